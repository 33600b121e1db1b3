// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracklink.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace Quell {

namespace {

constexpr QStringView linkScheme = u"quell:";
constexpr qsizetype longestService = 32;
constexpr qsizetype longestConnection = 100;
constexpr qsizetype longestLinkedId = 64;

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::TrackLink)
};

Trouble unusable(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = sentence};
}

bool isAsciiLetterOrDigit(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
        || (character >= u'0' && character <= u'9');
}

/// What RFC 3986 lets stand in a query, but for the marks that part it.
bool mayStandInValue(QChar character)
{
    return isAsciiLetterOrDigit(character) || QStringView(u"-._~!$'()*+,;:@/?%").contains(character);
}

std::optional<int> hexDigit(QChar character)
{
    if (character >= u'0' && character <= u'9')
        return character.unicode() - u'0';
    const QChar lower = character.toLower();
    if (lower >= u'a' && lower <= u'f')
        return lower.unicode() - u'a' + 10;
    return std::nullopt;
}

/// The text that a value stands for; nothing where it is not encoded as it should be, or not to be shown.
std::optional<QString> decoded(QStringView value)
{
    QByteArray bytes;
    for (qsizetype place = 0; place < value.size(); ++place) {
        const QChar character = value.at(place);
        if (!mayStandInValue(character))
            return std::nullopt;
        if (character != u'%') {
            bytes += character == u'+' ? ' ' : character.toLatin1();
            continue;
        }
        if (place + 2 >= value.size())
            return std::nullopt;
        const auto high = hexDigit(value.at(place + 1));
        const auto low = hexDigit(value.at(place + 2));
        if (!high || !low)
            return std::nullopt;
        bytes += char(*high * 16 + *low);
        place += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    const QList<uint> points = text.toUcs4();
    const bool shown = std::ranges::all_of(points, [](uint point) { return QChar::isPrint(point); });
    return decoder.hasError() || !shown || text.isEmpty() ? std::nullopt : std::optional(text);
}

bool isService(QStringView word)
{
    return word.size() <= longestService && std::ranges::all_of(word, [](QChar character) {
               return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9')
                   || character == u'-';
           });
}

bool isConnection(QStringView name)
{
    return name.size() <= longestConnection && name.trimmed().size() == name.size();
}

bool isLinkedId(QStringView id)
{
    return id.size() <= longestLinkedId && std::ranges::all_of(id, [](QChar character) {
               return isAsciiLetterOrDigit(character) || character == u'-' || character == u'_';
           });
}

/// Takes one `key=value` into the link; false where it does not belong there.
bool take(QStringView part, TrackLink &link)
{
    const qsizetype equals = part.indexOf(u'=');
    if (equals < 0)
        return false;
    const QStringView key = part.first(equals);
    const std::optional<QString> value = decoded(part.sliced(equals + 1));
    if (!value)
        return false;
    if (key == u"id" && isLinkedId(*value)) {
        if (!link.ids.contains(*value))
            link.ids.append(*value);
        return true;
    }
    if (key == u"service" && link.service.isEmpty() && isService(*value)) {
        link.service = *value;
        return true;
    }
    if (key == u"connection" && link.connection.isEmpty() && isConnection(*value)) {
        link.connection = *value;
        return true;
    }
    return false;
}

} // namespace

bool TrackLink::isLink(QStringView text)
{
    return text.trimmed().startsWith(linkScheme, Qt::CaseInsensitive);
}

Outcome<TrackLink> TrackLink::fromText(const QString &text)
{
    if (text.size() > longest)
        return unusable(LinkText::tr("The link is too long, so nothing was tracked."));
    const QStringView whole = QStringView(text).trimmed();
    const qsizetype question = whole.indexOf(u'?');
    const QStringView head = question < 0 ? whole : whole.first(question);
    if (head.compare(u"quell://track", Qt::CaseInsensitive) != 0
        && head.compare(u"quell://track/", Qt::CaseInsensitive) != 0)
    {
        return unusable(LinkText::tr(
            "Quell does not know this link, so nothing was done. A link can only track executions."));
    }
    const Trouble misshapen = unusable(
        LinkText::tr("The link is not as it should be, so nothing was tracked. It has to look like %1.")
            .arg(u"quell://track?service=dune&connection=NAME&id=…"));
    if (question < 0)
        return misshapen;
    TrackLink link;
    const QList<QStringView> parts = whole.sliced(question + 1).split(u'&');
    for (const QStringView part : parts) {
        if (!take(part, link))
            return misshapen;
        if (link.ids.size() > mostIds) {
            return unusable(
                LinkText::tr("The link names more than %1 executions, so nothing was tracked.").arg(mostIds));
        }
    }
    if (link.ids.isEmpty())
        return misshapen;
    return link;
}

} // namespace Quell
