// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections.h"
#include "exitstatus.h"
#include "namedexecutions.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Quell {

/// Something else than ids by which executions were named on a command line: `--pipeline ID`, `--latest QUERY`.
struct SourceWord
{
    QString source; ///< ExecutionSource::id
    QString text; ///< as it was typed
};

/// Which service is to be asked for what.
struct SourceQuestion
{
    QUuid connection;
    ExecutionSource source;
    QString id;
};

/// Finds out whom to ask: the connection that -c names, else the only one whose service has such a source. Sends nothing.
class SourceFinder
{
    Q_DECLARE_TR_FUNCTIONS(Quell::SourceFinder)
public:
    SourceFinder(const Connections &connections, std::optional<Connection> only);

    /// Nothing where it complains.
    [[nodiscard]] std::optional<SourceQuestion> find(const SourceWord &word, NamedExecutions &found) const;

private:
    const Connections &m_connections;
    std::optional<Connection> m_only;
};

} // namespace Quell
