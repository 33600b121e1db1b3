// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionsources.h"

#include <algorithm>

namespace Quell {

SourceFinder::SourceFinder(const Connections &connections, std::optional<Connection> only)
    : m_connections(connections),
      m_only(std::move(only))
{
}

std::optional<SourceQuestion> SourceFinder::find(const SourceWord &word, NamedExecutions &found) const
{
    const auto complain = [&found](ExitStatus status, const QString &sentence) {
        found.complaints.append(sentence);
        found.status = worse(found.status, status);
    };
    QList<SourceQuestion> questions;
    QStringList names;
    const QList<Connection> asked = m_only ? QList<Connection>{*m_only} : m_connections.all();
    for (const Connection &connection : asked) {
        const QList<ExecutionSource> sources = m_connections.descriptionOf(connection.id).sources;
        const auto source = std::ranges::find(sources, word.source, &ExecutionSource::id);
        if (source == sources.cend())
            continue;
        questions.append({connection.id, *source, source->findId(word.text)});
        names.append(connection.name);
    }
    const QString option = QStringLiteral("--") + word.source;
    if (questions.isEmpty()) {
        if (m_only)
            complain(ExitStatus::Usage,
                     tr("%1 is not for %2: its service has no such thing.").arg(option, m_only->name));
        else
            complain(ExitStatus::NotLetIn, tr("No connection is to a service for which %1 is.").arg(option));
        return std::nullopt;
    }
    if (questions.size() > 1) {
        complain(ExitStatus::Usage,
                 tr("%1 can be asked of several connections: %2. Say which with -c.")
                     .arg(option, names.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    // What was typed is not repeated: it may be a key that was pasted along with it.
    if (questions.constFirst().id.isEmpty()) {
        complain(ExitStatus::Usage,
                 tr("%1: there is no such id in it. What is needed: %2.")
                     .arg(option, questions.constFirst().source.inputLabel));
        return std::nullopt;
    }
    return questions.constFirst();
}

} // namespace Quell
