// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answerof.h"
#include "clock.h"
#include "connectionfile.h"
#include "keychainsecretstore.h"
#include "samples.h"
#include "schema.h"
#include "simulator.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>

namespace Quell {

/// One row of the table `executions`, read behind the program's back.
struct KeptRow
{
    QString connection;
    QString id;
    QString state;
    QString phase;
    qint64 requestedAt = 0;
    qint64 seenAt = 0;
};

/// A profile on which programs work and are killed, both services, and a record of what these were asked and have said, and of
/// what the programs acknowledged. check() compares the database with the record.
class CrashWorld
{
public:
    /// What is known of an execution from outside of Quell.
    struct Facts
    {
        int asked = 0; ///< how often Quell was told to cancel it, at most
        int arrived = 0; ///< how often the service received a request to cancel it
        bool taken = false; ///< the service said yes to one
        bool denied = false; ///< the service said no to one
        QSet<QString> said; ///< every state that the service has told of it, in the words of Quell
        bool tracked = false; ///< Quell said that it is tracked
        bool mayBeGone = false; ///< Quell was told to let go of it
        bool letGo = false; ///< and said that it is no longer tracked
        QString shownPhase; ///< of the last row that a command printed
        QString shownState;
        qint64 shownSeenAt = 0;
        int askedWhenShown = 0;
    };

    inline static const QString duneKey = QStringLiteral("demo-key");
    inline static const QString atotiPassword = QStringLiteral("demo-password");

    /// Where `schema` is not 0, the profile has a database of that version with many executions of a connection that is
    /// switched off, so that opening it takes a while.
    explicit CrashWorld(int schema) : simulator(&m_clock)
    {
        if (!simulator.listen() || !QDir().mkpath(profile()))
            qFatal("no free port, or no temporary directory");
        simulator.addDuneAccount({.key = duneKey, .requestsPerMinute = 3000});
        simulator.addAtotiServer(
            {.path = QStringLiteral("/risk"), .user = QStringLiteral("ana"), .password = atotiPassword});
        QObject::connect(
            &simulator, &Simulator::requestArrived, &simulator,
            [this](const QByteArray &method, const QByteArray &target) { noteArrival(method, target); });
        QObject::connect(&simulator, &Simulator::requestAnswered, &simulator,
                         [this](const QByteArray &method, const QByteArray &target, int status,
                                const QByteArray &body) { noteAnswer(method, target, status, body); });
        connectServices();
        if (schema > 0)
            putEarlierDatabase(schema);
    }

    [[nodiscard]] QString profile() const { return m_home.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString database() const { return profile() + QStringLiteral("/quell.db"); }
    [[nodiscard]] QString connectionFile() const { return profile() + QStringLiteral("/connections.json"); }

    /// The id of a request to cancel; nothing of others.
    [[nodiscard]] static QString cancelledBy(const QByteArray &method, const QByteArray &target)
    {
        const QStringList parts = QString::fromUtf8(target).split(u'/');
        if (method == "POST" && target.endsWith("/cancel") && parts.size() > 2)
            return parts.at(parts.size() - 2);
        return method == "PATCH" ? parts.constLast() : QString();
    }

    QString runOnDune(const SimulatedExecution &execution)
    {
        const QString id = simulator.addDuneExecution(duneKey, execution);
        facts[id] = {};
        return id;
    }
    QString runOnAtoti(const SimulatedExecution &execution)
    {
        const QString id = simulator.addAtotiExecution(QStringLiteral("/risk"), execution);
        facts[id] = {};
        return id;
    }

    /// What a command printed with --json before it ended or was killed: whole or not at all.
    void acknowledge(const QByteArray &printed, bool letsGo = false)
    {
        const QJsonArray rows = QJsonDocument::fromJson(printed).array();
        for (const auto &value : rows) {
            const QJsonObject row = value.toObject();
            Facts &fact = facts[row.value(u"id").toString()];
            fact.tracked = true;
            fact.letGo = fact.letGo || letsGo;
            fact.shownPhase = row.value(u"cancelPhase").toString();
            fact.shownState = row.value(u"state").toString();
            const QDateTime seenAt =
                QDateTime::fromString(row.value(u"seenAt").toString(), Qt::ISODateWithMs);
            fact.shownSeenAt = seenAt.isValid() ? seenAt.toMSecsSinceEpoch() : 0;
            fact.askedWhenShown = fact.asked;
        }
    }
    void acknowledgeRequestsPerMinute(int number) { m_requestsPerMinute = {number}; }
    /// A command that was to change it was killed: it is the one or the other.
    void allowRequestsPerMinute(int number) { m_requestsPerMinute.append(number); }

    /// With the programs running: those of which a cancel is in flight and that have not been seen since.
    [[nodiscard]] QStringList inFlight(qint64 since) const
    {
        static const QStringList phases{QStringLiteral("requested"), QStringLiteral("accepted"),
                                        QStringLiteral("unresolved")};
        QStringList waiting;
        for (const KeptRow &row : read(database(), false).rows) {
            if (!isOld(row) && row.seenAt < since && phases.contains(row.phase)) {
                waiting += QStringLiteral("%1 %2 %3, asked for at %4, seen at %5, now %6")
                               .arg(row.id, row.state, row.phase)
                               .arg(row.requestedAt)
                               .arg(row.seenAt)
                               .arg(QDateTime::currentMSecsSinceEpoch());
            }
        }
        return waiting;
    }

    /// With no program running: everything that is wrong, in sentences.
    [[nodiscard]] QStringList check() const
    {
        QStringList wrong = m_wrong;
        const QStringList aside = QDir(profile()).entryList({QStringLiteral("*corrupt*")});
        if (!aside.isEmpty())
            wrong += QStringLiteral("A database was set aside: ") + aside.join(u' ');
        checkConnections(wrong);
        if (!QFile::exists(database()))
            return wrong;

        // A copy, so that the program itself has to recover the files as they were left.
        const QTemporaryDir copies;
        for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
            if (QFile::exists(database() + suffix)
                && !QFile::copy(database() + suffix, copies.filePath(QStringLiteral("quell.db") + suffix)))
                wrong += QStringLiteral("The database cannot be copied.");
        }
        const Reading reading = read(copies.filePath(QStringLiteral("quell.db")), true);
        wrong += reading.wrong;
        if (reading.version == 0)
            return wrong; // It was not begun yet.
        checkRows(reading.rows, wrong);
        return wrong;
    }

private:
    struct Reading
    {
        QList<KeptRow> rows;
        QStringList wrong;
        int version = 0;
    };

    [[nodiscard]] static QUuid duneId()
    {
        return QUuid(QStringLiteral("{d0000000-0000-4000-8000-000000000001}"));
    }
    [[nodiscard]] static QUuid atotiId()
    {
        return QUuid(QStringLiteral("{a0000000-0000-4000-8000-000000000001}"));
    }
    [[nodiscard]] static bool isOld(const KeptRow &row)
    {
        return row.connection == Samples::connection().toString(QUuid::WithoutBraces);
    }

    void connectServices()
    {
        const QList<Connection> connections{Connection{.id = duneId(),
                                                       .name = QStringLiteral("research"),
                                                       .service = QStringLiteral("dune"),
                                                       .url = simulator.duneUrl(),
                                                       .signIn = QStringLiteral("api-key"),
                                                       .requestsPerMinute = m_requestsPerMinute.constFirst(),
                                                       .secretExpected = true},
                                            Connection{.id = atotiId(),
                                                       .name = QStringLiteral("risk"),
                                                       .service = QStringLiteral("atoti"),
                                                       .url = simulator.atotiUrl(QStringLiteral("/risk")),
                                                       .signIn = QStringLiteral("basic"),
                                                       .user = QStringLiteral("ana"),
                                                       .secretExpected = true},
                                            Connection{.id = Samples::connection(),
                                                       .name = QStringLiteral("old"),
                                                       .service = QStringLiteral("dune"),
                                                       .url = QUrl(QStringLiteral("http://127.0.0.1:9/api")),
                                                       .signIn = QStringLiteral("api-key"),
                                                       .switchedOff = true,
                                                       .secretExpected = true}};
        KeychainSecretStore keyring;
        if (!ConnectionFile(connectionFile()).save(connections).ok()
            || !answerOf(keyring.write(duneId(), Secret(duneKey))).ok()
            || !answerOf(keyring.write(atotiId(), Secret(atotiPassword))).ok())
            qFatal("the connections cannot be stored");
    }

    /// A file of tests/data/storage, brought forward to our days so that nothing in it is too old to be kept.
    void putEarlierDatabase(int version)
    {
        constexpr int many = 3000;
        if (!QFile::copy(QStringLiteral(QUELL_TEST_DATA "/storage/schema-%1.db").arg(version), database())
            || !QFile::setPermissions(database(), QFile::ReadOwner | QFile::WriteOwner))
            qFatal("the earlier database is missing");
        const qint64 later = Samples::at().msecsTo(m_clock.now()) - 3'600'000;
        QStringList statements{QStringLiteral("BEGIN")};
        for (const char *column : {"tracked_at", "seen_at", "submitted_at", "started_at", "ended_at",
                                   "cancel_requested_at", "cancel_answered_at", "cancel_settled_at"})
            statements += QStringLiteral("UPDATE executions SET %1 = %1 + %2")
                              .arg(QLatin1StringView(column), QString::number(later));
        statements +=
            QStringLiteral("CREATE TEMP TABLE one AS SELECT * FROM executions WHERE id = 'running'");
        for (int number = 0; number < many; ++number) {
            statements += QStringLiteral("UPDATE one SET id = 'many-%1'").arg(number);
            statements += QStringLiteral("INSERT INTO executions SELECT * FROM one");
        }
        statements += QStringLiteral("COMMIT");
        {
            QSqlDatabase opened =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("earlier"));
            opened.setDatabaseName(database());
            if (!opened.open())
                qFatal("the earlier database cannot be opened");
            for (const QString &statement : std::as_const(statements)) {
                if (QSqlQuery query(opened); !query.exec(statement))
                    qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("earlier"));
        for (const KeptRow &row : read(database(), false).rows)
            m_old.insert(row.id, row.state);
    }

    void noteArrival(const QByteArray &method, const QByteArray &target)
    {
        const QString id = cancelledBy(method, target);
        if (id.isEmpty())
            return;
        Facts &fact = facts[id];
        ++fact.arrived;
        // Committed before it is on the wire.
        const Reading reading = read(database(), false);
        const auto row = std::ranges::find(reading.rows, id, &KeptRow::id);
        // What Quell was told to let go of may have gone with its request: whoever let go of it knew of that.
        if (row == reading.rows.cend() && fact.mayBeGone)
            return;
        if (row == reading.rows.cend() || row->requestedAt == 0 || row->phase == u"none")
            m_wrong += QStringLiteral(
                           "A request to cancel %1 arrived that the database does not know of (%2 %3). %4")
                           .arg(id, row == reading.rows.cend() ? QStringLiteral("no row") : row->phase,
                                reading.wrong.join(u' '), said(fact));
    }

    void noteAnswer(const QByteArray &method, const QByteArray &target, int status, const QByteArray &body)
    {
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        if (const QString id = cancelledBy(method, target); !id.isEmpty()) {
            const bool taken = status == 204 || (status == 200 && object.value(u"success").toBool());
            facts[id].taken = facts[id].taken || taken;
            facts[id].denied = facts[id].denied || !taken;
            return;
        }
        if (status == 404)
            facts[QString::fromUtf8(target).section(u'/', -1)].said.insert(QStringLiteral("gone"));
        noteState(object.value(u"execution_id"), object.value(u"state"));
        noteState(object.value(u"id"), object.value(u"status"));
        const QJsonArray listed = object.value(u"data").toArray();
        for (const auto &entry : listed)
            noteState(entry[u"id"], entry[u"status"]);
    }

    void noteState(const QJsonValue &id, const QJsonValue &state)
    {
        static const QHash<QString, QString> words{
            {QStringLiteral("PENDING"), QStringLiteral("queued")},
            {QStringLiteral("EXECUTING"), QStringLiteral("running")},
            {QStringLiteral("RUNNING"), QStringLiteral("running")},
            {QStringLiteral("COMPLETED"), QStringLiteral("completed")},
            {QStringLiteral("SUCCESSFUL"), QStringLiteral("completed")},
            {QStringLiteral("FAILED"), QStringLiteral("failed")},
            {QStringLiteral("CANCELLED"), QStringLiteral("cancelled")},
            {QStringLiteral("CANCELED"), QStringLiteral("cancelled")}};
        const QString word = state.toString().remove(QStringLiteral("QUERY_STATE_"));
        if (id.isString() && state.isString())
            facts[id.toString()].said.insert(words.value(word, word));
    }

    void checkConnections(QStringList &wrong) const
    {
        ConnectionFile file(connectionFile());
        const Outcome<QList<Connection>> stored = file.load();
        if (!stored.ok())
            wrong += stored.trouble().said;
        else if (stored.value().size() != 3)
            wrong += QStringLiteral("There are %1 connections.").arg(stored.value().size());
        else if (!m_requestsPerMinute.contains(stored.value().constFirst().requestsPerMinute))
            wrong += QStringLiteral("The quota that was set is not there.");
    }

    void checkRows(const QList<KeptRow> &rows, QStringList &wrong) const
    {
        QHash<QString, KeptRow> kept;
        qsizetype old = 0;
        for (const KeptRow &row : rows) {
            if (isOld(row)) {
                ++old;
                if (m_old.value(row.id) != row.state)
                    wrong +=
                        QStringLiteral("%1 was %2, and is %3.").arg(row.id, m_old.value(row.id), row.state);
            } else {
                kept.insert(row.id, row);
                checkClaim(row, wrong);
            }
        }
        if (old != m_old.size())
            wrong += QStringLiteral("Of %1 earlier executions there are %2.").arg(m_old.size()).arg(old);
        for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
            checkKept(fact.key(), fact.value(), kept, wrong);
    }

    [[nodiscard]] static QString said(const Facts &fact)
    {
        return QStringLiteral("Asked %1, arrived %2; tracked %3, to be let go %4, let go %5; shown %6 %7.")
            .arg(fact.asked)
            .arg(fact.arrived)
            .arg(fact.tracked)
            .arg(fact.mayBeGone)
            .arg(fact.letGo)
            .arg(fact.shownState, fact.shownPhase);
    }

    /// Nothing that was acknowledged is missing.
    static void checkKept(const QString &id, const Facts &fact, const QHash<QString, KeptRow> &kept,
                          QStringList &wrong)
    {
        if (fact.arrived > fact.asked) {
            wrong += QStringLiteral("%1 was cancelled %2 times, and somebody wanted it %3 times.")
                         .arg(id, QString::number(fact.arrived), QString::number(fact.asked));
        }
        const auto row = kept.constFind(id);
        if (fact.letGo) {
            // A window that was not told yet may cancel it all the same, and then has to write that down.
            if (row != kept.cend() && fact.asked == 0)
                wrong += QStringLiteral("%1 was let go of, and is tracked.").arg(id);
            return;
        }
        if (row == kept.cend()) {
            if ((fact.tracked || fact.arrived > 0) && !fact.mayBeGone)
                wrong += QStringLiteral("%1 was tracked, and is not there. %2").arg(id, said(fact));
            return;
        }
        if (fact.arrived > 0 && (row->phase == u"none" || row->requestedAt == 0))
            wrong += QStringLiteral("%1 was cancelled, and nothing is known of it.").arg(id);
        if (!fact.tracked)
            return;
        if (row->seenAt < fact.shownSeenAt)
            wrong += QStringLiteral("%1 was seen later than is known.").arg(id);
        static const QSet<QString> ended{QStringLiteral("completed"), QStringLiteral("failed"),
                                         QStringLiteral("cancelled"), QStringLiteral("gone")};
        if (ended.contains(fact.shownState) && row->state != fact.shownState)
            wrong += QStringLiteral("%1 was shown as %2, and is %3.").arg(id, fact.shownState, row->state);
        if (fact.shownPhase != u"none" && row->phase == u"none")
            wrong += QStringLiteral("%1 was shown as asked to cancel, and is not.").arg(id);
        const bool settled = fact.shownPhase == u"confirmed" || fact.shownPhase == u"too-late";
        if (settled && fact.asked == fact.askedWhenShown && row->phase != fact.shownPhase)
            wrong += QStringLiteral("%1 was shown as %2, and is %3.").arg(id, fact.shownPhase, row->phase);
    }

    /// Nothing is claimed that the service has not said.
    void checkClaim(const KeptRow &row, QStringList &wrong) const
    {
        const Facts fact = facts.value(row.id);
        const auto claim = [&](bool borneOut, const QString &what) {
            if (!borneOut)
                wrong +=
                    QStringLiteral("%1 is said to be %2. The service said: %3; %4 cancels arrived of %5.")
                        .arg(row.id, what, QStringList(fact.said.cbegin(), fact.said.cend()).join(u' '),
                             QString::number(fact.arrived), QString::number(fact.asked));
        };
        claim(row.state == u"unknown" || fact.said.contains(row.state), row.state);
        claim(row.phase == u"none" || fact.asked > 0, row.phase);
        if (row.phase == u"accepted")
            claim(fact.taken, row.phase);
        if (row.phase == u"refused")
            claim(fact.denied, row.phase);
        if (row.phase == u"confirmed")
            claim(fact.said.contains(QStringLiteral("cancelled")), row.phase);
        if (row.phase == u"too-late") {
            claim(fact.said.contains(QStringLiteral("completed"))
                      || fact.said.contains(QStringLiteral("failed"))
                      || fact.said.contains(QStringLiteral("gone")),
                  row.phase);
        }
        if (row.phase == u"failed")
            claim(fact.arrived < fact.asked, row.phase);
    }

    [[nodiscard]] static Reading read(const QString &path, bool thoroughly)
    {
        Reading reading;
        static int count = 0;
        const QString name = QStringLiteral("behind-%1").arg(++count);
        {
            QSqlDatabase opened = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            opened.setDatabaseName(path);
            opened.setConnectOptions(
                thoroughly ? QString() : QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
            if (!opened.open())
                reading.wrong += QStringLiteral("The database cannot be opened.");
            QSqlQuery query(opened);
            const auto ask = [&](const QString &statement) {
                if (query.exec(statement))
                    return true;
                reading.wrong += statement + QStringLiteral(": ") + query.lastError().text();
                return false;
            };
            if (ask(QStringLiteral("PRAGMA user_version")) && query.next())
                reading.version = query.value(0).toInt();
            if (thoroughly) {
                if (ask(QStringLiteral("PRAGMA integrity_check")) && query.next()
                    && query.value(0).toString() != u"ok")
                    reading.wrong += query.value(0).toString();
                if (ask(QStringLiteral("PRAGMA foreign_key_check")) && query.next())
                    reading.wrong += QStringLiteral("A foreign key leads nowhere.");
                if (reading.version < 0 || reading.version > Schema::currentVersion())
                    reading.wrong += QStringLiteral("Its version is %1.").arg(reading.version);
                // Of a migration all or nothing.
                if (ask(QStringLiteral(
                        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'tags'"))
                    && query.next() && (query.value(0).toInt() == 1) != (reading.version >= 2))
                    reading.wrong += QStringLiteral("Half of a migration is there.");
            }
            if (reading.version > 0
                && ask(
                    QStringLiteral("SELECT connection, id, state, cancel_phase, cancel_requested_at, seen_at "
                                   "FROM executions")))
            {
                while (query.next()) {
                    reading.rows.append({query.value(0).toString(), query.value(1).toString(),
                                         query.value(2).toString(), query.value(3).toString(),
                                         query.value(4).toLongLong(), query.value(5).toLongLong()});
                }
            }
        }
        QSqlDatabase::removeDatabase(name);
        return reading;
    }

    SystemClock m_clock;
    QTemporaryDir m_home;

public:
    Simulator simulator;
    QHash<QString, Facts> facts;

private:
    QHash<QString, QString> m_old; ///< the states of what was there before
    QList<int> m_requestsPerMinute{3000}; ///< what it may be
    QStringList m_wrong;
};

} // namespace Quell
