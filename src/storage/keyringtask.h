// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyringjob.h"
#include "keyringprobe.h"
#include "outcome.h"
#include "secret.h"
#include "secretstore.h"

#include <QObject>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <functional>

namespace Quell {

/// One question to the keyring, from looking at the keyring's condition to an answer that can be believed: what was written
/// is read back, what was removed is looked for again, and "no entry" counts only where the keyring is not locked.
class KeyringTask : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Read, Write, Remove };
    /// The secret is empty except of a read.
    using Answer = std::function<void(const Outcome<Secret> &)>;

    /// `secret` is what a Write writes. The time starts now, not with start().
    KeyringTask(Kind kind, const QUuid &connection, const Secret &secret, std::chrono::milliseconds patience,
                Answer answer, QObject *parent);
    /// Answers with Stopped where nothing was answered yet.
    ~KeyringTask() override;

    /// Of a Write; kept, unless it is said otherwise.
    void setLate(LateSecret late) { m_late = late; }
    void start();
    [[nodiscard]] bool isStarted() const { return m_started; }

Q_SIGNALS:
    /// It is locked: the desktop is about to ask for its password.
    void foundLocked();
    /// The answer was given; the keyring may still be at work.
    void answered();
    /// The keyring is free for the next task.
    void ended();

private:
    void ask();
    void readReplied(const KeyringReply &reply);
    void writeReplied(const KeyringReply &reply);
    void writtenReadBack(const KeyringReply &reply);
    void removeReplied(const KeyringReply &reply);
    void removedReadBack(const KeyringReply &reply);
    /// Looks at the keyring again, and ends with `whenOpen` unless that explains more.
    void endAfterProbe(const Outcome<Secret> &whenOpen);
    void endWithError(const KeyringReply &reply);
    void give(const Outcome<Secret> &outcome);
    void end(const Outcome<Secret> &outcome);

    Kind m_kind;
    QString m_key;
    Secret m_secret;
    Answer m_answer; ///< empty once it was called
    QTimer m_deadline;
    LateSecret m_late = LateSecret::Kept;
    bool m_started = false;
    bool m_written = false; ///< the keyring has taken it
};

} // namespace Quell
