// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answermapping.h"
#include "httpmessage.h"
#include "pendinganswer.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <optional>

namespace Quell {

/// One request on its way and its answer: keeps the deadline, counts the bytes, takes the secrets out of what a
/// server repeats, and ends itself when it has answered. Takes over the reply. Deleting it first answers TroubleKind::Stopped.
class HttpConversation final : public QObject
{
    Q_OBJECT
public:
    /// `secret` as it stands in the request's credential; `connection` is for the log.
    HttpConversation(QNetworkReply *reply, const HttpRequest &request, const QByteArray &secret,
                     const QUuid &connection, QObject *parent);
    ~HttpConversation() override;

    [[nodiscard]] QFuture<Outcome<HttpAnswer>> future() const { return m_pending.future(); }

private:
    void noteSize();
    void takeBody();
    [[nodiscard]] bool takePiece();
    void cutOff();
    void finish();
    void log(const std::optional<Trouble> &trouble, const AnswerFacts &facts) const;

    QPointer<QNetworkReply> m_reply;
    QUuid m_connection; ///< for the log
    QByteArray m_method;
    PendingAnswer<HttpAnswer> m_pending;
    AnswerMapping::ReplyEnd m_end;
    QDateTime m_askedAt = QDateTime::currentDateTimeUtc();
    QByteArrayList m_secrets;
    QByteArrayList m_passwords;
    QByteArray m_body;
    QTimer m_deadline;
    qsizetype m_maxBytes;
    bool m_finished = false;
};

} // namespace Quell
