// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "connections.h"
#include "execution.h"
#include "executiontracker.h"

#include <QDialog>
#include <QList>
#include <QString>

#include <memory>

namespace Quell {

namespace Ui {
class CancelConfirmation;
}

/// Asks before executions are cancelled, and names each. The keys are those that it was made with; what it says about them
/// follows the tracker and the connections while the question is open, and what has ended meanwhile can no longer be confirmed. Does not delete
/// itself.
class CancelConfirmation : public QDialog
{
    Q_OBJECT
public:
    enum class Asked { ByCommand, ByDoubleClick };

    /// `tracker`, `connections` and `clock` must outlive the dialog.
    CancelConfirmation(const QList<ExecutionKey> &keys, Asked how, const ExecutionTracker *tracker,
                       const Connections *connections, Clock *clock, QWidget *parent = nullptr);
    ~CancelConfirmation() override;

    [[nodiscard]] QList<ExecutionKey> keys() const { return m_keys; }

Q_SIGNALS:
    /// The user said yes. `keys` are those of the question that have not ended meanwhile; `dontAskAgain` can only be true for
    /// one execution of the user's own that was double-clicked, and not on production.
    void confirmed(const QList<Quell::ExecutionKey> &keys, bool dontAskAgain);

private:
    void arrange(Asked how);
    void follow(const QList<ExecutionKey> &changed);
    void followConnection(const QUuid &changed);
    void refresh();
    void refreshEverySecond();
    void showOne();
    void showList();
    void showWarnings();
    void confirm();

    /// One of the user's own, and not on production.
    [[nodiscard]] bool mayGoUnasked() const;
    /// Still tracked, not finished, no cancel of it is under way, and its connection lets cancel.
    [[nodiscard]] bool canBeCancelled(const ExecutionKey &key) const;
    [[nodiscard]] bool isOnProduction(const ExecutionKey &key) const;
    /// The production connections among those of the question.
    [[nodiscard]] QStringList productionNames() const;
    [[nodiscard]] QString connectionName(const ExecutionKey &key) const;
    [[nodiscard]] QString lastLook(const ExecutionKey &key) const;

    std::unique_ptr<Ui::CancelConfirmation> m_ui;
    const QList<ExecutionKey> m_keys;
    const ExecutionTracker *m_tracker;
    const Connections *m_connections;
    Clock *m_clock;
};

} // namespace Quell
