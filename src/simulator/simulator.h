// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace Quell {

/// How a simulated service treats a request to cancel.
enum class CancelManner {
    Stops, ///< taken, and stopped after `cancelTakes`
    NeverStops, ///< taken, yet it runs on
    Refuses, ///< Dune: 200 {"success": false}; Atoti: 500
    EndsFirst, ///< it completes in the moment in which the cancel arrives
};

/// One execution of the simulated day: its times are relative to when it was added.
struct SimulatedExecution
{
    QString id; ///< empty: the simulator makes one of the service's shape
    std::chrono::milliseconds age{0}; ///< it was submitted that long before it was added
    std::chrono::milliseconds queuedFor{0};
    std::chrono::milliseconds runsFor{std::chrono::hours(1)};
    /// How it ends by itself, in the words of Dune without their prefix: COMPLETED, COMPLETED_PARTIAL, FAILED, EXPIRED,
    /// CANCELLED or CANCELED. Atoti's server says the same in its own words.
    QString ending = QStringLiteral("COMPLETED");
    CancelManner cancelManner = CancelManner::Stops;
    std::chrono::milliseconds cancelTakes{1000};
    bool oneL = false; ///< Dune spells it CANCELED after a cancel
    qint64 queryId = 0; ///< Dune; 0: ad-hoc SQL
    QString query; ///< Dune: the query's name; Atoti: its MDX
    QString user; ///< Atoti
    double costCredits = 0;
    qint64 rowCount = 0;
    QString errorMessage;
    int errorLine = 0;
    int errorColumn = 0;
};

/// A request as it arrived, for whoever wants to check what a client sends.
struct RecordedRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
};

/// Both services over real HTTP on loopback, faithful to their public documentation. Shares no code with services/. The
/// services' day goes by `clock`.
class Simulator : public QObject
{
    Q_OBJECT
public:
    struct DuneAccount
    {
        QString key;
        int requestsPerMinute = 40; ///< of status and cancel together; beyond: 429
    };
    struct AtotiServer
    {
        QString path; ///< "/risk-prod": the base path under which this server answers; may be empty
        QString user;
        QString password;
        QString token; ///< accepted with the schemes Bearer and Jwt
        bool hasQueryHistory = true;
        bool mayRead = true; ///< false: 403
        bool mayCancel = true; ///< false: cancelling answers 403
    };

    explicit Simulator(Clock *clock, QObject *parent = nullptr);
    ~Simulator() override;

    /// False where the port is taken. 0: any free one. Loopback only.
    [[nodiscard]] bool listen(quint16 port = 0);
    [[nodiscard]] QUrl duneUrl() const; ///< "http://127.0.0.1:PORT/api"
    [[nodiscard]] QUrl atotiUrl(const QString &path = QString()) const; ///< "http://127.0.0.1:PORT" + path

    void addDuneAccount(const DuneAccount &account);
    void addAtotiServer(const AtotiServer &server);
    /// The id it got. Executions of Dune are the account's; the key must have been added.
    QString addDuneExecution(const QString &key, const SimulatedExecution &execution);
    QString addAtotiExecution(const QString &path, const SimulatedExecution &execution);
    /// Ends one as `ending` says, now.
    void end(const QString &id, const QString &ending);

    /// Every answer from now on is this one (status, body), where set: server trouble, garbage, a redirect.
    struct Fault
    {
        int status = 500;
        QByteArray body;
        QByteArray contentType = "application/json";
        QList<QPair<QByteArray, QByteArray>> headers; ///< Location, Retry-After, …
        int times = -1; ///< how often; -1: until cleared
        QByteArray onlyMethod; ///< empty: all methods
    };
    void setFault(const std::optional<Fault> &fault);
    /// Answers are held back that long.
    void setLatency(std::chrono::milliseconds latency);

    [[nodiscard]] QList<RecordedRequest> requests() const;
    void forgetRequests();

Q_SIGNALS:
    void requestArrived(const QByteArray &method, const QByteArray &target);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Quell
