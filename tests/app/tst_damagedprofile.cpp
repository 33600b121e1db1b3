// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a profile whose database was damaged on the disk, or in which nothing can be written.
#include "answerof.h"
#include "connectionfile.h"
#include "manualclock.h"
#include "samples.h"
#include "servicelist.h"
#include "sessionsecretstore.h"
#include "workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <random>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Quell;
using namespace std::chrono_literals;

namespace {

constexpr int keptExecutions = 200;
constexpr int usualDamages = 100;
constexpr int usualDamagesOfLog = 40;

/// QUELL_DAMAGES=5000 tries more places, and others each time.
int wantedDamages()
{
    return qEnvironmentVariableIntValue("QUELL_DAMAGES");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDamagedProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void bytesOverwrittenAnywhereLoseNoConnection();
    void eachByteOfTheHeaderMayBeAnother();
    void aLogThatIsDamagedLosesNoConnection();
    void aProfileInWhichNothingCanBeWrittenIsNamed();

private:
    [[nodiscard]] std::unique_ptr<Workspace> workspace()
    {
        return std::make_unique<Workspace>(Profile(profile()), allServices(),
                                           std::make_unique<SessionSecretStore>(), &m_clock);
    }
    [[nodiscard]] QString profile() const { return m_home->filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString file(const QString &name) const { return profile() + u'/' + name; }
    void begin(const QByteArray &database, const QByteArray &log = {});
    void openAndLook(const QString &what);

    ManualClock m_clock;
    QByteArray m_connections;
    QByteArray m_database; ///< sound, closed
    QByteArray m_databaseWithLog; ///< the same, its last changes in the log
    QByteArray m_log;
    std::unique_ptr<QTemporaryDir> m_home;
    int m_read = 0;
    int m_setAside = 0;
    int m_refused = 0;
};

void TestDamagedProfile::initTestCase()
{
    init();
    QVERIFY(QDir().mkpath(profile()));
    ConnectionFile connections(file(QStringLiteral("connections.json")));
    QVERIFY(connections
                .save({Connection{.id = Samples::connection(),
                                  .name = QStringLiteral("research"),
                                  .service = QStringLiteral("dune"),
                                  .url = QUrl(QStringLiteral("http://127.0.0.1:9/api")),
                                  .signIn = QStringLiteral("api-key")}})
                .ok());
    m_connections = contentOf(file(QStringLiteral("connections.json")));
    QVERIFY(!m_connections.isEmpty());
    const auto before = workspace();
    QVERIFY(answerOf(before->open(Retention{.now = m_clock.now()})).ok());
    QList<ExecutionKey> keys;
    QList<Snapshot> snapshots;
    for (int number = 0; number < keptExecutions; ++number) {
        keys.append(
            Samples::key(QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW%1").arg(number, 3, 10, QLatin1Char('0'))));
        Snapshot snapshot =
            Samples::snapshot(number % 3 == 0 ? ExecutionState::Running : ExecutionState::Failed, 1s);
        snapshot.key = keys.last();
        snapshot.query = QStringLiteral("SELECT %1 FROM somewhere").arg(number);
        snapshot.errorMessage = QStringLiteral("line 1:8 ü 数");
        snapshot.startedAt = snapshot.endedAt = Samples::at();
        snapshots.append(snapshot);
    }
    before->tracker()->track(keys, m_clock.now());
    QVERIFY(answerOf(before->writer()->flush()).ok());
    before->tracker()->apply(snapshots);
    QCOMPARE(before->tracker()->requestCancels(keys.mid(0, 9), m_clock.now()).size(), 3);
    QVERIFY(answerOf(before->writer()->flush()).ok());
    m_databaseWithLog = contentOf(file(QStringLiteral("quell.db")));
    m_log = contentOf(file(QStringLiteral("quell.db-wal")));
    QVERIFY(!m_log.isEmpty());
    {
        // Closed by the last, so that the log is played in.
        const auto last = workspace();
        QVERIFY(answerOf(last->open(Retention{.now = m_clock.now()})).ok());
    }
    init();
    begin(m_databaseWithLog, m_log);
    {
        const auto closing = workspace();
        QVERIFY(answerOf(closing->open(Retention{.now = m_clock.now()})).ok());
        QCOMPARE(closing->tracker()->allPacked().size(), keptExecutions);
    }
    m_database = contentOf(file(QStringLiteral("quell.db")));
    QVERIFY(m_database.size() > 50'000);
}

void TestDamagedProfile::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_read = m_setAside = m_refused = 0;
}

void TestDamagedProfile::begin(const QByteArray &database, const QByteArray &log)
{
    QVERIFY(QDir(profile()).removeRecursively() && QDir().mkpath(profile()));
    const auto put = [this](const QString &name, const QByteArray &content) {
        QFile written(file(name));
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) == content.size());
    };
    put(QStringLiteral("connections.json"), m_connections);
    put(QStringLiteral("quell.db"), database);
    if (!log.isEmpty())
        put(QStringLiteral("quell.db-wal"), log);
}

/// Read or set aside with a word about it, and then everything works; a file of a newer version is refused and stays.
void TestDamagedProfile::openAndLook(const QString &what)
{
    const QByteArray damaged = contentOf(file(QStringLiteral("quell.db")));
    {
        const auto opened = workspace();
        const Outcome<Workspace::Opened> opening = answerOf(opened->open(Retention{.now = m_clock.now()}));
        if (!opening.ok()) {
            const QString &said = opening.trouble().said;
            QVERIFY2(said.contains(u"newer"), qPrintable(what + u'\n' + said));
            QCOMPARE(contentOf(file(QStringLiteral("quell.db"))), damaged);
            ++m_refused;
        } else {
            const QStringList aside =
                QDir(profile()).entryList({QStringLiteral("quell.db.corrupt-*")}, QDir::Files);
            QVERIFY2(opening.value().warning.isEmpty() == aside.isEmpty(), qPrintable(what));
            (aside.isEmpty() ? m_read : m_setAside)++;
            QVERIFY(aside.isEmpty() || opening.value().warning.contains(aside.constFirst()));
            // Whatever stands in it can be looked at.
            for (const PackedExecution &execution : opened->tracker()->allPacked())
                (void)execution.unpacked();
            (void)answerOf(opened->journal()->events(std::nullopt, 1000));
            (void)answerOf(opened->journal()->tags());
            (void)answerOf(opened->journal()->runs(Samples::connection(), 1000));
            (void)answerOf(opened->storedPage(0, 1000));
            QCOMPARE(opened->connections()->all().size(), 1);
            // And work goes on.
            const ExecutionKey key = Samples::key(QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FWNEW"));
            QCOMPARE(opened->tracker()->track({key}, m_clock.now()).size(), 1);
            const Outcome<Done> written = answerOf(opened->writer()->flush());
            QVERIFY2(written.ok(),
                     qPrintable(what + u'\n' + (written.ok() ? QString() : written.trouble().said)));
            const auto asked = opened->tracker()->requestCancels({key}, m_clock.now());
            QVERIFY(answerOf(opened->journal()->commitCancelRequested(asked)).ok());
        }
    }
    QCOMPARE(contentOf(file(QStringLiteral("connections.json"))), m_connections);
}

void TestDamagedProfile::bytesOverwrittenAnywhereLoseNoConnection()
{
    const int damages = wantedDamages() > 0 ? wantedDamages() : usualDamages;
    bool given = false;
    quint32 seed = qEnvironmentVariable("QUELL_DAMAGE_SEED").toUInt(&given);
    if (!given)
        seed = wantedDamages() > 0 ? std::random_device()() : 20261122;
    std::mt19937 random(seed);
    qInfo("QUELL_DAMAGE_SEED=%u", seed);
    for (int damage = 0; damage < damages; ++damage) {
        QByteArray database = m_database;
        const auto offset = std::uniform_int_distribution<qsizetype>(0, database.size() - 1)(random);
        const auto count = std::uniform_int_distribution<qsizetype>(1, 64)(random);
        for (qsizetype place = offset; place < std::min(offset + count, database.size()); ++place)
            database[place] = char(random());
        begin(database);
        openAndLook(QStringLiteral("seed %1, damage %2: %3 bytes at %4")
                        .arg(seed)
                        .arg(damage)
                        .arg(count)
                        .arg(offset));
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("read: %d, set aside: %d, refused as newer: %d", m_read, m_setAside, m_refused);
}

void TestDamagedProfile::eachByteOfTheHeaderMayBeAnother()
{
    for (qsizetype place = 0; place < 108; ++place) {
        for (const char byte : {'\x01', '\x07'}) {
            QByteArray database = m_database;
            const bool isTurn = wantedDamages() > 0 || (place % 2 == 0) == (byte == '\x01');
            if (!isTurn || database.at(place) == byte)
                continue;
            database[place] = byte;
            begin(database);
            openAndLook(QStringLiteral("byte %1 is %2").arg(place).arg(uchar(byte)));
            if (QTest::currentTestFailed())
                return;
        }
    }
    qInfo("read: %d, set aside: %d, refused as newer: %d", m_read, m_setAside, m_refused);
}

void TestDamagedProfile::aLogThatIsDamagedLosesNoConnection()
{
    std::mt19937 random(20260105);
    for (int damage = 0; damage < usualDamagesOfLog; ++damage) {
        QByteArray log = m_log;
        const auto offset = damage < 32 ? qsizetype(damage)
                                        : std::uniform_int_distribution<qsizetype>(0, log.size() - 1)(random);
        log[offset] = char(log.at(offset) ^ char(std::uniform_int_distribution(1, 255)(random)));
        if (damage % 5 == 0)
            log.truncate(std::uniform_int_distribution<qsizetype>(1, log.size())(random));
        begin(m_databaseWithLog, log);
        openAndLook(QStringLiteral("byte %1 of the log is another").arg(offset));
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("read: %d, set aside: %d, refused as newer: %d", m_read, m_setAside, m_refused);
}

/// Permissions do not stop root, so the test is somebody else meanwhile.
void TestDamagedProfile::aProfileInWhichNothingCanBeWrittenIsNamed()
{
#ifdef Q_OS_LINUX
    constexpr uid_t nobody = 65534;
    for (const bool fileOnly : {false, true}) {
        begin(m_database);
        QVERIFY(::chmod(QFile::encodeName(m_home->path()).constData(), 0755) == 0);
        QVERIFY(::chmod(QFile::encodeName(file(QStringLiteral("quell.db"))).constData(), 0444) == 0);
        QVERIFY(::chmod(QFile::encodeName(file(QStringLiteral("connections.json"))).constData(), 0444) == 0);
        QVERIFY(::chmod(QFile::encodeName(profile()).constData(), fileOnly ? 0777 : 0555) == 0);
        const bool isRoot = ::geteuid() == 0;
        QVERIFY(!isRoot || ::setresuid(nobody, nobody, 0) == 0);
        Outcome<Workspace::Opened> opening = Workspace::Opened{};
        {
            const auto opened = workspace();
            opening = answerOf(opened->open(Retention{.now = m_clock.now()}));
        }
        QVERIFY(!isRoot || ::setresuid(0, 0, 0) == 0);
        QVERIFY(::chmod(QFile::encodeName(profile()).constData(), 0755) == 0);
        QVERIFY(!opening.ok());
        QCOMPARE(opening.trouble().kind, TroubleKind::StorageFailed);
        QVERIFY2(opening.trouble().said.contains(profile())
                     && opening.trouble().said.contains(u"permissions"),
                 qPrintable(opening.trouble().said));
        QCOMPARE(contentOf(file(QStringLiteral("quell.db"))), m_database);
        QCOMPARE(contentOf(file(QStringLiteral("connections.json"))), m_connections);
    }
#else
    QSKIP("Permissions are another matter here.");
#endif
}

QTEST_GUILESS_MAIN(TestDamagedProfile)

#include "tst_damagedprofile.moc"
