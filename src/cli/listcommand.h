// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"

#include <QSet>

namespace Quell {

/// `list`: what was last seen of everything that is tracked, and when. Asks no service.
class ListCommand final : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] static CommandDescription description();
    /// `states`: only these; empty: all.
    explicit ListCommand(QSet<ExecutionState> states);

protected:
    void run() override;

private:
    QSet<ExecutionState> m_states;
};

} // namespace Quell
