// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrivalplan.h"

#include "connections.h"
#include "executiontracker.h"
#include "idextraction.h"
#include "tracklink.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace Quell {

namespace {

/// What is longer is no list that somebody typed, and what is odd in it is no mistake of theirs.
constexpr qsizetype longestList = 16 * 1024;
constexpr qsizetype longestWord = 64;
constexpr qsizetype shownName = 60;

struct ArrivalText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::ArrivalPlan)
};

QList<ServiceDescription> withoutService(QList<ServiceDescription> services, const QString &id)
{
    services.removeIf([&id](const ServiceDescription &service) { return service.id == id; });
    return services;
}

/// One word that is nearly an id, as a mistake of copying leaves it.
bool isBrokenId(const QString &word)
{
    constexpr qsizetype shortest = 10;
    const bool plain = std::ranges::all_of(word, [](QChar character) {
        return character.isLetterOrNumber() || character == u'-' || character == u'_';
    });
    return plain && word.size() >= shortest
        && std::ranges::any_of(word, [](QChar character) { return character.isDigit(); });
}

/// The address with nothing but its end behind it.
bool namesAddress(const QString &text, const QUrl &url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    qsizetype place = text.indexOf(address, 0, Qt::CaseInsensitive);
    while (place >= 0 && !address.isEmpty()) {
        const qsizetype end = place + address.size();
        if (end == text.size()
            || !(text.at(end).isLetterOrNumber() || text.at(end) == u'-' || text.at(end) == u'.'))
            return true;
        place = text.indexOf(address, end, Qt::CaseInsensitive);
    }
    return false;
}

} // namespace

ArrivalPlanner::ArrivalPlanner(const Connections *connections, const ExecutionTracker *tracker,
                               const QUuid &chosen)
    : m_connections(connections),
      m_tracker(tracker),
      m_chosen(chosen)
{
}

QList<QUuid> ArrivalPlanner::connectionsOf(const QString &service) const
{
    QList<QUuid> ids;
    const QList<Connection> all = m_connections->all();
    for (const Connection &connection : all) {
        if (connection.service == service && !connection.switchedOff)
            ids.append(connection.id);
    }
    return ids;
}

/// None where it is not clear.
QUuid ArrivalPlanner::connectionFor(const QString &service, const QString &id, const QString &text) const
{
    QList<ExecutionKey> tracked = m_tracker->withId(id);
    tracked.removeIf([this, &service](const ExecutionKey &key) {
        return m_connections->descriptionOf(key.connection).id != service;
    });
    if (tracked.size() == 1)
        return tracked.constFirst().connection;
    const QList<QUuid> candidates = connectionsOf(service);
    if (candidates.size() == 1)
        return candidates.constFirst();
    QList<QUuid> named;
    std::ranges::copy_if(candidates, std::back_inserter(named), [this, &text](const QUuid &candidate) {
        const std::optional<Connection> connection = m_connections->find(candidate);
        return connection && namesAddress(text, connection->url);
    });
    if (named.size() == 1)
        return named.constFirst();
    return candidates.contains(m_chosen) ? m_chosen : QUuid();
}

ArrivalPlan ArrivalPlanner::asking(const QStringList &ids, const QString &notice) const
{
    return {.asks = true, .notice = notice, .text = ids.join(u'\n')};
}

ArrivalPlan ArrivalPlanner::forText(const QString &text) const
{
    ArrivalPlan plan;
    QStringList all;
    QStringList ofServices;
    bool clear = true;
    QString source;
    QString sourceId;
    const QList<ServiceDescription> services = m_connections->descriptions();
    for (const ServiceDescription &service : services) {
        const ExtractedIds found =
            extractIds(text, service, withoutService(services, service.id), Reading::Unasked);
        if (!found.ids.isEmpty())
            ofServices.append(service.id);
        for (const QString &id : found.ids) {
            const ExecutionKey key{connectionFor(service.id, id, text), id};
            clear = clear && !key.connection.isNull();
            plan.keys.append(key);
            all.append(id);
        }
        if (!found.sources.isEmpty() && source.isEmpty()) {
            source = found.sources.constFirst().source;
            sourceId = found.sources.constFirst().id;
            plan.connection = connectionFor(service.id, sourceId, text);
        }
    }
    if (all.isEmpty() && !source.isEmpty())
        return {.asks = true, .text = sourceId, .connection = plan.connection, .source = source};
    if (all.isEmpty())
        return unsure(text);
    plan.connection = {};
    const bool broken = hasBrokenIds(text, ofServices);
    if (clear && all.size() <= mostTrackedUnasked && !broken)
        return plan;
    ArrivalPlan question = asking(all, {});
    if (broken)
        question.text = text;
    return question;
}

/// One word alone, which a service may take for an id although it could be anything.
ArrivalPlan ArrivalPlanner::unsure(const QString &text) const
{
    const QString word = text.trimmed();
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    const QList<ServiceDescription> services = m_connections->descriptions();
    const bool possible = std::ranges::any_of(services, [this, &word](const ServiceDescription &service) {
        return service.isId && service.isId(word) && !connectionsOf(service.id).isEmpty();
    });
    return possible ? asking({word}, {}) : ArrivalPlan();
}

/// Beside ids of these services: a word that is nearly one, and that none of them could take.
bool ArrivalPlanner::hasBrokenIds(const QString &text, const QStringList &services) const
{
    if (text.size() > longestList || services.isEmpty())
        return false;
    const QList<ServiceDescription> all = m_connections->descriptions();
    return std::ranges::all_of(services, [this, &text, &all](const QString &service) {
        const ExtractedIds found =
            extractIds(text, m_connections->description(service), withoutService(all, service));
        return std::ranges::any_of(found.badLines, [&all](const BadLine &line) {
            const bool anothers = std::ranges::any_of(all, [&line](const ServiceDescription &other) {
                return other.findIds && !other.findIds(line.text).isEmpty();
            });
            return isBrokenId(line.text) && !anothers;
        });
    });
}

ArrivalPlan ArrivalPlanner::forLink(const TrackLink &link) const
{
    const ServiceDescription wanted = m_connections->description(link.service);
    if (!link.service.isEmpty() && wanted.id.isEmpty()) {
        return {.notice = ArrivalText::tr("The link is about the service %1, which this Quell does not know. "
                                          "Nothing was tracked.")
                              .arg(link.service)};
    }
    if (link.connection.isEmpty()) {
        // Any service whose ids they are, or the one that is named.
        QList<QUuid> candidates;
        const QList<ServiceDescription> services = m_connections->descriptions();
        for (const ServiceDescription &service : services) {
            if ((link.service.isEmpty() || link.service == service.id) && service.isId
                && std::ranges::all_of(link.ids, service.isId))
                candidates += connectionsOf(service.id);
        }
        if (candidates.size() != 1)
            return asking(link.ids, ArrivalText::tr("The link does not say which connection is meant."));
        ArrivalPlan plan;
        for (const QString &id : link.ids)
            plan.keys.append({candidates.constFirst(), id});
        return plan;
    }
    const QString name = onOneLine(link.connection, shownName);
    const std::optional<Connection> connection = m_connections->named(link.connection);
    if (!connection) {
        return asking(link.ids,
                      ArrivalText::tr("The link names the connection %1, which there is not here. Choose the "
                                      "one that is meant.")
                          .arg(name));
    }
    const ServiceDescription service = m_connections->descriptionOf(connection->id);
    const bool usable = (link.service.isEmpty() || link.service == connection->service) && service.isId
        && std::ranges::all_of(link.ids, service.isId);
    if (!usable) {
        ArrivalPlan plan = asking(
            link.ids,
            ArrivalText::tr("The link names the connection %1, but what it wants to be tracked is not of %2.")
                .arg(name, service.name));
        plan.connection = connection->id;
        return plan;
    }
    ArrivalPlan plan;
    for (const QString &id : link.ids)
        plan.keys.append({connection->id, id});
    return plan;
}

} // namespace Quell
