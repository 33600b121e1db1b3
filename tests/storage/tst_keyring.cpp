// SPDX-License-Identifier: GPL-3.0-or-later
// The keyring store against a real gnome-keyring, as tests/desktop/with-keyring provides it: one class for each condition in
// which a user's keyring may be, chosen by QUELL_TEST_KEYRING.
#include "answerof.h"
#include "keychainsecretstore.h"
#include "sessionsecretstore.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <csignal>
#include <memory>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

const QUuid &connectionId()
{
    static const QUuid id = QUuid::createUuid();
    return id;
}

Secret demoKey()
{
    return Secret(QStringLiteral("demo-key in the keyring: ü “数”"));
}

/// Compared in here, so that no test prints a secret.
bool gave(const Outcome<Secret> &outcome, const Secret &secret)
{
    return outcome.ok() && outcome.value().use() == secret.use();
}

/// Which of the sentences about an unavailable keyring it is; the first words tell.
QString saidBy(const Trouble &trouble)
{
    return trouble.kind == TroubleKind::KeyringUnavailable ? trouble.said
                                                           : QStringLiteral("another kind of trouble");
}

QString troubleOf(const Outcome<Secret> &outcome)
{
    return outcome.ok() ? QStringLiteral("no trouble") : saidBy(outcome.trouble());
}
QString troubleOf(const Outcome<Done> &outcome)
{
    return outcome.ok() ? QStringLiteral("no trouble") : saidBy(outcome.trouble());
}

#define COMPARE_STARTS(text, start) QVERIFY2((text).startsWith(QStringLiteral(start)), qPrintable(text))

/// With a keyring that cannot be used nothing is told to be absent or done, whatever is asked, and the session works.
void nothingIsClaimed(KeychainSecretStore &store, const QString &sentence)
{
    const QStringList answers{troubleOf(answerOf(store.read(connectionId()))),
                              troubleOf(answerOf(store.write(connectionId(), demoKey()))),
                              troubleOf(answerOf(store.remove(connectionId())))};
    for (const QString &answer : answers) {
        QVERIFY2(answer.startsWith(sentence), qPrintable(answers.join(u'\n')));
        QVERIFY2(!answer.contains(u"demo-key"), qPrintable(answer));
    }
    store.keepForSession(connectionId(), demoKey());
    QVERIFY(gave(answerOf(store.read(connectionId())), demoKey()));
}

/// gnome-keyring stopped in its tracks, and going on at the end.
class FrozenKeyring
{
public:
    FrozenKeyring() : m_process(qEnvironmentVariableIntValue("QUELL_TEST_KEYRING_PID"))
    {
        if (m_process <= 0 || kill(m_process, SIGSTOP) != 0)
            qFatal("the keyring cannot be stopped");
    }
    ~FrozenKeyring() { kill(m_process, SIGCONT); }
    Q_DISABLE_COPY_MOVE(FrozenKeyring)

private:
    int m_process;
};

QDBusMessage callKeyring(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                       QStringLiteral("/org/freedesktop/secrets"), interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

QDBusObjectPath loginKeyring()
{
    return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"));
}

bool lockKeyring()
{
    const QDBusMessage reply =
        callKeyring(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"),
                    {QVariant::fromValue(QList{loginKeyring()})});
    return reply.type() == QDBusMessage::ReplyMessage;
}

/// By gnome-keyring's own door for its tests and for signing in, because there is nobody to answer a prompt.
bool unlockKeyring()
{
    const QDBusMessage session =
        callKeyring(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
                    {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    if (session.arguments().size() != 2)
        return false;
    QDBusArgument password;
    password.beginStructure();
    password << session.arguments().at(1).value<QDBusObjectPath>() << QByteArray() << QByteArray("desktop")
             << QStringLiteral("text/plain");
    password.endStructure();
    const QDBusMessage reply =
        callKeyring(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
                    QStringLiteral("UnlockWithMasterPassword"),
                    {QVariant::fromValue(loginKeyring()), QVariant::fromValue(password)});
    return reply.type() == QDBusMessage::ReplyMessage;
}

} // namespace

class tst_UnlockedKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenSecretIsReadByTheNextStore();
    void secretThatIsNotThereIsNoSecret();
    void secretIsReplaced();
    void removedSecretIsGone();
    void sessionSecretComesFirstUntilOneIsWritten();
    void nothingIsWrittenInClear();
    void tasksAreDoneInTurn();
    void frozenKeyringIsGivenUpInTime();
    void taskThatRanOutOfTimeInTheQueueIsNeverDone();
    void secretThatIsTakenTooLate_data();
    void secretThatIsTakenTooLate();
    void storeMayGoWhileTheKeyringIsBusy();
    void keyringThatIsLockedKeepsItsSecrets();
};

class tst_LockedKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsClaimedAboutWhatIsIn();
    void waitingIsSaidAtOnce();
    void unlockedLaterItWorks();
};

class tst_EmptyKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingFindsNothing();
    void writingSaysThatItHasToBeSetUp();
};

class tst_KeyringWithoutLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingLibraryIsNamed();
};

/// KWallet as QtKeychain speaks to it.
class FakeWallet : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public Q_SLOTS:
    QString networkWallet() { return QStringLiteral("kdewallet"); }
    int open(const QString &wallet, qlonglong, const QString &) { return wallet == networkWallet() ? 1 : -1; }
    int entryType(int, const QString &folder, const QString &key, const QString &)
    {
        return m_entries.contains({folder, key}) ? 1 : 0; // KWallet::Wallet::EntryType: Password, Unknown
    }
    QString readPassword(int, const QString &folder, const QString &key, const QString &)
    {
        return m_entries.value({folder, key});
    }
    int writePassword(int, const QString &folder, const QString &key, const QString &value, const QString &)
    {
        m_entries.insert({folder, key}, value);
        return 0;
    }
    int removeEntry(int, const QString &folder, const QString &key, const QString &)
    {
        return m_entries.remove({folder, key}) ? 0 : -3;
    }

private:
    QHash<QPair<QString, QString>, QString> m_entries;
};

class tst_Wallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walletAnswersWithoutASecretService();
};

class tst_MissingKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingKeyringIsSaidAtOnce();
    void sessionStoreNeedsNone();
};

void tst_UnlockedKeyring::writtenSecretIsReadByTheNextStore()
{
    {
        KeychainSecretStore store;
        QCOMPARE(troubleOf(answerOf(store.write(connectionId(), demoKey()))), QStringLiteral("no trouble"));
    }
    KeychainSecretStore store;
    QVERIFY(gave(answerOf(store.read(connectionId())), demoKey()));
}

void tst_UnlockedKeyring::secretThatIsNotThereIsNoSecret()
{
    KeychainSecretStore store;
    const Outcome<Secret> read = answerOf(store.read(QUuid::createUuid()));
    QVERIFY(!read.ok());
    QCOMPARE(read.trouble().kind, TroubleKind::NoSecret);
}

void tst_UnlockedKeyring::secretIsReplaced()
{
    KeychainSecretStore store;
    const Secret other(QStringLiteral("wrong-key"));
    QVERIFY(answerOf(store.write(connectionId(), other)).ok());
    QVERIFY(gave(answerOf(store.read(connectionId())), other));
    QVERIFY(answerOf(store.write(connectionId(), demoKey())).ok());
    QVERIFY(gave(answerOf(store.read(connectionId())), demoKey()));
}

void tst_UnlockedKeyring::removedSecretIsGone()
{
    KeychainSecretStore store;
    const QUuid id = QUuid::createUuid();
    QVERIFY(answerOf(store.write(id, demoKey())).ok());
    QCOMPARE(troubleOf(answerOf(store.remove(id))), QStringLiteral("no trouble"));
    QCOMPARE(answerOf(store.read(id)).trouble().kind, TroubleKind::NoSecret);
    QCOMPARE(troubleOf(answerOf(store.remove(id))), QStringLiteral("no trouble"));
    QVERIFY(gave(answerOf(store.read(connectionId())), demoKey()));
}

void tst_UnlockedKeyring::sessionSecretComesFirstUntilOneIsWritten()
{
    KeychainSecretStore store;
    const Secret forNow(QStringLiteral("for this session"));
    store.keepForSession(connectionId(), forNow);
    QVERIFY(gave(answerOf(store.read(connectionId())), forNow));
    QVERIFY(answerOf(store.write(connectionId(), demoKey())).ok());
    QVERIFY(gave(answerOf(store.read(connectionId())), demoKey()));
}

void tst_UnlockedKeyring::nothingIsWrittenInClear()
{
    KeychainSecretStore store;
    QVERIFY(answerOf(store.write(connectionId(), demoKey())).ok());
    int files = 0;
    for (const char *variable : {"HOME", "XDG_RUNTIME_DIR"}) {
        QDirIterator entries(qEnvironmentVariable(variable), QDir::Files | QDir::Hidden,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains("demo-key"));
            QVERIFY(!content.contains(QByteArray("demo-key").toBase64().left(8)));
            ++files;
        }
    }
    QVERIFY(files > 0);
}

void tst_UnlockedKeyring::tasksAreDoneInTurn()
{
    KeychainSecretStore store;
    const QUuid id = QUuid::createUuid();
    const auto before = store.read(id);
    const auto written = store.write(id, demoKey());
    const auto between = store.read(id);
    const auto removed = store.remove(id);
    const auto after = store.read(id);
    QCOMPARE(answerOf(after).trouble().kind, TroubleKind::NoSecret);
    QVERIFY(removed.isFinished() && removed.result().ok());
    QVERIFY(gave(between.result(), demoKey()));
    QVERIFY(written.result().ok());
    QCOMPARE(before.result().trouble().kind, TroubleKind::NoSecret);
}

void tst_UnlockedKeyring::keyringThatIsLockedKeepsItsSecrets()
{
    KeychainSecretStore store;
    QVERIFY(answerOf(store.write(connectionId(), demoKey())).ok());
    QVERIFY(lockKeyring());
    COMPARE_STARTS(troubleOf(answerOf(store.read(connectionId()))), "The keyring is locked.");
    COMPARE_STARTS(troubleOf(answerOf(store.remove(connectionId()))), "The keyring is locked.");
    COMPARE_STARTS(troubleOf(answerOf(store.write(connectionId(), Secret(QStringLiteral("wrong-key"))))),
                   "The keyring is locked.");
    QVERIFY(unlockKeyring());
    QVERIFY(gave(answerOf(store.read(connectionId())), demoKey()));
}

void tst_UnlockedKeyring::frozenKeyringIsGivenUpInTime()
{
    KeychainSecretStore store(nullptr, {.answer = 2s, .notice = 20ms});
    QSignalSpy waiting(&store, &SecretStore::waitingForKeyring);
    QSignalSpy answeredSpy(&store, &SecretStore::keyringAnswered);
    {
        const FrozenKeyring frozen;
        const auto read = store.read(connectionId());
        QTRY_COMPARE(waiting.size(), 1);
        QVERIFY(!read.isFinished());
        COMPARE_STARTS(troubleOf(answerOf(read)), "The keyring did not answer.");
        QCOMPARE(answeredSpy.size(), 1);
    }
    // The late answer is nobody's, and the next question gets its own.
    QTRY_VERIFY_WITH_TIMEOUT(gave(answerOf(store.read(connectionId())), demoKey()), 30'000);
}

void tst_UnlockedKeyring::taskThatRanOutOfTimeInTheQueueIsNeverDone()
{
    const QUuid id = QUuid::createUuid();
    KeychainSecretStore store(nullptr, {.answer = 2s, .notice = 20ms});
    {
        const FrozenKeyring frozen;
        const auto read = store.read(id);
        const auto written = store.write(id, demoKey());
        COMPARE_STARTS(troubleOf(answerOf(written)), "The keyring did not answer.");
        COMPARE_STARTS(troubleOf(answerOf(read)), "The keyring did not answer.");
    }
    const auto found = [&store, id] { return answerOf(store.read(id)).trouble().kind; };
    QTRY_COMPARE_WITH_TIMEOUT(found(), TroubleKind::NoSecret, 30'000);
}

void tst_UnlockedKeyring::secretThatIsTakenTooLate_data()
{
    QTest::addColumn<LateSecret>("late");
    QTest::newRow("of a new connection") << LateSecret::TakenBack;
    QTest::newRow("instead of another") << LateSecret::Kept;
}

/// The keyring is frozen at every step of a write, and goes on when the user was told that it does not answer.
void tst_UnlockedKeyring::secretThatIsTakenTooLate()
{
    QFETCH(const LateSecret, late);
    KeychainSecretStore store(nullptr, {.answer = 200ms, .notice = 20ms});
    int found = 0;
    bool isWritten = false;
    for (int steps = 1; steps < 60 && !isWritten; ++steps) {
        const QUuid id = QUuid::createUuid();
        const auto written = store.write(id, demoKey(), late);
        for (int step = 0; step < steps && !written.isFinished(); ++step)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        {
            const FrozenKeyring frozen;
            isWritten = answerOf(written).ok();
        }
        Outcome<Secret> read = Trouble{.kind = TroubleKind::KeyringUnavailable};
        const auto isRead = [&store, &read, id] {
            read = answerOf(store.read(id));
            return read.ok() || read.trouble().kind == TroubleKind::NoSecret;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), 30'000);
        if (isWritten)
            QVERIFY(read.ok());
        else if (read.ok())
            ++found;
    }
    if (late == LateSecret::TakenBack)
        QCOMPARE(found, 0);
    else
        QVERIFY2(found > 0, "no step was one at which the keyring has the secret and has not said so");
}

void tst_UnlockedKeyring::storeMayGoWhileTheKeyringIsBusy()
{
    {
        auto store = std::make_unique<KeychainSecretStore>();
        const FrozenKeyring frozen;
        const auto read = store->read(connectionId());
        const auto written = store->write(connectionId(), Secret(QStringLiteral("wrong-key")));
        store.reset();
        QCOMPARE(answerOf(read).trouble().kind, TroubleKind::Stopped);
        QCOMPARE(answerOf(written).trouble().kind, TroubleKind::Stopped);
    }
    // At every step of a read, those with a job under way among them.
    for (int steps = 1; steps < 40; ++steps) {
        auto store = std::make_unique<KeychainSecretStore>();
        const auto read = store->read(connectionId());
        for (int step = 0; step < steps && !read.isFinished(); ++step)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const bool answeredBefore = read.isFinished();
        store.reset();
        QVERIFY(read.isFinished());
        QVERIFY(answeredBefore ? gave(read.result(), demoKey())
                               : read.result().trouble().kind == TroubleKind::Stopped);
    }
    KeychainSecretStore next;
    QVERIFY(gave(answerOf(next.read(connectionId())), demoKey()));
}

void tst_LockedKeyring::nothingIsClaimedAboutWhatIsIn()
{
    KeychainSecretStore store;
    nothingIsClaimed(store, QStringLiteral("The keyring is locked."));
}

void tst_LockedKeyring::waitingIsSaidAtOnce()
{
    // The desktop is about to ask for a password: no need to wait for the second.
    KeychainSecretStore store(nullptr, {.answer = 20s, .notice = 1h});
    QSignalSpy waiting(&store, &SecretStore::waitingForKeyring);
    QSignalSpy answeredSpy(&store, &SecretStore::keyringAnswered);
    QVERIFY(!answerOf(store.read(connectionId())).ok());
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(answeredSpy.size(), 1);
}

void tst_LockedKeyring::unlockedLaterItWorks()
{
    KeychainSecretStore store;
    QVERIFY(!answerOf(store.read(connectionId())).ok());
    QVERIFY(unlockKeyring());
    QCOMPARE(answerOf(store.read(connectionId())).trouble().kind, TroubleKind::NoSecret);
    QCOMPARE(troubleOf(answerOf(store.write(connectionId(), demoKey()))), QStringLiteral("no trouble"));
    QVERIFY(gave(answerOf(store.read(connectionId())), demoKey()));
}

void tst_EmptyKeyring::readingFindsNothing()
{
    KeychainSecretStore store;
    QCOMPARE(answerOf(store.read(connectionId())).trouble().kind, TroubleKind::NoSecret);
    QCOMPARE(troubleOf(answerOf(store.remove(connectionId()))), QStringLiteral("no trouble"));
}

void tst_EmptyKeyring::writingSaysThatItHasToBeSetUp()
{
    KeychainSecretStore store;
    COMPARE_STARTS(troubleOf(answerOf(store.write(connectionId(), demoKey()))),
                   "The keyring has not been set up.");
}

void tst_KeyringWithoutLibrary::missingLibraryIsNamed()
{
    KeychainSecretStore store;
    nothingIsClaimed(store, QStringLiteral("The library libsecret"));
}

void tst_Wallet::walletAnswersWithoutASecretService()
{
    {
        KeychainSecretStore store;
        nothingIsClaimed(store, QStringLiteral("No keyring answers on this desktop."));
    }
    // Asked once without waiting for events, so it answers from elsewhere.
    QThread thread;
    auto wallet = std::make_unique<FakeWallet>();
    wallet->moveToThread(&thread);
    thread.start();
    QDBusConnection bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("the wallet's"));
    QVERIFY(bus.registerObject(QStringLiteral("/modules/kwalletd5"), wallet.get(),
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.kde.kwalletd5")));

    KeychainSecretStore store;
    QCOMPARE(answerOf(store.read(connectionId())).trouble().kind, TroubleKind::NoSecret);
    QCOMPARE(troubleOf(answerOf(store.write(connectionId(), demoKey()))), QStringLiteral("no trouble"));
    QVERIFY(gave(answerOf(store.read(connectionId())), demoKey()));
    QCOMPARE(troubleOf(answerOf(store.remove(connectionId()))), QStringLiteral("no trouble"));
    QCOMPARE(answerOf(store.read(connectionId())).trouble().kind, TroubleKind::NoSecret);

    // Else the bus's own thread would still look at it when it has gone.
    bus.unregisterObject(QStringLiteral("/modules/kwalletd5"));
    QDBusConnection::disconnectFromBus(QStringLiteral("the wallet's"));
    thread.quit();
    QVERIFY(thread.wait());
}

void tst_MissingKeyring::missingKeyringIsSaidAtOnce()
{
    KeychainSecretStore store;
    nothingIsClaimed(store, QStringLiteral("No keyring answers on this desktop."));
}

void tst_MissingKeyring::sessionStoreNeedsNone()
{
    SessionSecretStore store;
    QCOMPARE(answerOf(store.read(connectionId())).trouble().kind, TroubleKind::NoSecret);
    QVERIFY(answerOf(store.write(connectionId(), demoKey())).ok());
    QVERIFY(gave(answerOf(store.read(connectionId())), demoKey()));
    QVERIFY(answerOf(store.remove(connectionId())).ok());
    QCOMPARE(answerOf(store.read(connectionId())).trouble().kind, TroubleKind::NoSecret);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString keyring = qEnvironmentVariable("QUELL_TEST_KEYRING");
    std::unique_ptr<QObject> test;
    if (keyring == u"unlocked")
        test = std::make_unique<tst_UnlockedKeyring>();
    else if (keyring == u"locked")
        test = std::make_unique<tst_LockedKeyring>();
    else if (keyring == u"empty")
        test = std::make_unique<tst_EmptyKeyring>();
    else if (keyring == u"nolibrary")
        test = std::make_unique<tst_KeyringWithoutLibrary>();
    else if (keyring == u"wallet")
        test = std::make_unique<tst_Wallet>();
    else if (keyring == u"none" || keyring == u"nobus")
        test = std::make_unique<tst_MissingKeyring>();
    else
        qFatal(
            "Run this by tests/desktop/with-keyring, so that it does not meet a keyring that is somebody's.");
    return QTest::qExec(test.get(), argc, argv);
}

#include "tst_keyring.moc"
