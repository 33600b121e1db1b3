// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections.h"
#include "executiontracker.h"

#include <QDialog>
#include <QString>
#include <QUuid>

#include <memory>

namespace Quell {

namespace Ui {
class ServerCancelConfirmation;
}

/// Asks before a server is told to stop everything that runs on it, everybody's. What it says about how much that is follows
/// the tracker while the question is open; where the connection has other settings meanwhile, it is withdrawn, for yes would mean
/// something else than was read. Does not delete itself.
class ServerCancelConfirmation : public QDialog
{
    Q_OBJECT
public:
    /// `tracker` and `connections` must outlive the dialog.
    ServerCancelConfirmation(const QUuid &connection, const ExecutionTracker *tracker,
                             const Connections *connections, QWidget *parent = nullptr);
    ~ServerCancelConfirmation() override;

Q_SIGNALS:
    /// The user said yes.
    void confirmed(const QUuid &connection);
    /// It is closed, and nobody has answered.
    void withdrawn();

private:
    void refresh();
    [[nodiscard]] QString knownToRun(const Connection &connection) const;

    std::unique_ptr<Ui::ServerCancelConfirmation> m_ui;
    const QUuid m_connection;
    const ExecutionTracker *m_tracker;
    const Connections *m_connections;
};

} // namespace Quell
