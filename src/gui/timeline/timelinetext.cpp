// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinetext.h"

#include "executiontexts.h"
#include "wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace Quell::TimelineText {

namespace {

constexpr qsizetype longestQuery = 160;

struct TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(Quell::TimelineText)
};

QString ran(const Execution &execution, const QDateTime &now)
{
    const std::optional<std::chrono::milliseconds> elapsed = execution.elapsed(now);
    const QString began = ExecutionTexts::moment(execution.last.startedAt, now);
    if (began.isEmpty())
        return {};
    if (!elapsed)
        return TimelineTexts::tr("Started %1").arg(began);
    if (execution.isActive())
        return TimelineTexts::tr("Started %1, running for %2").arg(began, durationText(*elapsed));
    return TimelineTexts::tr("Started %1, ran for %2").arg(began, durationText(*elapsed));
}

QString queued(const Execution &execution, const QDateTime &now)
{
    const Snapshot &last = execution.last;
    if (!last.submittedAt.isValid())
        return {};
    const QString at = ExecutionTexts::moment(last.submittedAt, now);
    const QDateTime until = last.startedAt.isValid() ? last.startedAt
        : execution.isActive()                       ? now.addMSecs(last.clockSkew.count())
                                                     : last.endedAt;
    if (!until.isValid())
        return TimelineTexts::tr("Submitted %1").arg(at);
    const std::chrono::milliseconds waited(std::max<qint64>(0, last.submittedAt.msecsTo(until)));
    return TimelineTexts::tr("Submitted %1, in the queue for %2").arg(at, durationText(waited));
}

QString cancelled(const Execution &execution, const QDateTime &now)
{
    const CancelStory &cancel = execution.cancel;
    if (!cancel.requestedAt.isValid())
        return {};
    const QString at = ExecutionTexts::moment(cancel.requestedAt, now);
    switch (cancel.phase) {
    case CancelPhase::None:
        return {};
    case CancelPhase::Requested:
        return TimelineTexts::tr("Asked to cancel %1, not answered yet").arg(at);
    case CancelPhase::Accepted:
        return TimelineTexts::tr("Asked to cancel %1, accepted").arg(at);
    case CancelPhase::Confirmed:
        return TimelineTexts::tr("Asked to cancel %1, confirmed").arg(at);
    case CancelPhase::TooLate:
        return TimelineTexts::tr("Asked to cancel %1, too late").arg(at);
    case CancelPhase::StillRunning:
        return TimelineTexts::tr("Asked to cancel %1, seen still running after that").arg(at);
    case CancelPhase::Refused:
        return TimelineTexts::tr("Asked to cancel %1, refused").arg(at);
    case CancelPhase::Failed:
        return TimelineTexts::tr("Asked to cancel %1, but the request was not sent").arg(at);
    case CancelPhase::Unresolved:
        return TimelineTexts::tr("Asked to cancel %1, outcome not known").arg(at);
    }
    return {};
}

QString status(const Execution &execution, bool stale, const QDateTime &now)
{
    const QString word = statusText(displayStatus(execution));
    return stale ? TimelineTexts::tr("%1 (%2)").arg(word, ExecutionTexts::lastSeen(execution, now)) : word;
}

QStringList times(const Execution &execution, const QDateTime &now)
{
    QStringList times{queued(execution, now), ran(execution, now)};
    if (const QString ended = ExecutionTexts::moment(execution.last.endedAt, now);
        !ended.isEmpty() && !execution.isActive())
        times.append(TimelineTexts::tr("Ended %1").arg(ended));
    times.append(cancelled(execution, now));
    times.removeAll(QString());
    return times;
}

} // namespace

QString lines(const Execution &execution, const QString &connection, bool stale, const QDateTime &now)
{
    QStringList lines{TimelineTexts::tr("%1 · %2").arg(status(execution, stale, now), connection),
                      onOneLine(execution.key.id), onOneLine(ExecutionTexts::query(execution), longestQuery)};
    lines.append(times(execution, now));
    return lines.join(u'\n');
}

QString sentence(const Execution &execution, const QString &connection, bool stale, const QDateTime &now)
{
    QStringList parts{status(execution, stale, now), connection,
                      onOneLine(ExecutionTexts::query(execution), longestQuery)};
    parts.append(times(execution, now));
    parts.append(onOneLine(execution.key.id));
    return parts.join(QStringLiteral(", "));
}

} // namespace Quell::TimelineText
