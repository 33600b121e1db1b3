// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace Quell {

/// The cursor of a field that has the focus stops blinking when nothing has been typed for ten seconds: it would wake up
/// the machine twice a second all day. The next key, and the loss of the focus, let it blink again.
class CursorRest : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds patience{10};

    explicit CursorRest(QWidget *field);
    ~CursorRest() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void blink();

    QTimer m_rest;
    int m_flashTime = -1; ///< what it was before it was stopped; -1: it was not
};

} // namespace Quell
