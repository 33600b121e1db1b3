// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "exchange.h"
#include "simulatedexecution.h"

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

/// Both services over real HTTP on loopback, faithful to their public documentation. Shares no code with services/. The
/// services' day goes by `clock`, which must outlive this.
class Simulator : public QObject
{
    Q_OBJECT
public:
    struct DuneAccount
    {
        QString key;
        /// Of status and cancel (and the other reading calls) together, the policy "high-limit"; beyond: 429.
        int requestsPerMinute = 40;
        int executionsPerMinute = 15; ///< the policy "low-limit" of the calls that start an execution
        int parallelExecutions =
            3; ///< executions that may run in parallel; beyond they are queued on the real service
        bool mayReadQueries = true; ///< false: GET /v1/query/{id} answers 403, as on plans without it
        bool sendsQuota = true; ///< false: answers carry no RateLimit fields
        /// A second policy "per-second" in the fields of every answer, which clients have to tell from the first; 0: none.
        int requestsPerSecond = 0;
    };
    struct AtotiServer
    {
        QString path; ///< "/risk-prod": the base path under which this server answers; may be empty
        QString user;
        QString password;
        QString token; ///< accepted with the schemes Bearer and Jwt; empty: none is
        bool hasQueryHistory = true;
        bool mayRead = true; ///< false: 403
        bool mayCancel = true; ///< false: cancelling answers 403
        bool newestFirst =
            true; ///< false: in the order in which they were added, as versions before 6.2.3 may
        std::chrono::seconds jwtLifetime{3600};
        QString nodeName = QStringLiteral("atoti-node-1");
    };

    explicit Simulator(Clock *clock, QObject *parent = nullptr);
    ~Simulator() override;

    /// False where the port is taken, or the address is not one of loopback; errorString() says why, as the second half of a
    /// sentence. 0: any free port.
    [[nodiscard]] bool listen(quint16 port = 0, const QString &address = QStringLiteral("127.0.0.1"));
    [[nodiscard]] QString errorString() const;
    [[nodiscard]] QUrl duneUrl() const; ///< "http://127.0.0.1:PORT/api"
    [[nodiscard]] QUrl atotiUrl(const QString &path = QString()) const; ///< "http://127.0.0.1:PORT" + path

    void addDuneAccount(const DuneAccount &account);
    void addAtotiServer(const AtotiServer &server);
    /// The id it got. Executions of Dune are the account's; the key must have been added.
    QString addDuneExecution(const QString &key, const SimulatedExecution &execution);
    QString addAtotiExecution(const QString &path, const SimulatedExecution &execution);
    /// A run of a pipeline whose nodes are these executions (an empty id: one that has not begun); the id it got.
    QString addDunePipeline(const QString &key, const QStringList &executions);
    /// Ends one as `ending` says, now.
    void end(const QString &id, const QString &ending);
    /// The service forgets it, as when a history is cleared: 404 from now on.
    void forget(const QString &id);

    /// Every answer from now on is this one (status, body), where set: server trouble, garbage, a redirect.
    struct Fault
    {
        int status = 500;
        QByteArray body;
        QByteArray contentType = "application/json";
        QList<QPair<QByteArray, QByteArray>> headers; ///< Location, Retry-After, …
        int times = -1; ///< how often; -1: until cleared
        QByteArray onlyMethod; ///< empty: all methods
        QByteArray onlyPath; ///< only requests whose path starts with this; empty: all
        bool takesEffect = false; ///< the request does its work first; only its answer is lost
    };
    void setFault(const std::optional<Fault> &fault);
    /// Answers are held back that long, by the clock. What they say is decided when the request arrives.
    void setLatency(std::chrono::milliseconds latency);
    /// The services' wall clock is ahead of ours by this.
    void setClockSkew(std::chrono::milliseconds skew);

    /// The last 10,000, oldest first.
    [[nodiscard]] QList<RecordedRequest> requests() const;
    void forgetRequests();

Q_SIGNALS:
    /// Recorded, not answered yet: what is changed now counts for its answer.
    void requestArrived(const QByteArray &method, const QByteArray &target);
    /// The answer was handed to the socket; `status` is that of HTTP.
    void requestAnswered(const QByteArray &method, const QByteArray &target, int status,
                         const QByteArray &body);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Quell
