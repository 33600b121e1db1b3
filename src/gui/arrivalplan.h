// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace Quell {

class Connections;
class ExecutionTracker;
struct TrackLink;

/// What is to become of something that came along: a pasted text, a dropped file, a link. Either everything in it is clear, or a
/// person is asked in the dialog Track executions, or there is nothing in it.
struct ArrivalPlan
{
    /// To be tracked at once; empty where a person is to be asked, or there is nothing.
    QList<ExecutionKey> keys;
    bool asks = false;
    /// Why it asks, or why there is nothing: a whole sentence, plain text; may be empty.
    QString notice;
    /// For the dialog: what stands in it, which connection and which of ExecutionSource are proposed; each
    /// may be empty.
    QString text;
    QUuid connection;
    QString source;
};

/// More than these are not tracked without being asked.
inline constexpr qsizetype mostTrackedUnasked = 500;

/// Plans for texts and links; pure but for what it reads from the connections and the tracker.
class ArrivalPlanner
{
public:
    /// `chosen`: the connection that the user has chosen to look at, or none. All must outlive it.
    ArrivalPlanner(const Connections *connections, const ExecutionTracker *tracker, const QUuid &chosen);

    /// A text from anywhere. An id is clear where it is tracked under one connection already; or where its service has one
    /// connection alone; or where the text names the address of one; or where the chosen one is of its service.
    [[nodiscard]] ArrivalPlan forText(const QString &text) const;
    /// Only what a link names, under the connection that it names; where that does not exist a person is asked.
    [[nodiscard]] ArrivalPlan forLink(const TrackLink &link) const;

private:
    [[nodiscard]] QList<QUuid> connectionsOf(const QString &service) const;
    [[nodiscard]] QUuid connectionFor(const QString &service, const QString &id, const QString &text) const;
    [[nodiscard]] ArrivalPlan unsure(const QString &text) const;
    [[nodiscard]] bool hasBrokenIds(const QString &text, const QStringList &services) const;
    [[nodiscard]] ArrivalPlan asking(const QStringList &ids, const QString &notice) const;

    const Connections *m_connections;
    const ExecutionTracker *m_tracker;
    QUuid m_chosen;
};

} // namespace Quell
