// SPDX-License-Identifier: GPL-3.0-or-later
// quell-cli on a small disk that is full. Linux, where a test may mount one.
#include "quellcli.h"

using namespace Quell;
using namespace std::chrono_literals;

class TestCliFullDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCancelledThatCannotBeWrittenDown();
};

/// One namespace, one disk: the commands run one after the other in it, and the test answers as the service.
void TestCliFullDisk::nothingIsCancelledThatCannotBeWrittenDown()
{
    CliHouse house;
    QProcess attempt;
    attempt.start(QStringLiteral("unshare"),
                  {QStringLiteral("--mount"), QStringLiteral("--map-root-user"), QStringLiteral("mount"),
                   QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("none"), house.home()});
    QTRY_VERIFY_WITH_TIMEOUT(attempt.state() == QProcess::NotRunning, 20'000);
    if (attempt.error() == QProcess::FailedToStart || attempt.exitCode() != 0)
        QSKIP("No disk may be mounted here. NOTHING WAS TESTED.");

    house.connectDune(QStringLiteral("research"));
    const QString first =
        house.simulator.addDuneExecution(CliHouse::duneKey, {.runsFor = 1h, .cancelTakes = 0ms});
    const QString second =
        house.simulator.addDuneExecution(CliHouse::duneKey, {.runsFor = 1h, .cancelTakes = 0ms});
    QFile script(house.home() + QStringLiteral("/script"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(R"(
profile=$1 program=$2 first=$3 second=$4
cp "$profile/connections.json" "$profile.json"
mount -t tmpfs -o size=512k none "$profile" || exit 90
cp "$profile.json" "$profile/connections.json"
run() { "$program" --profile "$profile" "$@"; echo "status $?"; }
cancel() { QUELL_SECRET=$5 "$program" --profile "$profile" cancel -c research --wait 20 "$first"; echo "status $?"; }
run track -c research "$first"
head -c 10M /dev/zero > "$profile/filler" 2> /dev/null
run track -c research "$second"
cancel "$@"
run list -c research
cmp "$profile.json" "$profile/connections.json" && echo "same connections"
rm "$profile/filler"
cancel "$@"
run --json list -c research
)");
    script.close();
    const std::unique_ptr<QProcess> process = house.prepared({});
    process->setProgram(QStringLiteral("unshare"));
    process->setArguments({QStringLiteral("--mount"), QStringLiteral("--map-root-user"), QStringLiteral("sh"),
                           script.fileName(), house.profile(), QStringLiteral(QUELL_CLI_PROGRAM), first,
                           second, CliHouse::duneKey});
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start();
    QTRY_VERIFY_WITH_TIMEOUT(process->state() == QProcess::NotRunning, 120'000);
    const QByteArray said = process->readAll();
    const QList<QByteArray> lines = said.split('\n');
    QList<QByteArray> statuses;
    for (const QByteArray &line : lines) {
        if (line.startsWith("status "))
            statuses.append(line.mid(7));
    }
    QCOMPARE(statuses.size(), 6);
    QCOMPARE(statuses.at(0), QByteArray("0"));
    // What could not be kept is not said to be done, and why is said.
    QVERIFY2(statuses.at(1) == "1" && statuses.at(2) == "1", said.constData());
    QVERIFY2(said.contains("is full") || said.contains("free space"), said.constData());
    QVERIFY2(said.contains("same connections"), said.constData());
    // With room again it works, and that was the one request that left.
    QCOMPARE(statuses.at(4), QByteArray("0"));
    QCOMPARE(statuses.at(5), QByteArray("0"));
    QCOMPARE(house.requestsWith("POST"), 1);
    const QJsonArray rows =
        QJsonDocument::fromJson(said.mid(said.lastIndexOf("\n[") + 1).split(']').first() + ']').array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"id"].toString(), first);
    QCOMPARE(rows.first()[u"cancelPhase"].toString(), QStringLiteral("confirmed"));
}

QTEST_GUILESS_MAIN(TestCliFullDisk)

#include "tst_clifulldisk.moc"
