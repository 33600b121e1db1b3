// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionchip.h"

#include "executiontexts.h"
#include "statepalette.h"
#include "wording.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Quell {

namespace {

constexpr int chipMargin = 9;
constexpr int chipGap = 5;
constexpr int chipMarkSide = 9;

} // namespace

ConnectionChip::ConnectionChip(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void ConnectionChip::describe(const ConnectionFace &face, const ConnectionHealth &health,
                              const QDateTime &now)
{
    m_face = face;
    m_face.name = onOneLine(face.name, 60);
    m_state = health.state;
    m_isWell = health.isWell();
    m_remark = face.remark;
    const QLocale locale;
    const bool metered = health.quota > 0 && health.state != HealthState::SwitchedOff;
    m_budget = metered ? tr("%1 of %2/min").arg(locale.toString(health.used), locale.toString(health.quota))
                       : QString();
    m_health = m_isWell ? tr("fine") : healthText(health, now);

    QStringList parts{m_health};
    if (metered)
        parts.prepend(tr("%1 of %2 requests a minute")
                          .arg(locale.toString(health.used), locale.toString(health.quota)));
    if (!m_remark.isEmpty())
        parts.prepend(m_remark);
    // For a button "&" makes a key.
    setText(QString(m_face.name).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(tr("Connection %1: %2").arg(m_face.name, parts.join(QStringLiteral(", "))));
    QStringList tip{m_face.serviceName.isEmpty() ? m_face.name
                                                 : tr("%1 (%2)").arg(m_face.name, m_face.serviceName),
                    parts.join(QStringLiteral(", "))};
    if (health.trouble)
        tip.append(troubleText(*health.trouble, m_face.name));
    if (health.lastAnswerAt.isValid())
        tip.append(tr("Last answer at %1").arg(ExecutionTexts::moment(health.lastAnswerAt, now)));
    setToolTip(ExecutionTexts::safeToolTip(tip.join(u'\n')));
    setAccessibleDescription(tip.last());
    updateGeometry();
    update();
}

QSize ConnectionChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 2 * chipMargin + chipMarkSide + chipGap + metrics.horizontalAdvance(m_face.name);
    for (const QString &part : {m_remark, m_budget, m_health}) {
        if (!part.isEmpty())
            width += chipGap + metrics.horizontalAdvance(part);
    }
    return {width + 2, metrics.height() + 6};
}

QSize ConnectionChip::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    const int name = std::min(metrics.horizontalAdvance(m_face.name), 8 * metrics.averageCharWidth());
    return {2 * chipMargin + chipMarkSide + chipGap + name, metrics.height() + 6};
}

void ConnectionChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const double lift = isDown() ? 0.16 : underMouse() ? 0.12 : 0.06;
    const QColor ground = StatePalette::blend(window, palette().color(QPalette::WindowText), lift);
    painter.setBrush(ground);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(Qt::NoPen));
    const double radius = (height() - 2) / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    QRect left = rect().adjusted(chipMargin, 0, -chipMargin, 0);
    const QRect room = left;
    const auto place = [this, &room](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), room, part);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(StatePalette::mark(m_face.mark));
    painter.drawRoundedRect(
        place(QRect(left.left(), rect().center().y() - chipMarkSide / 2, chipMarkSide, chipMarkSide)), 2, 2);
    left.setLeft(left.left() + chipMarkSide + chipGap);

    const QFontMetrics metrics(font());
    const auto write = [&](const QString &text, const QColor &colour) {
        if (text.isEmpty() || left.width() <= 0)
            return;
        const QString shown = metrics.elidedText(text, Qt::ElideRight, left.width());
        painter.setPen(colour);
        QRect part = left;
        part.setWidth(metrics.horizontalAdvance(shown) + 1);
        painter.drawText(place(part), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        left.setLeft(part.right() + chipGap);
    };
    write(m_face.name, palette().color(QPalette::WindowText));
    write(m_remark, StatePalette::warning(ground));
    write(m_budget, StatePalette::quiet(palette(), ground));
    write(m_health, healthColour(ground));
}

QColor ConnectionChip::healthColour(const QColor &background) const
{
    switch (m_state) {
    case HealthState::Fine:
        return m_isWell ? StatePalette::good(background) : StatePalette::warning(background);
    case HealthState::Throttled:
    case HealthState::Unreachable:
        return StatePalette::warning(background);
    case HealthState::SignedOut:
        return StatePalette::bad(background);
    case HealthState::Idle:
    case HealthState::Paused:
    case HealthState::SwitchedOff:
        break;
    }
    return StatePalette::quiet(palette(), background);
}

} // namespace Quell

#include "moc_connectionchip.cpp"
