// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"
#include "instance.h"

#include <memory>

namespace Quell {

/// `connection list`: what is set up, how it is, and how much of each quota was used; never a secret.
class ListConnectionsCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    [[nodiscard]] static CommandDescription description();

protected:
    void run() override;

private:
    /// What the window or a `watch` knows, where one of them runs.
    void askHealth();
    /// What the ledger counts, without counting anything itself.
    void askUsed(qsizetype row);
    [[nodiscard]] QDateTime lastSeenAt(const QUuid &connection) const;
    void show();

    QList<ConnectionRow> m_rows;
    qsizetype m_unanswered = 0;
    std::unique_ptr<Instance> m_instance; ///< whoever asks the services at present
};

/// `connection test NAME`: one harmless request, and what it proved.
class TestConnectionCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    [[nodiscard]] static CommandDescription description();

protected:
    void run() override;
};

/// `connection remove NAME`: forgets it, its secret and what was tracked under it. Cancels nothing.
class RemoveConnectionCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    [[nodiscard]] static CommandDescription description();
    void interrupt(ExitStatus status) override;

protected:
    void run() override;

private:
    void tellRemoved(const Connection &removed, qsizetype executions, const Outcome<Done> &outcome);
};

} // namespace Quell
