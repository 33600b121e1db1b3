// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

constexpr int patience = 120'000;

struct Ran
{
    int status = -1;
    QString said; ///< on standard output
    QString complained; ///< on both channels, or why it did not run
};

Ran run(const QString &program, const QStringList &arguments,
        const QString &language = QStringLiteral("C.UTF-8"))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("LC_ALL"), language);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {.said = {}, .complained = process.errorString()};
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    return {.status = process.exitCode(),
            .said = said,
            .complained = said + QString::fromUtf8(process.readAllStandardError())};
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString version()
{
    return QStringLiteral(QUELL_VERSION);
}

} // namespace

/// What `cmake --install` puts on a machine: all of it, in the right places, and of one version.
class tst_Installed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void programsSayTheVersionOfTheProject();
    void theChangelogBeginsWithTheVersionOfTheProject();
    void theDesktopFileOpensLinksWithTheInstalledProgram();
    void theMetainfoBelongsToTheDesktopFile();
    void theCheckersOfDesktopsAgree();
    void theIconIsThereInEverySizeThatDesktopsLookFor();
    void manPagesAndCompletionsAreThere();
    void theLanguagesAreInThePrograms();

private:
    [[nodiscard]] QString at(const QString &path) const { return m_prefix.filePath(path); }
    [[nodiscard]] QString desktopFile() const
    {
        return at(QStringLiteral("share/applications/" QUELL_APPLICATION_ID ".desktop"));
    }
    [[nodiscard]] QString metainfo() const
    {
        return at(QStringLiteral("share/metainfo/" QUELL_APPLICATION_ID ".metainfo.xml"));
    }

    QTemporaryDir m_prefix;
};

void tst_Installed::initTestCase()
{
    QVERIFY(m_prefix.isValid());
    const Ran installed = run(QStringLiteral(QUELL_CMAKE),
                              {QStringLiteral("--install"), QStringLiteral(QUELL_BINARY_DIR),
                               QStringLiteral("--prefix"), m_prefix.path()});
    QVERIFY2(installed.status == 0, qPrintable(installed.complained));
}

void tst_Installed::programsSayTheVersionOfTheProject()
{
    const Ran window = run(at(QStringLiteral("bin/quell")), {QStringLiteral("--version")});
    QCOMPARE(window.said, QStringLiteral("quell %1\n").arg(version()));
    QCOMPARE(window.status, 0);
    const Ran commandLine = run(at(QStringLiteral("bin/quell-cli")), {QStringLiteral("--version")});
    QCOMPARE(commandLine.said, QStringLiteral("quell-cli %1\n").arg(version()));
    QCOMPARE(commandLine.status, 0);
}

void tst_Installed::theChangelogBeginsWithTheVersionOfTheProject()
{
    const QString changelog = textOf(QStringLiteral(QUELL_SOURCE_DIR "/CHANGELOG.md"));
    static const QRegularExpression heading(QStringLiteral("^## (\\S+) \\(\\d{4}-\\d\\d-\\d\\d\\)$"),
                                            QRegularExpression::MultilineOption);
    QCOMPARE(heading.match(changelog).captured(1), version());
}

void tst_Installed::theDesktopFileOpensLinksWithTheInstalledProgram()
{
    const QStringList lines = textOf(desktopFile()).split(u'\n');
    QVERIFY(lines.contains(QStringLiteral("MimeType=x-scheme-handler/quell;")));
    QVERIFY(lines.contains(QStringLiteral("Exec=quell %u")));
    QVERIFY(lines.contains(QStringLiteral("Icon=quell")));
    for (const QString &line : lines) {
        if (line.startsWith(QStringLiteral("Exec="))) {
            const QString program = line.mid(5).section(u' ', 0, 0);
            QVERIFY2(QFileInfo(at(QStringLiteral("bin/") + program)).isExecutable(), qPrintable(line));
        }
    }
}

void tst_Installed::theMetainfoBelongsToTheDesktopFile()
{
    QXmlStreamReader xml(textOf(metainfo()));
    QHash<QString, QString> first;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        if (first.contains(name))
            continue;
        if (name == QStringLiteral("release"))
            first.insert(name, xml.attributes().value(QStringLiteral("version")).toString());
        else if (name == QStringLiteral("id") || name == QStringLiteral("launchable"))
            first.insert(name, xml.readElementText());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(first.value(QStringLiteral("id")), QStringLiteral(QUELL_APPLICATION_ID));
    QCOMPARE(first.value(QStringLiteral("launchable")), QFileInfo(desktopFile()).fileName());
    QCOMPARE(first.value(QStringLiteral("release")), version());
}

void tst_Installed::theCheckersOfDesktopsAgree()
{
    const QString desktop = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
    const QString appstream = QStandardPaths::findExecutable(QStringLiteral("appstreamcli"));
    if (!desktop.isEmpty()) {
        const Ran checked = run(desktop, {desktopFile()});
        QVERIFY2(checked.status == 0, qPrintable(checked.complained));
    }
    if (!appstream.isEmpty()) {
        const Ran checked =
            run(appstream, {QStringLiteral("validate"), QStringLiteral("--no-net"), metainfo()});
        QVERIFY2(checked.status == 0, qPrintable(checked.complained));
    }
    if (desktop.isEmpty() || appstream.isEmpty())
        QSKIP("desktop-file-validate or appstreamcli is not installed.");
}

void tst_Installed::theIconIsThereInEverySizeThatDesktopsLookFor()
{
    const QString icons = at(QStringLiteral("share/icons/hicolor/"));
    QVERIFY(QFile::exists(icons + QStringLiteral("scalable/apps/quell.svg")));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QImage picture(icons + QStringLiteral("%1x%1/apps/quell.png").arg(size));
        QCOMPARE(picture.size(), QSize(size, size));
        // The ground is opaque and its corners are round.
        QCOMPARE(picture.pixelColor(size / 2, size / 8).alpha(), 255);
        QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
    }
}

void tst_Installed::manPagesAndCompletionsAreThere()
{
    for (const char *program : {"quell", "quell-cli"}) {
        const QString name = QString::fromLatin1(program);
        const QString page = textOf(at(QStringLiteral("share/man/man1/%1.1").arg(name)));
        QVERIFY2(page.contains(version()), program);
        QVERIFY2(QFile::exists(at(QStringLiteral("share/bash-completion/completions/") + name)), program);
        QVERIFY2(QFile::exists(at(QStringLiteral("share/fish/vendor_completions.d/%1.fish").arg(name))),
                 program);
        QVERIFY2(QFile::exists(at(QStringLiteral("share/zsh/site-functions/_") + name)), program);
    }
}

void tst_Installed::theLanguagesAreInThePrograms()
{
    const QStringList help{QStringLiteral("--help")};
    for (const QString &program : {QStringLiteral("bin/quell"), QStringLiteral("bin/quell-cli")}) {
        const Ran english = run(at(program), help);
        const Ran german = run(at(program), help, QStringLiteral("de_DE.UTF-8"));
        QCOMPARE(english.status, 0);
        QCOMPARE(german.status, 0);
        QVERIFY(english.said != german.said);
    }
}

QTEST_GUILESS_MAIN(tst_Installed)

#include "tst_installed.moc"
