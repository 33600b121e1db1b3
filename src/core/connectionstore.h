// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "outcome.h"

#include <QList>

namespace Quell {

/// Where connections are kept between two starts. Small and rarely written, hence synchronous.
class ConnectionStore
{
public:
    virtual ~ConnectionStore() = default;

    /// What is stored now. A store that does not exist yet has none; one that cannot be read or understood is
    /// StorageFailed with a sentence, and is never overwritten by a later save().
    [[nodiscard]] virtual Outcome<QList<Connection>> load() = 0;
    /// Replaces everything, atomically.
    [[nodiscard]] virtual Outcome<Done> save(const QList<Connection> &connections) = 0;
};

} // namespace Quell
