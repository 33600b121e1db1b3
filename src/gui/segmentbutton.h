// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Quell {

/// One choice of several that stand side by side; the chosen one is tinted and bold.
class SegmentButton : public QToolButton
{
    Q_OBJECT
public:
    explicit SegmentButton(QWidget *parent = nullptr);

    /// The first one closes the row on its own side; the others share an edge with the one before.
    void setFirst(bool first);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_first = false;
};

} // namespace Quell
