// SPDX-License-Identifier: GPL-3.0-or-later
// One window for each profile, with real processes: this program started again plays the others.
#include "answerof.h"
#include "instance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Quell;
using namespace std::chrono_literals;

namespace {

/// Slow machines are slow.
constexpr int patience = 30'000;

/// Claims and lets go as it is told on its standard input; answers a letter a line.
int contend(const QString &directory)
{
    Instance instance{Profile(directory)};
    std::string word;
    while (std::getline(std::cin, word)) {
        if (word == "claim") {
            const Outcome<Instance::Role> role = instance.claim();
            const char *answer = "failed";
            if (role.ok())
                answer = role.value() == Instance::Role::First ? "first" : "second";
            std::cout << answer << std::endl;
        } else {
            instance.release();
            std::cout << "released" << std::endl;
        }
    }
    return 0;
}

#ifdef Q_OS_UNIX

constexpr uid_t nobody = 65534;

bool becomesNobody()
{
    return setgid(nobody) == 0 && setuid(nobody) == 0;
}

std::optional<sockaddr_un> addressOf(const QByteArray &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.size() >= int(sizeof address.sun_path))
        return std::nullopt;
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    return address;
}

int connected(const QByteArray &path)
{
    const std::optional<sockaddr_un> address = addressOf(path);
    if (!address)
        return -1;
    const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    // Where the queue is full, this one is lost.
    if (descriptor >= 0
        && connect(descriptor, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0)
        return descriptor;
    if (descriptor >= 0)
        close(descriptor);
    return -1;
}

/// Everything that a program should not do, until it is stopped: too long, garbage, half a message, nothing at all, by the
/// thousand and without hanging up.
int attack(const QByteArray &path)
{
    const std::array<QByteArray, 5> messages{
        QByteArray("\xff\xff\xff\xff", 4) + QByteArray(100'000, 'x'),
        QByteArray(1000, '\0') + QByteArray("\x01\x02\xfe\xff", 4),
        QByteArray("\x00\x00\x00\x0f{\"rel", 9),
        QByteArray(),
        QByteArray("\x00\x00\x00\x0f[\"reload\":tru}", 18),
    };
    std::array<int, 200> open{};
    open.fill(-1);
    size_t made = 0;
    for (size_t turn = 0;; ++turn) {
        int &place = open.at(turn % open.size());
        if (place >= 0)
            close(place);
        place = connected(path);
        if (place < 0) {
            usleep(200);
            continue;
        }
        const QByteArray &message = messages.at(made % messages.size());
        if (!message.isEmpty() && send(place, message.constData(), size_t(message.size()), MSG_NOSIGNAL) < 0)
        {
            close(place);
            place = -1;
        }
        if (++made % 1000 == 0)
            std::cout << made << std::endl;
    }
}

/// As another user, sends what is right otherwise.
int trespass(const QByteArray &path)
{
    if (!becomesNobody())
        return 2;
    const int descriptor = connected(path);
    if (descriptor < 0)
        return 3;
    const QByteArray message("\x00\x00\x00\x0f{\"reload\":true}", 19);
    if (send(descriptor, message.constData(), size_t(message.size()), MSG_NOSIGNAL) < 0)
        return 0;
    if (fcntl(descriptor, F_SETFL, 0) != 0)
        return 4;
    char answer = 0;
    return recv(descriptor, &answer, 1, 0) > 0 ? 1 : 0;
}

/// As another user, listens where the first instance would, says how many bytes each visitor left, and answers that all is well.
int pretend(const QByteArray &path)
{
    if (!becomesNobody())
        return 2;
    const std::optional<sockaddr_un> address = addressOf(path);
    const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (!address || listener < 0
        || bind(listener, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) != 0
        || listen(listener, 8) != 0)
        return 3;
    std::cout << "listening" << std::endl;
    for (;;) {
        const int visitor = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (visitor < 0)
            return 4;
        std::array<char, 1000> left{};
        std::cout << recv(visitor, left.data(), left.size(), 0) << std::endl;
        (void)send(visitor, "+", 1, MSG_NOSIGNAL);
        close(visitor);
    }
}

#endif

/// Another process of this program.
class Other
{
public:
    Other(const char *role, const QString &about)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(role), about});
        if (!m_process.waitForStarted(patience))
            qFatal("%s does not start", role);
    }
    ~Other()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(Other)

    void tell(const char *word)
    {
        m_process.write(QByteArray(word) + '\n');
        while (m_process.bytesToWrite() > 0 && m_process.waitForBytesWritten(patience)) {
        }
    }
    [[nodiscard]] QByteArray answer()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patience))
                return "silence";
        }
        return m_process.readLine().trimmed();
    }
    /// As a crash does.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    [[nodiscard]] QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace

class tst_OneInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ofTwoThatRaceOneHolds();
    void aKilledOneIsNoObstacle();
    void anEmptyLockFileIsNoObstacle();
    void aChildDoesNotKeepTheLock();
    void aHostileProcessDoesNotStopTheNextMessage();
    void anotherUserIsTurnedAway();
    void anotherUsersInstanceIsToldNothing();
    void anotherUsersDirectoryIsNotUsed();

private:
    [[nodiscard]] Profile profile() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void tst_OneInstance::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    qputenv("XDG_RUNTIME_DIR", m_directory->filePath(QStringLiteral("run")).toLocal8Bit());
}

Profile tst_OneInstance::profile() const
{
    const Profile profile(m_directory->filePath(QStringLiteral("profile")));
    if (!profile.create().ok())
        qFatal("the profile cannot be made");
    return profile;
}

/// Both are told to claim at once; every tenth time the one that holds is killed instead of letting go.
void tst_OneInstance::ofTwoThatRaceOneHolds()
{
    const QString directory = profile().directory();
    std::array<std::unique_ptr<Other>, 2> racers;
    int killed = 0;
    for (int round = 0; round < 200; ++round) {
        for (std::unique_ptr<Other> &racer : racers) {
            if (!racer)
                racer = std::make_unique<Other>("contend", directory);
        }
        // Not always the same one is told first.
        for (const size_t place : {size_t(round % 2), size_t(1 - round % 2)})
            racers.at(place)->tell("claim");
        const std::array<QByteArray, 2> roles{racers[0]->answer(), racers[1]->answer()};
        const bool firstHolds = roles[0] == "first";
        QVERIFY2((firstHolds && roles[1] == "second") || (roles[0] == "second" && roles[1] == "first"),
                 (QByteArray::number(round) + ": " + roles[0] + ", " + roles[1]).constData());
        std::unique_ptr<Other> &holder = racers.at(firstHolds ? 0 : 1);
        if (round % 10 == 9) {
            holder->kill();
            holder.reset();
            ++killed;
            continue;
        }
        holder->tell("release");
        QCOMPARE(holder->answer(), QByteArray("released"));
    }
    QCOMPARE(killed, 20);
}

void tst_OneInstance::aKilledOneIsNoObstacle()
{
    {
        Other first("contend", profile().directory());
        first.tell("claim");
        QCOMPARE(first.answer(), QByteArray("first"));
        Instance second(profile());
        QCOMPARE(second.claim().value(), Instance::Role::Second);
        first.kill();
    }
    // What it left is there.
    QVERIFY(QFile::exists(profile().lockFile()));
    QVERIFY(QFile::exists(profile().socket()));
    Instance next(profile());
    QSignalSpy raised(&next, &Instance::raiseRequested);
    QCOMPARE(next.claim().value(), Instance::Role::First);
    Instance sender(profile());
    QVERIFY(answerOf(sender.send({.raise = true})).ok());
    QTRY_COMPARE_WITH_TIMEOUT(raised.size(), 1, patience);
}

/// As a loss of power leaves it.
void tst_OneInstance::anEmptyLockFileIsNoObstacle()
{
    QFile lock(profile().lockFile());
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    Instance next(profile());
    QCOMPARE(next.claim().value(), Instance::Role::First);
}

void tst_OneInstance::aChildDoesNotKeepTheLock()
{
    QProcess child;
    {
        Instance first(profile());
        QCOMPARE(first.claim().value(), Instance::Role::First);
        child.start(QStringLiteral("sleep"), {QStringLiteral("600")});
        QVERIFY(child.waitForStarted(patience));
    }
    Instance next(profile());
    QCOMPARE(next.claim().value(), Instance::Role::First);
    child.kill();
    QVERIFY(child.waitForFinished(patience));
}

void tst_OneInstance::aHostileProcessDoesNotStopTheNextMessage()
{
#ifdef Q_OS_UNIX
    Instance first(profile());
    QSignalSpy raised(&first, &Instance::raiseRequested);
    QSignalSpy reloaded(&first, &Instance::reloadRequested);
    QCOMPARE(first.claim().value(), Instance::Role::First);

    Other hostile("attack", profile().socket());
    QByteArray report;
    const auto thousandsMade = [&] {
        report += hostile.process().readAll();
        return report.count('\n') >= 3;
    };
    QTRY_VERIFY_WITH_TIMEOUT(thousandsMade(), 2 * patience);
    QVERIFY(raised.isEmpty() && reloaded.isEmpty());

    // While it goes on.
    Instance second(profile());
    second.setPatience(std::chrono::milliseconds(patience));
    QCOMPARE(second.claim().value(), Instance::Role::Second);
    const QStringList ids{QStringLiteral("01JD6QK9ZZ0000000000Y7R2MT")};
    const Outcome<Done> sent = answerOf(second.send({.raise = true, .ids = ids}));
    QVERIFY2(sent.ok(), sent.ok() ? "" : qPrintable(sent.trouble().said));
    QTRY_VERIFY_WITH_TIMEOUT(!raised.isEmpty(), patience);
    QCOMPARE(raised.first().first().toStringList(), ids);
    QVERIFY(reloaded.isEmpty());
    QCOMPARE(hostile.process().state(), QProcess::Running);
#else
    QSKIP("The hostile process speaks to Unix sockets.");
#endif
}

/// Neither permissions nor directories stop it here, as they do otherwise.
void tst_OneInstance::anotherUserIsTurnedAway()
{
#ifdef Q_OS_UNIX
    if (geteuid() != 0)
        QSKIP("Only root can become another user.");
    Instance first(profile());
    QSignalSpy reloaded(&first, &Instance::reloadRequested);
    QCOMPARE(first.claim().value(), Instance::Role::First);
    // Made before the directories become everybody's, which a program that starts would refuse.
    Instance own(profile());
    const QString path = profile().socket();
    for (const QString &opened : {m_directory->path(), QFileInfo(path).path(), path})
        QCOMPARE(chmod(QFile::encodeName(opened).constData(), 0777), 0);
    Other stranger("trespass", path);
    QTRY_COMPARE_WITH_TIMEOUT(stranger.process().state(), QProcess::NotRunning, patience);
    QCOMPARE(stranger.process().exitStatus(), QProcess::NormalExit);
    if (stranger.process().exitCode() == 2)
        QSKIP("Even root cannot become another user here.");
    QCOMPARE(stranger.process().exitCode(), 0);
    QVERIFY(reloaded.isEmpty());
    QVERIFY(answerOf(own.send({.reload = true})).ok());
#else
    QSKIP("Windows keeps others away by the pipe's permissions.");
#endif
}

/// The other end of the same: who listens there may be somebody else.
void tst_OneInstance::anotherUsersInstanceIsToldNothing()
{
#ifdef Q_OS_UNIX
    if (geteuid() != 0)
        QSKIP("Only root can become another user.");
    Instance own(profile());
    const QString path = profile().socket();
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    for (const QString &opened : {m_directory->path(), QFileInfo(path).path()})
        QCOMPARE(chmod(QFile::encodeName(opened).constData(), 0777), 0);
    Other impostor("pretend", path);
    const QByteArray ready = impostor.answer();
    if (impostor.process().state() == QProcess::NotRunning && impostor.process().exitCode() == 2)
        QSKIP("Even root cannot become another user here.");
    QCOMPARE(ready, "listening");
    const QStringList ids{QStringLiteral("01JD6QK9ZZ0000000000Y7R2MT")};
    for (const InstanceMessage &message :
         {InstanceMessage{.raise = true, .ids = ids}, InstanceMessage{.reload = true}})
    {
        const Outcome<Done> sent = answerOf(own.send(message));
        QVERIFY(!sent.ok());
        QCOMPARE(sent.trouble().kind, TroubleKind::Unreachable);
        QCOMPARE(impostor.answer(), "0");
    }
    QCOMPARE(answerOf(own.askHealth()).trouble().kind, TroubleKind::Unreachable);
    QCOMPARE(impostor.answer(), "0");
#else
    QSKIP("Windows keeps others away by the pipe's permissions.");
#endif
}

void tst_OneInstance::anotherUsersDirectoryIsNotUsed()
{
#ifdef Q_OS_UNIX
    if (geteuid() != 0)
        QSKIP("Only root can give a directory away.");
    const Profile own = profile();
    const QString directory = QFileInfo(own.socket()).path();
    QVERIFY(QDir().mkpath(directory));
    Instance instance(own);
    const QByteArray name = QFile::encodeName(directory);
    QCOMPARE(chmod(name.constData(), 0700), 0);
    if (chown(name.constData(), nobody, nobody) != 0)
        QSKIP("Even root cannot give a directory away here.");
    const Outcome<Instance::Role> role = instance.claim();
    QVERIFY(!role.ok());
    QCOMPARE(role.trouble().kind, TroubleKind::StorageFailed);
    QVERIFY(role.trouble().said.contains(directory));
    QVERIFY(QDir(directory).isEmpty(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot));
    // Ours again, it is.
    QCOMPARE(chown(name.constData(), geteuid(), getegid()), 0);
    QCOMPARE(instance.claim().value(), Instance::Role::First);
#else
    QSKIP("Windows keeps others away by the pipe's permissions.");
#endif
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"contend")
        return contend(arguments.value(2));
#ifdef Q_OS_UNIX
    if (arguments.value(1) == u"attack")
        return attack(QFile::encodeName(arguments.value(2)));
    if (arguments.value(1) == u"trespass")
        return trespass(QFile::encodeName(arguments.value(2)));
    if (arguments.value(1) == u"pretend")
        return pretend(QFile::encodeName(arguments.value(2)));
#endif
    tst_OneInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_oneinstance.moc"
