// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QAction;

namespace Quell {

/// A button that looks pressed while its checkable action is on. To assistive technology it stays a button, and its
/// description tells whether it is on: Qt 6.4 calls a checkable tool button a check box.
class ToggleButton : public QToolButton
{
    Q_OBJECT
public:
    /// `whenOn` is what its description then says.
    ToggleButton(QAction *action, const QString &whenOn, QWidget *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    void follow();

    QAction *m_action;
    QString m_whenOn;
};

} // namespace Quell
