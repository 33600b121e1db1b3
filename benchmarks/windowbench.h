// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "executionview.h"
#include "mainwindow.h"
#include "manyexecutions.h"
#include "workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace Quell {

/// Knows when a window has been painted and handed to the screen.
class MeasuringApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    QPointer<QWidget> viewport; ///< whose painting counts
    std::function<void()> painted; ///< called once the painted viewport has been flushed

private:
    bool m_viewportPainted = false;
};

/// The longest time in which the event loop did not come round.
class StallWatch final : public QObject
{
public:
    StallWatch();
    void reset();
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0; ///< ms
};

/// The real window over a real profile; nothing is asked of any service.
class WindowBench
{
public:
    struct Plan
    {
        int rows = 100'000;
        std::chrono::seconds seconds{60};
        std::chrono::seconds idleSeconds{60};
    };
    WindowBench(const QString &profile, const Plan &plan);

    [[nodiscard]] QJsonObject run(const QString &part);

private:
    void prepare(int rows);
    [[nodiscard]] QJsonObject opening();
    [[nodiscard]] QJsonObject firstPaint();
    [[nodiscard]] QJsonObject search();
    [[nodiscard]] QJsonObject headers();
    [[nodiscard]] QJsonObject changes();
    [[nodiscard]] QJsonObject idle();

    void openWorkspace();
    void makeWindow();
    void openEverything();
    [[nodiscard]] QJsonObject typing();
    [[nodiscard]] double paintedAfter(const std::function<void()> &action, const std::function<bool()> &done);
    [[nodiscard]] double clickHeader(int column);
    void applyChanges(int howMany, const QList<ExecutionKey> &keys);
    void selectScattered(int howMany);
    [[nodiscard]] ExecutionView *view() const { return m_window->findChild<ExecutionView *>(); }
    [[nodiscard]] ExecutionFilterModel *shown() const
    {
        return m_window->findChild<ExecutionFilterModel *>();
    }

    Profile m_profile;
    Plan m_plan;
    SystemClock m_clock;
    ManyExecutions m_executions;
    QRandomGenerator m_random{7};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Quell
