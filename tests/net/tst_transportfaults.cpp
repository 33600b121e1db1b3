// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "faulttable.h"
#include "faultyserver.h"
#include "heapmeter.h"
#include "httpendpoint.h"

#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

const QByteArray secret = "demo-secret";
constexpr std::size_t mostMemory = std::size_t(16) * 1024 * 1024;

HttpRequest requestWith(const QByteArray &verb)
{
    HttpRequest request{.method = verb, .path = "/thing"};
    if (verb == "PATCH") {
        request.body = R"({"status":"CANCELLED"})";
        request.contentType = "application/json";
    }
    return request;
}

} // namespace

/// The faults of the table that are no answer, once for each verb, where the network ends and Quell begins.
class TestTransportFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTakenIsCounted();
    void eachEndsAsTheTableSays_data();
    void eachEndsAsTheTableSays();
};

void TestTransportFaults::whatIsTakenIsCounted()
{
    QCOMPARE(HeapMeter::counts(), HeapMeter::canCount());
}

void TestTransportFaults::eachEndsAsTheTableSays_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("verb");
    const QList<Fault> faults = faultTable();
    for (int index = 0; index < faults.size(); ++index) {
        if (faults.at(index).endpoint.isEmpty())
            continue;
        for (const QByteArray verb : {"GET", "POST", "PATCH"})
            QTest::newRow(qPrintable(faults.at(index).name + QStringLiteral(", ") + QString::fromUtf8(verb)))
                << index << verb;
    }
}

void TestTransportFaults::eachEndsAsTheTableSays()
{
    QFETCH(const int, index);
    QFETCH(const QByteArray, verb);
    const Fault fault = faultTable().at(index);
    if (!FaultyServer::canMake(fault.name))
        QSKIP("openssl, which makes the certificate, is not installed");
    FaultyServer server(fault.name, [](const RawRequest &) {
        return FaultyServer::Healthy{200, R"({"a":1})"};
    });
    HttpEndpoint endpoint(Connection{.name = QStringLiteral("test"),
                                     .url = server.url(),
                                     .proxy = QStringLiteral("none"),
                                     .caFile = server.caFile()});
    endpoint.setCredential({"Authorization", "Bearer " + secret});
    if (fault.waits)
        endpoint.setLongestDeadline(1s);

    const HeapMeter meter;
    const Outcome<HttpAnswer> outcome = answerOf(endpoint.send(requestWith(verb)));
    QVERIFY(!outcome.ok());
    const QString kind = toWord(outcome.trouble().kind);
    QVERIFY2(fault.endpoint.contains(kind), qPrintable(kind));
    QVERIFY2(meter.peak() <= mostMemory, qPrintable(QStringLiteral("%1 KiB").arg(meter.peak() / 1024)));
    QVERIFY2(!outcome.trouble().said.contains(QString::fromUtf8(secret)), qPrintable(outcome.trouble().said));
    QVERIFY(server.elsewhere().isEmpty());
    QCOMPARE(server.receivedBehindTls(), QByteArray());
}

QTEST_GUILESS_MAIN(TestTransportFaults)
#include "tst_transportfaults.moc"
