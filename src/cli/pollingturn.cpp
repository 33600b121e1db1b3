// SPDX-License-Identifier: GPL-3.0-or-later
#include "pollingturn.h"

#include "whenanswered.h"

namespace Quell {

namespace {

constexpr std::chrono::seconds betweenChecks{1};

/// Whoever has the turn and does not answer has it no longer: the ledger keeps two that ask within the quota.
constexpr std::chrono::milliseconds patienceWithHolder{1000};

} // namespace

PollingTurn::PollingTurn(Workspace *workspace, Instance::Holder holder, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_holder(holder),
      m_instance(workspace->profile())
{
    m_instance.setPatience(patienceWithHolder);
    m_instance.setHealth([workspace] { return workspace->healths(); });
    connect(&m_instance, &Instance::reloadRequested, workspace, &Workspace::reload);
    connect(&m_instance, &Instance::gaveWay, this, [this] {
        decide(false);
        m_workspace->clock()->callAfter(betweenChecks, this, [this] { check(); });
    });
}

void PollingTurn::start()
{
    check();
}

void PollingTurn::end()
{
    m_ended = true;
    m_instance.release();
}

void PollingTurn::tellHolder()
{
    whenAnswered(m_instance.send({.reload = true}), this,
                 [](const Outcome<Done> &) { /* Whoever does not answer reads the profile anyhow. */ });
}

void PollingTurn::check()
{
    if (m_ended)
        return;
    const Outcome<Instance::Role> role = m_instance.claim(m_holder);
    if (role.ok() && role.value() == Instance::Role::First) {
        // What the one before has written last.
        m_workspace->reload();
        decide(true);
        return;
    }
    whenAnswered(m_instance.send({.watch = true}), this, [this](const Outcome<Done> &answer) {
        if (m_ended)
            return;
        m_workspace->reload();
        decide(!answer.ok());
        m_workspace->clock()->callAfter(betweenChecks, this, [this] { check(); });
    });
}

void PollingTurn::decide(bool ours)
{
    if (std::exchange(m_ours, ours) != std::optional(ours))
        Q_EMIT decided(ours);
}

} // namespace Quell

#include "moc_pollingturn.cpp"
