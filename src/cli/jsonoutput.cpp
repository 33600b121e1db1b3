// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonoutput.h"

#include "terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Quell {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const ConnectionRow &row)
{
    const Connection &connection = row.connection;
    return {
        {QStringLiteral("name"), connection.name},
        {QStringLiteral("service"), connection.service},
        {QStringLiteral("url"), connection.url.toString(QUrl::FullyEncoded)},
        {QStringLiteral("state"), row.health ? QJsonValue(toWord(row.health->state)) : QJsonValue()},
        {QStringLiteral("stateSince"), row.health ? textOrNull(toIsoUtc(row.health->since)) : QJsonValue()},
        {QStringLiteral("nextTryAt"), row.health ? textOrNull(toIsoUtc(row.health->until)) : QJsonValue()},
        {QStringLiteral("trouble"),
         row.health && row.health->trouble ? QJsonValue(toWord(row.health->trouble->kind)) : QJsonValue()},
        {QStringLiteral("signIn"), connection.signIn},
        {QStringLiteral("user"), textOrNull(connection.user)},
        {QStringLiteral("requestsPerMinute"),
         connection.requestsPerMinute > 0 ? QJsonValue(connection.requestsPerMinute)
                                          : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("readOnly"), connection.readOnly},
        {QStringLiteral("production"), connection.production},
        {QStringLiteral("switchedOff"), connection.switchedOff},
        {QStringLiteral("proxy"), connection.proxy.isEmpty() ? QStringLiteral("system") : connection.proxy},
        {QStringLiteral("secretExpected"), connection.secretExpected},
        {QStringLiteral("usedInLastMinute"), numberOrNull(row.used)},
        {QStringLiteral("leftInMinute"), numberOrNull(row.left())},
        {QStringLiteral("lastSeenAt"), textOrNull(toIsoUtc(row.lastSeenAt))},
    };
}

/// One after the other: thousands of rows as one document take ten times their length in memory.
class JsonListing final : public ExecutionListing
{
public:
    void add(const ExecutionRow &row) override
    {
        QByteArray object = QJsonDocument(Quell::toJson(row)).toJson().trimmed();
        object.replace("\n", "\n    ");
        m_objects.append(escapedJson(object));
    }

    [[nodiscard]] QByteArray toText(Order order) const override
    {
        if (m_objects.isEmpty())
            return QByteArrayLiteral("[\n]\n");
        qsizetype size = 0;
        for (const QByteArray &object : m_objects)
            size += object.size() + 6;
        QByteArray text;
        text.reserve(size + 6);
        const qsizetype last = m_objects.size() - 1;
        for (qsizetype number = 0; number <= last; ++number) {
            text += number == 0 ? "[\n    " : ",\n    ";
            text += m_objects.at(order == Order::AsAdded ? number : last - number);
        }
        return text + "\n]\n";
    }

private:
    QList<QByteArray> m_objects;
};

} // namespace

QByteArray escapedJson(const QByteArray &json)
{
    const bool plain =
        std::ranges::all_of(json, [](char byte) { return (byte >= ' ' && byte < '\x7f') || byte == '\n'; });
    if (plain)
        return json;
    // They can only stand within strings.
    QString text;
    const QString given = QString::fromUtf8(json);
    for (qsizetype index = 0; index < given.size(); ++index) {
        const bool isPair =
            given[index].isHighSurrogate() && index + 1 < given.size() && given[index + 1].isLowSurrogate();
        const QStringView character = QStringView(given).sliced(index, isPair ? 2 : 1);
        index += isPair ? 1 : 0;
        const char32_t code =
            isPair ? QChar::surrogateToUcs4(character[0], character[1]) : character[0].unicode();
        if (code == u'\n' || !Terminal::steers(code)) {
            text += character;
            continue;
        }
        for (const QChar unit : character)
            text += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    }
    return text.toUtf8();
}

std::unique_ptr<ExecutionListing> JsonOutput::newListing() const
{
    return std::make_unique<JsonListing>();
}

void JsonOutput::showConnections(const QList<ConnectionRow> &connections)
{
    QJsonArray array;
    for (const ConnectionRow &connection : connections)
        array.append(toJson(connection));
    write(escapedJson(QJsonDocument(array).toJson()));
}

void JsonOutput::showTest(const Connection &connection, const Outcome<Proof> &outcome)
{
    QJsonObject object{{QStringLiteral("connection"), connection.name}, {QStringLiteral("ok"), outcome.ok()}};
    if (outcome.ok()) {
        object[QStringLiteral("proved")] = outcome.value().sentence;
        object[QStringLiteral("user")] = textOrNull(outcome.value().user);
    } else {
        object[QStringLiteral("trouble")] = toWord(outcome.trouble().kind);
        object[QStringLiteral("said")] = textOrNull(outcome.trouble().said);
    }
    write(escapedJson(QJsonDocument(object).toJson()));
}

void JsonOutput::showRows(const QList<ExecutionRow> &rows)
{
    showRowsOf(rows);
}

void JsonOutput::showChange(const ExecutionRow &row)
{
    write(escapedJson(QJsonDocument(Quell::toJson(row)).toJson(QJsonDocument::Compact)) + '\n');
}

void JsonOutput::say(const QString &sentence)
{
    Q_UNUSED(sentence)
}

} // namespace Quell
