// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>
#include <QString>
#include <QWidget>

namespace Quell {

/// What assistive technology and scripts find in a window: showing widgets, by role and exact name.
class AccessibleTree
{
public:
    explicit AccessibleTree(QWidget *root) { collect(QAccessible::queryAccessibleInterface(root)); }

    [[nodiscard]] QWidget *find(QAccessible::Role role, const QString &name) const
    {
        for (QAccessibleInterface *node : m_nodes) {
            if (node->role() == role && node->text(QAccessible::Name) == name)
                return qobject_cast<QWidget *>(node->object());
        }
        return nullptr;
    }
    template<typename T>
    [[nodiscard]] T *find(QAccessible::Role role, const QString &name) const
    {
        return qobject_cast<T *>(find(role, name));
    }
    [[nodiscard]] QWidget *button(const QString &name) const { return find(QAccessible::Button, name); }

    /// All the text that can be read in it.
    [[nodiscard]] QString labels() const
    {
        QString texts;
        for (QAccessibleInterface *node : m_nodes) {
            if (node->role() == QAccessible::StaticText)
                texts += node->text(QAccessible::Name) + u'\n';
        }
        return texts;
    }

    /// Controls that take the keyboard and have no name: there ought to be none.
    [[nodiscard]] QStringList nameless() const
    {
        QStringList found;
        for (QAccessibleInterface *node : m_nodes) {
            const auto *widget = qobject_cast<QWidget *>(node->object());
            if (widget && widget->focusPolicy() != Qt::NoFocus && node->text(QAccessible::Name).isEmpty())
                found.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                             + widget->objectName());
        }
        return found;
    }

private:
    void collect(QAccessibleInterface *node)
    {
        if (!node || node->state().invisible)
            return;
        m_nodes.append(node);
        // The items of a list or table are not controls of the window.
        if (node->role() == QAccessible::List || node->role() == QAccessible::Table
            || node->role() == QAccessible::Tree)
            return;
        for (int index = 0; index < node->childCount(); ++index)
            collect(node->child(index));
    }

    QList<QAccessibleInterface *> m_nodes;
};

} // namespace Quell
