// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitylogmodel.h"
#include "windowcontext.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace Quell {

class ActivityExport;
class ActivityLogView;
class ConnectionFaces;
class WrappedLabel;

/// Everything that happened, of all executions, newest first: to be searched, to be exported, and to find executions by. It
/// can stay open beside the window.
class ActivityLogDialog : public QDialog
{
    Q_OBJECT
public:
    /// The list follows the field when it has rested for so long.
    static constexpr std::chrono::milliseconds searchPause{200};

    /// Everything in `context`, and `faces`, must outlive it.
    ActivityLogDialog(const WindowContext &context, const ConnectionFaces *faces, QWidget *parent = nullptr);

    /// Asks for a file, whose suffix says the format, and writes to it what the search leaves.
    void exportToFile();
    [[nodiscard]] ActivityExport *exporting() const { return m_export; }

Q_SIGNALS:
    /// This one is wanted in the list. It may not be there any more.
    void executionChosen(const Quell::ExecutionKey &key);

private:
    void setUp();
    void addKeys();
    void follow(const WindowContext &context, const ConnectionFaces *faces);
    void search();
    void choose(const ExecutionKey &key);
    void showProgress();

    WindowContext m_context;
    ActivityLogModel *m_log;
    ActivityLogView *m_view;
    ActivityExport *m_export;
    QLineEdit *m_text;
    QPushButton *m_newest;
    QPushButton *m_exportButton;
    WrappedLabel *m_state;
    QTimer m_searching;
};

} // namespace Quell
