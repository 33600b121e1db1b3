// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUuid>

#include <memory>

namespace Quell {

class ConnectionFaces;
class Connections;

namespace Ui {
class ConnectionSettingsDialog;
}

/// Everything about a connection that there is, but its secret. Does not delete itself.
class ConnectionSettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both must outlive the dialog.
    ConnectionSettingsDialog(Connections *connections, ConnectionFaces *faces, const QUuid &connection,
                             QWidget *parent = nullptr);
    ~ConnectionSettingsDialog() override;

private:
    void fillMarks();
    void save();

    std::unique_ptr<Ui::ConnectionSettingsDialog> m_ui;
    Connections *m_connections;
    ConnectionFaces *m_faces;
    QUuid m_connection;
};

} // namespace Quell
