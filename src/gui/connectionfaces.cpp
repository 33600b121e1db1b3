// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfaces.h"

#include "foreigntext.h"
#include "statepalette.h"

#include <algorithm>

namespace Quell {

namespace {

constexpr qsizetype longestFaceName = 100;

} // namespace

QString remarkOn(const Connection &connection)
{
    QStringList remarks;
    if (connection.production)
        remarks.append(ConnectionFaces::tr("production"));
    if (connection.readOnly)
        remarks.append(ConnectionFaces::tr("read-only"));
    return remarks.join(QStringLiteral(", "));
}

ConnectionFaces::ConnectionFaces(const Connections *connections, WindowSettings *settings, QObject *parent)
    : QObject(parent),
      m_connections(connections),
      m_settings(settings)
{
    connect(connections, &Connections::connectionAdded, this, &ConnectionFaces::read);
    connect(connections, &Connections::connectionChanged, this, &ConnectionFaces::read);
    connect(connections, &Connections::connectionRemoved, this, &ConnectionFaces::read);
    connect(connections, &Connections::orderChanged, this, &ConnectionFaces::read);
    read();
}

void ConnectionFaces::setMark(const QUuid &connection, int mark)
{
    m_settings->setMark(connection, mark);
    read();
}

ConnectionFace ConnectionFaces::of(const QUuid &connection) const
{
    const auto found = std::ranges::find(m_faces, connection, &ConnectionFace::id);
    return found == m_faces.cend() ? ConnectionFace{} : *found;
}

void ConnectionFaces::read()
{
    const QList<ConnectionFace> before = std::exchange(m_faces, {});
    const QList<Connection> connections = m_connections->all();
    for (const Connection &connection : connections) {
        int mark = m_settings->mark(connection.id);
        if (mark < 0) {
            mark = markFor(connection.id);
            m_settings->setMark(connection.id, mark);
        }
        m_faces.append({connection.id, onOneLine(connection.name, longestFaceName),
                        m_connections->description(connection.service).name, connection.user, mark,
                        remarkOn(connection)});
    }
    if (m_faces != before)
        Q_EMIT changed();
}

int ConnectionFaces::markFor(const QUuid &connection) const
{
    QList<int> uses(StatePalette::marks);
    const QList<Connection> connections = m_connections->all();
    for (const Connection &other : connections) {
        const int mark = m_settings->mark(other.id);
        if (other.id != connection && mark >= 0 && mark < uses.size())
            ++uses[mark];
    }
    return int(std::ranges::min_element(uses) - uses.begin());
}

} // namespace Quell

#include "moc_connectionfaces.cpp"
