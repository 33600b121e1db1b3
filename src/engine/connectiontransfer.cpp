// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontransfer.h"

#include "connectionjson.h"
#include "connectionrules.h"
#include "wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Quell {

namespace {

constexpr qsizetype longestNameInReason = 100;
constexpr int transferVersion = 1;

constexpr QLatin1StringView transferVersionKey("version");
constexpr QLatin1StringView transferListKey("connections");
constexpr QLatin1StringView transferIdKey("id");
constexpr QLatin1StringView transferKeptKey("secretExpected");
constexpr QLatin1StringView transferEditionKey("secretEdition");

struct TransferText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::ConnectionTransfer)
};

Trouble noTransfer(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = sentence};
}

/// What a person chose, apart from what it is called here and where its secret is.
Connection settingsOf(Connection connection)
{
    connection.id = QUuid();
    connection.name.clear();
    connection.secretExpected = false;
    connection.secretEdition = QUuid();
    return connection;
}

QString numbered(const QString &name, int number)
{
    return number == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(number);
}

const Connection *findNamed(const QList<Connection> &connections, const QString &name)
{
    const auto found = std::ranges::find_if(connections, [&name](const Connection &connection) {
        return ConnectionRules::isSameName(connection.name, name);
    });
    return found == connections.cend() ? nullptr : &*found;
}

ImportedConnection refused(const QString &name, const QString &reason)
{
    return {.fate = ImportedConnection::Fate::Refused,
            .name = onOneLine(name, longestNameInReason),
            .reason = reason};
}

/// Entries one after the other, each beside those that are there and those that were taken before it.
class TransferPlan
{
public:
    TransferPlan(QList<Connection> known, bool allowHttp, const ConnectionTransfer::Shaping &shaped)
        : m_known(std::move(known)),
          m_allowHttp(allowHttp),
          m_shaped(shaped)
    {
    }

    ImportedConnection take(QJsonObject entry, qsizetype position)
    {
        // Who writes such a file by hand has no id to give.
        if (!entry.contains(transferIdKey))
            entry.insert(transferIdKey, QUuid::createUuid().toString(QUuid::WithoutBraces));
        const Outcome<Connection> read = connectionFromJson(entry, position);
        if (!read.ok())
            return refused(entry.value(QLatin1StringView("name")).toString(), read.trouble().said);
        Connection draft = read.value();
        draft.allowHttp = draft.allowHttp && (m_allowHttp || saidYesBefore(draft.url));
        draft.secretExpected = false;
        draft.secretEdition = QUuid();
        const Outcome<Connection> shaped = m_shaped(draft);
        if (!shaped.ok())
            return refused(draft.name, about(draft, shaped.trouble()));
        return place(shaped.value());
    }

private:
    /// One that was written by hand may lack what a draft gets for its service.
    [[nodiscard]] bool hasSameSettings(const Connection &known, const Connection &draft) const
    {
        const Outcome<Connection> shaped = m_shaped(known);
        return settingsOf(shaped.ok() ? shaped.value() : known) == settingsOf(draft);
    }

    /// To http:// to this very address.
    [[nodiscard]] bool saidYesBefore(const QUrl &url) const
    {
        return std::ranges::any_of(m_known, [&url](const Connection &connection) {
            return connection.allowHttp && connection.url == url;
        });
    }

    static QString about(const Connection &draft, const Trouble &trouble)
    {
        return TransferText::tr("Connection “%1”: %2")
            .arg(onOneLine(draft.name, longestNameInReason), trouble.said);
    }

    ImportedConnection place(Connection draft)
    {
        using Fate = ImportedConnection::Fate;
        const QString name = draft.name;
        const auto same = std::ranges::find(std::as_const(m_known), draft.id, &Connection::id);
        if (same != m_known.cend()) {
            const Fate fate = hasSameSettings(*same, draft) ? Fate::AlreadyThere : Fate::KeptAsItIs;
            return {.fate = fate, .name = name, .connection = *same};
        }
        draft.id = QUuid::createUuid();
        for (int number = 1;; ++number) {
            draft.name = numbered(name, number);
            if (const Connection *taken = findNamed(m_known, draft.name)) {
                if (hasSameSettings(*taken, draft))
                    return {.fate = Fate::AlreadyThere, .name = name, .connection = *taken};
                continue;
            }
            if (const auto trouble = ConnectionRules::nameTrouble(draft, m_known))
                return refused(name, about(draft, *trouble));
            m_known.append(draft);
            return {.fate = number == 1 ? Fate::Added : Fate::Renamed, .name = name, .connection = draft};
        }
    }

    QList<Connection> m_known;
    bool m_allowHttp;
    const ConnectionTransfer::Shaping &m_shaped;
};

} // namespace

QByteArray ConnectionTransfer::toJson(const QList<Connection> &connections)
{
    QJsonArray entries;
    for (const Connection &connection : connections) {
        QJsonObject entry = connectionToJson(connection, {});
        entry.remove(transferKeptKey);
        entry.remove(transferEditionKey);
        entries.append(entry);
    }
    return QJsonDocument({{transferVersionKey, transferVersion}, {transferListKey, entries}}).toJson();
}

Outcome<QList<ImportedConnection>> ConnectionTransfer::plan(const QByteArray &json,
                                                            const QList<Connection> &known, bool allowHttp,
                                                            const Shaping &shaped)
{
    if (json.size() > largestTransfer)
        return noTransfer(TransferText::tr("This is far too large for a file with connections."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return noTransfer(TransferText::tr("This is no file with connections: %1 in line %2.")
                              .arg(error.errorString())
                              .arg(json.left(error.offset).count('\n') + 1));
    }
    const QJsonObject root = document.object();
    if (!root.value(transferVersionKey).isDouble() || !root.value(transferListKey).isArray()) {
        return noTransfer(
            TransferText::tr("This is no file with connections: “version” or “connections” is missing."));
    }
    if (root.value(transferVersionKey).toDouble() > transferVersion)
        return noTransfer(
            TransferText::tr("These connections were written by a newer Quell. Import them with that one."));
    const QJsonArray entries = root.value(transferListKey).toArray();
    if (entries.size() > mostConnections) {
        return noTransfer(
            TransferText::tr("More than %1 connections cannot be imported at once.").arg(mostConnections));
    }
    TransferPlan plan(known, allowHttp, shaped);
    QList<ImportedConnection> imported;
    for (const auto &entry : entries)
        imported.append(plan.take(entry.toObject(), imported.size() + 1));
    return imported;
}

} // namespace Quell
