// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "earlierdatabase.h"
#include "journal.h"
#include "schema.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

QString earlierFile(int version)
{
    return QStringLiteral(QUELL_TEST_DATA "/storage/schema-%1.db").arg(version);
}

QList<Execution> byId(QList<Execution> executions)
{
    std::sort(executions.begin(), executions.end(),
              [](const Execution &a, const Execution &b) { return a.key.id < b.key.id; });
    return executions;
}

/// Nothing in the files is old enough to be dropped.
Retention aDayLater()
{
    return Retention{.now = Samples::at(24h)};
}

} // namespace

/// A profile of every earlier version is taken over with everything in it.
class tst_EarlierDatabases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyVersionHasItsFile();
    void whatWasWrittenIsReadAndWorkGoesOn_data() { versions(); }
    void whatWasWrittenIsReadAndWorkGoesOn();
    void twoProcessesMayUpgradeAtOnce_data() { versions(); }
    void twoProcessesMayUpgradeAtOnce();
    void aNewerVersionIsRefusedAndUntouched();

private:
    static void versions();
    [[nodiscard]] bool begin(int version) const;
    QVariant asked(const QString &statement) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void tst_EarlierDatabases::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_path = m_directory->filePath(QStringLiteral("quell.db"));
}

void tst_EarlierDatabases::versions()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= Schema::currentVersion(); ++version)
        QTest::addRow("%d", version) << version;
}

bool tst_EarlierDatabases::begin(int version) const
{
    return QFile::copy(earlierFile(version), m_path)
        && QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
}

/// The first value that a statement answers, asked behind the journal's back.
QVariant tst_EarlierDatabases::asked(const QString &statement) const
{
    QVariant value;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("behind"));
        database.setDatabaseName(m_path);
        QSqlQuery query(database);
        if (database.open()) {
            query = QSqlQuery(statement, database);
            if (query.next())
                value = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("behind"));
    return value;
}

void tst_EarlierDatabases::everyVersionHasItsFile()
{
    for (int version = 1; version <= Schema::currentVersion(); ++version) {
        QVERIFY2(QFile::exists(earlierFile(version)),
                 qPrintable(earlierFile(version)
                            + QStringLiteral(" is missing; the README beside it says how it is made.")));
        m_path = m_directory->filePath(QString::number(version));
        QVERIFY(begin(version));
        QCOMPARE(asked(QStringLiteral("PRAGMA user_version")).toInt(), version);
    }
}

void tst_EarlierDatabases::whatWasWrittenIsReadAndWorkGoesOn()
{
    QFETCH(const int, version);
    QVERIFY(begin(version));
    const ExecutionKey key = EarlierDatabase::completeExecution().key;
    const Execution later = EarlierDatabase::execution(QStringLiteral("later"), ExecutionState::Running);
    {
        Journal journal(m_path);
        const Outcome<Journal::Opening> opened = answerOf(journal.open(aDayLater()));
        QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.trouble().said));
        QCOMPARE(opened.value().setAside, QString());
        QCOMPARE(byId(answerOf(journal.load()).value()), byId(EarlierDatabase::executions()));
        QList<Event> events = answerOf(journal.events(key, 10)).value();
        std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
        QCOMPARE(events, EarlierDatabase::events());
        QCOMPARE(answerOf(journal.runs(Samples::connection(), 10)).value(),
                 (QList<QueryRun>{{.queryId = QStringLiteral("4132"), .duration = 65s}}));

        QVERIFY(answerOf(journal.store({later})).ok());
        QVERIFY(answerOf(journal.log({EarlierDatabase::events().constFirst()})).ok());
        QVERIFY(answerOf(journal.storeTag({key}, QStringLiteral("nightly"))).ok());
        QVERIFY(answerOf(journal.reserve(ReservationRequest{.connection = Samples::connection(), .now = 2s}))
                    .ok());
        QVERIFY(answerOf(journal.close()).ok());
    }
    QCOMPARE(asked(QStringLiteral("PRAGMA user_version")).toInt(), Schema::currentVersion());
    QCOMPARE(asked(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    Journal again(m_path);
    QVERIFY(answerOf(again.open(aDayLater())).ok());
    QCOMPARE(byId(answerOf(again.load()).value()), byId(EarlierDatabase::executions() << later));
    QCOMPARE(answerOf(again.tags()).value().value(key), QStringLiteral("nightly"));
}

void tst_EarlierDatabases::twoProcessesMayUpgradeAtOnce()
{
    QFETCH(const int, version);
    QVERIFY(begin(version));
    Journal window(m_path);
    Journal commandLine(m_path);
    const auto first = window.open(aDayLater());
    const auto second = commandLine.open(aDayLater());
    QVERIFY(answerOf(first).ok() && answerOf(second).ok());
    QCOMPARE(byId(answerOf(window.load()).value()), byId(EarlierDatabase::executions()));
    QCOMPARE(byId(answerOf(commandLine.load()).value()), byId(EarlierDatabase::executions()));
}

void tst_EarlierDatabases::aNewerVersionIsRefusedAndUntouched()
{
    QVERIFY(begin(Schema::currentVersion()));
    asked(QStringLiteral("PRAGMA user_version = %1").arg(Schema::currentVersion() + 1));
    QCOMPARE(asked(QStringLiteral("PRAGMA user_version")).toInt(), Schema::currentVersion() + 1);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    {
        Journal journal(m_path);
        const Outcome<Journal::Opening> opened = answerOf(journal.open(aDayLater()));
        QVERIFY(!opened.ok());
        QVERIFY2(opened.trouble().said.contains(m_path) && opened.trouble().said.contains(u"newer"),
                 qPrintable(opened.trouble().said));
        QVERIFY(!answerOf(journal.store(EarlierDatabase::executions())).ok());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("quell.db")});
}

QTEST_GUILESS_MAIN(tst_EarlierDatabases)

#include "tst_earlierdatabases.moc"
