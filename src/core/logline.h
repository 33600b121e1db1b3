// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionhealth.h"
#include "execution.h"
#include "trouble.h"

#include <QByteArray>
#include <QLoggingCategory>

#include <chrono>
#include <concepts>
#include <optional>

namespace Quell {

/// The category of the log, "quell"; nothing is written unless somebody switches it on (app/programlog.h, or Qt's logging rules).
[[nodiscard]] const QLoggingCategory &logCategory();

/// A word of the log: it stands in the source, so that nobody else can have written it.
class LogWord
{
public:
    consteval LogWord(const char *literal) : m_text(literal) { }
    [[nodiscard]] const char *text() const { return m_text; }

private:
    const char *m_text;
};

/// One line of the log, written when it goes out of scope: what happened, and its numbers. Fit to be attached to a bug report, by
/// construction: it takes words of the source, numbers, times and enumerations, and no text. What a user, a service or a
/// keyring has written cannot get in, nor can an address. Any thread.
///
///     LogLine("net", "answered").about(connection).with("status", 200).with("took", milliseconds(120));
///
/// writes `net answered connection=1a2b3c4d status=200 took=120ms`.
class LogLine
{
public:
    LogLine(LogWord room, LogWord what);
    ~LogLine();
    Q_DISABLE_COPY_MOVE(LogLine)

    LogLine &with(LogWord name, LogWord value);
    LogLine &with(LogWord name, std::chrono::milliseconds duration);
    LogLine &with(LogWord name, ExecutionState state);
    LogLine &with(LogWord name, CancelPhase phase);
    LogLine &with(LogWord name, HealthState state);
    LogLine &with(LogWord name, TroubleKind kind);
    LogLine &with(LogWord name, std::integral auto number)
    {
        if constexpr (std::same_as<decltype(number), bool>)
            return add(name, number ? "yes" : "no");
        else
            return add(name, QByteArray::number(static_cast<qlonglong>(number)));
    }
    /// Nothing where there is none. Of the trouble its kind and its status: the words are not ours.
    LogLine &with(const std::optional<Trouble> &trouble);
    /// The first eight digits of its UUID, which is nobody's name.
    LogLine &about(const QUuid &connection);
    /// Its connection, and the last four characters of a long id: enough to follow it through the log.
    LogLine &about(const ExecutionKey &key);

private:
    LogLine &add(LogWord name, const QByteArray &value);

    bool m_on;
    QByteArray m_line;
};

} // namespace Quell
