// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpdate.h"
#include "ratelimitfields.h"

#include <QTest>
#include <QTimeZone>

using namespace Quell;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TestRateLimitFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onePolicy();
    void severalPoliciesAreMatchedByName();
    void namesMayHoldSeparators();
    void aLimitWithoutItsPolicyCounts();
    void otherUnitsAreIgnored();
    void malformedMembersAreLeftOut_data();
    void malformedMembersAreLeftOut();
    void hugeNumbersAreCutDown();
    void retryAfter_data();
    void retryAfter();
    void dates_data();
    void dates();
};

void TestRateLimitFields::onePolicy()
{
    const QList<QuotaReport> expected{
        {.quota = 40, .window = seconds(60), .remaining = 39, .reset = seconds(12)}};
    QCOMPARE(parseQuotas("\"high-limit\";q=40;w=60", "\"high-limit\";r=39;t=12"), expected);
}

void TestRateLimitFields::severalPoliciesAreMatchedByName()
{
    const QList<QuotaReport> expected{
        {.quota = 40, .window = seconds(60), .remaining = 3, .reset = seconds(20)},
        {.quota = 1000, .window = seconds(1), .remaining = 999, .reset = seconds(1)},
    };
    QCOMPARE(parseQuotas("\"key\"; q=40; w=60 , \"ip\";q=1000;w=1", "\"ip\";r=999;t=1,\"key\";r=3;t=20"),
             expected);
}

void TestRateLimitFields::namesMayHoldSeparators()
{
    const QList<QuotaReport> expected{{.quota = 5, .window = seconds(10), .remaining = 4}};
    QCOMPARE(parseQuotas("\"a,b;c\\\"d\";q=5;w=10", "\"a,b;c\\\"d\";r=4"), expected);
}

void TestRateLimitFields::aLimitWithoutItsPolicyCounts()
{
    const QList<QuotaReport> expected{{.remaining = 0, .reset = seconds(7)}};
    QCOMPARE(parseQuotas("", "\"p\";r=0;t=7"), expected);
}

void TestRateLimitFields::otherUnitsAreIgnored()
{
    QCOMPARE(parseQuotas("\"bytes\";q=65535;qu=\"content-bytes\";w=10", "\"bytes\";r=5;t=1"),
             QList<QuotaReport>());
    QCOMPARE(parseQuotas("\"p\";q=4;qu=\"requests\";w=10", "").size(), 1);
}

void TestRateLimitFields::malformedMembersAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<int>("count");
    const QByteArray none;
    QTest::newRow("nothing") << none << none << 0;
    QTest::newRow("commas") << QByteArray(",,,") << QByteArray(";;;") << 0;
    QTest::newRow("no quota") << QByteArray("\"p\";w=60") << none << 0;
    QTest::newRow("not a number") << QByteArray("\"p\";q=many;w=60") << none << 0;
    QTest::newRow("negative") << QByteArray("\"p\";q=-4;w=60") << QByteArray("\"p\";r=-1") << 0;
    QTest::newRow("window of nothing") << QByteArray("\"p\";q=4;w=0") << none << 0;
    QTest::newRow("quote never closed") << QByteArray("\"p;q=4;w=60") << none << 0;
    QTest::newRow("the good one stays") << QByteArray("\"p\";q=x;w=1, \"q\";q=4;w=60") << none << 1;
    QTest::newRow("binary") << QByteArray("\x00\xff;q=\x80", 6) << none << 0;
    QTest::newRow("said twice") << QByteArray("\"p\";q=4;w=60, \"p\";q=5;w=60") << none << 1;
}

void TestRateLimitFields::malformedMembersAreLeftOut()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, limit);
    QTEST(int(parseQuotas(policy, limit).size()), "count");
}

void TestRateLimitFields::hugeNumbersAreCutDown()
{
    const QList<QuotaReport> reports = parseQuotas("\"p\";q=999999999999;w=60", "");
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports.first().quota, std::numeric_limits<int>::max());
}

void TestRateLimitFields::retryAfter_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("ms"); // -1: nothing
    QTest::newRow("seconds") << QByteArray("17") << qint64(17000);
    QTest::newRow("none") << QByteArray("0") << qint64(0);
    QTest::newRow("blanks") << QByteArray(" 3 ") << qint64(3000);
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:50:00 GMT") << qint64(23000);
    QTest::newRow("date gone by") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << qint64(0);
    QTest::newRow("beyond a month") << QByteArray("99999999999999999999") << qint64(31LL * 24 * 3600 * 1000);
    QTest::newRow("missing") << QByteArray() << qint64(-1);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
}

void TestRateLimitFields::retryAfter()
{
    QFETCH(QByteArray, field);
    QFETCH(qint64, ms);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc());
    const std::optional<milliseconds> parsed = parseRetryAfter(field, now);
    QCOMPARE(parsed ? qint64(parsed->count()) : qint64(-1), ms);
}

void TestRateLimitFields::dates_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("valid");
    QTest::newRow("preferred") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << true;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << true;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("ISO") << QByteArray("1994-11-06T08:49:37Z") << false;
    QTest::newRow("no such day") << QByteArray("Sun, 36 Nov 1994 08:49:37 GMT") << false;
}

void TestRateLimitFields::dates()
{
    QFETCH(QByteArray, field);
    QFETCH(bool, valid);
    const QDateTime parsed = parseHttpDate(field);
    QCOMPARE(parsed.isValid(), valid);
    if (valid)
        QCOMPARE(parsed, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc()));
}

QTEST_GUILESS_MAIN(TestRateLimitFields)
#include "tst_ratelimitfields.moc"
