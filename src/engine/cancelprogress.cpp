// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelprogress.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Quell {

CancelProgress::CancelProgress(const ExecutionTracker *tracker, QObject *parent)
    : QObject(parent),
      m_tracker(tracker)
{
    connect(tracker, &ExecutionTracker::executionsChanged, this, &CancelProgress::follow);
    connect(tracker, &ExecutionTracker::executionsRemoved, this, &CancelProgress::drop);
}

QList<ExecutionKey> CancelProgress::waiting() const
{
    QList<ExecutionKey> keys;
    std::ranges::copy_if(m_order, std::back_inserter(keys), [this](const ExecutionKey &key) {
        return m_members.value(key).stage == Stage::Waiting;
    });
    return keys;
}

void CancelProgress::add(const QList<Execution> &requested)
{
    if (m_counts.open() == 0) {
        m_members.clear();
        m_order.clear();
        m_counts = {};
    }
    for (const Execution &execution : requested) {
        const auto known = m_members.constFind(execution.key);
        if (known != m_members.cend())
            count(*known, -1);
        else
            m_order.append(execution.key);
        const Member member;
        m_members.insert(execution.key, member);
        count(member, 1);
    }
    tell();
}

void CancelProgress::noteLeft(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys)
        setLeft(key, true);
}

void CancelProgress::noteReturned(const ExecutionKey &key)
{
    setLeft(key, false);
}

void CancelProgress::setLeft(const ExecutionKey &key, bool left)
{
    const auto member = m_members.find(key);
    if (member == m_members.end() || member->left == left)
        return;
    count(*member, -1);
    member->left = left;
    count(*member, 1);
    update(key, *member);
    tell();
}

CancelProgress::Stage CancelProgress::stageOf(const Execution &execution, bool left)
{
    if (!execution.isActive())
        return execution.last.state == ExecutionState::Cancelled ? Stage::Cancelled : Stage::EndedOtherwise;
    switch (execution.cancel.phase) {
    case CancelPhase::Requested:
        return left ? Stage::Sent : Stage::Waiting;
    case CancelPhase::Unresolved:
        return Stage::Sent;
    case CancelPhase::Accepted:
        return Stage::Answered;
    case CancelPhase::Failed:
        return execution.cancel.trouble && execution.cancel.trouble->kind == TroubleKind::TakenBack
            ? Stage::TakenBack
            : Stage::Problem;
    default:
        return Stage::Problem;
    }
}

void CancelProgress::count(const Member &member, int sign)
{
    const bool isAnswered = member.stage != Stage::Waiting && member.stage != Stage::Sent;
    m_counts.asked += sign;
    m_counts.left += member.left ? sign : 0;
    m_counts.answered += member.left && isAnswered ? sign : 0;
    switch (member.stage) {
    case Stage::Waiting:
        m_counts.waiting += sign;
        break;
    case Stage::Cancelled:
        m_counts.cancelled += sign;
        m_counts.ended += sign;
        break;
    case Stage::EndedOtherwise:
        m_counts.ended += sign;
        break;
    case Stage::TakenBack:
        m_counts.takenBack += sign;
        break;
    case Stage::Problem:
        m_counts.problems += sign;
        break;
    case Stage::Sent:
    case Stage::Answered:
        break;
    }
}

void CancelProgress::follow(const QList<ExecutionKey> &keys)
{
    if (m_members.isEmpty())
        return;
    for (const ExecutionKey &key : keys) {
        if (const auto member = m_members.find(key); member != m_members.end())
            update(key, *member);
    }
}

void CancelProgress::update(const ExecutionKey &key, Member &member)
{
    const auto execution = m_tracker->find(key);
    if (!execution)
        return;
    const Stage stage = stageOf(*execution, member.left);
    if (stage == member.stage)
        return;
    count(member, -1);
    member.stage = stage;
    count(member, 1);
    tell();
}

/// What is taken off the list is no longer told of.
void CancelProgress::drop(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys) {
        const auto member = m_members.constFind(key);
        if (member == m_members.cend())
            continue;
        count(*member, -1);
        m_members.erase(member);
        tell();
    }
    m_order.removeIf([this](const ExecutionKey &key) { return !m_members.contains(key); });
}

void CancelProgress::tell()
{
    if (std::exchange(m_telling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_telling = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace Quell

#include "moc_cancelprogress.cpp"
