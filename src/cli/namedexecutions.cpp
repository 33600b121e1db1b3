// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedexecutions.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Quell {

namespace {

void complain(NamedExecutions &found, ExitStatus status, const QString &sentence)
{
    found.complaints.append(sentence);
    found.status = worse(found.status, status);
}

/// Does this address lie on that server, below its base path?
bool liesBelow(const QUrl &address, const QUrl &server)
{
    const QString path = server.path();
    return address.host() == server.host() && address.port(-1) == server.port(-1)
        && (address.path() == path || address.path().startsWith(path + u'/'));
}

QString namesOf(const QList<Connection> &connections)
{
    QStringList names;
    for (const Connection &connection : connections)
        names.append(connection.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

ExecutionFinder::ExecutionFinder(const Connections &connections, const ExecutionTracker &tracker,
                                 std::optional<Connection> only)
    : m_connections(connections),
      m_tracker(tracker),
      m_only(std::move(only)),
      m_services(connections.descriptions()),
      m_known(connections.all())
{
}

QStringList ExecutionFinder::wordsOf(const QString &text) const
{
    // One line may be of another connection than the next, unless the text is one document.
    const QString trimmed = text.trimmed();
    if (m_only || text.contains(u"execution_id") || trimmed.startsWith(u'[') || trimmed.startsWith(u'{'))
        return {text};
    static const QRegularExpression lineEnd(QStringLiteral("[\r\n]+"));
    QStringList words;
    const QStringList lines = text.split(lineEnd);
    for (const QString &line : lines) {
        if (const QString word = line.trimmed(); !word.isEmpty())
            words.append(word);
    }
    return words;
}

NamedExecutions ExecutionFinder::find(const QStringList &words) const
{
    NamedExecutions found;
    for (const QString &word : words) {
        if (m_only)
            findUnder(*m_only, word, found);
        else
            findAnywhere(word, found);
    }
    QSet<ExecutionKey> seen;
    found.keys.removeIf([&seen](const ExecutionKey &key) {
        const bool again = seen.contains(key);
        seen.insert(key);
        return again;
    });
    return found;
}

ExecutionFinder::Reading ExecutionFinder::readAs(const ServiceDescription &service, const QString &word) const
{
    QList<ServiceDescription> others = m_services;
    others.removeIf([&service](const ServiceDescription &other) { return other.id == service.id; });
    const ExtractedIds extracted = extractIds(word, service, others);
    Reading reading{.service = service, .ids = extracted.ids, .badLines = extracted.badLines};
    if (reading.ids.isEmpty() && reading.badLines.isEmpty() && !extracted.sources.isEmpty()) {
        const FoundSource source = extracted.sources.constFirst();
        reading.hint = tr("This is not an execution, but leads to some, for which the service has to be "
                          "asked: quell-cli track --%1 %2")
                           .arg(source.source, source.id);
        reading.badLines.append({1, source.id, reading.hint});
    }
    if (reading.ids.isEmpty() && reading.badLines.isEmpty())
        reading.badLines.append(
            {1, QString(),
             tr("There is nothing in it. An id of %1 is %2.").arg(service.name, service.idHint)});
    return reading;
}

void ExecutionFinder::complainAbout(const Reading &reading, NamedExecutions &found)
{
    // Only the shortened text is shown: a person may have pasted a key along with the id.
    for (const BadLine &line : reading.badLines)
        complain(found, ExitStatus::Usage, tr("“%1”: %2").arg(line.text, line.reason));
}

void ExecutionFinder::findUnder(const Connection &connection, const QString &word,
                                NamedExecutions &found) const
{
    const ServiceDescription service = m_connections.descriptionOf(connection.id);
    if (service.id.isEmpty()) {
        complain(found, ExitStatus::NotDone,
                 tr("This Quell does not know the service of %1; a newer one may.").arg(connection.name));
        return;
    }
    const Reading reading = readAs(service, word);
    complainAbout(reading, found);
    for (const QString &id : reading.ids)
        found.keys.append({connection.id, id});
}

QList<ExecutionFinder::Reading> ExecutionFinder::readingsOf(const QString &word) const
{
    QList<Reading> readings;
    for (const ServiceDescription &service : m_services) {
        const Reading reading = readAs(service, word);
        if (!reading.ids.isEmpty())
            readings.append(reading);
    }
    QList<Reading> connected = readings;
    connected.removeIf([this](const Reading &reading) {
        return std::ranges::find(m_known, reading.service.id, &Connection::service) == m_known.cend();
    });
    return connected.isEmpty() ? readings : connected;
}

void ExecutionFinder::findAnywhere(const QString &word, NamedExecutions &found) const
{
    const QList<Reading> readings = readingsOf(word);
    if (readings.size() == 1) {
        findAtHome(readings.constFirst(), word, found);
        return;
    }
    if (readings.size() > 1) {
        complain(found, ExitStatus::Usage,
                 tr("“%1” can belong to more than one service. Say which connection is meant with -c NAME.")
                     .arg(readings.constFirst().ids.constFirst()));
        return;
    }
    QStringList hints;
    for (const ServiceDescription &service : m_services) {
        if (const QString hint = readAs(service, word).hint; !hint.isEmpty()) {
            complain(found, ExitStatus::Usage, hint);
            return;
        }
    }
    for (const ServiceDescription &service : m_services)
        hints.append(tr("of %1: %2").arg(service.name, service.idHint));
    const Reading reading = readAs(m_services.constFirst(), word);
    complain(found, ExitStatus::Usage,
             tr("“%1” is not an execution id (%2).")
                 .arg(reading.badLines.constFirst().text, hints.join(QStringLiteral("; "))));
}

void ExecutionFinder::findAtHome(const Reading &reading, const QString &word, NamedExecutions &found) const
{
    complainAbout(reading, found);
    std::optional<Connection> home;
    for (const QString &id : reading.ids) {
        const QList<ExecutionKey> tracked = m_tracker.withId(id);
        if (tracked.size() == 1) {
            found.keys.append(tracked.constFirst());
        } else if (tracked.size() > 1) {
            QList<Connection> homes = m_known;
            homes.removeIf([&tracked](const Connection &connection) {
                return std::ranges::find(tracked, connection.id, &ExecutionKey::connection) == tracked.cend();
            });
            complain(found, ExitStatus::Usage,
                     tr("%1 is tracked under several connections: %2. Say which is meant with -c NAME.")
                         .arg(id, namesOf(homes)));
        } else {
            if (!home)
                home = onlyHome(reading, word, found);
            if (!home)
                return;
            found.keys.append({home->id, id});
        }
    }
}

std::optional<Connection> ExecutionFinder::onlyHome(const Reading &reading, const QString &word,
                                                    NamedExecutions &found) const
{
    QList<Connection> homes = m_known;
    homes.removeIf(
        [&reading](const Connection &connection) { return connection.service != reading.service.id; });
    if (homes.isEmpty()) {
        complain(found, ExitStatus::NotLetIn,
                 tr("“%1” looks like an execution of %2, and there is no connection to %2. Add one with: "
                    "quell-cli "
                    "connection add NAME --service %3")
                     .arg(reading.ids.constFirst(), reading.service.name, reading.service.id));
        return std::nullopt;
    }
    const QUrl address(word, QUrl::StrictMode);
    if (homes.size() > 1 && address.isValid() && !address.host().isEmpty()) {
        QList<Connection> named = homes;
        named.removeIf(
            [&address](const Connection &connection) { return !liesBelow(address, connection.url); });
        if (!named.isEmpty())
            homes = named;
    }
    if (homes.size() == 1)
        return homes.constFirst();
    complain(found, ExitStatus::Usage,
             tr("“%1” can belong to any of these connections: %2. Say which is meant with -c NAME.")
                 .arg(reading.ids.constFirst(), namesOf(homes)));
    return std::nullopt;
}

} // namespace Quell
