// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "connectionfaces.h"
#include "monitor.h"

#include <QHash>
#include <QWidget>

namespace Quell {

class ConnectionChip;

/// One chip for each connection. Counts down where a connection waits.
class ConnectionChips : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionChips(QWidget *parent = nullptr);

    /// All must outlive it. To be called once.
    void follow(const ConnectionFaces *faces, const Monitor *monitor, Clock *clock);

Q_SIGNALS:
    /// The chip was clicked; a menu fits above this point.
    void menuRequested(const QUuid &connection, const QPoint &globalPosition);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void describe(const QUuid &connection);
    void countDown();

    const ConnectionFaces *m_faces = nullptr;
    const Monitor *m_monitor = nullptr;
    Clock *m_clock = nullptr;
    QHash<QUuid, ConnectionChip *> m_chips;
    bool m_counting = false;
};

} // namespace Quell
