// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "trouble.h"

#include <QNetworkReply>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Quell {

/// The one place where the end of a conversation becomes a Trouble. Pure functions.
namespace AnswerMapping {

/// How a reply of the network layer came to its end.
struct ReplyEnd
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int status = 0; ///< of HTTP; 0: there was none
    QUrl asked; ///< what was asked
    QUrl redirect; ///< the Location field, relative or not
    QString tlsError; ///< the first that was reported
    bool viaProxy = false; ///< a proxy stands between us and what was asked
    bool sent = false; ///< the request has left us, wholly
    bool pastDeadline = false; ///< we gave up waiting
    bool tooLarge = false; ///< we cut it off
};

/// Why there is no whole HTTP answer, or nothing where there is one.
[[nodiscard]] std::optional<Trouble> networkTrouble(const ReplyEnd &end);

/// What an answer that is not 2xx means. `said` are the service's own words. 400 is Refused here and 404 NoSuchExecution:
/// a service that knows better changes the kind.
[[nodiscard]] Trouble statusTrouble(const HttpAnswer &answer, const QString &said);

/// Takes the facts from the fields of a reply.
[[nodiscard]] AnswerFacts factsOf(const QNetworkReply &reply, const QDateTime &askedAt,
                                  const QDateTime &answeredAt);

/// The service's clock minus ours: 0 unless the answer's Date (whole seconds) cannot be explained without a difference, then
/// the smallest one that explains it.
[[nodiscard]] std::chrono::milliseconds clockSkew(const AnswerFacts &facts);

/// A service may repeat in its words what we sent it: takes the secret out of them, also where it is percent-encoded, or
/// escaped as JSON must or may; before what it says is cut, or the beginning of one across the cut is left. One of fewer than
/// six characters stays: to take it out would tell what it is.
[[nodiscard]] QString withoutSecret(QString text, const QString &secret);
[[nodiscard]] Trouble withoutSecret(Trouble trouble, const QString &secret);
[[nodiscard]] QByteArray withoutSecret(QByteArray body, const QByteArray &secret);

/// Scheme, host, port and path of an address: what may be shown and logged.
[[nodiscard]] QString showable(const QUrl &url);

} // namespace AnswerMapping

} // namespace Quell
