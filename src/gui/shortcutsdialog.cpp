// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Quell {

namespace {

enum ShortcutColumn { WhatColumn, KeyColumn };

/// As it stands in a menu, without the mark of its key.
QString plainText(QString text)
{
    // Languages that are not written with Latin letters have the key at the end: "编辑(&E)".
    static const QRegularExpression keyAtEnd(QStringLiteral("\\(&.\\)"));
    text.remove(keyAtEnd);
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&' && ++at == text.size())
            break;
        plain.append(text.at(at));
    }
    return plain.endsWith(u'…') ? plain.chopped(1) : plain;
}

QString textOf(const QKeySequence &keys)
{
    const QString text = keys.toString(QKeySequence::NativeText);
    // In a window from right to left the full stop of "Ctrl+." would come first.
    constexpr QChar leftToRightMark(0x200E);
    return QGuiApplication::isRightToLeft() ? leftToRightMark + text + leftToRightMark : text;
}

QString keysOf(const QAction *action)
{
    QStringList keys;
    const QList<QKeySequence> sequences = action->shortcuts();
    for (const QKeySequence &sequence : sequences)
        keys.append(textOf(sequence));
    return keys.join(QStringLiteral(", "));
}

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    QFont font = tree->font();
    font.setBold(true);
    group->setFont(WhatColumn, font);
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

void listActions(QTreeWidgetItem *group, const QMenu *menu)
{
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->menu())
            listActions(group, action->menu());
        else if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(group, {plainText(action->text()), keysOf(action)});
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar *menus, QWidget *parent)
    : QDialog(parent),
      m_keys(new QTreeWidget(this))
{
    setWindowTitle(tr("Shortcuts"));
    m_keys->setAccessibleName(tr("Shortcuts"));
    m_keys->setHeaderLabels({tr("What it does"), tr("Key")});
    m_keys->setRootIsDecorated(false);
    m_keys->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_keys->setUniformRowHeights(true);
    addMenus(menus);
    addTable();
    m_keys->expandAll();
    m_keys->setItemsExpandable(false);
    m_keys->resizeColumnToContents(WhatColumn);
    m_keys->setCurrentItem(m_keys->topLevelItem(0)->child(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_keys);
    layout->addWidget(buttons);
    const QSize wanted(m_keys->columnWidth(WhatColumn) + fontMetrics().averageCharWidth() * 40,
                       fontMetrics().height() * 32);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

void ShortcutsDialog::addMenus(const QMenuBar *menus)
{
    const QList<QAction *> actions = menus->actions();
    for (const QAction *action : actions) {
        if (!action->menu())
            continue;
        QTreeWidgetItem *group = addGroup(m_keys, plainText(action->text()));
        listActions(group, action->menu());
        if (group->childCount() == 0)
            delete group;
    }
}

void ShortcutsDialog::addTable()
{
    QTreeWidgetItem *table = addGroup(m_keys, tr("In the list of executions"));
    new QTreeWidgetItem(table, {tr("Show the details of the row"), textOf(Qt::Key_Return)});
    new QTreeWidgetItem(
        table, {tr("Go to the row above or below"), textOf(Qt::Key_Up) + u' ' + textOf(Qt::Key_Down)});
    new QTreeWidgetItem(
        table,
        {tr("Go to the first or last row"),
         tr("%1 or %2").arg(textOf(Qt::CTRL | Qt::Key_Home), textOf(Qt::CTRL | Qt::Key_End))});
    new QTreeWidgetItem(
        table,
        {tr("Select more rows"),
         tr("%1 or %2").arg(textOf(Qt::SHIFT | Qt::Key_Up), textOf(Qt::SHIFT | Qt::Key_Down))});
    new QTreeWidgetItem(table, {tr("Open the menu of the row"), textOf(Qt::SHIFT | Qt::Key_F10)});
    new QTreeWidgetItem(table, {tr("Cancel an active execution, after a question"), tr("Double-click")});
    new QTreeWidgetItem(table,
                        {tr("Move between the parts of the window"),
                         tr("%1 or %2").arg(textOf(Qt::Key_Tab), textOf(Qt::SHIFT | Qt::Key_Tab))});
}

} // namespace Quell

#include "moc_shortcutsdialog.cpp"
