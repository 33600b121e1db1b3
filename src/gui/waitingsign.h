// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Quell {

/// A few quiet words in the lower corner of a table: something has changed that is not shown yet. Lets the pointer through.
class WaitingSign : public QLabel
{
    Q_OBJECT
public:
    /// Stands in the corner of `table`, whatever its size.
    explicit WaitingSign(QWidget *table);

    void setWaiting(bool waiting);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
};

} // namespace Quell
