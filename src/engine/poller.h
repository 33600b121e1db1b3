// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trouble.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Quell {

/// The way in which a lane keeps its active executions fresh: one by one, or by rounds over a list.
class Poller : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Executions, scope or the queue have changed: is there something to ask, and when? With nothing to ask no call of the
    /// clock is pending.
    virtual void update() = 0;
    /// Looks at these soon.
    virtual void look(const QStringList &ids) = 0;
    /// Something is followed, or looked for.
    [[nodiscard]] virtual bool isBusy() const = 0;
    /// How long it takes to look at every active execution once.
    [[nodiscard]] virtual std::chrono::milliseconds round() const = 0;
    /// More runs there than appears by itself.
    [[nodiscard]] virtual bool overflows() const { return false; }
    /// Why the service does not tell what its list holds, although it answers (isAboutOneRequest).
    [[nodiscard]] virtual std::optional<Trouble> refusal() const { return std::nullopt; }

Q_SIGNALS:
    /// The service's list was read, to its end where `complete`, and what it shows applied.
    void listRead(bool complete);
};

} // namespace Quell
