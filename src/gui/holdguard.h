// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QWidget>

#include <chrono>
#include <optional>

namespace Quell {

/// Tells when the rows of a table must stand still, so that nothing slips under the pointer: while it moves over the table,
/// and while a button, a menu or a dialog is down. Two seconds of rest end it.
class HoldGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds rest{2};
    /// As long a person may click on what was there before.
    static constexpr std::chrono::seconds surprise{1};

    /// `area` is what the pointer moves over; `clock` must outlive the guard.
    HoldGuard(QWidget *area, Clock *clock, QObject *parent = nullptr);

    /// Something happened that rows must stand still for.
    void touch();
    /// The user asked for rows to change; they need not stand still any longer.
    void release();
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Something else has come under the pointer, which did not move.
    void noteSlide() { m_slidAt = m_clock->sinceBoot(); }
    /// So lately that a person may not have seen it yet.
    [[nodiscard]] bool hasJustSlid() const;

Q_SIGNALS:
    void heldChanged(bool held);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wait(std::chrono::milliseconds delay);
    void look();
    [[nodiscard]] static bool somethingIsDown();

    QPointer<QWidget> m_area;
    QPointer<QWidget> m_window;
    Clock *m_clock;
    QPoint m_pointer;
    std::chrono::milliseconds m_touchedAt{0};
    std::optional<std::chrono::milliseconds> m_slidAt;
    bool m_held = false;
    bool m_waiting = false;
};

} // namespace Quell
