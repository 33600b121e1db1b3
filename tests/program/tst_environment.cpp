// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that the window's program finds in its environment are gone from it before anything could inherit or show them.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int environmentPatience = 60'000;

} // namespace

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_home.isValid()); }
    void keysAreTakenOutOfIt_data();
    void keysAreTakenOutOfIt();

private:
    QTemporaryDir m_home;
};

void TestEnvironment::keysAreTakenOutOfIt_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("said");
    QTest::addRow("secret of a command")
        << QStringLiteral("QUELL_SECRET") << QByteArray("QUELL_SECRET is for quell-cli");
    QTest::addRow("key of Dune's tools") << QStringLiteral("DUNE_API_KEY") << QByteArray();
}

void TestEnvironment::keysAreTakenOutOfIt()
{
#ifndef Q_OS_LINUX
    QSKIP("Only Linux shows the environment of a process in /proc.");
#endif
    QFETCH(const QString, variable);
    QFETCH(const QByteArray, said);
    const QString marker = QStringLiteral("demo-key-in-the-environment");
    QProcess quell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    environment.insert(variable, marker);
    quell.setProcessEnvironment(environment);
    const QString profile = m_home.filePath(variable);
    quell.start(QStringLiteral(QUELL_PROGRAM), {QStringLiteral("--profile"), profile});
    // It works with its database: everything of its start is behind it.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(profile + QStringLiteral("/quell.db")), environmentPatience);

    QFile block(QStringLiteral("/proc/%1/environ").arg(quell.processId()));
    QVERIFY(block.open(QIODevice::ReadOnly));
    const QByteArray shown = block.readAll();
    QVERIFY(shown.contains("QT_QPA_PLATFORM="));
    QVERIFY(!shown.contains(marker.toUtf8()));
    quell.kill();
    QTRY_COMPARE_WITH_TIMEOUT(quell.state(), QProcess::NotRunning, environmentPatience);
    const QByteArray complaint = quell.readAllStandardError();
    QVERIFY2(complaint.contains(said), complaint.constData());
    QVERIFY(!complaint.contains(marker.toUtf8()));
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
