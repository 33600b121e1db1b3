// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QHash>
#include <QList>
#include <QTimer>

#include <chrono>

namespace Quell {

class KeyringTask;

/// How long the keyring may take.
struct KeyringPatience
{
    /// From asking to the answer KeyringUnavailable, the time in the queue included: a prompt that nobody answers never ends.
    std::chrono::milliseconds answer{45000};
    /// Until waitingForKeyring() is signalled.
    std::chrono::milliseconds notice{1000};
};

/// The operating system's keyring through QtKeychain: service `quell`, key = the connection's UUID without braces, text only.
///
/// One task at a time. A task that ran out of time is answered, but keeps its place until the keyring has answered too: a job
/// of libsecret cannot be stopped, and one that still waits must not be overtaken. What becomes of a secret
/// that the keyring takes after the time-out is the writer's choice, while the program runs.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainSecretStore(QObject *parent = nullptr, const KeyringPatience &patience = {});
    ~KeychainSecretStore() override;

    [[nodiscard]] QFuture<Outcome<Secret>> read(const QUuid &connection) override;
    [[nodiscard]] QFuture<Outcome<Done>> write(const QUuid &connection, const Secret &secret,
                                               LateSecret late = LateSecret::Kept) override;
    /// Also forgets what keepForSession() was given.
    [[nodiscard]] QFuture<Outcome<Done>> remove(const QUuid &connection) override;
    void keepForSession(const QUuid &connection, const Secret &secret) override;

private:
    void enqueue(KeyringTask *task);
    void startNext();
    void taskAnswered(KeyringTask *task);
    void taskEnded(KeyringTask *task);

    KeyringPatience m_patience;
    QHash<QUuid, Secret> m_session;
    QList<KeyringTask *> m_tasks; ///< children of this; the first may be running
    QTimer m_notice;
    bool m_waiting = false;
};

} // namespace Quell
