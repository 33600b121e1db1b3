// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"
#include "executionlisting.h"

#include <QSet>

#include <memory>

namespace Quell {

/// `list`: what was last seen of everything that is tracked, and when, the newest last. Asks no service.
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
    void readOn(qint64 next);
    /// Works out what is wanted of it, while the next page is being read.
    void take(const ExecutionPage &page);
    void show();

    QSet<ExecutionState> m_states;
    std::unique_ptr<ExecutionListing> m_listing; ///< the newest first
    bool m_anyShown = false;
    bool m_anyThere = false;
};

} // namespace Quell
