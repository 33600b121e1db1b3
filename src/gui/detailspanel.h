// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "windowcontext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTabWidget;
class QToolButton;

namespace Quell {

class ActivityPage;
class OverviewPage;
class QueryPage;

/// Everything about one execution: what its service said, its query, and what happened to it.
class DetailsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// To be called once.
    void follow(const WindowContext &context);
    void describe(const std::optional<ExecutionKey> &key);

Q_SIGNALS:
    void closeRequested();

private:
    void refresh();
    void copyId();

    WindowContext m_context;
    std::optional<ExecutionKey> m_key;
    QTabWidget *m_tabs;
    OverviewPage *m_overview;
    QueryPage *m_query;
    ActivityPage *m_activity;
    QLabel *m_id;
    QToolButton *m_copy;
    QToolButton *m_close;
};

} // namespace Quell
