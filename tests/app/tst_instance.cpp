// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "instance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

QByteArray framed(const QByteArray &message)
{
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(message.size()), length.data());
    return length + message;
}

} // namespace

class tst_Instance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstClaimsAndSecondHandsOver();
    void reloadNeedsNoClaim();
    void watchGivesWayToAWindow();
    void watchTellsWhatItKeepsFresh();
    void aPausedWindowKeepsNothingFresh();
    void howTheConnectionsAreIsTold();
    void healthsThatAreNotWhatTheyShouldBeAreNotUnderstood_data();
    void healthsThatAreNotWhatTheyShouldBeAreNotUnderstood();
    void anotherProfileIsAnotherWindow();
    void claimIsFreeAgainAfterTheFirstHasGone();
    void whatACrashLeftBehindIsNoObstacle();
    void runtimeDirectoryIsMadeWhereItIsMissing();
    void directoryOfOthersIsRefused();
    void secondWaitsForAFirstThatDoesNotListenYet();
    void nobodyThereIsSaid();
    void firstThatDoesNotAnswerIsSaid();
    void messageThatIsTooLongIsNotSent();
    void everythingElseIsCutOff_data();
    void everythingElseIsCutOff();
    void slowSenderIsCutOff();
    void messageInPiecesIsTaken();
    void crowdIsTurnedAwayAndTheNextOneServed();
    void profileThatCannotBeLockedIsNamed();

private:
    [[nodiscard]] Profile profile(const QString &name = QStringLiteral("profile")) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void tst_Instance::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    qputenv("XDG_RUNTIME_DIR", m_directory->filePath(QStringLiteral("run")).toLocal8Bit());
}

/// Made, as a program does before it claims it.
Profile tst_Instance::profile(const QString &name) const
{
    const Profile profile(m_directory->filePath(name));
    if (!profile.create().ok())
        qFatal("the profile cannot be made");
    return profile;
}

void tst_Instance::firstClaimsAndSecondHandsOver()
{
    Instance first(profile());
    QSignalSpy raised(&first, &Instance::raiseRequested);
    QSignalSpy reloaded(&first, &Instance::reloadRequested);
    const Outcome<Instance::Role> role = first.claim();
    QVERIFY2(role.ok(), role.ok() ? "" : qPrintable(role.trouble().said));
    QCOMPARE(role.value(), Instance::Role::First);
    QCOMPARE(first.claim().value(), Instance::Role::First);

    Instance second(profile());
    QCOMPARE(second.claim().value(), Instance::Role::Second);
    const QStringList ids{QStringLiteral("01JD6QK9ZZ0000000000Y7R2MT"),
                          QStringLiteral("https://dune.com/ü?x=\"1\"\n")};
    const Outcome<Done> sent = answerOf(second.send({.raise = true, .ids = ids}));
    QVERIFY2(sent.ok(), sent.ok() ? "" : qPrintable(sent.trouble().said));
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toStringList(), ids);
    QVERIFY(answerOf(second.send({.raise = true})).ok());
    QTRY_COMPARE(raised.size(), 2);
    QVERIFY(raised.last().first().toStringList().isEmpty());
    QVERIFY(reloaded.isEmpty());
}

void tst_Instance::reloadNeedsNoClaim()
{
    Instance window(profile());
    QSignalSpy reloaded(&window, &Instance::reloadRequested);
    QCOMPARE(window.claim().value(), Instance::Role::First);
    Instance commandLine(profile());
    QVERIFY(answerOf(commandLine.send({.reload = true})).ok());
    QTRY_COMPARE(reloaded.size(), 1);
}

void tst_Instance::watchGivesWayToAWindow()
{
    Instance watch(profile());
    QSignalSpy gaveWay(&watch, &Instance::gaveWay);
    QSignalSpy raised(&watch, &Instance::raiseRequested);
    QCOMPARE(watch.claim(Instance::Holder::WatchOfAll).value(), Instance::Role::First);

    Instance window(profile());
    QCOMPARE(window.claim().value(), Instance::Role::Second);
    const Outcome<Done> answer = answerOf(window.send({.raise = true}));
    QVERIFY(!answer.ok());
    QCOMPARE(answer.trouble().kind, TroubleKind::Refused);
    // What made it wait is gone before it hears of that.
    QCOMPARE(window.claim().value(), Instance::Role::First);
    QTRY_COMPARE(gaveWay.size(), 1);
    QVERIFY(raised.isEmpty());

    QCOMPARE(watch.claim(Instance::Holder::WatchOfAll).value(), Instance::Role::Second);
    QVERIFY(answerOf(watch.send({.watch = true})).ok());
    window.release();
    QCOMPARE(watch.claim(Instance::Holder::WatchOfAll).value(), Instance::Role::First);
    QVERIFY(answerOf(window.send({.reload = true})).ok());
}

void tst_Instance::watchTellsWhatItKeepsFresh()
{
    Instance some(profile());
    QSignalSpy reloaded(&some, &Instance::reloadRequested);
    QCOMPARE(some.claim(Instance::Holder::WatchOfSome).value(), Instance::Role::First);
    Instance other(profile());
    const Outcome<Done> answer = answerOf(other.send({.watch = true}));
    QVERIFY(!answer.ok());
    QCOMPARE(answer.trouble().kind, TroubleKind::Refused);
    some.release();
    QCOMPARE(some.claim(Instance::Holder::WatchOfAll).value(), Instance::Role::First);
    QVERIFY(answerOf(other.send({.watch = true})).ok());
    QVERIFY(reloaded.isEmpty());
}

void tst_Instance::aPausedWindowKeepsNothingFresh()
{
    Instance window(profile());
    QCOMPARE(window.claim().value(), Instance::Role::First);
    Instance watch(profile());
    QVERIFY(answerOf(watch.send({.watch = true})).ok());
    window.setKeepsFresh(false);
    QCOMPARE(answerOf(watch.send({.watch = true})).trouble().kind, TroubleKind::Refused);
    window.setKeepsFresh(true);
    QVERIFY(answerOf(watch.send({.watch = true})).ok());
}

void tst_Instance::howTheConnectionsAreIsTold()
{
    const QDateTime time(QDate(2026, 1, 5), QTime(9, 0, 0, 250), Qt::UTC);
    const HealthMessage::Healths healths{
        {QUuid::createUuid(), {.state = HealthState::Fine, .used = 12, .quota = 40, .lastAnswerAt = time}},
        {QUuid::createUuid(),
         {.state = HealthState::Unreachable,
          .since = time,
          .until = time.addSecs(30),
          .trouble = Trouble{.kind = TroubleKind::ServerTrouble,
                             .said = QStringLiteral("“down” until ü"),
                             .httpStatus = 503}}},
        {QUuid::createUuid(), {.state = HealthState::SwitchedOff}},
        {QUuid::createUuid(), {.state = HealthState::Fine, .overflows = true}},
    };
    Instance asking(profile());
    QCOMPARE(answerOf(asking.askHealth()).trouble().kind, TroubleKind::Unreachable);
    Instance first(profile());
    QCOMPARE(first.claim().value(), Instance::Role::First);
    QCOMPARE(answerOf(asking.askHealth()).trouble().kind, TroubleKind::Refused);
    first.setHealth([&healths] { return healths; });
    const Outcome<HealthMessage::Healths> told = answerOf(asking.askHealth());
    QVERIFY2(told.ok(), told.ok() ? "" : qPrintable(told.trouble().said));
    QCOMPARE(told.value(), healths);
    first.setHealth([] { return HealthMessage::Healths(); });
    QVERIFY(answerOf(asking.askHealth()).value().isEmpty());

    // More than a message may have.
    HealthMessage::Healths many;
    for (int i = 0; i < 2000; ++i)
        many.insert(QUuid::createUuid(), ConnectionHealth());
    first.setHealth([&many] { return many; });
    QCOMPARE(answerOf(asking.askHealth()).trouble().kind, TroubleKind::Refused);
}

void tst_Instance::healthsThatAreNotWhatTheyShouldBeAreNotUnderstood_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("[{");
    QTest::newRow("an object") << QByteArray(R"({"state": "fine"})");
    QTest::newRow("no connection") << QByteArray(R"([{"state": "fine"}])");
    QTest::newRow("a connection that is none") << QByteArray(R"([{"connection": "me", "state": "fine"}])");
}

void tst_Instance::healthsThatAreNotWhatTheyShouldBeAreNotUnderstood()
{
    QFETCH(QByteArray, json);
    QVERIFY(!HealthMessage::fromJson(json));
}

void tst_Instance::anotherProfileIsAnotherWindow()
{
    Instance one(profile(QStringLiteral("one")));
    Instance other(profile(QStringLiteral("other")));
    QCOMPARE(one.claim().value(), Instance::Role::First);
    QCOMPARE(other.claim().value(), Instance::Role::First);
    QSignalSpy raised(&one, &Instance::raiseRequested);
    QSignalSpy otherRaised(&other, &Instance::raiseRequested);
    Instance second(profile(QStringLiteral("one/../other")));
    QCOMPARE(second.claim().value(), Instance::Role::Second);
    QVERIFY(answerOf(second.send({.raise = true})).ok());
    QTRY_COMPARE(otherRaised.size(), 1);
    QVERIFY(raised.isEmpty());
}

void tst_Instance::claimIsFreeAgainAfterTheFirstHasGone()
{
    {
        Instance first(profile());
        QCOMPARE(first.claim().value(), Instance::Role::First);
    }
    QVERIFY(!QFile::exists(profile().socket()));
    Instance next(profile());
    QCOMPARE(next.claim().value(), Instance::Role::First);
}

void tst_Instance::whatACrashLeftBehindIsNoObstacle()
{
    // A process id that is nobody's any more.
    QProcess gone;
    gone.start(QStringLiteral("sleep"), {QStringLiteral("0")});
    QVERIFY(gone.waitForStarted());
    const qint64 process = gone.processId();
    QVERIFY(gone.waitForFinished());
    QFile lock(profile().lockFile());
    QVERIFY(lock.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArray::number(process) + "\nquell\n"
        + QSysInfo::machineHostName().toUtf8() + "\n" + QSysInfo::machineUniqueId() + "\n"
        + QSysInfo::bootUniqueId() + "\n";
    QCOMPARE(lock.write(content), content.size());
    lock.close();
    QVERIFY(QDir().mkpath(m_directory->filePath(QStringLiteral("run"))));
    QVERIFY(QFile::setPermissions(m_directory->filePath(QStringLiteral("run")),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QFile socket(profile().socket());
    QVERIFY(socket.open(QIODevice::WriteOnly));
    socket.close();

    Instance next(profile());
    QSignalSpy raised(&next, &Instance::raiseRequested);
    const Outcome<Instance::Role> role = next.claim();
    QVERIFY2(role.ok(), role.ok() ? "" : qPrintable(role.trouble().said));
    QCOMPARE(role.value(), Instance::Role::First);
    Instance second(profile());
    QVERIFY(answerOf(second.send({.raise = true})).ok());
    QTRY_COMPARE(raised.size(), 1);
}

void tst_Instance::runtimeDirectoryIsMadeWhereItIsMissing()
{
    QVERIFY(!QFile::exists(m_directory->filePath(QStringLiteral("run"))));
    Instance instance(profile());
    QCOMPARE(instance.claim().value(), Instance::Role::First);
    QVERIFY(QFile::exists(profile().socket()));
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(profile().socket()).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
#endif
}

void tst_Instance::directoryOfOthersIsRefused()
{
#ifdef Q_OS_UNIX
    const Profile mine = profile();
    Instance instance(mine);
    // Between asking for its name and listening the directory becomes everybody's.
    const QString directory = QFileInfo(mine.socket()).path();
    const auto everybody = QFile::Permissions(0x7777);
    QVERIFY(QFile::setPermissions(directory, everybody));
    const Outcome<Instance::Role> role = instance.claim();
    QVERIFY(!role.ok());
    QCOMPARE(role.trouble().kind, TroubleKind::StorageFailed);
    QVERIFY(role.trouble().said.contains(directory));
    QVERIFY(!QFile::exists(mine.lockFile()));
#endif
}

void tst_Instance::secondWaitsForAFirstThatDoesNotListenYet()
{
    Instance first(profile());
    QSignalSpy raised(&first, &Instance::raiseRequested);
    QFuture<Outcome<Done>> sent;
    Instance second(profile());
    {
        QLockFile starting(profile().lockFile());
        QVERIFY(starting.tryLock(0));
        QCOMPARE(second.claim().value(), Instance::Role::Second);
        sent = second.send({.raise = true});
        QTest::qWait(120);
        QVERIFY(!sent.isFinished());
    }
    QCOMPARE(first.claim().value(), Instance::Role::First);
    QVERIFY(answerOf(sent).ok());
    QTRY_COMPARE(raised.size(), 1);
}

void tst_Instance::nobodyThereIsSaid()
{
    Instance commandLine(profile());
    const Outcome<Done> sent = answerOf(commandLine.send({.reload = true}));
    QVERIFY(!sent.ok());
    QCOMPARE(sent.trouble().kind, TroubleKind::Unreachable);
    QCOMPARE(sent.trouble().said, QStringLiteral("No Quell has this profile open."));
}

void tst_Instance::firstThatDoesNotAnswerIsSaid()
{
    QLockFile lock(profile().lockFile());
    QVERIFY(lock.tryLock(0));
    QLocalServer mute;
    QVERIFY(QFileInfo(QFileInfo(profile().socket()).path()).isDir());
    QVERIFY(mute.listen(profile().socket()));
    Instance second(profile());
    second.setPatience(200ms);
    QCOMPARE(second.claim().value(), Instance::Role::Second);
    const Outcome<Done> sent = answerOf(second.send({.raise = true}));
    QVERIFY(!sent.ok());
    QCOMPARE(sent.trouble().kind, TroubleKind::Unreachable);
    QVERIFY(sent.trouble().said.contains(u"does not answer"));
}

void tst_Instance::messageThatIsTooLongIsNotSent()
{
    Instance first(profile());
    QSignalSpy raised(&first, &Instance::raiseRequested);
    QCOMPARE(first.claim().value(), Instance::Role::First);
    Instance second(profile());
    QCOMPARE(answerOf(second.send({.raise = true, .ids = {QString(70'000, u'x')}})).trouble().kind,
             TroubleKind::InvalidInput);
    QCOMPARE(answerOf(second.send({})).trouble().kind, TroubleKind::InvalidInput);
    QVERIFY(answerOf(second.send({.raise = true, .ids = {QString(60'000, u'x')}})).ok());
    QTRY_COMPARE(raised.size(), 1);
}

void tst_Instance::everythingElseIsCutOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing within") << framed("");
    QTest::newRow("too long") << QByteArray("\xff\xff\xff\xff{}");
    QTest::newRow("a byte too long") << QByteArray("\x00\x01\x00\x01", 4);
    QTest::newRow("not framed") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("not JSON") << framed("raise");
    QTest::newRow("not an object") << framed("[\"raise\"]");
    QTest::newRow("nothing asked") << framed("{}");
    QTest::newRow("both") << framed("{\"raise\":true,\"ids\":[],\"reload\":true}");
    QTest::newRow("no") << framed("{\"reload\":false}");
    QTest::newRow("yes as text") << framed("{\"raise\":\"true\",\"ids\":[]}");
    QTest::newRow("without ids") << framed("{\"raise\":true}");
    QTest::newRow("ids that are none") << framed("{\"raise\":true,\"ids\":\"a\"}");
    QTest::newRow("an id that is none") << framed("{\"raise\":true,\"ids\":[\"a\",7]}");
    QTest::newRow("something more") << framed("{\"reload\":true,\"cancel\":\"all\"}");
    QTest::newRow("two messages") << framed("{\"reload\":true}") + framed("{\"reload\":true}");
}

void tst_Instance::everythingElseIsCutOff()
{
    QFETCH(QByteArray, bytes);
    Instance first(profile());
    QSignalSpy raised(&first, &Instance::raiseRequested);
    QSignalSpy reloaded(&first, &Instance::reloadRequested);
    QCOMPARE(first.claim().value(), Instance::Role::First);
    QLocalSocket sender;
    sender.connectToServer(profile().socket());
    QTRY_COMPARE(sender.state(), QLocalSocket::ConnectedState);
    QCOMPARE(sender.write(bytes), bytes.size());
    QTRY_COMPARE(sender.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(sender.readAll(), QByteArray());
    QVERIFY(raised.isEmpty() && reloaded.isEmpty());
    Instance next(profile());
    QVERIFY(answerOf(next.send({.reload = true})).ok());
}

void tst_Instance::slowSenderIsCutOff()
{
    Instance first(profile());
    first.setPatience(100ms);
    QSignalSpy reloaded(&first, &Instance::reloadRequested);
    QCOMPARE(first.claim().value(), Instance::Role::First);
    QLocalSocket sender;
    sender.connectToServer(profile().socket());
    QTRY_COMPARE(sender.state(), QLocalSocket::ConnectedState);
    QCOMPARE(sender.write(framed("{\"reload\":true}").chopped(1)), 18);
    QTRY_COMPARE(sender.state(), QLocalSocket::UnconnectedState);
    QVERIFY(reloaded.isEmpty());
}

void tst_Instance::messageInPiecesIsTaken()
{
    Instance first(profile());
    QSignalSpy reloaded(&first, &Instance::reloadRequested);
    QCOMPARE(first.claim().value(), Instance::Role::First);
    QLocalSocket sender;
    sender.connectToServer(profile().socket());
    QTRY_COMPARE(sender.state(), QLocalSocket::ConnectedState);
    for (const char byte : framed("{\"reload\":true}")) {
        QCOMPARE(sender.write(&byte, 1), 1);
        QVERIFY(sender.flush());
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(reloaded.size(), 1);
    QTRY_COMPARE(sender.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(sender.readAll(), QByteArray("+"));
}

void tst_Instance::crowdIsTurnedAwayAndTheNextOneServed()
{
    Instance first(profile());
    first.setPatience(1s);
    QSignalSpy reloaded(&first, &Instance::reloadRequested);
    QCOMPARE(first.claim().value(), Instance::Role::First);
    std::vector<std::unique_ptr<QLocalSocket>> crowd;
    for (int i = 0; i < 20; ++i) {
        crowd.push_back(std::make_unique<QLocalSocket>());
        crowd.back()->connectToServer(profile().socket());
    }
    const auto connected = [&crowd] {
        return std::ranges::count_if(
            crowd, [](const auto &socket) { return socket->state() == QLocalSocket::ConnectedState; });
    };
    QTRY_COMPARE(connected(), 8);
    QTRY_COMPARE(connected(), 0);
    Instance sender(profile());
    QVERIFY(answerOf(sender.send({.reload = true})).ok());
    QTRY_COMPARE(reloaded.size(), 1);
}

void tst_Instance::profileThatCannotBeLockedIsNamed()
{
    const Profile mine = profile();
    // Not a matter of permissions, which do not stop everyone.
    QVERIFY(QDir(mine.directory()).removeRecursively());
    const Outcome<Instance::Role> role = Instance(mine).claim();
    QVERIFY(!role.ok());
    QCOMPARE(role.trouble().kind, TroubleKind::StorageFailed);
    QVERIFY(role.trouble().said.contains(mine.lockFile()));
}

QTEST_GUILESS_MAIN(tst_Instance)
#include "tst_instance.moc"
