// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatebus.h"
#include "statusnotifierhost.h"

#include <QSignalSpy>
#include <QTest>
#include <QtDBus/QDBusMessage>

using namespace Quell;

namespace {

/// The part of a panel that is asked.
class FakeWatcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER registered)
public:
    bool registered = true;

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();
};

} // namespace

class StatusNotifierHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPanelThatIsThereIsFound();
    void aPanelThatComesLaterIsFound();
    void aWatcherWithoutAHostShowsNothing();
    void aPanelThatGoesIsMissed();
    void withoutAPanelThereIsNone();

private:
    void come();
    void go();

    PrivateBus m_bus;
    FakeWatcher m_watcher;
};

void StatusNotifierHostTest::initTestCase()
{
    if (!PrivateBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_bus.start());
    QVERIFY(m_bus.desktop().registerObject(QStringLiteral("/StatusNotifierWatcher"), &m_watcher,
                                           QDBusConnection::ExportAllProperties
                                               | QDBusConnection::ExportAllSignals));
}

void StatusNotifierHostTest::init()
{
    m_watcher.registered = true;
}

void StatusNotifierHostTest::cleanup()
{
    m_bus.desktop().unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher"));
}

void StatusNotifierHostTest::come()
{
    QVERIFY(m_bus.desktop().registerService(QStringLiteral("org.kde.StatusNotifierWatcher")));
}

void StatusNotifierHostTest::go()
{
    QVERIFY(m_bus.desktop().unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher")));
}

void StatusNotifierHostTest::aPanelThatIsThereIsFound()
{
    come();
    const StatusNotifierHost host(m_bus.ours());
    QVERIFY(!host.isRegistered());
    QTRY_VERIFY(host.isRegistered());
}

void StatusNotifierHostTest::aPanelThatComesLaterIsFound()
{
    const StatusNotifierHost host(m_bus.ours());
    QSignalSpy changed(&host, &StatusNotifierHost::registeredChanged);
    come();
    QTRY_VERIFY(host.isRegistered());
    QCOMPARE(changed.count(), 1);
}

void StatusNotifierHostTest::aWatcherWithoutAHostShowsNothing()
{
    m_watcher.registered = false;
    come();
    const StatusNotifierHost host(m_bus.ours());
    m_watcher.registered = true;
    Q_EMIT m_watcher.StatusNotifierHostRegistered();
    QTRY_VERIFY(host.isRegistered());
    m_watcher.registered = false;
    Q_EMIT m_watcher.StatusNotifierHostUnregistered();
    QTRY_VERIFY(!host.isRegistered());
}

void StatusNotifierHostTest::aPanelThatGoesIsMissed()
{
    come();
    const StatusNotifierHost host(m_bus.ours());
    QTRY_VERIFY(host.isRegistered());
    go();
    QTRY_VERIFY(!host.isRegistered());
}

void StatusNotifierHostTest::withoutAPanelThereIsNone()
{
    const StatusNotifierHost host(m_bus.ours());
    // The answer to a second question comes after the one to ours.
    m_bus.ours().call(
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")));
    QCoreApplication::processEvents();
    QVERIFY(!host.isRegistered());
}

QTEST_MAIN(StatusNotifierHostTest)
#include "tst_statusnotifierhost.moc"
