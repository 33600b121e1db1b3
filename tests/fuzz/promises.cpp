// SPDX-License-Identifier: GPL-3.0-or-later
#include "promises.h"

#include "executionstate.h"
#include "fuzztargets.h"
#include "hostiletexts.h"
#include "packedexecution.h"
#include "wording.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Quell::Fuzz {

namespace {

bool isUtcOrNone(const QDateTime &time)
{
    return !time.isValid() || time.timeSpec() == Qt::UTC;
}

} // namespace

void requireSound(const Snapshot &snapshot)
{
    require(isUtcOrNone(snapshot.submittedAt) && isUtcOrNone(snapshot.startedAt)
                && isUtcOrNone(snapshot.endedAt),
            "times are UTC");
    require(!snapshot.queuePosition || *snapshot.queuePosition >= 0, "a place in a queue is no debt");
    require(!snapshot.costCredits || (std::isfinite(*snapshot.costCredits) && *snapshot.costCredits >= 0),
            "a cost is a number");
    require(!snapshot.rowCount || *snapshot.rowCount >= 0, "rows are counted");
    require(!snapshot.errorLine || *snapshot.errorLine > 0, "lines are counted from 1");
    require(snapshot.serviceState.size() <= 1000, "a state is a word");

    Execution execution;
    execution.key = snapshot.key;
    execution.last = snapshot;
    const PackedExecution packed(execution);
    const PackedExecution again(packed.unpacked());
    require(packed.isSame(again), "what is packed stays the same");
    const QString note =
        noteText(execution, QStringLiteral("Service"), QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    requireHarmless(note);
}

void requireUsable(const QStringList &ids, const ServiceDescription &service)
{
    require(QSet<QString>(ids.cbegin(), ids.cend()).size() == ids.size(), "each id once");
    require(std::ranges::all_of(ids, service.isId), "every id may be sent");
}

void requireInWords(const Trouble &trouble)
{
    const QString sentence = troubleText(trouble, QStringLiteral("Service"));
    require(!sentence.isEmpty(), "trouble has a sentence");
    requireHarmless(sentence);
}

void requireHarmless(const QString &sentence)
{
    require(steeringIn(sentence).isEmpty(), "a sentence has nothing that steers what shows it");
}

} // namespace Quell::Fuzz
