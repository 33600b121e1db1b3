// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitylogmodel.h"
#include "execution.h"

#include <QTableView>

#include <optional>

namespace Quell {

/// The table of the activity log. What is being read stays where it is while events come on top; at the very top, with nothing
/// chosen, they are shown as they come.
class ActivityLogView : public QTableView
{
    Q_OBJECT
public:
    explicit ActivityLogView(QWidget *parent = nullptr);

    /// Must outlive the view. To be called once.
    void setLog(ActivityLogModel *log);

    [[nodiscard]] std::optional<ExecutionKey> currentKey() const;
    /// How many have come above what is in sight.
    [[nodiscard]] int unseen() const { return m_unseen; }
    /// Lets go of what was chosen.
    void goToNewest();
    /// What is selected, as lines with tabs between the cells.
    [[nodiscard]] QString selectedText() const;

Q_SIGNALS:
    /// Return or a double-click on an event of this one.
    void chosen(const Quell::ExecutionKey &key);
    void unseenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void keepPlace(int rows);
    void setUnseen(int unseen);
    void fitRows();

    ActivityLogModel *m_log = nullptr;
    int m_unseen = 0;
};

} // namespace Quell
