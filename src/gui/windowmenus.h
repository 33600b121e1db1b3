// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QUuid>

class QMenu;
class QWidget;

namespace Quell {

class ConnectionActions;

namespace Ui {
class MainWindow;
}

/// The menus of the window that are not fixed: of rows, of connections, of columns.
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    /// To be made when the table has its model. All must outlive it.
    WindowMenus(Ui::MainWindow *ui, ConnectionActions *connections, QWidget *window);

    void showForRows(const QPoint &globalPosition);
    /// Above that point.
    void showForConnection(const QUuid &connection, const QPoint &globalPosition);

private:
    void addDetails();
    void addColumns();
    void listColumns();
    void listConnections();

    Ui::MainWindow *m_ui;
    ConnectionActions *m_connections;
    QWidget *m_window;
    QMenu *m_columns;
};

} // namespace Quell
