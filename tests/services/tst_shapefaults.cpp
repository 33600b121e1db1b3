// SPDX-License-Identifier: GPL-3.0-or-later
#include "atotiparser.h"
#include "duneparser.h"
#include "faulttable.h"
#include "faultyserver.h"
#include "heapmeter.h"
#include "httpmessage.h"

#include <QJsonDocument>
#include <QTest>

using namespace Quell;

namespace {

constexpr std::size_t mostMemory = std::size_t(16) * 1024 * 1024;
/// The memory of a parser is counted beside that of the body itself.
const qsizetype largestAnswer = HttpRequest().maxBytes;

const QByteArray dunesStatus =
    R"({"execution_id":"01HKZJ2683PHF9Q9PHHQ8FW4Q1","state":"QUERY_STATE_EXECUTING"})";
const QByteArray atotisEntry = R"({"id":"3f9c0a7be41d2586","username":"alice","status":"RUNNING"})";

template<typename T, typename Word>
QString wordOf(const Outcome<T> &outcome, Word word)
{
    return outcome.ok() ? word(outcome.value()) : toWord(outcome.trouble().kind);
}

QString stateOf(const Snapshot &snapshot)
{
    return toWord(snapshot.state);
}

/// What each parser makes of its healthy answer with this fault of shape.
QJsonObject ofShape(const QString &fault)
{
    const auto body = [&fault](const QByteArray &healthy) { return FaultyServer::misshapen(fault, healthy); };
    const auto taken = [](const CancelReceipt &) { return QStringLiteral("taken"); };
    const auto entries = [](const RunningPage &page) {
        return page.executions.isEmpty() ? QStringLiteral("an empty list")
                                         : stateOf(page.executions.constFirst());
    };
    const auto token = [](const AtotiToken &) { return QStringLiteral("a token"); };
    return {
        {QStringLiteral("Dune: status"), wordOf(DuneParser::status(body(dunesStatus)), stateOf)},
        {QStringLiteral("Dune: cancel"), wordOf(DuneParser::cancelled(body(R"({"success":true})")), taken)},
        {QStringLiteral("Atoti: entry"), wordOf(AtotiParser::entry(body(atotisEntry)), stateOf)},
        {QStringLiteral("Atoti: list"),
         wordOf(AtotiParser::page(body(R"({"data":[)" + atotisEntry + R"(],"totalPages":1})"), 0, 10, {}),
                entries)},
        {QStringLiteral("Atoti: token"),
         wordOf(AtotiParser::token(body(R"({"token":"demo-token"})")), token)},
    };
}

/// What each makes of a refusal with this status.
QJsonObject ofStatus(const QString &fault)
{
    const HttpAnswer answer{.status = FaultyServer::statusOf(fault), .body = R"({"error":"no"})"};
    return {
        {QStringLiteral("Dune: status"), toWord(DuneParser::refusal(answer).kind)},
        {QStringLiteral("Dune: cancel"), toWord(DuneParser::refusal(answer).kind)},
        {QStringLiteral("Atoti: entry"), toWord(AtotiParser::refusal(answer).kind)},
        {QStringLiteral("Atoti: cancel"), toWord(AtotiParser::cancelRefusal(answer).kind)},
    };
}

} // namespace

/// The faults of the table that come as an answer, once for each parser.
class TestShapeFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTakenIsCounted();
    void eachIsReadAsTheTableSays_data();
    void eachIsReadAsTheTableSays();
    void whatWouldTakeALotIsNotRead_data();
    void whatWouldTakeALotIsNotRead();
    void textTakesLittleMoreThanItIsLong_data();
    void textTakesLittleMoreThanItIsLong();
    void planEndsWhereNobodyWouldReadOn();
};

void TestShapeFaults::whatIsTakenIsCounted()
{
    QCOMPARE(HeapMeter::counts(), HeapMeter::canCount());
}

void TestShapeFaults::eachIsReadAsTheTableSays_data()
{
    QTest::addColumn<int>("index");
    const QList<Fault> faults = faultTable();
    for (int index = 0; index < faults.size(); ++index) {
        const bool isRedirect = FaultyServer::statusOf(faults.at(index).name) / 100 == 3;
        const bool isAnswer = faults.at(index).group == u"shape" || faults.at(index).group == u"status";
        if (isAnswer && !isRedirect)
            QTest::newRow(qPrintable(faults.at(index).name)) << index;
    }
}

void TestShapeFaults::eachIsReadAsTheTableSays()
{
    QFETCH(const int, index);
    const Fault fault = faultTable().at(index);
    const HeapMeter meter;
    const QJsonObject read = fault.group == u"shape" ? ofShape(fault.name) : ofStatus(fault.name);
    QVERIFY2(meter.peak() <= mostMemory, qPrintable(QStringLiteral("%1 KiB").arg(meter.peak() / 1024)));
    QVERIFY2(read == fault.parsers, QJsonDocument(read).toJson(QJsonDocument::Compact).constData());
}

void TestShapeFaults::whatWouldTakeALotIsNotRead_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("objects") << QByteArray(R"({"a":0},)");
    QTest::newRow("arrays") << QByteArray("[0],");
    QTest::newRow("numbers") << QByteArray("0,");
    QTest::newRow("words") << QByteArray(R"("",)");
    QTest::newRow("digits") << QByteArray("1");
}

/// As much of it as an answer may have. Read by Qt it would be up to 225 MiB.
void TestShapeFaults::whatWouldTakeALotIsNotRead()
{
    QFETCH(const QByteArray, piece);
    const QByteArray filler = piece.repeated((largestAnswer - 100) / piece.size());
    const QByteArray status = dunesStatus.chopped(1) + R"(,"more":[)" + filler + "0]}";
    const QByteArray list = R"({"data":[)" + filler + "0]}";
    const HeapMeter meter;
    QCOMPARE(DuneParser::status(status).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(DuneParser::cancelled(list).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(AtotiParser::entry(list).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(AtotiParser::page(list, 0, 250, {}).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(AtotiParser::token(list).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(AtotiParser::plan(list).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(DuneParser::refusal({.status = 500, .body = list}).said, QString());
    QVERIFY2(meter.peak() <= mostMemory - largestAnswer,
             qPrintable(QStringLiteral("%1 KiB").arg(meter.peak() / 1024)));
}

void TestShapeFaults::textTakesLittleMoreThanItIsLong_data()
{
    QTest::addColumn<QByteArray>("letter");
    QTest::addColumn<int>("letters"); // in one text
    const QList<std::pair<const char *, QByteArray>> alphabets{
        {"Latin", "x"}, {"Chinese", "查"}, {"escaped", R"(\u0041)"}};
    for (const auto &[name, letter] : alphabets) {
        QTest::addRow("one text, %s", name) << letter << 0;
        QTest::addRow("texts of a thousand letters, %s", name) << letter << 1000;
        QTest::addRow("texts of a million bytes, %s", name) << letter << int(1'000'000 / letter.size());
    }
}

/// As much text as an answer may have: for each of its fields, and for those that nobody reads.
void TestShapeFaults::textTakesLittleMoreThanItIsLong()
{
    QFETCH(const QByteArray, letter);
    QFETCH(const int, letters);
    const qsizetype length = largestAnswer - 1000;
    const QByteArray text = '"' + letter.repeated(letters > 0 ? letters : length / letter.size() - 10) + '"';
    const QByteArray texts = (text + ',').repeated(length / (text.size() + 1) - 1);
    const QByteArray status =
        R"({"execution_id":"01HKZJ2683PHF9Q9PHHQ8FW4Q1","more":[)" + texts + R"(0],"state":)" + text + '}';
    const QByteArray list = R"({"data":[)" + texts + text + "]}";
    const HeapMeter meter;
    (void)DuneParser::status(status);
    (void)AtotiParser::page(list, 0, 250, {});
    (void)AtotiParser::plan(list);
    QVERIFY2(meter.peak() <= mostMemory - largestAnswer,
             qPrintable(QStringLiteral("%1 KiB").arg(meter.peak() / 1024)));
}

/// As many values as are read at all, each of them far to the right.
void TestShapeFaults::planEndsWhereNobodyWouldReadOn()
{
    const int depth = 24;
    const QByteArray plan =
        QByteArray(depth, '[') + QByteArray("0,").repeated(120'000) + '0' + QByteArray(depth, ']');
    const HeapMeter meter;
    const Outcome<QString> read = AtotiParser::plan(plan);
    QVERIFY(read.ok());
    QVERIFY2(read.value().size() > 2'000'000, "the page says of longer ones that it shows their beginning");
    QVERIFY(read.value().size() < 2'000'100);
    QVERIFY2(meter.peak() <= mostMemory - largestAnswer,
             qPrintable(QStringLiteral("%1 KiB").arg(meter.peak() / 1024)));
}

QTEST_GUILESS_MAIN(TestShapeFaults)
#include "tst_shapefaults.moc"
