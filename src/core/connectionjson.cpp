// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionjson.h"

#include "wording.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QSet>

#include <cmath>

namespace Quell {

namespace {

constexpr qsizetype longestShownName = 100;
constexpr int mostRequestsPerMinute = 1'000'000;

struct ConnectionEntryText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::ConnectionFile)
};

Trouble invalidEntry(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = sentence};
}

/// Takes typed values out of an entry and remembers the first key that has none of its type.
class EntryReader
{
public:
    explicit EntryReader(const QJsonObject &entry) : m_entry(entry) { }

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_entry.value(key);
        require(value.isString() || value.isUndefined(), key);
        return value.toString();
    }
    bool flag(QLatin1StringView key)
    {
        const QJsonValue value = m_entry.value(key);
        require(value.isBool() || value.isUndefined(), key);
        return value.toBool();
    }
    int number(QLatin1StringView key)
    {
        const QJsonValue value = m_entry.value(key);
        const double number = value.toDouble();
        const bool usable = value.isUndefined()
            || (value.isDouble() && number >= 0 && number <= mostRequestsPerMinute
                && std::floor(number) == number);
        require(usable, key);
        return usable ? static_cast<int>(number) : 0;
    }
    [[nodiscard]] QString wrongKey() const { return m_wrongKey; }

private:
    void require(bool usable, QLatin1StringView key)
    {
        if (!usable && m_wrongKey.isEmpty())
            m_wrongKey = key;
    }

    const QJsonObject &m_entry;
    QString m_wrongKey;
};

} // namespace

Outcome<Connection> connectionFromJson(const QJsonObject &entry, qsizetype position)
{
    EntryReader reader(entry);
    Connection connection{
        .id = QUuid::fromString(reader.text(QLatin1StringView("id"))),
        .name = reader.text(QLatin1StringView("name")).trimmed(),
        .service = reader.text(QLatin1StringView("service")),
        .signIn = reader.text(QLatin1StringView("signIn")),
        .scheme = reader.text(QLatin1StringView("scheme")),
        .user = reader.text(QLatin1StringView("user")),
        .requestsPerMinute = reader.number(QLatin1StringView("requestsPerMinute")),
        .discovery = Discovery::Own,
        .allowHttp = reader.flag(QLatin1StringView("allowHttp")),
        .readOnly = reader.flag(QLatin1StringView("readOnly")),
        .production = reader.flag(QLatin1StringView("production")),
        .switchedOff = reader.flag(QLatin1StringView("switchedOff")),
        .proxy = {},
        .caFile = reader.text(QLatin1StringView("caFile")),
        .secretExpected = reader.flag(QLatin1StringView("secretExpected")),
        .secretEdition = QUuid::fromString(reader.text(QLatin1StringView("secretEdition"))),
    };
    const QString address = reader.text(QLatin1StringView("url"));
    const QString discoveryText = reader.text(QLatin1StringView("discovery"));
    const QString proxyText = reader.text(QLatin1StringView("proxy"));
    const QString shown = connection.name.isEmpty()
        ? ConnectionEntryText::tr("Entry %1").arg(position)
        : ConnectionEntryText::tr("Connection “%1”").arg(onOneLine(connection.name, longestShownName));
    if (!reader.wrongKey().isEmpty())
        return invalidEntry(ConnectionEntryText::tr("%1: “%2” has a value that cannot be used.")
                                .arg(shown, reader.wrongKey()));
    if (connection.id.isNull())
        return invalidEntry(ConnectionEntryText::tr("%1: “id” is not a UUID.").arg(shown));
    if (connection.name.isEmpty())
        return invalidEntry(ConnectionEntryText::tr("%1: “name” is missing.").arg(shown));
    if (connection.service.isEmpty() || connection.signIn.isEmpty())
        return invalidEntry(ConnectionEntryText::tr("%1: “service” or “signIn” is missing.").arg(shown));
    // Whether http may be used is decided where something is about to be sent: one such entry must not hide the others.
    const Outcome<QUrl> url = normalizedServerUrl(address, true);
    if (!url.ok() && address.contains(u'@')) {
        // Whatever else is wrong with it: a sentence about it must not repeat what may be a password.
        return invalidEntry(
            ConnectionEntryText::tr("%1: “url” contains a user name or password, or is not an address.")
                .arg(shown));
    }
    if (!url.ok())
        return invalidEntry(
            ConnectionEntryText::tr("%1: “url” cannot be used. %2").arg(shown, url.trouble().said));
    connection.url = url.value();
    const Outcome<QString> proxy = normalizedProxy(proxyText);
    if (!proxy.ok())
        return invalidEntry(
            ConnectionEntryText::tr("%1: “proxy” cannot be used. %2").arg(shown, proxy.trouble().said));
    connection.proxy = proxy.value();
    const auto discovery = discoveryFromWord(discoveryText);
    if (!discovery && !discoveryText.isEmpty())
        return invalidEntry(
            ConnectionEntryText::tr("%1: “discovery” must be own, everyone or nothing.").arg(shown));
    connection.discovery = discovery.value_or(Discovery::Own);
    return connection;
}

QJsonObject connectionToJson(const Connection &connection, QJsonObject entry)
{
    entry.insert(QStringLiteral("id"), connection.id.toString(QUuid::WithoutBraces));
    entry.insert(QStringLiteral("name"), connection.name);
    entry.insert(QStringLiteral("service"), connection.service);
    entry.insert(QStringLiteral("url"), connection.url.toString(QUrl::FullyEncoded));
    entry.insert(QStringLiteral("signIn"), connection.signIn);
    entry.insert(QStringLiteral("scheme"), connection.scheme);
    entry.insert(QStringLiteral("user"), connection.user);
    entry.insert(QStringLiteral("requestsPerMinute"), connection.requestsPerMinute);
    entry.insert(QStringLiteral("discovery"), toWord(connection.discovery));
    entry.insert(QStringLiteral("allowHttp"), connection.allowHttp);
    entry.insert(QStringLiteral("readOnly"), connection.readOnly);
    entry.insert(QStringLiteral("production"), connection.production);
    entry.insert(QStringLiteral("switchedOff"), connection.switchedOff);
    entry.insert(QStringLiteral("proxy"),
                 connection.proxy.isEmpty() ? QStringLiteral("system") : connection.proxy);
    entry.insert(QStringLiteral("caFile"), connection.caFile);
    entry.insert(QStringLiteral("secretExpected"), connection.secretExpected);
    if (connection.secretEdition.isNull())
        entry.remove(QStringLiteral("secretEdition"));
    else
        entry.insert(QStringLiteral("secretEdition"),
                     connection.secretEdition.toString(QUuid::WithoutBraces));
    return entry;
}

Outcome<Done> checkedTogether(const QList<Connection> &connections)
{
    QSet<QUuid> ids;
    QSet<QString> names;
    for (const Connection &connection : connections) {
        const QString name = connection.name.trimmed();
        if (connection.id.isNull() || name.isEmpty())
            return invalidEntry(ConnectionEntryText::tr("A connection needs an id and a name."));
        if (!connection.url.userInfo().isEmpty()) {
            return invalidEntry(
                ConnectionEntryText::tr(
                    "The address of “%1” contains a user name or password, and is not stored. Take it "
                    "out and use the fields for signing in.")
                    .arg(onOneLine(name, longestShownName)));
        }
        if (ids.contains(connection.id) || names.contains(name.toCaseFolded())) {
            return invalidEntry(
                ConnectionEntryText::tr(
                    "There are two connections with the name or id of “%1”. Rename one of them.")
                    .arg(onOneLine(name, longestShownName)));
        }
        ids.insert(connection.id);
        names.insert(name.toCaseFolded());
    }
    return Done{};
}

} // namespace Quell
