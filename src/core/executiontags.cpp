// SPDX-License-Identifier: GPL-3.0-or-later
#include "executiontags.h"

#include "executiontracker.h"
#include "promisedanswer.h"
#include "whenanswered.h"
#include "wording.h"

#include <QSet>

#include <utility>

namespace Quell {

ExecutionTags::ExecutionTags(ExecutionJournal *journal, const ExecutionTracker *tracker, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_tracker(tracker)
{
    connect(tracker, &ExecutionTracker::executionsRemoved, this, &ExecutionTags::drop);
}

QFuture<Outcome<Done>> ExecutionTags::load()
{
    // These tags may be gone before the journal has answered.
    const auto promised = PromisedAnswer<Done>::make();
    whenAnswered(m_journal->tags(), this,
                 [this, promised, asked = m_written](const Outcome<TagsOfExecutions> &answer) {
                     if (answer.ok() && asked != m_written) {
                         // What was written since the question is not in the answer, and what it has is still wanted.
                         whenAnswered(load(), this,
                                      [promised](const Outcome<Done> &again) { promised->give(again); });
                         return;
                     }
                     if (answer.ok())
                         take(answer.value());
                     promised->give(answer.ok() ? Outcome<Done>(Done{}) : Outcome<Done>(answer.trouble()));
                 });
    return promised->future();
}

void ExecutionTags::take(const TagsOfExecutions &tags)
{
    QSet<ExecutionKey> different;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        if (m_tags.value(tag.key()) != tag.value())
            different.insert(tag.key());
    }
    for (auto tag = m_tags.cbegin(); tag != m_tags.cend(); ++tag) {
        if (!tags.contains(tag.key()))
            different.insert(tag.key());
    }
    m_tags = tags;
    if (!different.isEmpty())
        Q_EMIT changed(different.values());
}

QStringList ExecutionTags::known() const
{
    QStringList known(m_tags.cbegin(), m_tags.cend());
    known.sort(Qt::CaseInsensitive);
    known.removeDuplicates();
    return known;
}

QString ExecutionTags::tidied(const QString &tag)
{
    return onOneLine(tag, longest).simplified();
}

void ExecutionTags::set(QList<ExecutionKey> keys, const QString &tag)
{
    // Some may have left the list while the user was typing.
    keys.removeIf([this](const ExecutionKey &key) { return !m_tracker || !m_tracker->contains(key); });
    const QString kept = tidied(tag);
    for (const ExecutionKey &key : keys) {
        if (kept.isEmpty())
            m_tags.remove(key);
        else
            m_tags.insert(key, kept);
    }
    if (keys.isEmpty())
        return;
    ++m_written;
    Q_EMIT changed(keys);
    whenAnswered(m_journal->storeTag(keys, kept), this, [this](const Outcome<Done> &stored) {
        if (!stored.ok())
            Q_EMIT writeFailed(stored.trouble());
    });
}

/// The journal lets go of them by itself.
void ExecutionTags::drop(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys)
        m_tags.remove(key);
}

} // namespace Quell

#include "moc_executiontags.cpp"
