// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "trouble.h"

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace Quell {

/// What a lane keeps about an active execution that it follows.
struct Followed
{
    bool cancelInFlight = false;
    bool wasSeen = false;
    QDateTime seenAt;
    QString user;
    QString queryId;
    /// How long it had been running when it was last seen; 0 for one in a queue.
    std::chrono::milliseconds ranWhenSeen{0};
    int placesAhead = 0; ///< in the queue
    /// When it was last asked about by itself (Clock::sinceBoot); empty: not since it is followed.
    std::optional<std::chrono::milliseconds> askedAt;
    /// Why the service did not tell about it when it was last asked (isAboutOneRequest).
    std::optional<Trouble> refusal;
    int refusals = 0; ///< in a row
    /// Until when a poller leaves it alone (Clock::sinceBoot), because of those.
    std::chrono::milliseconds restsUntil{0};
};

/// The active executions that a lane is to follow, kept sorted as they change instead of being sought out at each look.
class FollowedExecutions
{
public:
    /// It is followed from now on, or still. What was seen of it since, by whatever way, is an answer: it rests no longer.
    void keep(const Execution &execution);
    void drop(const QString &id);
    void noteAsked(const QString &id, std::chrono::milliseconds now);
    /// The answer about it was no: the first rest takes five seconds, each further twice as long, up to five minutes.
    void noteRefused(const QString &id, const Trouble &trouble, std::chrono::milliseconds now);

    /// By their ids.
    [[nodiscard]] const QMap<QString, Followed> &all() const { return m_all; }
    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_all.size(); }
    /// Of one of those that the service does not tell about.
    [[nodiscard]] std::optional<Trouble> refusal() const;
    [[nodiscard]] bool hasCancelInFlight() const { return m_cancelsInFlight > 0; }

private:
    void noteAnswered(const QString &id);

    QMap<QString, Followed> m_all;
    int m_cancelsInFlight = 0;
    QSet<QString> m_refused; ///< ids
};

} // namespace Quell
