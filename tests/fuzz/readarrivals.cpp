// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztargets.h"
#include "idextraction.h"
#include "promises.h"
#include "servicelist.h"
#include "tracklink.h"

#include <QSet>

#include <algorithm>

namespace Quell::Fuzz {

namespace {

QList<ServiceDescription> descriptions()
{
    QList<ServiceDescription> all;
    const QList<Service> services = allServices();
    for (const Service &service : services)
        all.append(service.description);
    return all;
}

} // namespace

void readIds(const QByteArray &bytes)
{
    static const QList<ServiceDescription> all = descriptions();
    const QString text = QString::fromUtf8(bytes);
    const auto mostLines = std::ranges::count_if(text,
                                                 [](QChar character) {
                                                     return character == u'\n' || character == u'\r'
                                                         || character == QChar::LineSeparator
                                                         || character == QChar::ParagraphSeparator;
                                                 })
        + 1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const ServiceDescription &service = all.at(i);
        QList<ServiceDescription> others = all;
        others.removeAt(i);
        const ExtractedIds typed = extractIds(text, service, others, Reading::Typed);
        requireUsable(typed.ids, service);
        for (const BadLine &line : typed.badLines) {
            require(line.number > 0 && line.number <= mostLines, "a bad line is one of the text");
            require(!line.reason.isEmpty(), "a bad line has a reason");
            requireHarmless(line.reason);
            require(line.text.size() <= 200, "a bad line fits into a message");
        }
        const ExtractedIds unasked = extractIds(text, service, others, Reading::Unasked);
        requireUsable(unasked.ids, service);
        require(unasked.badLines.isEmpty(), "nobody said that these are ids");
    }
}

void readLink(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const Outcome<TrackLink> link = TrackLink::fromText(text);
    if (!link.ok()) {
        requireInWords(link.trouble());
        return;
    }
    require(TrackLink::isLink(text), "what can be read as a link is one");
    const QStringList &ids = link.value().ids;
    require(!ids.isEmpty() && ids.size() <= TrackLink::mostIds, "a link has ids, and not too many");
    require(QSet<QString>(ids.cbegin(), ids.cend()).size() == ids.size(), "each id once");
    require(std::ranges::all_of(
                ids,
                [](const QString &id) {
                    return !id.isEmpty() && id.size() <= 64 && std::ranges::all_of(id, [](QChar character) {
                        return character.unicode() < 128
                            && (character.isLetterOrNumber() || character == u'-' || character == u'_');
                    });
                }),
            "an id of a link is letters, digits, - and _");
}

} // namespace Quell::Fuzz
