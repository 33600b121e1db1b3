// SPDX-License-Identifier: GPL-3.0-or-later
// How late PollPlanner learns that executions have ended, beside going round in turn, in virtual time. See README.md.
#include "pollplanner.h"
#include "polltrace.h"
#include "requestbudget.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <numeric>

using namespace Quell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds serviceWindow = 60s;

struct Watched
{
    const TracedRun *run = nullptr;
    PollCandidate candidate;
};

using Choice = std::function<qsizetype(const QList<PollCandidate> &, milliseconds now, milliseconds pause)>;

struct Result
{
    QList<milliseconds> sentAt;
    QList<double> delays; ///< s
    double longestWait = 0; ///< in rounds of the largest size that there was while it waited
};

/// An execution is looked at when it starts, which is not counted: by then its query is known.
Watched begin(const TracedRun &run, const QueryDurations &durations)
{
    return {&run, {.askedAt = run.start, .usual = durations.estimate(run.query)}};
}

class Monitoring
{
public:
    Monitoring(const QList<TracedRun> &trace, const QList<TracedRun> &history, const RequestBudget &budget)
        : m_trace(trace),
          m_budget(budget)
    {
        for (const TracedRun &run : history)
            m_durations.learn(run.query, run.duration);
    }

    Result run(const Choice &choose)
    {
        while (m_next < m_trace.size() || !m_active.isEmpty()) {
            if (m_active.isEmpty())
                m_now = std::max(m_now, m_trace.at(m_next).start);
            takeStarted();
            const milliseconds pause = PollPlanner::pause(
                m_active.size(), false, m_budget.limit(RequestPurpose::Poll), m_budget.ledgerWindow());
            poll(choose, pause);
            m_now += pause;
        }
        return m_result;
    }

private:
    void takeStarted()
    {
        for (; m_next < m_trace.size() && m_trace.at(m_next).start <= m_now; ++m_next) {
            m_active.append(begin(m_trace.at(m_next), m_durations));
            m_largestRound.append(0);
        }
    }

    void poll(const Choice &choose, milliseconds pause)
    {
        QList<PollCandidate> candidates;
        for (qsizetype i = 0; i < m_active.size(); ++i) {
            m_active[i].candidate.usual = m_durations.estimate(m_active.at(i).run->query);
            m_largestRound[i] =
                std::max(m_largestRound.at(i), double(pause.count()) * double(m_active.size()));
            candidates.append(m_active.at(i).candidate);
        }
        const qsizetype chosen = choose(candidates, m_now, pause);
        m_result.sentAt.append(m_now);
        Watched &watched = m_active[chosen];
        const double waited = double((m_now - *watched.candidate.askedAt).count());
        m_result.longestWait = std::max(m_result.longestWait, waited / m_largestRound.at(chosen));
        const milliseconds end = watched.run->start + watched.run->duration;
        if (end <= m_now) {
            m_result.delays.append(std::chrono::duration<double>(m_now - end).count());
            m_durations.learn(watched.run->query, watched.run->duration);
            m_active.removeAt(chosen);
            m_largestRound.removeAt(chosen);
        } else {
            watched.candidate.askedAt = m_now;
            watched.candidate.ranWhenAsked = m_now - watched.run->start;
            m_largestRound[chosen] = 0;
        }
    }

    const QList<TracedRun> &m_trace;
    RequestBudget m_budget;
    QueryDurations m_durations;
    QList<Watched> m_active;
    QList<double> m_largestRound;
    qsizetype m_next = 0;
    milliseconds m_now{0};
    Result m_result;
};

qsizetype byPlanner(const QList<PollCandidate> &candidates, milliseconds now, milliseconds pause)
{
    return PollPlanner::next(candidates, now, pause).value_or(0);
}

qsizetype inTurn(const QList<PollCandidate> &candidates, milliseconds, milliseconds)
{
    const auto first = std::ranges::min_element(candidates, {}, &PollCandidate::askedAt);
    return first - candidates.cbegin();
}

int mostWithin(const QList<milliseconds> &times, milliseconds window)
{
    qsizetype most = 0;
    qsizetype first = 0;
    for (qsizetype last = 0; last < times.size(); ++last) {
        while (times.at(last) - times.at(first) >= window)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return int(most);
}

double mean(const QList<double> &values)
{
    return values.isEmpty() ? 0
                            : std::accumulate(values.cbegin(), values.cend(), 0.0) / double(values.size());
}

double percentile95(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values.at(qsizetype(std::ceil(0.95 * double(values.size()))) - 1);
}

QJsonObject described(const Result &result)
{
    return {{QStringLiteral("requests"), result.sentAt.size()},
            {QStringLiteral("most_in_60_s"), mostWithin(result.sentAt, serviceWindow)},
            {QStringLiteral("mean_delay_s"), mean(result.delays)},
            {QStringLiteral("p95_delay_s"), percentile95(result.delays)},
            {QStringLiteral("longest_wait_rounds"), result.longestWait}};
}

QJsonValue ratio(double value, double to)
{
    return to > 0 ? QJsonValue(value / to) : QJsonValue();
}

int fail(const QString &why)
{
    std::fprintf(stderr, "bench_poll_planner: %s\n", qPrintable(why));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption traceOption(QStringLiteral("trace"),
                                         QStringLiteral("Lines start_s,query_id,duration_s."),
                                         QStringLiteral("FILE"));
    const QCommandLineOption rpmOption(QStringLiteral("rpm"),
                                       QStringLiteral("Requests a minute that the account allows."),
                                       QStringLiteral("N"), QStringLiteral("40"));
    const QCommandLineOption historyOption(QStringLiteral("history"),
                                           QStringLiteral("Runs that were seen before, lines as in a trace."),
                                           QStringLiteral("FILE"));
    parser.addOptions({traceOption, rpmOption, historyOption});
    parser.process(app);

    const int rpm = parser.value(rpmOption).toInt();
    if (!parser.isSet(traceOption) || rpm < 1)
        return fail(QStringLiteral("needs --trace FILE and --rpm of at least 1"));
    const auto trace = readPollTrace(parser.value(traceOption));
    if (!trace.ok())
        return fail(trace.trouble().said);
    QList<TracedRun> history;
    if (parser.isSet(historyOption)) {
        const auto read = readPollTrace(parser.value(historyOption));
        if (!read.ok())
            return fail(read.trouble().said);
        history = read.value();
    }

    const RequestBudget budget(rpm);
    const Result planned = Monitoring(trace.value(), history, budget).run(byPlanner);
    const Result turns = Monitoring(trace.value(), history, budget).run(inTurn);
    const QJsonObject report{
        {QStringLiteral("executions"), trace.value().size()},
        {QStringLiteral("requests_per_minute"), rpm},
        {QStringLiteral("polls_per_minute"), budget.limit(RequestPurpose::Poll)},
        {QStringLiteral("past_runs"), history.size()},
        {QStringLiteral("planner"), described(planned)},
        {QStringLiteral("round_robin"), described(turns)},
        {QStringLiteral("mean_ratio"), ratio(mean(planned.delays), mean(turns.delays))},
        {QStringLiteral("p95_ratio"), ratio(percentile95(planned.delays), percentile95(turns.delays))}};
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
