// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelerrand.h"
#include "outcome.h"
#include "promisedanswer.h"
#include "serviceclient.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>

namespace Quell {

class ConnectionLane;

/// Brings one cancel after the other through a lane's queue to an answer that counts. One that meets with 429 had no effect
/// and is not lost: what it was about is read again when the service takes requests again, and only what still runs is asked
/// to stop a second time.
class CancelSender : public QObject
{
    Q_OBJECT
public:
    explicit CancelSender(ConnectionLane *lane);

    [[nodiscard]] QFuture<Outcome<CancelReceipt>> send(const QString &id, const CancelErrand &errand);
    /// The server's own call for everybody's. Sent once: after a 429 the user decides anew.
    [[nodiscard]] QFuture<Outcome<CancelReceipt>> sendForAll(const CancelErrand &errand);

private:
    struct Sending
    {
        QString id;
        CancelErrand errand;
        PromisedAnswer<CancelReceipt> answer;
    };
    using SendingPtr = std::shared_ptr<Sending>;

    void ask(const SendingPtr &sending);
    void readThenAsk(const SendingPtr &sending, const Outcome<CancelReceipt> &before, int failedReads);

    ConnectionLane *m_lane;
};

} // namespace Quell
