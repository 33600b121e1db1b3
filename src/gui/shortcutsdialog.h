// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;
class QTreeWidget;

namespace Quell {

/// Every key that does something: those of the menus as they are now, and those of the table. Does not delete itself.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QMenuBar *menus, QWidget *parent = nullptr);

private:
    void addMenus(const QMenuBar *menus);
    void addTable();

    QTreeWidget *m_keys;
};

} // namespace Quell
