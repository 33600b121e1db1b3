// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringtask.h"

#include "logline.h"

#include <optional>
#include <utility>

namespace Quell {

namespace {

LogWord wordOf(KeyringTask::Kind kind)
{
    switch (kind) {
    case KeyringTask::Kind::Read:
        return "read";
    case KeyringTask::Kind::Write:
        return "write";
    case KeyringTask::Kind::Remove:
        return "remove";
    }
    return "nothing";
}

Trouble keyringUnavailable(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::KeyringUnavailable, .said = sentence};
}

Trouble keyringMissing()
{
    return keyringUnavailable(
        KeyringTask::tr("No keyring answers on this desktop. Install or start one, such as GNOME Keyring or "
                        "KWallet, or keep the secret for this session only."));
}

Trouble keyringLocked()
{
    return keyringUnavailable(KeyringTask::tr(
        "The keyring is locked. Unlock it with its password and try again, or keep the secret "
        "for this session only."));
}

Trouble keyringWithoutLibrary()
{
    return keyringUnavailable(
        KeyringTask::tr("The library libsecret, through which Quell reaches the keyring, is missing. "
                        "Install it, or keep the secret for this session only."));
}

Trouble keyringNotSetUp()
{
    return keyringUnavailable(
        KeyringTask::tr("The keyring has not been set up. Choose a password for it when the desktop asks, or "
                        "keep the secret for this session only."));
}

Trouble keyringDenied()
{
    return keyringUnavailable(KeyringTask::tr(
        "The keyring did not let Quell in. Allow it there and try again, or keep the secret for "
        "this session only."));
}

Trouble keyringSilent()
{
    return keyringUnavailable(
        KeyringTask::tr("The keyring did not answer. Look for a window of it that waits for its password and "
                        "try again, or keep the secret for this session only."));
}

Trouble keyringNotKept()
{
    return keyringUnavailable(
        KeyringTask::tr("The keyring did not keep what was written. Look at it in the desktop's password "
                        "program, or keep the secret for this session only."));
}

Trouble keyringNotRemoved()
{
    return keyringUnavailable(KeyringTask::tr(
        "The keyring did not remove the entry. Remove it in the desktop's password program: it "
        "belongs to “quell”."));
}

} // namespace

KeyringTask::KeyringTask(Kind kind, const QUuid &connection, const Secret &secret,
                         std::chrono::milliseconds patience, Answer answer, QObject *parent)
    : QObject(parent),
      m_kind(kind),
      m_key(connection.toString(QUuid::WithoutBraces)),
      m_secret(secret),
      m_answer(std::move(answer))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        give(keyringSilent());
        if (!m_started)
            Q_EMIT ended();
    });
    m_deadline.start(patience);
}

KeyringTask::~KeyringTask()
{
    if (const Answer answer = std::exchange(m_answer, {}))
        answer(Trouble{.kind = TroubleKind::Stopped});
}

void KeyringTask::start()
{
    m_started = true;
    probeKeyring(this, [this](KeyringCondition condition) {
        if (condition == KeyringCondition::Locked && m_answer)
            Q_EMIT foundLocked();
        // Too late to do what the user was told had failed.
        if (!m_answer)
            end(keyringSilent());
        else if (condition == KeyringCondition::Missing)
            end(keyringMissing());
        else
            ask();
    });
}

void KeyringTask::ask()
{
    switch (m_kind) {
    case Kind::Read:
        readFromKeyring(m_key, this, [this](const KeyringReply &reply) { readReplied(reply); });
        break;
    case Kind::Write:
        writeToKeyring(m_key, m_secret, this, [this](const KeyringReply &reply) { writeReplied(reply); });
        break;
    case Kind::Remove:
        removeFromKeyring(m_key, this, [this](const KeyringReply &reply) { removeReplied(reply); });
        break;
    }
}

void KeyringTask::readReplied(const KeyringReply &reply)
{
    if (reply.error == QKeychain::NoError && !reply.secret.isEmpty())
        end(reply.secret);
    else if (reply.error == QKeychain::NoError || reply.error == QKeychain::EntryNotFound)
        endAfterProbe(Trouble{.kind = TroubleKind::NoSecret});
    else
        endWithError(reply);
}

void KeyringTask::writeReplied(const KeyringReply &reply)
{
    m_written = reply.error == QKeychain::NoError;
    if (m_written)
        readFromKeyring(m_key, this, [this](const KeyringReply &back) { writtenReadBack(back); });
    else
        endWithError(reply);
}

void KeyringTask::writtenReadBack(const KeyringReply &reply)
{
    if (reply.error == QKeychain::NoError && reply.secret.use() == m_secret.use())
        end(Secret());
    else if (reply.error == QKeychain::NoError || reply.error == QKeychain::EntryNotFound)
        endAfterProbe(keyringNotKept());
    else
        endWithError(reply);
}

void KeyringTask::removeReplied(const KeyringReply &reply)
{
    if (reply.error == QKeychain::NoError || reply.error == QKeychain::EntryNotFound)
        readFromKeyring(m_key, this, [this](const KeyringReply &back) { removedReadBack(back); });
    else
        endWithError(reply);
}

void KeyringTask::removedReadBack(const KeyringReply &reply)
{
    if (reply.error == QKeychain::EntryNotFound)
        endAfterProbe(Secret());
    else if (reply.error == QKeychain::NoError)
        endAfterProbe(keyringNotRemoved());
    else
        endWithError(reply);
}

void KeyringTask::endAfterProbe(const Outcome<Secret> &whenOpen)
{
    probeKeyring(this, [this, whenOpen](KeyringCondition condition) {
        switch (condition) {
        case KeyringCondition::Locked:
            end(keyringLocked());
            break;
        case KeyringCondition::Missing:
            end(keyringMissing());
            break;
        case KeyringCondition::Unclear:
            end(keyringSilent());
            break;
        case KeyringCondition::Open:
        case KeyringCondition::Empty:
            end(whenOpen);
            break;
        }
    });
}

void KeyringTask::endWithError(const KeyringReply &reply)
{
    if (reply.error == QKeychain::NoBackendAvailable || reply.error == QKeychain::NotImplemented) {
        end(keyringMissing());
        return;
    }
    if (!isKeyringLibraryThere()) {
        end(keyringWithoutLibrary());
        return;
    }
    const bool refused =
        reply.error == QKeychain::AccessDenied || reply.error == QKeychain::AccessDeniedByUser;
    const QString words = reply.said.simplified().left(200);
    probeKeyring(this, [this, refused, words](KeyringCondition condition) {
        switch (condition) {
        case KeyringCondition::Locked:
            end(keyringLocked());
            return;
        case KeyringCondition::Missing:
            end(keyringMissing());
            return;
        case KeyringCondition::Empty:
            end(keyringNotSetUp());
            return;
        case KeyringCondition::Unclear:
            end(keyringSilent());
            return;
        case KeyringCondition::Open:
            break;
        }
        if (refused || words.isEmpty())
            end(keyringDenied());
        else
            end(keyringUnavailable(
                tr("The keyring failed: %1. Try again, or keep the secret for this session only.")
                    .arg(words)));
    });
}

void KeyringTask::give(const Outcome<Secret> &outcome)
{
    m_deadline.stop();
    const Answer answer = std::exchange(m_answer, {});
    if (!answer)
        return;
    LogLine("keyring", wordOf(m_kind))
        .with("done", outcome.ok())
        .with(outcome.ok() ? std::nullopt : std::optional(outcome.trouble()));
    answer(outcome);
    Q_EMIT answered();
}

void KeyringTask::end(const Outcome<Secret> &outcome)
{
    const bool tooLate = !m_answer;
    give(outcome);
    if (tooLate && m_written && m_late == LateSecret::TakenBack) {
        LogLine("keyring", wordOf(m_kind)).with("takenBack", true);
        removeFromKeyring(m_key, this, [this](const KeyringReply &) { Q_EMIT ended(); });
        return;
    }
    Q_EMIT ended();
}

} // namespace Quell

#include "moc_keyringtask.cpp"
