// SPDX-License-Identifier: GPL-3.0-or-later
#include "freedesktopnotifications.h"
#include "privatebus.h"

#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>

using namespace Quell;

namespace {

/// A notification daemon that notes what it is sent.
class FakeDaemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        quint32 replaces = 0;
        QString summary;
        QString body;
        QStringList actions;
    };
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("body-markup"),
                             QStringLiteral("actions")};
    QList<Shown> shown;
    quint32 lastId = 40;

public Q_SLOTS:
    [[nodiscard]] QStringList GetCapabilities() const { return capabilities; }
    quint32 Notify(const QString &, quint32 replaces, const QString &, const QString &summary,
                   const QString &body, const QStringList &actions, const QVariantMap &, int)
    {
        shown.append({replaces, summary, body, actions});
        return ++lastId;
    }

Q_SIGNALS:
    void ActionInvoked(quint32 id, const QString &action);
    void NotificationClosed(quint32 id, quint32 reason);
};

QString daemonName()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString daemonPath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

} // namespace

class FreedesktopNotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void textIsEscapedWhereMarkupIsRead();
    void textIsPlainWhereMarkupIsNotRead();
    void itOffersNothingButToLook();
    void aClickIsTold();
    void clicksOnOthersNotificationsAreNot();
    void withoutADaemonNothingHappens();
    void withoutABusNothingHappens();

private:
    PrivateBus m_bus;
    std::unique_ptr<FakeDaemon> m_daemon;
};

void FreedesktopNotificationsTest::initTestCase()
{
    if (!PrivateBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.start());
}

void FreedesktopNotificationsTest::init()
{
    m_daemon = std::make_unique<FakeDaemon>();
    QVERIFY(m_bus.desktop().registerObject(
        daemonPath(), m_daemon.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(m_bus.desktop().registerService(daemonName()));
}

void FreedesktopNotificationsTest::cleanup()
{
    m_bus.desktop().unregisterService(daemonName());
    m_bus.desktop().unregisterObject(daemonPath());
    m_daemon.reset();
}

void FreedesktopNotificationsTest::textIsEscapedWhereMarkupIsRead()
{
    FreedesktopNotifications channel(m_bus.ours());
    channel.show({.tag = 7,
                  .title = QStringLiteral("Failed: a<b"),
                  .body = QStringLiteral("<img src='file:///etc/passwd'> a<b & c>d")});
    QTRY_COMPARE(m_daemon->shown.size(), 1);
    QCOMPARE(m_daemon->shown.constFirst().summary, QStringLiteral("Failed: a<b"));
    const QString body = m_daemon->shown.constFirst().body;
    QVERIFY2(!body.contains(u'<') && body.contains(u"a&lt;b &amp; c&gt;d"), qPrintable(body));
}

void FreedesktopNotificationsTest::textIsPlainWhereMarkupIsNotRead()
{
    m_daemon->capabilities = {QStringLiteral("body")};
    FreedesktopNotifications channel(m_bus.ours());
    channel.show({.tag = 7, .title = QStringLiteral("Failed"), .body = QStringLiteral("a<b & c>d")});
    QTRY_COMPARE(m_daemon->shown.size(), 1);
    QCOMPARE(m_daemon->shown.constFirst().body, QStringLiteral("a<b & c>d"));
    QCOMPARE(m_daemon->shown.constFirst().actions, QStringList());
}

void FreedesktopNotificationsTest::itOffersNothingButToLook()
{
    FreedesktopNotifications channel(m_bus.ours());
    channel.show({.tag = 7, .title = QStringLiteral("Completed")});
    QTRY_COMPARE(m_daemon->shown.size(), 1);
    QCOMPARE(m_daemon->shown.constFirst().actions.size(), 2);
    QCOMPARE(m_daemon->shown.constFirst().actions.constFirst(), QStringLiteral("default"));
}

void FreedesktopNotificationsTest::aClickIsTold()
{
    FreedesktopNotifications channel(m_bus.ours());
    QSignalSpy activated(&channel, &NotificationChannel::activated);
    channel.show({.tag = 7, .title = QStringLiteral("first")});
    QTRY_COMPARE(m_daemon->shown.size(), 1);
    channel.show({.tag = 8, .title = QStringLiteral("second")});
    QTRY_COMPARE(m_daemon->shown.size(), 2);
    // The signal follows the reply to Notify on the same wire.
    Q_EMIT m_daemon->ActionInvoked(m_daemon->lastId, QStringLiteral("default"));
    QTRY_COMPARE(activated.count(), 1);
    QCOMPARE(activated.constFirst().constFirst().toULongLong(), 8ULL);
}

void FreedesktopNotificationsTest::clicksOnOthersNotificationsAreNot()
{
    FreedesktopNotifications channel(m_bus.ours());
    QSignalSpy activated(&channel, &NotificationChannel::activated);
    channel.show({.tag = 7, .title = QStringLiteral("ours")});
    QTRY_COMPARE(m_daemon->shown.size(), 1);
    const quint32 ours = m_daemon->lastId;
    Q_EMIT m_daemon->ActionInvoked(ours + 1, QStringLiteral("default"));
    Q_EMIT m_daemon->ActionInvoked(ours, QStringLiteral("something-else"));
    Q_EMIT m_daemon->ActionInvoked(ours, QStringLiteral("default"));
    QTRY_COMPARE(activated.count(), 1);

    Q_EMIT m_daemon->NotificationClosed(ours, 2);
    Q_EMIT m_daemon->ActionInvoked(ours, QStringLiteral("default"));
    channel.show({.tag = 9, .title = QStringLiteral("another")});
    QTRY_COMPARE(m_daemon->shown.size(), 2);
    QCOMPARE(activated.count(), 1);
}

void FreedesktopNotificationsTest::withoutADaemonNothingHappens()
{
    QVERIFY(m_bus.desktop().unregisterService(daemonName()));
    FreedesktopNotifications channel(m_bus.ours());
    channel.show({.tag = 7, .title = QStringLiteral("nobody reads this")});
    // The next one arrives as soon as there is a daemon.
    QVERIFY(m_bus.desktop().registerService(daemonName()));
    channel.show({.tag = 8, .title = QStringLiteral("somebody reads this")});
    QTRY_VERIFY(!m_daemon->shown.isEmpty());
    QTRY_COMPARE(m_daemon->shown.constLast().summary, QStringLiteral("somebody reads this"));
}

void FreedesktopNotificationsTest::withoutABusNothingHappens()
{
    FreedesktopNotifications channel(QDBusConnection(QStringLiteral("no such bus")));
    channel.show({.tag = 7, .title = QStringLiteral("nobody reads this")});
    QCOMPARE(m_daemon->shown.size(), 0);
}

QTEST_MAIN(FreedesktopNotificationsTest)
#include "tst_freedesktopnotifications.moc"
