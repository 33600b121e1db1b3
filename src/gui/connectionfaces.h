// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionface.h"
#include "connections.h"
#include "windowsettings.h"

#include <QList>
#include <QObject>

namespace Quell {

/// What is to be said of a connection wherever its name stands; usually nothing.
[[nodiscard]] QString remarkOn(const Connection &connection);

/// What the window shows of the connections, kept up to date. A connection keeps its colour mark.
class ConnectionFaces : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ConnectionFaces(const Connections *connections, WindowSettings *settings, QObject *parent = nullptr);

    /// In the order of Connections::all().
    [[nodiscard]] QList<ConnectionFace> all() const { return m_faces; }
    [[nodiscard]] ConnectionFace of(const QUuid &connection) const;
    /// Gives it another colour mark, which is kept.
    void setMark(const QUuid &connection, int mark);

Q_SIGNALS:
    void changed();

private:
    void read();
    [[nodiscard]] int markFor(const QUuid &connection) const;

    const Connections *m_connections;
    WindowSettings *m_settings;
    QList<ConnectionFace> m_faces;
};

} // namespace Quell
