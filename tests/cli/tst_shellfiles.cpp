// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commandlist.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Quell;

namespace {

const char *const shellsFolder = QUELL_COMPLETIONS;
const char *const pagesFolder = QUELL_MANPAGES;

struct Run
{
    int status = -1;
    QString out;
    QString err;
};

Run runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        qFatal("%s does not end", qPrintable(program));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "-c", "--connection".
QStringList dashed(const QCommandLineOption &option)
{
    QStringList names;
    const QStringList known = option.names();
    for (const QString &name : known)
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    return names;
}

/// What `quell --help` names.
QStringList optionsOfTheWindow()
{
    const Run help = runProgram(QStringLiteral(QUELL_PROGRAM), {QStringLiteral("--help")});
    static const QRegularExpression option(QStringLiteral(R"(^  ((?:--?[\w-]+(?:, )?)+))"),
                                           QRegularExpression::MultilineOption);
    QStringList names;
    for (auto match = option.globalMatch(help.out); match.hasNext();)
        names += match.next().captured(1).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    return names;
}

/// As a person reads it, without the way in which it is set.
QString pageText(const QString &program)
{
    QString page = contentOf(QStringLiteral("%1/%2.1").arg(QString::fromUtf8(pagesFolder), program));
    static const QRegularExpression font(QStringLiteral(R"(\\f[BIRP])"));
    return page.remove(font).replace(QStringLiteral("\\-"), QStringLiteral("-"));
}

/// Starts a line, or follows another option there.
bool tellsOption(const QString &section, const QString &name)
{
    const QRegularExpression entry(
        QStringLiteral(R"((^|, |. )(\.B[RI]? )?%1( |,|$))").arg(QRegularExpression::escape(name)),
        QRegularExpression::MultilineOption);
    return entry.match(section).hasMatch();
}

QString scriptPath(const QString &name)
{
    const QString made = QDir(QString::fromUtf8(shellsFolder)).filePath(name);
    return QFile::exists(made) ? made : QStringLiteral(QUELL_SOURCE_DIR "/packaging/completions/") + name;
}

} // namespace

/// Completions and man pages, against the programs themselves.
class TestShellFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_home.isValid()); }

    void everyCommandAndOptionIsOnTheManPage()
    {
        const QString page = pageText(QStringLiteral("quell-cli"));
        QVERIFY(page.startsWith(QStringLiteral(".TH QUELL-CLI 1")));
        QVERIFY(!page.contains(u'@'));
        for (const QCommandLineOption &option : CommandLine::globalOptions()) {
            for (const QString &name : dashed(option))
                QVERIFY2(tellsOption(page.section(QStringLiteral(".SH COMMANDS"), 0, 0), name),
                         qPrintable(name));
        }
        for (const CommandDescription &command : allCommands()) {
            const QString heading = QStringLiteral(".SS %1").arg(command.name);
            const QRegularExpression section(QStringLiteral(R"(^%1( [^\n]*)?\n(.*?)(?=^\.S[SH] ))")
                                                 .arg(QRegularExpression::escape(heading)),
                                             QRegularExpression::MultilineOption
                                                 | QRegularExpression::DotMatchesEverythingOption);
            const auto match = section.match(page);
            QVERIFY2(match.hasMatch(), qPrintable(command.name));
            for (const QCommandLineOption &option : command.options) {
                for (const QString &name : dashed(option))
                    QVERIFY2(tellsOption(match.captured(2), name), qPrintable(command.name + u' ' + name));
            }
        }
    }

    void everyOptionOfTheWindowIsOnItsManPage()
    {
        const QString page = pageText(QStringLiteral("quell"));
        const QStringList options = optionsOfTheWindow();
        QVERIFY2(options.contains(u"--profile") && options.size() >= 6, qPrintable(options.join(u' ')));
        for (const QString &name : options)
            QVERIFY2(tellsOption(page, name), qPrintable(name));
        for (const char *script : {"quell", "_quell", "quell.fish"}) {
            const QString text = contentOf(scriptPath(QString::fromUtf8(script)));
            for (const QString &name : options) {
                const bool isLong = name.startsWith(QStringLiteral("--"));
                const QString wanted = QString::fromUtf8(script).endsWith(u".fish")
                    ? (isLong ? QStringLiteral("-l ") : QStringLiteral("-s ")) + name.mid(isLong ? 2 : 1)
                    : name;
                QVERIFY2(text.contains(wanted), qPrintable(QString::fromUtf8(script) + u' ' + name));
            }
        }
    }

    void helpAndVersionNeedNoScreen()
    {
        for (const char *option : {"--version", "-v", "--help", "-h"}) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("nowhere"));
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(QUELL_PROGRAM), {QString::fromUtf8(option)});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(!process.readAllStandardOutput().isEmpty());
        }
    }

    void theManPagesAreSetWithoutComplaint_data() { programs(); }
    void theManPagesAreSetWithoutComplaint()
    {
        QFETCH(const QString, program);
        if (QStandardPaths::findExecutable(QStringLiteral("groff")).isEmpty())
            QSKIP("groff is not installed: whether the man pages can be set was not tried.");
        const Run run = runProgram(QStringLiteral("groff"),
                                   {QStringLiteral("-man"), QStringLiteral("-ww"), QStringLiteral("-Kutf8"),
                                    QStringLiteral("-Tutf8"),
                                    QStringLiteral("%1/%2.1").arg(QString::fromUtf8(pagesFolder), program)});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QString());
        QVERIFY(run.out.size() > 1000);
    }

    void theScriptsCanBeRead_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("script");
        for (const char *program : {"quell", "quell-cli"}) {
            const QString name = QString::fromUtf8(program);
            const auto row = [&name](const QString &shell, const QString &script) {
                QTest::newRow(qPrintable(shell + u' ' + name)) << shell << script;
            };
            row(QStringLiteral("bash"), name);
            row(QStringLiteral("zsh"), u'_' + name);
            row(QStringLiteral("fish"), name + QStringLiteral(".fish"));
        }
    }
    void theScriptsCanBeRead()
    {
        QFETCH(const QString, shell);
        QFETCH(const QString, script);
        QVERIFY2(QFile::exists(scriptPath(script)), qPrintable(scriptPath(script)));
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP(qPrintable(
                QStringLiteral("%1 is not installed: its completions were not tried.").arg(shell)));
        const Run run = runProgram(shell, {QStringLiteral("-n"), scriptPath(script)});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.status, 0);
    }

    void bashCompletesEveryCommandAndOption()
    {
        if (!hasBash())
            QSKIP("bash is not installed: its completions were not tried.");
        QStringList lines{QStringLiteral("quell-cli |")};
        QList<QStringList> expected{{}};
        for (const CommandDescription &command : allCommands()) {
            expected[0].append(command.name.section(u' ', 0, 0));
            QStringList options;
            for (const QCommandLineOption &option : CommandLine::optionsOf(command))
                options += dashed(option);
            lines.append(QStringLiteral("quell-cli %1 -|").arg(command.name));
            expected.append(options);
        }
        for (const QCommandLineOption &option : CommandLine::globalOptions())
            expected[0] += dashed(option);
        const QList<QStringList> found = completed(lines);
        QCOMPARE(found.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(sorted(found.at(i)), sorted(expected.at(i)));
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *line, const QStringList &found) {
            QTest::newRow(line) << QString::fromUtf8(line) << found;
        };
        const QString research = QStringLiteral("research");
        const QString blank = QStringLiteral("risk\\ prod");
        row("quell-cli ca|", {QStringLiteral("cancel")});
        row("quell-cli --json exp|", {QStringLiteral("export")});
        row("quell-cli --profile @ untr|", {QStringLiteral("untrack")});
        row("quell-cli connection s|", {QStringLiteral("secret")});
        row("quell-cli cancel --all|", {QStringLiteral("--all-running")});
        row("quell-cli export --format |", {QStringLiteral("csv"), QStringLiteral("json")});
        row("quell-cli export --format=j|", {QStringLiteral("json")});
        row("quell-cli list --state fai|", {QStringLiteral("failed")});
        row("quell-cli list --state failed,can|", {QStringLiteral("failed,cancelled")});
        row("quell-cli connection add x --service |", {QStringLiteral("atoti"), QStringLiteral("dune")});
        row("quell-cli --profile @ cancel -c |", {research, blank});
        row("quell-cli --profile=@ cancel --connection=res|", {research});
        row("quell-cli --profile @ connection test r|", {research, blank});
        row("quell-cli --profile @ connection edit research --no-r|", {QStringLiteral("--no-read-only")});
        row("quell-cli cancel --older-than |", {});
        row("quell-cli nonsense |", {});
        row("quell-cli --profile @/|", {QStringLiteral("@/inner")});
        row("quell-cli export -o @/con|", {QStringLiteral("@/connections.json")});
        row("quell-cli connection import @/con|", {QStringLiteral("@/connections.json")});
        row("quell --de|", {QStringLiteral("--demo")});
        row("quell --profile @/|", {QStringLiteral("@/inner")});
    }
    void bashCompletes()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        if (!hasBash())
            QSKIP("bash is not installed: its completions were not tried.");
        makeProfile();
        words.replaceInStrings(QStringLiteral("@"), profile());
        QCOMPARE(sorted(completed({line.replace(u'@', profile())}).constFirst()), sorted(words));
    }

    void fishCompletes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *line, const QStringList &found) {
            QTest::newRow(line) << QString::fromUtf8(line) << found;
        };
        row("quell-cli ca", {QStringLiteral("cancel")});
        row("quell-cli --profile @ connection s", {QStringLiteral("secret")});
        row("quell-cli export --format ", {QStringLiteral("csv"), QStringLiteral("json")});
        row("quell-cli cancel --all", {QStringLiteral("--all-running")});
        row("quell-cli --profile @ cancel -c ", {QStringLiteral("research"), QStringLiteral("risk prod")});
        row("quell-cli --profile=@ connection edit res", {QStringLiteral("research")});
    }
    void fishCompletes()
    {
        QFETCH(QString, line);
        QFETCH(const QStringList, words);
        if (QStandardPaths::findExecutable(QStringLiteral("fish")).isEmpty())
            QSKIP("fish is not installed: its completions were not tried.");
        makeProfile();
        // The script calls the program by its name.
        const QString script =
            QStringLiteral("set -gx LC_ALL C.UTF-8; set -gx PATH '%1' $PATH; source '%2'; complete -C '%3'")
                .arg(QFileInfo(QStringLiteral(QUELL_CLI_PROGRAM)).path(),
                     scriptPath(QStringLiteral("quell-cli.fish")), line.replace(u'@', profile()));
        const Run run =
            runProgram(QStringLiteral("fish"), {QStringLiteral("--no-config"), QStringLiteral("-c"), script});
        QCOMPARE(run.err, QString());
        QStringList found;
        const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &each : lines)
            found.append(each.section(u'\t', 0, 0));
        QCOMPARE(sorted(found), sorted(words));
    }

private:
    static void programs()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("quell") << QStringLiteral("quell");
        QTest::newRow("quell-cli") << QStringLiteral("quell-cli");
    }
    static bool hasBash() { return !QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty(); }
    static QStringList sorted(QStringList words)
    {
        words.removeDuplicates();
        words.sort();
        return words;
    }
    [[nodiscard]] QString profile() const { return m_home.filePath(QStringLiteral("profile")); }

    /// With two connections, and a directory in it.
    void makeProfile()
    {
        QVERIFY(QDir().mkpath(profile() + QStringLiteral("/inner")));
        QFile file(profile() + QStringLiteral("/connections.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray entries;
        for (const char *name : {"research", "risk prod"})
            entries += QByteArray(entries.isEmpty() ? "" : ",") + "{\"id\":\""
                + QUuid::createUuidV5(QUuid(), QString::fromUtf8(name)).toByteArray(QUuid::WithoutBraces)
                + "\",\"name\":\"" + name
                + "\",\"service\":\"dune\",\"signIn\":\"api-key\",\"url\":\"https://dune.example.com/api\"}";
        QVERIFY(file.write("{\"version\":1,\"connections\":[" + entries + "]}") > 0);
    }

    /// What bash offers at the bar of each line, with the scripts loaded as an interactive shell loads them.
    [[nodiscard]] QList<QStringList> completed(const QStringList &lines) const
    {
        QString script =
            QStringLiteral("export LC_ALL=C.UTF-8\nsource '%1'\nsource '%2'\n")
                .arg(scriptPath(QStringLiteral("quell-cli")), scriptPath(QStringLiteral("quell")));
        script += contentOf(QStringLiteral(QUELL_SOURCE_DIR "/tests/cli/complete.bash"));
        for (const QString &line : lines) {
            QString before = line.section(u'|', 0, 0);
            before.replace(u'=', QStringLiteral(" = "));
            QStringList quoted;
            const QStringList wordsBefore = before.split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : wordsBefore)
                quoted.append(u'\'' + word + u'\'');
            if (before.endsWith(u' '))
                quoted.append(QStringLiteral("''"));
            if (wordsBefore.constFirst() == u"quell-cli")
                quoted[0] = u'\'' + QStringLiteral(QUELL_CLI_PROGRAM) + u'\'';
            const bool ofWindow = wordsBefore.constFirst() == u"quell";
            script += QStringLiteral("try %1 %2\n")
                          .arg(ofWindow ? QStringLiteral("_quell") : QStringLiteral("_quell_cli"),
                               quoted.join(u' '));
        }
        const Run run = runProgram(
            QStringLiteral("bash"),
            {QStringLiteral("--noprofile"), QStringLiteral("--norc"), QStringLiteral("-c"), script});
        if (!run.err.isEmpty())
            qWarning("%s", qPrintable(run.err));
        QList<QStringList> found{{}};
        const QStringList out = run.out.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &word : out) {
            if (word == u"--end--")
                found.append(QStringList());
            else
                found.last().append(word);
        }
        found.removeLast();
        return found;
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestShellFiles)
#include "tst_shellfiles.moc"
