// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "httpmessage.h"
#include "outcome.h"
#include "serviceclient.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Quell {

/// What an Atoti server gives for a user and password.
struct AtotiToken
{
    QString text;
    QDateTime expiresAt; ///< by the server's clock, UTC; invalid where the token does not say
};

/// Turns what an Atoti server answers into values. Pure functions; any thread. Source of the shapes: ActiveViam, "Query
/// History REST API (Experimental)" of Atoti Server 6.1.19 to 6.2.3, and its OpenAPI document.
///
/// Connection, time of the look and clock skew of a snapshot are the caller's to fill in.
namespace AtotiParser {

/// One entry of the history.
[[nodiscard]] Outcome<Snapshot> entry(const QByteArray &body);

/// A query's plan: the JSON as the server wrote it, its order and its numbers kept, indented to be read. Whatever its shape is:
/// the documentation shows but parts of it.
[[nodiscard]] Outcome<QString> plan(const QByteArray &body);

/// A page that was asked for with status=RUNNING: what runs on it, newest first. Entries that cannot be used (no usable id,
/// no status) and entries that have ended are left out; with a `user`, entries of other users as well.
[[nodiscard]] Outcome<RunningPage> page(const QByteArray &body, int page, int pageSize, const QString &user);

/// The answer of the JWT service.
[[nodiscard]] Outcome<AtotiToken> token(const QByteArray &body);

/// What an answer that is not 2xx means, in the server's own words where it has any.
[[nodiscard]] Trouble refusal(const HttpAnswer &answer);

/// The same of a request to cancel, of which 400 and 500 say that the server would not or could not.
[[nodiscard]] Trouble cancelRefusal(const HttpAnswer &answer);

} // namespace AtotiParser

} // namespace Quell
