// SPDX-License-Identifier: GPL-3.0-or-later
#include "demopicture.h"

#include "detailspanel.h"
#include "mainwindow.h"
#include "settingsdialog.h"
#include "timelinepage.h"
#include "workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QSize>
#include <QTabWidget>

#include <algorithm>

namespace Quell {

using namespace std::chrono_literals;

namespace {

/// A window that has just changed its clothes or its page is laid out and painted anew.
constexpr auto settling = 600ms;
/// The notes can be read.
constexpr QSize roomy(1480, 860);

} // namespace

DemoPicture::DemoPicture(Workspace *workspace, MainWindow *window, const QString &file,
                         std::function<void(ColourScheme)> dress, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_window(window),
      m_file(file),
      m_dress(std::move(dress))
{
    connect(workspace->tracker(), &ExecutionTracker::executionsChanged, this, &DemoPicture::look);
    workspace->clock()->callAfter(120s, this, [this] {
        if (!std::exchange(m_done, true))
            Q_EMIT finished(tr("No cancel was confirmed within two minutes."));
    });
    look();
}

void DemoPicture::look()
{
    if (m_done)
        return;
    const auto cancelled = m_cancelled ? m_workspace->tracker()->find(*m_cancelled) : std::nullopt;
    if (!cancelled) {
        cancelNext();
    } else if (cancelled->cancel.phase == CancelPhase::Confirmed) {
        m_done = true;
        // The last change still has to reach the window, and the picture shows more when other rows were seen as well.
        m_workspace->clock()->callAfter(1500ms, this, [this] { takePicture(); });
    } else if (!isInFlight(cancelled->cancel.phase)) {
        m_tried.append(*m_cancelled);
        cancelNext();
    }
}

void DemoPicture::cancelNext()
{
    m_cancelled.reset();
    const QList<Execution> executions = m_workspace->tracker()->all();
    const auto running = std::ranges::find_if(executions, [this](const Execution &execution) {
        return displayStatus(execution) == DisplayStatus::Running && !m_tried.contains(execution.key);
    });
    if (running == executions.cend())
        return;
    m_cancelled = running->key;
    m_workspace->canceller()->cancel({running->key});
}

void DemoPicture::takePicture()
{
    if (!QFileInfo(m_file).isDir()) {
        write(m_window, m_file);
        if (!m_failed)
            Q_EMIT finished(QString());
        return;
    }
    auto *panel = m_window->findChild<DetailsPanel *>();
    auto *pages = panel->findChild<QTabWidget *>();
    const auto scene = [this](const QString &file, const std::function<QWidget *()> &prepare) {
        m_scenes.append([this, file, prepare] {
            QWidget *what = prepare();
            m_workspace->clock()->callAfter(settling, this, [this, what, file] {
                write(what, inDirectory(file));
                takeNext();
            });
        });
    };
    scene(QStringLiteral("window.png"), [this] {
        m_dress(ColourScheme::Light);
        m_window->resize(roomy);
        m_window->showExecution(*m_cancelled);
        return m_window;
    });
    scene(QStringLiteral("window-dark.png"), [this] {
        m_dress(ColourScheme::Dark);
        return m_window;
    });
    scene(QStringLiteral("details.png"), [this, panel, pages] {
        m_dress(ColourScheme::Light);
        pages->setCurrentIndex(0);
        return panel;
    });
    scene(QStringLiteral("timeline.png"), [panel, pages] {
        pages->setCurrentWidget(panel->timeline());
        return panel;
    });
    scene(QStringLiteral("settings.png"), [this] {
        SettingsDialog *dialog = m_window->openSettings();
        dialog->showPage(SettingsDialog::Page::Notifications);
        return dialog;
    });
    takeNext();
}

void DemoPicture::takeNext()
{
    if (m_failed)
        return;
    if (m_scenes.isEmpty())
        Q_EMIT finished(QString());
    else
        m_scenes.takeFirst()();
}

void DemoPicture::write(QWidget *what, const QString &file)
{
    if (what->grab().save(file, "PNG"))
        return;
    m_failed = true;
    Q_EMIT finished(tr("The picture could not be written to %1.").arg(file));
}

QString DemoPicture::inDirectory(const QString &name) const
{
    return QDir(m_file).filePath(name);
}

} // namespace Quell

#include "moc_demopicture.cpp"
