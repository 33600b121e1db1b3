// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Quell;

class tst_Profile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void defaultDirectoryIsThePlatforms();
    void filesLieInTheDirectory();
    void directoryIsMadeForItsOwnerAlone();
    void directoryThatExistsKeepsItsPermissionsAndFiles();
    void placeThatCannotBeADirectoryIsNamed_data();
    void placeThatCannotBeADirectoryIsNamed();
    void socketIsTheSameForEverySpelling();
    void socketsOfTwoProfilesDiffer();
    void socketLiesInTheRuntimeDirectory();
    void socketStaysShort();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
};

void tst_Profile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    const QString runtime = m_directory->filePath(QStringLiteral("run"));
    QVERIFY(QDir().mkdir(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", runtime.toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_directory->filePath(QStringLiteral("data")).toLocal8Bit());
}

void tst_Profile::defaultDirectoryIsThePlatforms()
{
#ifdef Q_OS_LINUX
    QCOMPARE(Profile().directory(), m_directory->filePath(QStringLiteral("data/quell")));
    QVERIFY(Profile().create().ok());
    QVERIFY(QFileInfo(m_directory->filePath(QStringLiteral("data/quell"))).isDir());
#else
    QVERIFY(Profile().directory().endsWith(u"/quell"));
#endif
}

void tst_Profile::filesLieInTheDirectory()
{
    const Profile profile(m_directory->path());
    QCOMPARE(profile.connectionFile(), m_directory->filePath(QStringLiteral("connections.json")));
    QCOMPARE(profile.database(), m_directory->filePath(QStringLiteral("quell.db")));
    QCOMPARE(profile.windowSettings(), m_directory->filePath(QStringLiteral("window.ini")));
    QVERIFY(profile.lockFile().startsWith(m_directory->path()));
}

void tst_Profile::directoryIsMadeForItsOwnerAlone()
{
    const Profile profile(m_directory->filePath(QStringLiteral("a/b/profile")));
    const Outcome<Done> created = profile.create();
    QVERIFY2(created.ok(), created.ok() ? "" : qPrintable(created.trouble().said));
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(profile.directory()).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                    | QFile::WriteOther | QFile::ExeOther),
             QFile::Permissions());
#endif
    QVERIFY(QDir(profile.directory()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(profile.create().ok());
}

void tst_Profile::directoryThatExistsKeepsItsPermissionsAndFiles()
{
    const QString path = m_directory->filePath(QStringLiteral("shared"));
    QVERIFY(QDir().mkdir(
        path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup));
    const auto before = QFileInfo(path).permissions();
    QFile file(path + QStringLiteral("/connections.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(Profile(path).create().ok());
    QCOMPARE(QFileInfo(path).permissions(), before);
    QVERIFY(file.exists());
}

void tst_Profile::placeThatCannotBeADirectoryIsNamed_data()
{
    // Not a matter of permissions, which do not stop everyone.
    QTest::addColumn<QString>("place");
    QTest::newRow("a file") << QStringLiteral("file");
    QTest::newRow("below a file") << QStringLiteral("file/profile");
    QTest::newRow("far below a file") << QStringLiteral("file/a/profile");
#ifdef Q_OS_LINUX
    QTest::newRow("where nothing can be made") << QStringLiteral("/proc/quell");
    QTest::newRow("where nothing can be written") << QStringLiteral("/proc/self/fdinfo");
#endif
}

void tst_Profile::placeThatCannotBeADirectoryIsNamed()
{
    QFETCH(QString, place);
    QFile file(m_directory->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString path = QDir(m_directory->path()).absoluteFilePath(place);
    const Outcome<Done> created = Profile(path).create();
    QVERIFY(!created.ok());
    QCOMPARE(created.trouble().kind, TroubleKind::StorageFailed);
    QVERIFY2(created.trouble().said.contains(path), qPrintable(created.trouble().said));
    QVERIFY2(created.trouble().said.contains(u"--profile"), qPrintable(created.trouble().said));
}

void tst_Profile::socketIsTheSameForEverySpelling()
{
    const QString path = m_directory->filePath(QStringLiteral("profile"));
    const QString before = Profile(path).socket();
    QVERIFY(Profile(path).create().ok());
    QVERIFY(QFile::link(path, m_directory->filePath(QStringLiteral("link"))));
    QCOMPARE(Profile(path).socket(), before);
    QCOMPARE(Profile(path + QStringLiteral("/../profile/")).socket(), before);
    QCOMPARE(Profile(m_directory->filePath(QStringLiteral("link"))).socket(), before);
    QCOMPARE(Profile(QDir::current().relativeFilePath(path)).socket(), before);
}

void tst_Profile::socketsOfTwoProfilesDiffer()
{
    QVERIFY(Profile(m_directory->filePath(QStringLiteral("a"))).socket()
            != Profile(m_directory->filePath(QStringLiteral("b"))).socket());
}

void tst_Profile::socketLiesInTheRuntimeDirectory()
{
#ifdef Q_OS_LINUX
    QVERIFY(Profile(m_directory->path())
                .socket()
                .startsWith(m_directory->filePath(QStringLiteral("run/quell-"))));
#endif
}

void tst_Profile::socketStaysShort()
{
#ifdef Q_OS_LINUX
    const QString deep = m_directory->filePath(QString(120, u'r'));
    QVERIFY(QDir().mkdir(deep, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", deep.toLocal8Bit());
    const QString socket = Profile(m_directory->path() + u'/' + QString(150, u'p')).socket();
    QVERIFY(QDir::isAbsolutePath(socket));
    QVERIFY2(socket.size() < 97, qPrintable(socket));
#endif
}

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_profile.moc"
