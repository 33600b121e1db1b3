// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionface.h"
#include "executionfiltermodel.h"
#include "windowsettings.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QToolButton;

namespace Quell {

namespace Ui {
class FilterBar;
}

/// Chooses which executions are shown: by state, with counts; by connection; by text.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    /// Both must outlive the bar. Takes over what was remembered. To be called once, with the connections known.
    void follow(ExecutionFilterModel *executions, WindowSettings *settings,
                const QList<ConnectionFace> &connections);
    void setConnections(const QList<ConnectionFace> &connections);

    void setStates(ExecutionFilterModel::States states);
    void showEverything();
    void focusText();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    using States = ExecutionFilterModel::States;

    void restore();
    void applyText();
    void rememberText();
    void applyConnection();
    void showFilter();
    void showCounts();
    void showConnectionCounts();
    [[nodiscard]] QToolButton *buttonOf(States states) const;

    std::unique_ptr<Ui::FilterBar> m_ui;
    ExecutionFilterModel *m_executions = nullptr;
    WindowSettings *m_settings = nullptr;
    QTimer m_remembering;
};

} // namespace Quell
