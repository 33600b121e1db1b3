// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of ExecutionTableModel say: the texts, and the values behind them.
#include "executiontablemodel.h"
#include "executiontags.h"
#include "executiontexts.h"
#include "wording.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <bit>

namespace Quell {

using std::chrono::seconds;

namespace {

/// What the user most likely has to do something about comes first.
int rank(DisplayStatus status)
{
    switch (status) {
    case DisplayStatus::StillRunning:
        return 0;
    case DisplayStatus::Cancelling:
        return 1;
    case DisplayStatus::Running:
        return 2;
    case DisplayStatus::Queued:
        return 3;
    case DisplayStatus::Unknown:
        return 4;
    case DisplayStatus::Failed:
        return 5;
    case DisplayStatus::Gone:
        return 6;
    case DisplayStatus::Partial:
        return 7;
    case DisplayStatus::Expired:
        return 8;
    case DisplayStatus::Cancelled:
        return 9;
    case DisplayStatus::Completed:
        return 10;
    }
    return 11;
}

/// Beyond this nothing is compared: columns show less.
constexpr qsizetype longestCollated = 200;

/// Half of all numbers, so that one bit is left to whoever puts something before them.
constexpr std::uint64_t middle = std::uint64_t(1) << 62;

std::uint64_t risingNumber(qint64 number)
{
    constexpr auto limit = qint64(middle) - 1;
    return middle + static_cast<std::uint64_t>(std::clamp(number, -limit, limit));
}

std::uint64_t risingNumber(double number)
{
    const auto bits = std::bit_cast<std::uint64_t>(number + 0.0); // -0 is 0
    const std::uint64_t sign = std::uint64_t(1) << 63;
    return bits & sign ? ~bits : bits | sign;
}

template<typename Number>
QVariant orNothing(const std::optional<Number> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

} // namespace

QString ExecutionTableModel::text(const Execution &execution, int column) const
{
    const QDateTime now = m_clock->now();
    switch (Column(column)) {
    case State: {
        const QString word = statusText(displayStatus(execution));
        if (!stale(execution) || !execution.wasSeen())
            return word;
        const auto age = std::chrono::floor<seconds>(
            std::chrono::milliseconds(std::max<qint64>(0, execution.last.seenAt.msecsTo(now))));
        return tr("%1, %2 ago", "a state, and how long ago it was seen").arg(word, durationText(age));
    }
    case Connection:
        return onOneLine(face(execution.key.connection).label());
    case Id:
        return onOneLine(execution.key.id);
    case Query:
    case Note:
        return onOneLine(fullText(execution, column));
    case User:
        if (execution.last.user.isEmpty())
            return QStringLiteral("—");
        return execution.last.user == face(execution.key.connection).user ? tr("you")
                                                                          : onOneLine(execution.last.user);
    case Started:
        return ExecutionTexts::moment(execution.began(), now);
    case Elapsed: {
        const auto elapsed = execution.elapsed(now);
        if (!elapsed)
            return {};
        // Of what has ended, fractions are known; of what goes on, they would only flicker.
        return durationText(execution.isActive() ? std::chrono::floor<seconds>(*elapsed) : *elapsed);
    }
    case Queue:
        return execution.last.state == ExecutionState::Queued && execution.last.queuePosition
            ? QLocale().toString(*execution.last.queuePosition)
            : QString();
    case Cost:
        return ExecutionTexts::credits(execution.last.costCredits);
    case Tag:
        return m_tags ? onOneLine(m_tags->of(execution.key)) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString ExecutionTableModel::fullText(const Execution &execution, int column) const
{
    switch (Column(column)) {
    case Query:
        return ExecutionTexts::query(execution);
    case User:
        return execution.last.user;
    case Note:
        return noteOf(execution, m_clock->now());
    default:
        return text(execution, column);
    }
}

QString ExecutionTableModel::toolTip(const Execution &execution, int column) const
{
    switch (Column(column)) {
    case State: {
        const QString word = statusText(displayStatus(execution));
        return execution.isActive()
            ? tr("%1, %2").arg(word, ExecutionTexts::lastSeen(execution, m_clock->now()))
            : word;
    }
    case Connection: {
        const ConnectionFace shown = face(execution.key.connection);
        return shown.serviceName.isEmpty() ? shown.name : tr("%1 (%2)").arg(shown.name, shown.serviceName);
    }
    case Started: {
        const QString moment = QLocale().toString(execution.began().toLocalTime(), QLocale::LongFormat);
        return execution.last.startedAt.isValid()  ? tr("Started %1").arg(moment)
            : execution.last.submittedAt.isValid() ? tr("Submitted %1").arg(moment)
                                                   : tr("Tracked since %1").arg(moment);
    }
    case Elapsed:
        return {};
    case Queue:
        return execution.last.state == ExecutionState::Queued && execution.last.queuePosition
            ? tr("Position in the queue")
            : QString();
    case Cost:
        return execution.last.costCredits ? tr("Credits") : QString();
    default:
        return fullText(execution, column);
    }
}

QString ExecutionTableModel::searchText(const Execution &execution) const
{
    QStringList lines{execution.key.id, fullText(execution, Query), execution.last.user,
                      fullText(execution, Note)};
    if (!execution.last.queryId.isEmpty())
        lines.append(execution.last.queryId);
    lines.append(text(execution, Tag));
    return lines.join(u'\n');
}

QString ExecutionTableModel::collated(int row, int column) const
{
    const PackedExecution &packed = packedAt(row);
    switch (Column(column)) {
    case Connection:
        return onOneLine(face(packed.connection()).label());
    case Query: {
        const QByteArrayView query = packed.query();
        if (!query.isEmpty())
            return onOneLine(QString::fromUtf8(query.first(std::min(query.size(), longestCollated))));
        Execution named = packed.withoutTexts();
        named.last.queryId = QString::fromUtf8(packed.queryId());
        return ExecutionTexts::query(named);
    }
    case User:
        return QString::fromUtf8(packed.user());
    case Note:
        return onOneLine(fullText(packed.withoutTexts(), Note)).left(longestCollated);
    case Tag:
        return tagOf(packed);
    default:
        return {};
    }
}

std::uint64_t ExecutionTableModel::sortNumber(int row, int column) const
{
    const PackedExecution &packed = packedAt(row);
    switch (Column(column)) {
    case State:
        return std::uint64_t(rank(statusAt(row))) + 1;
    case Started:
        return risingNumber(packed.began());
    case Elapsed: {
        const auto elapsed = packed.elapsed(m_durationsAsOf.toMSecsSinceEpoch());
        return elapsed ? std::uint64_t(*elapsed) + 1 : 0;
    }
    case Queue: {
        const auto position = packed.queuePosition();
        return packed.state() == ExecutionState::Queued && position ? risingNumber(qint64(*position)) : 0;
    }
    case Cost: {
        const auto cost = packed.costCredits();
        return cost ? risingNumber(*cost) : 0;
    }
    default:
        return 0;
    }
}

QVariant ExecutionTableModel::sortValue(const Execution &execution, int column) const
{
    switch (Column(column)) {
    case State:
        return rank(displayStatus(execution));
    case User:
        return execution.last.user;
    case Started:
        return execution.began();
    case Elapsed: {
        const auto elapsed = execution.elapsed(m_durationsAsOf);
        return elapsed ? QVariant::fromValue(qint64(elapsed->count())) : QVariant();
    }
    case Queue:
        return execution.last.state == ExecutionState::Queued ? orNothing(execution.last.queuePosition)
                                                              : QVariant();
    case Cost:
        return orNothing(execution.last.costCredits);
    default:
        return text(execution, column);
    }
}

} // namespace Quell
