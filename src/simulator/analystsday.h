// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Quell {

class Simulator;

/// One of the accounts that the simulated analyst has: what it takes to connect it, and what is worth tracking under it.
struct DayAccount
{
    QString name; ///< "dune-main"
    QString service; ///< "dune" or "atoti"
    QString path; ///< of the server, below the simulator's address
    QString user; ///< empty where the service has no users
    QString secret; ///< the key or the password; words that nobody takes for a real one
    QString token; ///< accepted as well; empty: none
    int requestsPerMinute = 0; ///< 0: no quota
    QStringList executions; ///< newest first, of those that discovery does not find by itself
    QHash<QString, QString> queryNames; ///< of Dune: query id → name

    [[nodiscard]] QUrl url(const Simulator &simulator) const;
};

struct AnalystsDay
{
    QList<DayAccount> accounts;
};

/// Fills a simulator with the day of an analyst: executions that run, wait, have ended in every way there is, some that treat
/// a cancel badly, and some that begin during the next minutes. Their times count from now.
AnalystsDay populateAnalystsDay(Simulator &simulator);

} // namespace Quell
