// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace Quell {

class ExecutionTracker;
class WindowSettings;

/// Whether the user is told about one execution, whatever the settings say.
enum class Bell { AsSettings, Always, Never };

/// The bells of the executions, kept in the window's settings; that of an execution which leaves the list goes with it. GUI thread.
class Bells : public QObject
{
    Q_OBJECT
public:
    /// More than this are not kept: the oldest go.
    static constexpr qsizetype most = 2000;

    /// Both must outlive it.
    Bells(WindowSettings *kept, const ExecutionTracker *tracker, QObject *parent = nullptr);

    [[nodiscard]] Bell of(const ExecutionKey &key) const { return m_bells.value(key, Bell::AsSettings); }
    /// Of those that are not as the settings say: true where the user is always told, false where never.
    [[nodiscard]] QHash<ExecutionKey, bool> all() const;
    /// False where it could not be written down; it holds until the program ends.
    bool set(const QList<ExecutionKey> &keys, Bell bell);

Q_SIGNALS:
    void changed(const QList<Quell::ExecutionKey> &keys);

private:
    void read(QStringView word, Bell bell);
    void drop(const QList<ExecutionKey> &keys);
    bool keep();

    WindowSettings *m_kept;
    QHash<ExecutionKey, Bell> m_bells;
    QList<ExecutionKey> m_order; ///< oldest first
};

} // namespace Quell
