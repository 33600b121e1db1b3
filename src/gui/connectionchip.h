// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionface.h"
#include "connectionhealth.h"

#include <QAbstractButton>

namespace Quell {

/// A connection in the status bar: its mark and name, what of its budget is used, and how it is, in a word.
class ConnectionChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ConnectionChip(QWidget *parent = nullptr);

    void describe(const ConnectionFace &face, const ConnectionHealth &health, const QDateTime &now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor healthColour(const QColor &background) const;

    ConnectionFace m_face;
    HealthState m_state = HealthState::Idle;
    bool m_isWell = false;
    QString m_remark;
    QString m_budget;
    QString m_health;
};

} // namespace Quell
