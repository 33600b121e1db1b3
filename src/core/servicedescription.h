// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace Quell {

struct Connection;

/// One way of signing in to a service, and what it asks the user for.
struct SignIn
{
    QString id; ///< the word of the files and the command line: "api-key", "basic", "jwt", "token"
    QString label; ///< translated: "User and password"
    QString secretLabel; ///< translated: "API key", "Password", "Token"
    bool needsUser = false;
    QStringList schemes; ///< of the Authorization header, where there is a choice; the first is the default
};

/// A plan of a service that fixes how many requests a minute it allows.
struct Plan
{
    QString name; ///< translated: "Free"
    int requestsPerMinute = 0;
};

/// Something else than an execution's own id that leads to executions, such as a run of a pipeline. The service is asked for
/// them only when a person wants it.
struct ExecutionSource
{
    QString id; ///< the word of the command line: "pipeline", "latest"
    QString label; ///< translated: "A run of a pipeline"
    QString
        inputLabel; ///< translated: what is to be typed, "Pipeline execution ID, or a text that contains it"
    QString
        warning; ///< translated, a whole sentence to be read before asking: that it may cost credits; or empty
    /// The one id in a text or URL, as the service spells it; empty where there is none that may be sent.
    std::function<QString(const QString &text)> findId;
};

/// Everything that the rest of Quell needs to know about a service without asking which one it is.
struct ServiceDescription
{
    QString id; ///< "dune"
    QString name; ///< "Dune": a proper name, not translated
    QString defaultUrl; ///< empty: the user has to give one
    QString exampleUrl; ///< shown greyed where there is no default
    QString connectHint; ///< translated, one sentence: where the user finds address and key
    QList<SignIn> signIns; ///< the first is the default
    QList<Plan> plans; ///< empty: the service has no quota that we know of
    int defaultRequestsPerMinute = 0; ///< 0: no limit of ours
    bool listsRunning = false; ///< one request lists everything that runs: list rounds instead of one by one
    bool cancelsAll = false; ///< the server's own call that cancels everybody's
    bool hasOwners = false; ///< executions belong to users
    bool hasQueue = false;
    bool hasCost = false;
    QList<ExecutionSource> sources; ///< see ServiceClient::findExecutions
    /// Translated, whole sentences to be read before a person asks for an execution's plan: that it costs another run. Empty: the
    /// service has no plans. See ServiceClient::plan.
    QString planWarning;
    QString idHint; ///< translated: what an id looks like, "26 letters and digits that start with 01"
    QString idExample;

    /// May this be sent as an id? The only gate between what a person or a server wrote and a request's path.
    std::function<bool(const QString &id)> isId;
    /// The ids in one line of text or one URL that belong to this service, in order, in the service's spelling.
    std::function<QStringList(const QString &line)> findIds;
    /// When an execution was created, where its id tells; else an invalid time.
    std::function<QDateTime(const QString &id)> createdAt;
    /// Where a person sees the query in a browser; invalid where there is no such page.
    std::function<QUrl(const QString &queryId)> queryPage;
    /// A shell command that reads an execution as the client does, with a placeholder where the secret belongs; empty for what
    /// is no id. Never one that cancels.
    std::function<QString(const Connection &connection, const QString &id)> curlCommand;
};

} // namespace Quell
