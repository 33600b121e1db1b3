// SPDX-License-Identifier: GPL-3.0-or-later
#include "quellcli.h"

#include <QFile>
#include <QFileInfo>

using namespace Quell;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// QUELL_LOG: a log that can be attached to a bug report.
class CliLogTest : public QObject
{
    Q_OBJECT

private:
    /// Runs to the end with QUELL_LOG set to `log`.
    static CliRun run(CliHouse &house, const QString &log, const QStringList &arguments,
                      const std::optional<QString> &secret = std::nullopt)
    {
        const auto process = house.prepared(arguments, secret);
        QProcessEnvironment environment = process->processEnvironment();
        environment.insert(QStringLiteral("QUELL_LOG"), log);
        process->setProcessEnvironment(environment);
        process->start();
        process->closeWriteChannel();
        if (!QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 60'000))
            qFatal("quell-cli does not end");
        return {.status = process->exitCode(),
                .out = process->readAllStandardOutput(),
                .err = process->readAllStandardError()};
    }

private Q_SLOTS:
    void theLogTellsWhatHappenedAndToNobodyWhoOrWhat()
    {
        CliHouse house;
        house.connectDune(QStringLiteral("team-dune"));
        const QString id = house.simulator.addDuneExecution(
            CliHouse::duneKey,
            {.query = QStringLiteral("telling"), .errorMessage = QStringLiteral("telling")});
        const QString log = house.home() + QStringLiteral("/quell.log");
        const CliRun cancelled =
            run(house, log, {QStringLiteral("cancel"), QStringLiteral("-c"), QStringLiteral("team-dune"), id},
                CliHouse::duneKey);
        QCOMPARE(cancelled.status, 0);
        QVERIFY2(cancelled.err.isEmpty(), cancelled.err.constData());

        const QByteArray said = contentOf(log);
        const QList<QByteArray> telling{"program quell-cli " QUELL_VERSION,
                                        "journal opened",
                                        "queue sent",
                                        "for=cancel",
                                        "net answered",
                                        "verb=POST status=200",
                                        "cancel=confirmed",
                                        id.right(4).toLatin1()};
        for (const QByteArray &word : telling)
            QVERIFY2(said.contains(word), (word + " is missing in:\n" + said).constData());
        const QList<QByteArray> private_{
            CliHouse::duneKey.toUtf8(), "team-dune", "127.0.0.1", "telling", id.toLatin1(),
            house.home().toUtf8()};
        for (const QByteArray &word : private_)
            QVERIFY2(!said.contains(word), (word + " stands in:\n" + said).constData());
#ifdef Q_OS_UNIX
        QCOMPARE(QFileInfo(log).permissions()
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
#endif
    }

    void aLogIsAddedTo()
    {
        CliHouse house;
        const QString log = house.home() + QStringLiteral("/quell.log");
        for (int times = 0; times < 2; ++times)
            QCOMPARE(run(house, log, {QStringLiteral("list")}).status, 0);
        QCOMPARE(contentOf(log).count(" program quell-cli "), 2);
    }

    void aHyphenMeansStandardError()
    {
        CliHouse house;
        const CliRun list = run(house, QStringLiteral("-"), {QStringLiteral("list")});
        QCOMPARE(list.status, 0);
        QVERIFY2(list.err.contains("journal opened"), list.err.constData());
    }

    void withoutAPlaceForItThereIsNoneAndTheCommandGoesOn()
    {
        CliHouse house;
        const CliRun list =
            run(house, house.home() + QStringLiteral("/nowhere/quell.log"), {QStringLiteral("list")});
        QCOMPARE(list.status, 0);
        QVERIFY2(list.err.contains("QUELL_LOG") && list.err.count('\n') == 1, list.err.constData());
    }

#ifdef Q_OS_UNIX
    void whatALinkLeadsToIsNotWrittenTo()
    {
        CliHouse house;
        const QString target = house.home() + QStringLiteral("/somebodys");
        const QString log = house.home() + QStringLiteral("/quell.log");
        QVERIFY(QFile(target).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(target, log));
        const CliRun list = run(house, log, {QStringLiteral("list")});
        QVERIFY2(list.err.contains("QUELL_LOG"), list.err.constData());
        QCOMPARE(contentOf(target), QByteArray());
    }
#endif
};

QTEST_GUILESS_MAIN(CliLogTest)
#include "tst_clilog.moc"
