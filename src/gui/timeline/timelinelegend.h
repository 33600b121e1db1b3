// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;

namespace Quell {

/// What the colours, patterns and marks of the timeline mean, in words. It can stay open beside the timeline.
class TimelineLegend : public QDialog
{
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QListWidget *m_list;
};

} // namespace Quell
