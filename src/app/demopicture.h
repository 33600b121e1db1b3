// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QWidget>

#include <optional>

namespace Quell {

class Workspace;

/// Shows that the demo works where nobody can look: cancels one running execution the way the window does, and takes a
/// picture of the window when a snapshot has confirmed it. One that turns out not to stop is followed by the next.
class DemoPicture : public QObject
{
    Q_OBJECT
public:
    /// Begins at once. `window` is what is pictured; PNG is written to `file`.
    DemoPicture(Workspace *workspace, QWidget *window, const QString &file, QObject *parent = nullptr);

Q_SIGNALS:
    /// `trouble` is empty when the picture is there, else a whole sentence.
    void finished(const QString &trouble);

private:
    void look();
    void cancelNext();
    void takePicture();

    Workspace *m_workspace;
    QWidget *m_window;
    QString m_file;
    std::optional<ExecutionKey> m_cancelled;
    QList<ExecutionKey> m_tried;
    bool m_done = false;
};

} // namespace Quell
