// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionchips.h"

#include "connectionchip.h"

#include <QHBoxLayout>

#include <algorithm>

namespace Quell {

ConnectionChips::ConnectionChips(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(6);
    setAccessibleName(tr("Connections"));
}

void ConnectionChips::follow(const ConnectionFaces *faces, const Monitor *monitor, Clock *clock)
{
    m_faces = faces;
    m_monitor = monitor;
    m_clock = clock;
    connect(faces, &ConnectionFaces::changed, this, &ConnectionChips::arrange);
    connect(monitor, &Monitor::healthChanged, this, &ConnectionChips::describe);
    arrange();
}

void ConnectionChips::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    countDown();
}

void ConnectionChips::arrange()
{
    QHash<QUuid, ConnectionChip *> before = std::exchange(m_chips, {});
    const QList<ConnectionFace> faces = m_faces->all();
    for (const ConnectionFace &face : faces) {
        ConnectionChip *chip = before.take(face.id);
        if (!chip) {
            chip = new ConnectionChip(this);
            connect(chip, &QAbstractButton::clicked, this, [this, chip, id = face.id] {
                Q_EMIT menuRequested(id, chip->mapToGlobal(QPoint(0, 0)));
            });
        }
        layout()->removeWidget(chip);
        layout()->addWidget(chip);
        m_chips.insert(face.id, chip);
        describe(face.id);
    }
    for (ConnectionChip *gone : std::as_const(before)) {
        gone->hide();
        gone->deleteLater();
    }
}

void ConnectionChips::describe(const QUuid &connection)
{
    if (ConnectionChip *chip = m_chips.value(connection))
        chip->describe(m_faces->of(connection), m_monitor->health(connection), m_clock->now());
    countDown();
}

void ConnectionChips::countDown()
{
    const auto waits = [this](const QUuid &connection) {
        const HealthState state = m_monitor->health(connection).state;
        return state == HealthState::Throttled || state == HealthState::Unreachable;
    };
    const QList<QUuid> connections = m_chips.keys();
    if (m_counting || !isVisible() || std::ranges::none_of(connections, waits))
        return;
    m_counting = true;
    m_clock->callAfter(std::chrono::seconds(1), this, [this, connections, waits] {
        m_counting = false;
        for (const QUuid &connection : connections) {
            if (waits(connection))
                describe(connection);
        }
        countDown();
    });
}

} // namespace Quell

#include "moc_connectionchips.cpp"
