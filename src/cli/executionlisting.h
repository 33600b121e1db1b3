// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionrow.h"

#include <QByteArray>

namespace Quell {

/// Executions on their way to standard output, one by one, so that they can be worked out while others are still being read.
class ExecutionListing
{
public:
    /// In which order they are told.
    enum class Order { AsAdded, LastFirst };

    ExecutionListing() = default;
    virtual ~ExecutionListing() = default;
    Q_DISABLE_COPY_MOVE(ExecutionListing)

    virtual void add(const ExecutionRow &row) = 0;
    /// All of them, in UTF-8.
    [[nodiscard]] virtual QByteArray toText(Order order) const = 0;
};

} // namespace Quell
