// SPDX-License-Identifier: GPL-3.0-or-later
#include "logline.h"

#include <algorithm>

namespace Quell {

const QLoggingCategory &logCategory()
{
    static const QLoggingCategory category("quell", QtFatalMsg);
    return category;
}

LogLine::LogLine(LogWord room, LogWord what) : m_on(logCategory().isInfoEnabled())
{
    if (m_on)
        m_line = QByteArray(room.text()) + ' ' + what.text();
}

LogLine::~LogLine()
{
    if (m_on)
        QMessageLogger(nullptr, 0, nullptr, logCategory().categoryName()).info("%s", m_line.constData());
}

LogLine &LogLine::add(LogWord name, const QByteArray &value)
{
    if (m_on)
        m_line += QByteArray(" ") + name.text() + '=' + value;
    return *this;
}

LogLine &LogLine::with(LogWord name, LogWord value)
{
    return add(name, value.text());
}

LogLine &LogLine::with(LogWord name, std::chrono::milliseconds duration)
{
    return add(name, QByteArray::number(duration.count()) + "ms");
}

LogLine &LogLine::with(LogWord name, ExecutionState state)
{
    return m_on ? add(name, toWord(state).toLatin1()) : *this;
}

LogLine &LogLine::with(LogWord name, CancelPhase phase)
{
    return m_on ? add(name, toWord(phase).toLatin1()) : *this;
}

LogLine &LogLine::with(LogWord name, HealthState state)
{
    return m_on ? add(name, toWord(state).toLatin1()) : *this;
}

LogLine &LogLine::with(LogWord name, TroubleKind kind)
{
    return m_on ? add(name, toWord(kind).toLatin1()) : *this;
}

LogLine &LogLine::with(const std::optional<Trouble> &trouble)
{
    if (!m_on || !trouble)
        return *this;
    with("trouble", trouble->kind);
    return trouble->httpStatus == 0 ? *this : with("status", trouble->httpStatus);
}

LogLine &LogLine::about(const QUuid &connection)
{
    return m_on ? add("connection", connection.toByteArray(QUuid::WithoutBraces).left(8)) : *this;
}

LogLine &LogLine::about(const ExecutionKey &key)
{
    if (!m_on)
        return *this;
    about(key.connection);
    // An id may be anything that a person has typed; of one that is short, four characters would be too much.
    constexpr qsizetype shown = 4;
    const QString end = key.id.size() >= 4 * shown ? key.id.right(shown) : QString();
    const bool plain = !end.isEmpty() && std::ranges::all_of(end, [](QChar character) {
        return character.unicode() < 128 && character.isLetterOrNumber();
    });
    return add("execution", plain ? end.toLatin1() : QByteArray("short"));
}

} // namespace Quell
