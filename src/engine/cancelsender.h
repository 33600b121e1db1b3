// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelerrand.h"
#include "connection.h"
#include "outcome.h"
#include "promisedanswer.h"
#include "serviceclient.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Quell {

class ConnectionLane;

/// Brings one cancel after the other through a lane's queue to an answer that counts. One that meets with 429 had no effect
/// and is not lost: what it was about is read again when the service takes requests again, and only what still runs is asked
/// to stop a second time. While it waits the settings of the connection may change: it leaves for the account that it was meant
/// for or not at all, and never where nothing is cancelled any more.
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
        Connection meant; ///< as it was when this was asked for
        PromisedAnswer<CancelReceipt> answer;
    };
    using SendingPtr = std::shared_ptr<Sending>;

    /// Why what was meant for this connection may not leave now.
    [[nodiscard]] std::optional<Trouble> refusalOf(const Connection &meant, const CancelErrand &errand) const;
    void ask(const SendingPtr &sending);
    void readThenAsk(const SendingPtr &sending, const Outcome<CancelReceipt> &before, int failedReads);

    ConnectionLane *m_lane;
};

} // namespace Quell
