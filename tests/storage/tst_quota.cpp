// SPDX-License-Identifier: GPL-3.0-or-later
// The promise that budget and ledger keep together: on a key that only Quell uses, no sixty seconds of arrivals hold more than
// the quota, whoever of the profile's processes sends, whenever one of them starts anew, with a second of jitter on the way.
#include "journaldatabase.h"
#include "requestbudget.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>
#include <random>

using namespace Quell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds serviceWindow = 60s;

/// Two processes on one profile, either of which may be started again.
class Processes
{
public:
    explicit Processes(const QString &path) : m_path(path)
    {
        restart(0);
        restart(1);
    }

    void restart(size_t which)
    {
        m_databases.at(which).reset();
        m_databases.at(which) = std::make_unique<JournalDatabase>(m_path);
        QVERIFY(m_databases.at(which)->open({}).ok());
    }

    Reservation reserve(size_t which, const ReservationRequest &request)
    {
        const Outcome<Reservation> outcome = m_databases.at(which)->reserve(request);
        return outcome.ok() ? outcome.value() : Reservation{};
    }

private:
    QString m_path;
    std::array<std::unique_ptr<JournalDatabase>, 2> m_databases;
};

struct History
{
    History(unsigned seed, Processes *shared)
        : random(seed),
          budget(1 + int(random() % 40)),
          now(1'000'000 + random() % 100'000),
          processes(shared)
    {
    }

    std::mt19937 random;
    RequestBudget budget;
    milliseconds now;
    Processes *processes;
    QUuid connection = QUuid::createUuid();
    QList<milliseconds> arrivals;
    int brokenPromises = 0;

    void ask()
    {
        const auto purpose = random() % 3 == 0 ? RequestPurpose::Cancel : RequestPurpose::Poll;
        const int count = random() % 5 == 0 ? 1 + int(random() % 4) : 1;
        const Reservation answer = processes->reserve(random() % 2,
                                                      {.connection = connection,
                                                       .limit = budget.limit(purpose),
                                                       .window = budget.ledgerWindow(),
                                                       .now = now,
                                                       .count = count});
        if (answer.granted) {
            for (int i = 0; i < count; ++i)
                arrivals.append(now + milliseconds(random() % 1'000));
        } else if (answer.retryIn <= 0ms || answer.retryIn > budget.ledgerWindow()) {
            ++brokenPromises;
        }
    }

    void wait()
    {
        const auto kind = random() % 20;
        if (kind < 12)
            now += milliseconds(random() % 50);
        else if (kind < 19)
            now += milliseconds(random() % 4'000);
        else
            now += milliseconds(random() % 70'000);
    }

    [[nodiscard]] bool isWithinQuota()
    {
        std::ranges::sort(arrivals);
        const qsizetype quota = budget.quota();
        for (qsizetype i = quota; i < arrivals.size(); ++i) {
            if (arrivals.at(i) - arrivals.at(i - quota) < serviceWindow)
                return false;
        }
        return true;
    }
};

} // namespace

class QuotaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMinuteOfArrivalsHoldsMoreThanTheQuota();
    void pollsAloneLeaveTheShareOfCancels();
};

void QuotaTest::noMinuteOfArrivalsHoldsMoreThanTheQuota()
{
    QTemporaryDir directory;
    Processes processes(directory.filePath(QStringLiteral("quell.db")));
    qsizetype sent = 0;
    for (unsigned seed = 1; seed <= 1'000; ++seed) {
        History history(seed, &processes);
        for (int i = 0; i < 60; ++i) {
            history.ask();
            history.wait();
            if (seed % 20 == 0 && i == 30)
                processes.restart(seed / 20 % 2);
        }
        QVERIFY2(history.isWithinQuota(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        QCOMPARE(history.brokenPromises, 0);
        sent += history.arrivals.size();
    }
    QVERIFY2(sent > 10'000, qPrintable(QString::number(sent)));
}

void QuotaTest::pollsAloneLeaveTheShareOfCancels()
{
    QTemporaryDir directory;
    Processes processes(directory.filePath(QStringLiteral("quell.db")));
    const RequestBudget budget(40);
    const QUuid connection = QUuid::createUuid();
    const auto ask = [&](RequestPurpose purpose) {
        return processes.reserve(0,
                                 {.connection = connection,
                                  .limit = budget.limit(purpose),
                                  .window = budget.ledgerWindow(),
                                  .now = 1'000s});
    };
    int polls = 0;
    while (ask(RequestPurpose::Poll).granted)
        ++polls;
    QCOMPARE(polls, 36);
    int cancels = 0;
    while (ask(RequestPurpose::Cancel).granted)
        ++cancels;
    QCOMPARE(cancels, 4);
}

QTEST_GUILESS_MAIN(QuotaTest)
#include "tst_quota.moc"
