// SPDX-License-Identifier: GPL-3.0-or-later
#include "demopicture.h"

#include "workspace.h"

#include <QPixmap>

#include <algorithm>

namespace Quell {

using namespace std::chrono_literals;

DemoPicture::DemoPicture(Workspace *workspace, QWidget *window, const QString &file, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_window(window),
      m_file(file)
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
    const bool written = m_window->grab().save(m_file, "PNG");
    Q_EMIT finished(written ? QString() : tr("The picture could not be written to %1.").arg(m_file));
}

} // namespace Quell
