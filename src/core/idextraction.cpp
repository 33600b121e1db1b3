// SPDX-License-Identifier: GPL-3.0-or-later
#include "idextraction.h"

#include "wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace Quell {

namespace {

struct ExtractionText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::IdExtraction)
};

// 5,000 ids are about 130 KB; what is larger than largestTextWithIds was pasted by mistake.
constexpr qsizetype longestId = 64;
constexpr qsizetype shownLength = 60;
/// A key has about this length: a word that is longer is never shown whole.
constexpr qsizetype longestShownWord = 30;
constexpr qsizetype shownOfLongWord = 12;

const QRegularExpression &separators()
{
    static const QRegularExpression expression(QStringLiteral(R"([\s,;]+)"));
    return expression;
}

/// A line without what a message must not repeat: the query of an address and a user in it, and what follows a word that
/// announces a secret (somebody pasted a whole curl command).
QString redacted(const QString &line)
{
    static const QRegularExpression secret(
        QStringLiteral(R"((?:api[-_]?key|authorization|bearer|jwt|token|passw|secret)[^\s:=?&]*)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(QStringLiteral(R"([?#]\S*)"));
    static const QRegularExpression user(QStringLiteral(R"(://[^/\s]*@)"));
    QString text = line;
    text.replace(query, QStringLiteral("…"));
    text.replace(user, QStringLiteral("://…@"));
    if (const auto match = secret.match(text); match.hasMatch())
        text = text.first(match.capturedEnd()) + u'…';
    QStringList words = onOneLine(text, 4 * shownLength).split(u' ');
    for (QString &word : words) {
        if (word.size() > longestShownWord && !word.contains(u"://"))
            word = word.first(shownOfLongWord) + u'…';
    }
    return onOneLine(words.join(u' '), shownLength);
}

bool announcesSecret(const QString &line)
{
    static const QRegularExpression announcement(
        QStringLiteral(R"(api[-_]?key|authorization|bearer|password|secret)"),
        QRegularExpression::CaseInsensitiveOption);
    return announcement.match(line).hasMatch();
}

bool isJsonContainer(QStringView text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() || document.isArray();
}

/// One document, or one a line; with an object somewhere in it, because a bare list of strings is a list of ids.
bool isJson(const QString &text, const QStringList &lines)
{
    const QString trimmed = text.trimmed();
    if (!(trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) || !trimmed.contains(u'{'))
        return false;
    return isJsonContainer(trimmed) || std::ranges::all_of(lines, [](const QString &line) {
               return line.trimmed().isEmpty() || isJsonContainer(line);
           });
}

/// A word without the quotation marks and brackets around it.
QString bare(QStringView word)
{
    static const QString around = QStringLiteral("\"'`<>()[]{}“”‘’");
    while (!word.isEmpty() && around.contains(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && around.contains(word.back()))
        word.chop(1);
    return word.toString();
}

QStringList wordsOf(const QString &line)
{
    QStringList words;
    const QStringList parts = line.split(separators(), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString word = bare(part); !word.isEmpty())
            words.append(word);
    }
    return words;
}

/// Whether somebody meant this word as an id, among words of which another one is an id.
bool looksMeant(const QString &word)
{
    constexpr qsizetype shortest = 10;
    if (word.size() < shortest)
        return false;
    const bool plain = std::ranges::all_of(word, [](QChar character) {
        return character.isLetterOrNumber() || character == u'-' || character == u'_';
    });
    return plain && std::ranges::any_of(word, [](QChar character) { return character.isDigit(); });
}

const QRegularExpression &addresses()
{
    static const QRegularExpression expression(QStringLiteral(R"([A-Za-z][A-Za-z0-9+.-]*://[^\s"'<>]*)"));
    return expression;
}

/// Whether an id in this address is one of the service's. A service without an address of its own may be on any machine.
bool mayBeFrom(const ServiceDescription &service, const QString &address)
{
    if (service.defaultUrl.isEmpty() || address.contains(u"execution", Qt::CaseInsensitive))
        return true;
    const QString own = QUrl(service.defaultUrl).host();
    const QString domain = own.section(u'.', -2);
    const QString host = QUrl(address).host();
    return host == domain || host.endsWith(u'.' + domain);
}

QString withoutForeignAddresses(const ServiceDescription &service, const QString &line)
{
    QString text;
    qsizetype position = 0;
    for (auto match = addresses().globalMatch(line); match.hasNext();) {
        const auto address = match.next();
        if (mayBeFrom(service, address.captured()))
            continue;
        text += QStringView(line).sliced(position, address.capturedStart() - position);
        text += u' ';
        position = address.capturedEnd();
    }
    text += QStringView(line).sliced(position);
    return text;
}

/// Made at a time at which there were such services, where the id tells when it was made.
bool isPlausible(const ServiceDescription &service, const QString &id)
{
    constexpr int earliest = 2015;
    constexpr int latest = 2040;
    const bool onlyDigits =
        std::ranges::all_of(id, [](QChar character) { return character >= u'0' && character <= u'9'; });
    if (onlyDigits)
        return false;
    const QDateTime created = service.createdAt ? service.createdAt(id) : QDateTime();
    return !created.isValid() || (created.date().year() >= earliest && created.date().year() <= latest);
}

/// Goes through one pasted text.
class Extraction
{
public:
    Extraction(const ServiceDescription &service, const QList<ServiceDescription> &others, Reading reading)
        : m_service(service),
          m_others(others),
          m_unasked(reading == Reading::Unasked)
    {
    }

    ExtractedIds of(const QString &text)
    {
        if (text.size() > largestTextWithIds) {
            m_result.badLines.append(
                {1,
                 {},
                 ExtractionText::tr(
                     "The text is larger than 4 MiB, so nothing was taken from it. Take the ids out of "
                     "it and try again.")});
            return m_result;
        }
        static const QRegularExpression lineBreak(QStringLiteral("\r\n|[\n\r\u2028\u2029]"));
        const QStringList lines = text.split(lineBreak);
        const bool json = isJson(text, lines);
        takeSources(text);
        if (!takePairs(lines, json)) {
            if (json && m_unasked)
                takeDocuments(text, lines);
            else if (json && m_result.sources.isEmpty())
                addBad(firstLineWithText(lines), text.trimmed(),
                       ExtractionText::tr("This JSON contains no execution_id."));
            else if (!json)
                takeLines(lines);
        }
        return m_result;
    }

private:
    /// The value of `"pipeline_execution_id"`, and what follows `/pipelines/executions/`.
    void takeSources(const QString &text)
    {
        static const QRegularExpression mention(QStringLiteral(
            R"re((?<![A-Za-z0-9_])([A-Za-z]+)_execution_id\\?["']?\s*[:=]\s*\\?["']?([A-Za-z0-9_-]{1,64})(?![A-Za-z0-9_-])|/([A-Za-z]+)s/executions/([A-Za-z0-9_-]{1,64})(?![A-Za-z0-9_-]))re"));
        for (auto match = mention.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            const QString word = found.captured(1) + found.captured(3);
            const auto source = std::ranges::find(m_service.sources, word, &ExecutionSource::id);
            if (source == m_service.sources.cend() || !source->findId)
                continue;
            const QString id = source->findId(found.captured(2) + found.captured(4));
            if (id.isEmpty() || m_inSources.contains(id))
                continue;
            m_inSources.insert(id);
            m_result.sources.append({source->id, id});
        }
    }

    /// JSON that nobody says to be an answer of the service.
    void takeDocuments(const QString &text, const QStringList &lines)
    {
        const QJsonDocument whole = QJsonDocument::fromJson(text.toUtf8());
        if (!whole.isNull()) {
            takeValue(whole.isArray() ? QJsonValue(whole.array()) : QJsonValue(whole.object()));
            return;
        }
        for (const QString &line : lines) {
            const QJsonDocument one = QJsonDocument::fromJson(line.toUtf8());
            takeValue(one.isArray() ? QJsonValue(one.array()) : QJsonValue(one.object()));
        }
    }

    /// The parser goes no deeper than 1,024 levels.
    void takeValue(const QJsonValue &value)
    {
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const auto &element : array)
                takeValue(element);
        } else if (value.isObject()) {
            takeObject(value.toObject());
        } else if (const QString text = value.toString(); text.contains(u"://")) {
            for (auto match = addresses().globalMatch(text); match.hasNext();)
                takeAll(found(m_service, match.next().captured()));
        }
    }

    void takeObject(const QJsonObject &object)
    {
        const QString id = object.value(u"id").toString();
        if (object.contains(u"query") && object.contains(u"status")
            && found(m_service, id) == QStringList{id})
            take(id);
        for (auto member = object.begin(); member != object.end(); ++member)
            takeValue(member.value());
    }

    void takeAll(const QStringList &ids)
    {
        std::ranges::for_each(ids, [this](const QString &id) { take(id); });
    }

    void take(const QString &id)
    {
        if (m_inSources.contains(id))
            return;
        if (m_seen.contains(id)) {
            ++m_result.duplicates;
            return;
        }
        m_seen.insert(id);
        m_result.ids.append(id);
    }

    void addBad(int number, const QString &text, const QString &reason)
    {
        if (m_unasked)
            return;
        m_result.badLines.append({number, redacted(text), reason});
    }

    [[nodiscard]] static int firstLineWithText(const QStringList &lines)
    {
        const auto found =
            std::ranges::find_if(lines, [](const QString &line) { return !line.trimmed().isEmpty(); });
        return static_cast<int>(found - lines.cbegin()) + 1;
    }

    [[nodiscard]] QStringList found(const ServiceDescription &service, const QString &text) const
    {
        if (!m_unasked && service.isId && service.isId(text))
            return {text};
        if (!service.findIds)
            return {};
        if (!m_unasked)
            return service.findIds(text);
        QStringList ids = service.findIds(withoutForeignAddresses(service, text));
        ids.removeIf([&service](const QString &id) { return !isPlausible(service, id); });
        return ids;
    }

    /// `"execution_id": "…"`, at any depth and over line breaks. False where there is no such pair. In JSON a quotation mark
    /// within a string is escaped, so that what looks like a pair is one; text that only resembles JSON may quote otherwise.
    bool takePairs(const QStringList &lines, bool json)
    {
        static const QRegularExpression strict(
            QStringLiteral(R"re("(?:execution_id|executionId)"\s*:\s*(?:"([^"\\]*)"|(\d{1,20})\b))re"));
        static const QRegularExpression loose(QStringLiteral(
            R"re(\\?["'](?:execution_id|executionId)\\?["']\s*:\s*(?:\\?["']([^"'\\]*)\\?["']|(\d{1,20})\b))re"));
        const QString text = lines.join(u'\n');
        bool any = false;
        qsizetype position = 0;
        int number = 1;
        const auto takeBetween = [&](qsizetype end) {
            const QStringView between = QStringView(text).sliced(position, end - position);
            if (!json)
                takeBareIds(between);
            number += static_cast<int>(between.count(u'\n'));
            position = end;
        };
        for (auto match = (json ? strict : loose).globalMatch(text); match.hasNext();) {
            const auto pair = match.next();
            any = true;
            takeBetween(pair.capturedStart());
            const QString value = pair.captured(1) + pair.captured(2);
            const QStringList ids = found(m_service, value);
            if (ids.isEmpty())
                addBad(number, value, reasonFor(value));
            takeAll(ids);
        }
        if (any)
            takeBetween(text.size());
        return any;
    }

    /// Lines around JSON that are nothing but an id.
    void takeBareIds(QStringView text)
    {
        for (const QStringView line : text.split(u'\n')) {
            const QString word = line.trimmed().toString();
            const QStringList ids = foundIn(word);
            if (ids.size() == 1 && ids.constFirst().compare(word, Qt::CaseInsensitive) == 0)
                take(ids.constFirst());
        }
    }

    void takeLines(const QStringList &lines)
    {
        int number = 0;
        for (const QString &line : lines) {
            ++number;
            QString text = line.trimmed();
            if (text.startsWith(QChar(QChar::ByteOrderMark)))
                text = text.sliced(1).trimmed();
            if (!text.isEmpty())
                takeLine(number, text);
        }
    }

    /// The ids in a text, among other things: not what only could be one.
    [[nodiscard]] QStringList foundIn(const QString &text) const
    {
        if (m_unasked || !m_service.findIds)
            return found(m_service, text);
        return m_service.findIds(text);
    }

    /// A list of ids (names every word that is none), or a sentence, an address, the row of a table with ids in it (names
    /// only what somebody meant as one).
    void takeLine(int number, const QString &line)
    {
        if (m_unasked) {
            takeAll(foundIn(line));
            return;
        }
        QStringList ids;
        QStringList rest;
        const QStringList words = wordsOf(line);
        for (const QString &word : words) {
            const QStringList inWord = found(m_service, word);
            if (inWord.isEmpty())
                rest.append(word);
            ids += inWord;
        }
        const bool separated = line.contains(u',') || line.contains(u';');
        const bool fewBad = rest.isEmpty() || (separated && (rest.size() == 1 || rest.size() < ids.size()));
        if (ids.isEmpty() || !fewBad) {
            // What a service takes for an id where it stands alone can be any number in a sentence.
            ids = foundIn(line);
            rest.removeIf([](const QString &word) { return !looksMeant(word); });
        }
        if (ids.isEmpty()) {
            addBad(number, line, reasonFor(words.size() == 1 ? words.constFirst() : line));
            return;
        }
        takeAll(ids);
        if (announcesSecret(line))
            return;
        for (const QString &word : std::as_const(rest))
            addBad(number, word, reasonFor(word));
    }

    /// Why there is no id in this word or line, as a whole sentence.
    [[nodiscard]] QString reasonFor(const QString &text) const
    {
        for (const ServiceDescription &other : m_others) {
            // Not isId: a service whose ids have no form of their own would claim every word.
            if (other.findIds && !other.findIds(text).isEmpty()) {
                return ExtractionText::tr(
                           "This looks like an execution id of %1, but the connection is one of %2.")
                    .arg(other.name, m_service.name);
            }
        }
        const auto foreign =
            std::ranges::find_if(text, [](QChar character) { return character.unicode() > 0x7E; });
        if (foreign != text.cend()) {
            return ExtractionText::tr(
                       "This contains a character that no id has, such as an accented letter or a "
                       "typographic sign. An id of %1 is %2.")
                .arg(m_service.name, m_service.idHint);
        }
        if (text.contains(u"://"))
            return ExtractionText::tr("This address contains no execution id of %1.").arg(m_service.name);
        const bool oneWord = !text.contains(u' ') && !text.contains(u'\t');
        if (oneWord && (text.contains(u'/') || text.contains(u'\\') || text.contains(u'.'))) {
            return ExtractionText::tr("This contains a slash or dots, which no id has. An id of %1 is %2.")
                .arg(m_service.name, m_service.idHint);
        }
        if (oneWord && text.size() > longestId)
            return ExtractionText::tr("This is too long for an id. An id of %1 is %2.")
                .arg(m_service.name, m_service.idHint);
        return ExtractionText::tr("No execution id found. An id of %1 is %2.")
            .arg(m_service.name, m_service.idHint);
    }

    const ServiceDescription &m_service;
    const QList<ServiceDescription> &m_others;
    bool m_unasked;
    ExtractedIds m_result;
    QSet<QString> m_seen;
    QSet<QString> m_inSources;
};

} // namespace

ExtractedIds extractIds(const QString &text, const ServiceDescription &service,
                        const QList<ServiceDescription> &others, Reading reading)
{
    return Extraction(service, others, reading).of(text);
}

} // namespace Quell
