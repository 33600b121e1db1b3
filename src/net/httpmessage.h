// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QByteArray>
#include <QByteArrayList>

#include <chrono>

namespace Quell {

struct HttpHeader
{
    QByteArray name; ///< empty: no header
    QByteArray value;

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

/// One question to an HttpEndpoint.
struct HttpRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    /// Percent-encoded, starts with '/', is appended to the endpoint's base path. Whatever a person or a server wrote goes
    /// through HttpEndpoint::encoded() first.
    QByteArray path;
    QByteArray query; ///< percent-encoded, without '?'
    QByteArray body;
    QByteArray contentType; ///< of the body; a request without one has neither body nor Content-Type
    HttpHeader credential; ///< instead of the endpoint's own, where it has a name
    QByteArrayList secrets; ///< to be taken out of the answer, beside the credential
    /// Secrets that a person has made up, and that may be a name or a number like others: they are taken out of what an error or a
    /// redirect says, and of no data, which would not be what the server said. Whoever reads data takes them out of its texts.
    QByteArrayList passwords;
    bool urgent = false; ///< leaves before others that wait for a socket
    std::chrono::milliseconds deadline{
        15'000}; ///< for everything: waiting for a socket, connecting, the whole answer
    qsizetype maxBytes = 4 * 1024 * 1024; ///< of the body, unpacked; beyond it the answer is cut off
};

/// A whole answer, whatever its status says; never a redirect.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType; ///< as it came, in lower case
    QByteArray body;
    AnswerFacts facts;

    [[nodiscard]] bool ok() const { return status >= 200 && status < 300; }
};

} // namespace Quell
