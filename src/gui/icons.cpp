// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "statepalette.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

/// A static library's resources are only there once they are asked for; the macro works in no namespace, named or not.
static void loadResources()
{
    Q_INIT_RESOURCE(quell);
}

namespace Quell::Icons {

namespace {

QString pathOf(QLatin1StringView name)
{
    return QStringLiteral(":/quell/icons/%1.svg").arg(name);
}

class ThemedEngine final : public QIconEngine
{
public:
    ThemedEngine(QLatin1StringView name, const QColor &tint) : m_name(name), m_tint(tint) { }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPixmap pixmap = drawn(m_name, colour(mode), side, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.topLeft() + QPoint((rect.width() - side) / 2, (rect.height() - side) / 2),
                            pixmap);
    }

    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` counts device pixels.
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return drawn(m_name, colour(mode), std::min(size.width(), size.height()), 1);
    }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_tint.isValid() ? m_tint : palette.color(QPalette::ButtonText);
    }

    QLatin1StringView m_name;
    QColor m_tint;
};

} // namespace

QIcon application()
{
    loadResources();
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(QStringLiteral(":/quell/icons/quell.svg")).render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon themed(QLatin1StringView name, const QColor &tint)
{
    return QIcon(new ThemedEngine(name, tint));
}

QPixmap drawn(QLatin1StringView name, const QColor &colour, int side, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("quell/%1/%2/%3/%4")
                            .arg(name)
                            .arg(colour.rgba(), 0, 16)
                            .arg(side)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    loadResources();
    pixmap = QPixmap(QSize(side, side) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(pathOf(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QLatin1StringView nameOf(DisplayStatus status)
{
    switch (status) {
    case DisplayStatus::Unknown:
        break;
    case DisplayStatus::Queued:
        return QLatin1StringView("state-queued");
    case DisplayStatus::Running:
        return QLatin1StringView("state-running");
    case DisplayStatus::Cancelling:
        return QLatin1StringView("state-cancelling");
    case DisplayStatus::StillRunning:
        return QLatin1StringView("state-still-running");
    case DisplayStatus::Cancelled:
        return QLatin1StringView("state-cancelled");
    case DisplayStatus::Completed:
        return QLatin1StringView("state-completed");
    case DisplayStatus::Partial:
        return QLatin1StringView("state-partial");
    case DisplayStatus::Failed:
        return QLatin1StringView("state-failed");
    case DisplayStatus::Expired:
        return QLatin1StringView("state-expired");
    case DisplayStatus::Gone:
        return QLatin1StringView("state-gone");
    }
    return QLatin1StringView("state-unknown");
}

QIcon mark(int index)
{
    constexpr int side = 12;
    constexpr int sharpness = 3; // for screens of any density
    QPixmap pixmap(QSize(side, side) * sharpness);
    pixmap.setDevicePixelRatio(sharpness);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(StatePalette::mark(index));
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 2, 2);
    return {pixmap};
}

} // namespace Quell::Icons
