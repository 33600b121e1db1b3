// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include "whenanswered.h"
#include "workspace.h"

namespace Quell {

Demo::Demo(QObject *parent) : QObject(parent), m_simulator(&m_clock) { }

Demo::~Demo() = default;

bool Demo::start()
{
    if (!m_profile.isValid() || !m_simulator.listen())
        return false;
    m_day = populateAnalystsDay(m_simulator);
    return true;
}

QFuture<Outcome<Done>> Demo::fill(Workspace &workspace)
{
    const auto answer = std::make_shared<PromisedAnswer<Done>>();
    connectNext(workspace, 0, answer);
    return answer->future();
}

void Demo::nameQueries(Workspace &workspace, const QUuid &connection, const QHash<QString, QString> &names)
{
    ExecutionTracker *tracker = workspace.tracker();
    connect(tracker, &ExecutionTracker::executionsChanged, this,
            [tracker, connection, names](const QList<ExecutionKey> &keys) {
                for (const ExecutionKey &key : keys) {
                    const std::optional<Execution> seen = tracker->find(key);
                    if (key.connection != connection || !seen || !seen->last.query.isEmpty())
                        continue;
                    const QString name = names.value(seen->last.queryId);
                    if (!name.isEmpty())
                        tracker->nameQuery(connection, seen->last.queryId, name);
                }
            });
}

void Demo::connectNext(Workspace &workspace, qsizetype index,
                       const std::shared_ptr<PromisedAnswer<Done>> &answer)
{
    if (index == m_day.accounts.size()) {
        answer->give(Done());
        return;
    }
    const DayAccount account = m_day.accounts.at(index);
    Connection draft;
    draft.name = account.name;
    draft.service = account.service;
    draft.url = account.url(m_simulator);
    draft.signIn = account.user.isEmpty() ? QStringLiteral("api-key") : QStringLiteral("basic");
    draft.user = account.user;
    draft.requestsPerMinute = account.requestsPerMinute;
    // The workspace as context: what it does not live to hear needs no sequel.
    whenAnswered(workspace.connections()->add(draft, Secret(account.secret), SecretKeeping::ThisSession),
                 &workspace, [this, &workspace, index, account, answer](const Outcome<Connection> &added) {
                     if (!added.ok()) {
                         answer->give(added.trouble());
                         return;
                     }
                     nameQueries(workspace, added.value().id, account.queryNames);
                     QList<ExecutionKey> keys;
                     for (const QString &id : account.executions)
                         keys.append({added.value().id, id});
                     workspace.tracker()->track(keys, workspace.clock()->now());
                     connectNext(workspace, index + 1, answer);
                 });
}

} // namespace Quell

#include "moc_demo.cpp"
