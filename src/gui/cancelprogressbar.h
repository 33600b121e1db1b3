// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Quell {

class Canceller;

/// How far many cancels have come that were asked for at once, at the foot of the window, with a button that keeps those from
/// leaving that have not left. Hidden for a few; goes by itself when all is done and well.
class CancelProgressBar : public QFrame
{
    Q_OBJECT
public:
    explicit CancelProgressBar(QWidget *parent = nullptr);

    /// Both must outlive it. To be called once.
    void follow(Canceller *canceller, Clock *clock);

private:
    void refreshSoon();
    void refresh();
    void describe();
    void stop();
    void hideLater();

    Canceller *m_canceller = nullptr;
    Clock *m_clock = nullptr;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QToolButton *m_dismiss;
    int m_hideTicket = 0;
    bool m_refreshing = false;
    bool m_dismissed = false; ///< for as long as these cancels last
};

} // namespace Quell
