// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;

namespace Quell {

/// Lets a dock fill the window, in the place of a part of the window's middle, and gives that its place back.
class DockEnlarger : public QObject
{
    Q_OBJECT
public:
    /// `inTheWay` is hidden while the dock is enlarged. All must outlive it.
    DockEnlarger(QMainWindow *window, QDockWidget *dock, QWidget *inTheWay);

    /// Checkable; with a key.
    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] bool isEnlarged() const { return m_enlarged; }
    void setEnlarged(bool enlarged);
    /// QMainWindow::saveState() as it is without the enlargement.
    [[nodiscard]] QByteArray layout() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QMainWindow *m_window;
    QDockWidget *m_dock;
    QWidget *m_inTheWay;
    QAction *m_action;
    QByteArray m_layoutBefore;
    bool m_enlarged = false;
};

} // namespace Quell
