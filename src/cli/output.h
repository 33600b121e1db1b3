// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "connectionhealth.h"
#include "executionrow.h"
#include "outcome.h"
#include "serviceclient.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace Quell {

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
    virtual ~Output() = default;

    virtual void showExecutions(const QList<ExecutionRow> &rows) = 0;
    virtual void showConnections(const QList<ConnectionRow> &connections) = 0;
    virtual void showTest(const Connection &connection, const Outcome<Proof> &outcome) = 0;
    /// The rows of what say() has told in words, which programs read instead.
    virtual void showRows(const QList<ExecutionRow> &rows) = 0;
    /// One line about an execution as it is now; for programs one JSON object.
    virtual void showChange(const ExecutionRow &row) = 0;
    /// A whole sentence about what was done; programs read the rows instead.
    virtual void say(const QString &sentence) = 0;

    /// What went wrong and what to do now.
    void complain(const QString &sentence);
    /// Hands over the results, which wait until what they tell is on the disk. False where something could not be written,
    /// now or before.
    [[nodiscard]] bool handOver();

protected:
    void write(const QString &text);

private:
    QByteArray m_results;
    bool m_failed = false;
};

} // namespace Quell
