// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "connectionhealth.h"
#include "executionlisting.h"
#include "executionrow.h"
#include "outcome.h"
#include "serviceclient.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>
#include <memory>
#include <optional>

namespace Quell {

class Progress;

/// A connection with what the profile knows of its use, by every process.
struct ConnectionRow
{
    Connection connection;
    std::optional<int> used; ///< requests in the last minute; nothing: not asked for
    std::optional<ConnectionHealth>
        health; ///< nothing: nobody asks there at present, or it was not asked for
    QDateTime now; ///< of health
    QDateTime lastSeenAt; ///< when the newest of what was seen there was asked for; invalid: never

    /// What its quota still allows within the minute; nothing where there is none known.
    [[nodiscard]] std::optional<int> left() const
    {
        if (!used || connection.requestsPerMinute <= 0)
            return std::nullopt;
        return std::max(0, connection.requestsPerMinute - *used);
    }
};

/// What a command tells: results on standard output, for people or for programs; complaints on standard error, one line
/// each. Text that a server can fill never reaches a terminal with control characters in it.
class Output
{
public:
    Output();
    virtual ~Output();
    Q_DISABLE_COPY_MOVE(Output)

    /// Of executions that are to be shown by show().
    [[nodiscard]] virtual std::unique_ptr<ExecutionListing> newListing() const = 0;
    void show(const ExecutionListing &listing, ExecutionListing::Order order)
    {
        write(listing.toText(order));
    }
    void showRowsOf(const QList<ExecutionRow> &rows);
    virtual void showConnections(const QList<ConnectionRow> &connections) = 0;
    virtual void showTest(const Connection &connection, const Outcome<Proof> &outcome) = 0;
    /// The rows of what say() has told in words, which programs read instead.
    virtual void showRows(const QList<ExecutionRow> &rows) = 0;
    /// One line about an execution as it is now; for programs one JSON object.
    virtual void showChange(const ExecutionRow &row) = 0;
    /// A whole sentence about what was done; programs read the rows instead.
    virtual void say(const QString &sentence) = 0;

    /// A whole sentence that only a person at a terminal wants, such as that there is nothing to do: in a log or a mail from
    /// cron it would be noise.
    void remark(const QString &sentence);

    /// How far a long work has come, for whoever waits at a terminal; see Progress. Over with the command.
    void showProgress(const QString &sentence);
    void endProgress();

    /// What went wrong and what to do now.
    void complain(const QString &sentence);
    /// Hands over the results, which wait until what they tell is on the disk. False where something could not be written,
    /// now or before.
    [[nodiscard]] bool handOver();

protected:
    void write(const QString &text) { write(text.toUtf8()); }
    void write(const QByteArray &text) { m_results += text; }

private:
    std::unique_ptr<Progress> m_progress;
    QByteArray m_results;
    bool m_failed = false;
};

} // namespace Quell
