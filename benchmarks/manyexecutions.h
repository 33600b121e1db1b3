// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "execution.h"

#include <QList>
#include <QRandomGenerator>

namespace Quell {

/// A profile as it may be after months of work: two connections, and executions with queries of about 200 characters, about
/// one in seven with characters beyond ASCII. The same on every machine, but for the times, which count back from now.
class ManyExecutions
{
public:
    ManyExecutions();

    [[nodiscard]] QList<Connection> connections() const { return {m_dune, m_atoti}; }
    /// Finished but for the newest `active`; to be asked for from 0 on, the oldest first.
    [[nodiscard]] Execution make(int index, int count, int active);
    [[nodiscard]] ExecutionKey key(int index) const;

private:
    [[nodiscard]] QString query();
    [[nodiscard]] QString word();

    Connection m_dune;
    Connection m_atoti;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    QRandomGenerator m_random{20260105};
};

} // namespace Quell
