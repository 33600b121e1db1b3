// SPDX-License-Identifier: GPL-3.0-or-later
#include "analystsday.h"
#include "httpcall.h"
#include "manualclock.h"
#include "simulator.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Quell;
using namespace std::chrono_literals;

/// What the demo promises to show is there.
class TestAnalystsDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyTrackedExecutionIsKnown();
    void duneHasEndedInEveryWayAndStillRuns();
    void oneWaitsInTheQueueWhileAllSlotsAreInUse();
    void theQueuedOneStartsWhileOneLooksOn();
    void newOnesBeginDuringTheNextMinutes();
    void secretsAreWordsThatNobodyTakesForReal();

private:
    [[nodiscard]] HttpReply read(const DayAccount &account, const QString &id);
    [[nodiscard]] QList<QJsonObject> duneStatuses();
    [[nodiscard]] QJsonArray running(const DayAccount &account);
    [[nodiscard]] static HttpCaller::Headers signedIn(const DayAccount &account);
    [[nodiscard]] DayAccount named(const QString &name) const;

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Simulator> m_simulator;
    AnalystsDay m_day;
    HttpCaller m_caller;
};

void TestAnalystsDay::init()
{
    m_clock = std::make_unique<ManualClock>();
    m_simulator = std::make_unique<Simulator>(m_clock.get());
    QVERIFY(m_simulator->listen());
    m_day = populateAnalystsDay(*m_simulator);
}

void TestAnalystsDay::cleanup()
{
    m_simulator.reset();
    m_clock.reset();
}

HttpCaller::Headers TestAnalystsDay::signedIn(const DayAccount &account)
{
    if (account.user.isEmpty())
        return {{"X-Dune-Api-Key", account.secret.toUtf8()}};
    return {{"Authorization", "Basic " + (account.user + u':' + account.secret).toUtf8().toBase64()}};
}

DayAccount TestAnalystsDay::named(const QString &name) const
{
    return *std::ranges::find(m_day.accounts, name, &DayAccount::name);
}

HttpReply TestAnalystsDay::read(const DayAccount &account, const QString &id)
{
    const QString path = account.service == u"dune"
        ? QStringLiteral("/v1/execution/%1/status")
        : QStringLiteral("/activeviam/query-history/rest/v1/query/%1");
    return m_caller.call("GET", QUrl(account.url(*m_simulator).toString() + path.arg(id)), signedIn(account));
}

QList<QJsonObject> TestAnalystsDay::duneStatuses()
{
    QList<QJsonObject> statuses;
    const DayAccount dune = named(QStringLiteral("dune-main"));
    for (const QString &id : dune.executions)
        statuses.append(read(dune, id).json());
    return statuses;
}

QJsonArray TestAnalystsDay::running(const DayAccount &account)
{
    const QUrl url(account.url(*m_simulator).toString()
                   + QStringLiteral("/activeviam/query-history/rest/v1/"
                                    "queries?page=0&page_size=100&status=RUNNING&user=analyst"));
    return m_caller.call("GET", url, signedIn(account)).json().value(u"data").toArray();
}

void TestAnalystsDay::everyTrackedExecutionIsKnown()
{
    QCOMPARE(m_day.accounts.size(), 3);
    for (const DayAccount &account : std::as_const(m_day.accounts)) {
        QVERIFY2(account.executions.size() > 1, qPrintable(account.name));
        for (const QString &id : account.executions)
            QCOMPARE(read(account, id).status, 200);
    }
}

void TestAnalystsDay::duneHasEndedInEveryWayAndStillRuns()
{
    QSet<QString> states;
    const auto statuses = duneStatuses();
    for (const QJsonObject &status : statuses)
        states.insert(status.value(u"state").toString().mid(12));
    const QSet<QString> expected{QStringLiteral("PENDING"),   QStringLiteral("EXECUTING"),
                                 QStringLiteral("COMPLETED"), QStringLiteral("COMPLETED_PARTIAL"),
                                 QStringLiteral("FAILED"),    QStringLiteral("EXPIRED"),
                                 QStringLiteral("CANCELED")};
    QCOMPARE(states, expected);
    QVERIFY(std::ranges::any_of(statuses, [](const QJsonObject &status) {
        return status.value(u"error").toObject().contains(u"metadata");
    }));
}

void TestAnalystsDay::oneWaitsInTheQueueWhileAllSlotsAreInUse()
{
    const auto statuses = duneStatuses();
    const auto waiting = std::ranges::find_if(
        statuses, [](const QJsonObject &status) { return status.contains(u"queue_position"); });
    QVERIFY(waiting != statuses.cend());
    QCOMPARE(waiting->value(u"queue_position").toInt(), 2);
    QCOMPARE(waiting->value(u"max_inflight_interactive_executions").toInt(), 3);
    QCOMPARE(waiting->value(u"max_inflight_interactive_reached").toInt(), 3);
}

void TestAnalystsDay::theQueuedOneStartsWhileOneLooksOn()
{
    m_clock->advance(2min);
    const auto statuses = duneStatuses();
    QVERIFY(std::ranges::none_of(
        statuses, [](const QJsonObject &status) { return status.contains(u"queue_position"); }));
    QCOMPARE(std::ranges::count_if(statuses,
                                   [](const QJsonObject &status) {
                                       return status.value(u"state").toString().endsWith(u"EXECUTING");
                                   }),
             3);
}

void TestAnalystsDay::newOnesBeginDuringTheNextMinutes()
{
    const DayAccount production = named(QStringLiteral("risk-prod"));
    const DayAccount acceptance = named(QStringLiteral("risk-uat"));
    const auto idsOf = [](const QJsonArray &entries) {
        QSet<QString> ids;
        for (const QJsonValue &entry : entries)
            ids.insert(entry.toObject().value(u"id").toString());
        return ids;
    };
    const QSet<QString> before = idsOf(running(production));
    QVERIFY(!before.isEmpty());
    QCOMPARE(running(acceptance).size(), 1);
    m_clock->advance(1min);
    QVERIFY(!(idsOf(running(production)) - before).isEmpty());
    m_clock->advance(1min);
    QCOMPARE(running(acceptance).size(), 2);
}

void TestAnalystsDay::secretsAreWordsThatNobodyTakesForReal()
{
    for (const DayAccount &account : std::as_const(m_day.accounts)) {
        QVERIFY(account.secret.startsWith(u"demo-"));
        QVERIFY(account.token.isEmpty() || account.token.startsWith(u"demo-"));
    }
}

QTEST_GUILESS_MAIN(TestAnalystsDay)
#include "tst_analystsday.moc"
