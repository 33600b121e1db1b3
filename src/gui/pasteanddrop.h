// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace Quell {

class Arrivals;

/// Pasting into the window and dropping onto it. A text field that has the focus keeps its own pasting.
class PasteAndDrop : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    PasteAndDrop(QWidget *window, QAction *paste, Arrivals *arrivals);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Arrivals *m_arrivals;
};

} // namespace Quell
