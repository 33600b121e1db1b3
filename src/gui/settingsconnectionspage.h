// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <QWidget>

#include <memory>

class QListWidgetItem;

namespace Quell {

class ConnectionActions;
class ConnectionFaces;
class Connections;

namespace Ui {
class SettingsConnectionsPage;
}

/// The connections in their order, and what can be done about each. What is chosen holds at once.
class SettingsConnectionsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsConnectionsPage(QWidget *parent = nullptr);
    ~SettingsConnectionsPage() override;

    /// All must outlive the page; dialogs belong to the page's window. To be called once.
    void follow(Connections *connections, ConnectionFaces *faces, ConnectionActions *actions);

Q_SIGNALS:
    /// Something could not be done, or written down.
    void failed(const QString &sentence);

private:
    void list();
    void describe(QListWidgetItem *item, const QUuid &connection) const;
    void offer();
    void edit();
    void toggleSwitch();
    void move(int by);
    void wireButtons();
    [[nodiscard]] QUuid current() const;

    std::unique_ptr<Ui::SettingsConnectionsPage> m_ui;
    Connections *m_connections = nullptr;
    ConnectionFaces *m_faces = nullptr;
    ConnectionActions *m_actions = nullptr;
};

} // namespace Quell
