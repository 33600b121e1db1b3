// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QFrame;
class QHBoxLayout;
class QToolButton;

namespace Quell {

class FilterBar;

/// The row above the table: buttons, then filters; in a narrow window the filters go into a row of their own.
class CommandBar : public QWidget
{
    Q_OBJECT
public:
    explicit CommandBar(QWidget *parent = nullptr);

    /// A button for the action; `name` is what assistive technology and scripts know it by.
    QToolButton *addButton(QAction *action, const QString &name, const QString &text, bool iconOnly = false);
    /// The same for a checkable action; `whenOn` describes that it is on.
    QToolButton *addToggle(QAction *action, const QString &name, const QString &text, const QString &whenOn);
    /// The one that stops things stands out.
    void emphasize(QToolButton *button);

    void setFiltersEnabled(bool enabled);
    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(QToolButton *button, const QString &name);
    void arrange();
    void paintEmphasis();

    QBoxLayout *m_rows;
    QWidget *m_commands;
    QHBoxLayout *m_buttons;
    QFrame *m_line;
    FilterBar *m_filters;
    QToolButton *m_emphasized = nullptr;
};

} // namespace Quell
