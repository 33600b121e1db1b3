// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblecombobox.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace Quell {

namespace {

/// What Qt's own does, but for the name.
class AccessibleComboBox final : public QAccessibleWidget
{
public:
    explicit AccessibleComboBox(QComboBox *comboBox) : QAccessibleWidget(comboBox, QAccessible::ComboBox) { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name: {
            const QString name = QAccessibleWidget::text(QAccessible::Name);
            return name.isEmpty() ? comboBox()->currentText() : name;
        }
        case QAccessible::Value:
            return comboBox()->currentText();
        case QAccessible::Description: {
            const QString description = comboBox()->accessibleDescription();
            return description.isEmpty() ? comboBox()->currentText() : description;
        }
        default:
            return QAccessibleWidget::text(kind);
        }
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = comboBox()->view()->isVisible();
        state.editable = comboBox()->isEditable();
        return state;
    }

    [[nodiscard]] int childCount() const override { return comboBox()->isEditable() ? 2 : 1; }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(comboBox()->view());
        if (index == 1 && comboBox()->isEditable())
            return QAccessible::queryAccessibleInterface(comboBox()->lineEdit());
        return nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == comboBox()->view())
            return 0;
        return comboBox()->isEditable() && child->object() == comboBox()->lineEdit() ? 1 : -1;
    }

    [[nodiscard]] QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }

    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction())
            return;
        if (comboBox()->view()->isVisible())
            comboBox()->hidePopup();
        else
            comboBox()->showPopup();
    }

private:
    [[nodiscard]] QComboBox *comboBox() const { return static_cast<QComboBox *>(widget()); }
};

QAccessibleInterface *makeComboBox(const QString &className, QObject *object)
{
    if (className != u"QComboBox")
        return nullptr;
    auto *comboBox = qobject_cast<QComboBox *>(object);
    return comboBox ? new AccessibleComboBox(comboBox) : nullptr;
}

} // namespace

void installAccessibleComboBoxes()
{
    QAccessible::installFactory(makeComboBox);
}

} // namespace Quell
