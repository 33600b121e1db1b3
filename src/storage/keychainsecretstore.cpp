// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainsecretstore.h"

#include "keyringtask.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace Quell {

namespace {

template<typename T>
std::shared_ptr<QPromise<Outcome<T>>> startedKeyringPromise()
{
    auto promise = std::make_shared<QPromise<Outcome<T>>>();
    promise->start();
    return promise;
}

KeyringTask::Answer fulfilDone(const std::shared_ptr<QPromise<Outcome<Done>>> &promise)
{
    return [promise](const Outcome<Secret> &outcome) {
        promise->addResult(outcome.ok() ? Outcome<Done>(Done{}) : Outcome<Done>(outcome.trouble()));
        promise->finish();
    };
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent, const KeyringPatience &patience)
    : SecretStore(parent),
      m_patience(patience)
{
    m_notice.setSingleShot(true);
    connect(&m_notice, &QTimer::timeout, this, [this] {
        if (!std::exchange(m_waiting, true))
            Q_EMIT waitingForKeyring();
    });
}

KeychainSecretStore::~KeychainSecretStore()
{
    // Each answers Stopped as it goes; a job of the keyring that is under way ends by itself.
    const QList<KeyringTask *> tasks = std::exchange(m_tasks, {});
    qDeleteAll(tasks);
}

QFuture<Outcome<Secret>> KeychainSecretStore::read(const QUuid &connection)
{
    if (const auto found = m_session.constFind(connection); found != m_session.cend())
        return answered<Secret>(*found);
    const auto promise = startedKeyringPromise<Secret>();
    enqueue(new KeyringTask(
        KeyringTask::Kind::Read, connection, {}, m_patience.answer,
        [promise](const Outcome<Secret> &outcome) {
            promise->addResult(outcome);
            promise->finish();
        },
        this));
    return promise->future();
}

QFuture<Outcome<Done>> KeychainSecretStore::write(const QUuid &connection, const Secret &secret,
                                                  LateSecret late)
{
    const auto promise = startedKeyringPromise<Done>();
    const auto answer = [this, connection, fulfil = fulfilDone(promise)](const Outcome<Secret> &outcome) {
        // What was kept for this session comes first, and is out of date now.
        if (outcome.ok())
            m_session.remove(connection);
        fulfil(outcome);
    };
    auto *task =
        new KeyringTask(KeyringTask::Kind::Write, connection, secret, m_patience.answer, answer, this);
    task->setLate(late);
    enqueue(task);
    return promise->future();
}

QFuture<Outcome<Done>> KeychainSecretStore::remove(const QUuid &connection)
{
    m_session.remove(connection);
    const auto promise = startedKeyringPromise<Done>();
    enqueue(new KeyringTask(KeyringTask::Kind::Remove, connection, {}, m_patience.answer, fulfilDone(promise),
                            this));
    return promise->future();
}

void KeychainSecretStore::keepForSession(const QUuid &connection, const Secret &secret)
{
    m_session.insert(connection, secret);
}

void KeychainSecretStore::enqueue(KeyringTask *task)
{
    connect(task, &KeyringTask::foundLocked, this, [this] {
        if (!std::exchange(m_waiting, true))
            Q_EMIT waitingForKeyring();
    });
    connect(task, &KeyringTask::answered, this, [this, task] { taskAnswered(task); });
    connect(task, &KeyringTask::ended, this, [this, task] { taskEnded(task); });
    m_tasks.append(task);
    startNext();
}

void KeychainSecretStore::startNext()
{
    if (m_tasks.isEmpty() || m_tasks.constFirst()->isStarted())
        return;
    m_notice.start(m_patience.notice);
    m_tasks.constFirst()->start();
}

void KeychainSecretStore::taskAnswered(KeyringTask *task)
{
    if (task != m_tasks.constFirst())
        return;
    m_notice.stop();
    if (std::exchange(m_waiting, false))
        Q_EMIT keyringAnswered();
}

void KeychainSecretStore::taskEnded(KeyringTask *task)
{
    m_tasks.removeOne(task);
    task->deleteLater();
    startNext();
}

} // namespace Quell

#include "moc_keychainsecretstore.cpp"
