// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "settings.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace Quell {

class MainWindow;
class Workspace;

/// Shows that the demo works where nobody can look: cancels one running execution the way the window does, and takes a
/// picture of the window when a snapshot has confirmed it. One that turns out not to stop is followed by the next.
/// For a directory it takes those of the documentation: the window in light and dark, its details, the timeline, the settings.
class DemoPicture : public QObject
{
    Q_OBJECT
public:
    /// Begins at once. `window` is what is pictured; PNG is written to `file`, or to several files in it where it is a
    /// directory, for which `dress` clothes the program in light or dark.
    DemoPicture(Workspace *workspace, MainWindow *window, const QString &file,
                std::function<void(ColourScheme)> dress, QObject *parent = nullptr);

Q_SIGNALS:
    /// `trouble` is empty when the picture is there, else a whole sentence.
    void finished(const QString &trouble);

private:
    void look();
    void cancelNext();
    void takePicture();
    void takeNext();
    void write(QWidget *what, const QString &file);
    [[nodiscard]] QString inDirectory(const QString &name) const;

    Workspace *m_workspace;
    MainWindow *m_window;
    QString m_file;
    std::function<void(ColourScheme)> m_dress;
    QList<std::function<void()>> m_scenes; ///< prepare one and take it when it has settled, each in its turn
    std::optional<ExecutionKey> m_cancelled;
    QList<ExecutionKey> m_tried;
    bool m_done = false;
    bool m_failed = false;
};

} // namespace Quell
