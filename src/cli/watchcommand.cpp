// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchcommand.h"

#include "pollingturn.h"
#include "whenanswered.h"
#include "wording.h"

#include <algorithm>

namespace Quell {

CommandDescription WatchCommand::description()
{
    return {
        .name = QStringLiteral("watch"),
        .arguments = QStringLiteral("[ID|URL…]"),
        .summary = tr("Write a line for each change until all have finished."),
        .details = tr(
            "Without ids: everything that is active, and what begins to run meanwhile; -c NAME: of one "
            "connection. With ids, what is not tracked yet is tracked first. While a window has the profile "
            "open, it is the one that asks the services, unless its updates are paused. With --json each "
            "line is one JSON object.\n\n"
            "Exit status: 0 all have finished, however they ended; 1 a service does not know an id, or could "
            "not be reached; 2 wrong usage or a bad id; 3 no such connection, no secret, or not let in; 130 "
            "after Ctrl+C."),
        .naming = CommandDescription::Naming::Option,
        .make = [](const QCommandLineParser &words) -> MadeCommand {
            return {.command = std::make_unique<WatchCommand>(words.positionalArguments())};
        }};
}

WatchCommand::WatchCommand(QStringList words) : m_words(std::move(words)) { }

void WatchCommand::run()
{
    ExecutionTracker *tracker = workspace().tracker();
    const auto keys = named(m_words);
    if (!keys)
        return;
    m_named = QSet<ExecutionKey>(keys->cbegin(), keys->cend());
    connectEngine();
    tracker->track(*keys, workspace().clock()->now());
    note(*keys);
    for (const ExecutionKey &key : tracker->keys()) {
        if (m_named.isEmpty() && concerns(key) && tracker->find(key)->isActive())
            note({key});
    }

    m_turn = new PollingTurn(&workspace(),
                             m_named.isEmpty() && !connection() ? Instance::Holder::WatchOfAll
                                                                : Instance::Holder::WatchOfSome,
                             this);
    connect(m_turn, &PollingTurn::decided, this, &WatchCommand::setPolling);
    // What was just tracked is in the profile before anybody else is told to look there.
    whenAnswered(workspace().writer()->flush(), this, [this](const Outcome<Done> &) {
        if (!m_ended)
            m_turn->start();
    });
}

void WatchCommand::connectEngine()
{
    const ExecutionTracker *tracker = workspace().tracker();
    connect(tracker, &ExecutionTracker::executionsAdded, this, &WatchCommand::note);
    connect(tracker, &ExecutionTracker::executionsChanged, this, &WatchCommand::note);
    connect(tracker, &ExecutionTracker::executionsRemoved, this, &WatchCommand::forget);
    const Monitor *monitor = workspace().monitor();
    connect(monitor, &Monitor::healthChanged, this, &WatchCommand::noteHealth);
    connect(monitor, &Monitor::connectionStopped, this, &WatchCommand::noteStopped);
    connect(monitor, &Monitor::listRead, this, [this](const QUuid &connection, bool complete) {
        m_unlisted.remove(connection);
        if (complete)
            m_listFailed.remove(connection);
        else
            m_listFailed.insert(connection);
        scheduleLines();
    });
    connect(workspace().writer(), &JournalWriter::writeFailed, this, [this](const Trouble &trouble) {
        output().complain(troubleText(trouble, QStringLiteral("Quell")));
        m_status = worse(m_status, ExitStatus::NotDone);
    });
}

bool WatchCommand::concerns(const ExecutionKey &key) const
{
    if (!m_named.isEmpty())
        return m_named.contains(key);
    return !connection() || connection()->id == key.connection;
}

void WatchCommand::note(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys) {
        const auto execution = workspace().tracker()->find(key);
        if (!execution || !concerns(key))
            continue;
        const bool wasOpen = m_open.contains(key);
        if (execution->isActive())
            m_open.insert(key);
        else
            m_open.remove(key);
        // Without ids, what had ended before is not what was asked for.
        const bool matters = wasOpen || execution->isActive() || m_named.contains(key);
        if (matters && execution->wasSeen() && !m_changed.contains(key))
            m_changed.append(key);
    }
    scheduleLines();
}

void WatchCommand::forget(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys) {
        m_changed.removeAll(key);
        m_shown.remove(key);
        if (m_open.remove(key) && concerns(key)) {
            output().complain(tr("%1 of %2 is no longer tracked, and not watched any more.")
                                  .arg(key.id, connectionName(key.connection)));
        }
    }
    scheduleLines();
}

/// What a line tells is on the disk before it is written.
void WatchCommand::scheduleLines()
{
    if (m_ended || std::exchange(m_scheduled, true))
        return;
    whenAnswered(workspace().writer()->flush(), this, [this](const Outcome<Done> &) {
        m_scheduled = false;
        if (m_ended)
            return;
        writeLines();
        endIfOver();
    });
}

void WatchCommand::writeLines()
{
    for (const ExecutionKey &key : std::exchange(m_changed, {})) {
        const auto execution = workspace().tracker()->find(key);
        if (!execution)
            continue;
        const Shown now{displayStatus(*execution), execution->cancel.phase};
        const auto before = m_shown.constFind(key);
        if (before != m_shown.cend() && *before == now)
            continue;
        m_shown.insert(key, now);
        output().showChange(rowOf(*execution));
    }
    if (!output().handOver()) // Nobody reads any more.
        end(ExitStatus::NotDone);
}

void WatchCommand::setPolling(bool ours)
{
    m_polls = ours;
    Monitor *monitor = workspace().monitor();
    if (!ours) {
        m_unlisted.clear();
        monitor->watchOnly({});
        m_turn->tellHolder();
    } else if (!m_named.isEmpty()) {
        monitor->watchOnly(m_named);
    } else {
        for (const Connection &each : workspace().connections()->all()) {
            const bool lists = workspace().connections()->descriptionOf(each.id).listsRunning;
            if (lists && (!connection() || connection()->id == each.id) && !m_stopped.contains(each.id))
                m_unlisted.insert(each.id);
        }
        monitor->watchConnection(connection() ? connection()->id : QUuid());
    }
    scheduleLines();
}

void WatchCommand::noteHealth(const QUuid &connection)
{
    const ConnectionHealth health = workspace().monitor()->health(connection);
    if (health.state == HealthState::Unreachable && health.trouble) {
        if (m_unreachable.contains(connection))
            return;
        m_unreachable.insert(connection);
        output().complain(
            tr("%1 It is tried again until it answers.").arg(troubleLine(*health.trouble, connection)));
    } else if (health.state == HealthState::Fine) {
        m_stopped.remove(connection);
        if (!health.trouble)
            m_refusals.remove(connection);
        else if (m_refusals.value(connection) != *health.trouble) {
            m_refusals.insert(connection, *health.trouble);
            output().complain(tr("Not everything is told about; it is asked for again from time to time. %1")
                                  .arg(troubleLine(*health.trouble, connection)));
        }
        if (m_unreachable.remove(connection))
            output().complain(tr("%1 answers again.").arg(connectionName(connection)));
    }
}

void WatchCommand::noteStopped(const QUuid &connection, const Trouble &trouble)
{
    if (m_ended)
        return;
    output().complain(troubleLine(trouble, connection));
    m_stopped.insert(connection, trouble.kind);
    m_unlisted.remove(connection);
    scheduleLines();
}

bool WatchCommand::isOver() const
{
    return m_polls.has_value() && m_unlisted.isEmpty()
        && std::ranges::all_of(
               m_open, [this](const ExecutionKey &key) { return m_stopped.contains(key.connection); });
}

void WatchCommand::endIfOver()
{
    if (!m_ended && isOver())
        end(verdict());
}

ExitStatus WatchCommand::verdict()
{
    ExitStatus status = m_status;
    for (const TroubleKind kind : std::as_const(m_stopped))
        status = worse(status, statusOf(kind));
    if (!m_listFailed.isEmpty())
        status = worse(status, ExitStatus::NotDone);
    for (const ExecutionKey &key : std::as_const(m_named)) {
        const auto execution = workspace().tracker()->find(key);
        if (!execution || execution->last.state == ExecutionState::Gone)
            status = worse(status, ExitStatus::NotDone);
    }
    if (m_named.isEmpty() && m_shown.isEmpty() && status == ExitStatus::Done)
        output().say(tr("Nothing is running or queued."));
    return status;
}

void WatchCommand::end(ExitStatus status)
{
    if (std::exchange(m_ended, true))
        return;
    if (m_turn)
        m_turn->end();
    workspace().monitor()->watchOnly({});
    finish(status);
}

} // namespace Quell

#include "moc_watchcommand.cpp"
