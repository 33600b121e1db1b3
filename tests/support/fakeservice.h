// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "service.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace Quell {

/// A service in memory: a test says what runs there, sees every request, and decides how it is answered.
class FakeServer
{
public:
    explicit FakeServer(Clock *clock) : m_clock(clock) { }

    struct Run
    {
        ExecutionState state = ExecutionState::Running;
        QString user;
        QString queryId = {};
        QDateTime startedAt = {};
        QDateTime endedAt = {};
    };
    struct Call
    {
        QString what; ///< "fetch", "cancel", "cancel all", "list", "test", "name", "plan"
        QString id; ///< of a list: the user whose executions were asked for
        std::chrono::milliseconds at{0}; ///< Clock::sinceBoot
    };

    QHash<QString, Run> runs;
    QStringList order; ///< of the list: newest first
    QList<Call> calls;

    std::chrono::milliseconds latency{20};
    /// Every request is answered with this.
    std::optional<Trouble> trouble;
    /// Asked about one of these, or ("") for its list, it answers so.
    QHash<QString, Trouble> refusals;
    /// Cancels are answered with this, and have no effect, unless they work all the same and only the answer is lost.
    std::optional<Trouble> cancelTrouble;
    bool cancelWorksAllTheSame = false;
    /// An accepted cancel stops what it is about; false: it is accepted and has no effect.
    bool cancelsWork = true;
    /// A list of more than this is too large; 0: none is.
    int largestPage = 0;
    /// After each page of a list comes another: with ever new executions that run, or with the same ones again.
    enum class Endless { No, NewOnes, SameOnes };
    Endless endless = Endless::No;
    /// What a query's plan is answered with, instead of a few words.
    QString planText;
    /// Answers wait for release().
    bool holding = false;
    /// What answers say about quotas.
    std::function<AnswerFacts()> facts = [] { return AnswerFacts{}; };

    void run(const QString &id, const QString &user = {}, ExecutionState state = ExecutionState::Running);
    void release();
    [[nodiscard]] qsizetype count(const QString &what, const QString &id = {}) const;
    /// The most calls that arrived in any `window`.
    [[nodiscard]] qsizetype mostIn(std::chrono::milliseconds window) const;

private:
    friend class FakeClient;

    void deliver(std::function<void()> answer);

    Clock *m_clock;
    std::vector<std::function<void()>> m_held;
};

/// Two kinds of them: "lister" lists what runs and has owners, "teller" tells one at a time and has a quota by key.
/// `serverOf` may answer nullptr where a test needs no client.
[[nodiscard]] Service fakeService(const QString &id, Clock *clock,
                                  std::function<FakeServer *(const Connection &)> serverOf);

} // namespace Quell
