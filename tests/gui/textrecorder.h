// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QImage>
#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace Quell {

/// A text as it was drawn: where, and in which colour.
struct DrawnText
{
    QString text;
    QRect place; ///< in the widget that was recorded
    QColor colour;
};

/// Notes every text that a widget draws, with all that is in it, instead of drawing it.
class TextRecorder
{
public:
    [[nodiscard]] static QList<DrawnText> record(QWidget *widget)
    {
        Device device(widget->size());
        widget->render(&device);
        return device.engine.drawn;
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        Engine() : QPaintEngine(AllFeatures) { }

        bool begin(QPaintDevice *) override
        {
            setActive(true);
            return true;
        }
        bool end() override
        {
            setActive(false);
            return true;
        }
        void updateState(const QPaintEngineState &now) override
        {
            if (now.state() & DirtyPen)
                m_pen = now.pen();
            if (now.state() & DirtyTransform)
                m_transform = now.transform();
        }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            drawn.append({item.text(), m_transform.mapRect(place).toAlignedRect(), m_pen.color()});
        }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawPath(const QPainterPath &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        [[nodiscard]] Type type() const override { return User; }

        QList<DrawnText> drawn;

    private:
        QPen m_pen;
        QTransform m_transform;
    };

    class Device : public QPaintDevice
    {
    public:
        explicit Device(QSize size) : m_size(size) { }
        [[nodiscard]] QPaintEngine *paintEngine() const override { return &engine; }

        mutable Engine engine;

    protected:
        [[nodiscard]] int metric(PaintDeviceMetric metric) const override
        {
            switch (metric) {
            case PdmWidth:
                return m_size.width();
            case PdmHeight:
                return m_size.height();
            case PdmDpiX:
            case PdmDpiY:
            case PdmPhysicalDpiX:
            case PdmPhysicalDpiY:
                return 96;
            case PdmDepth:
                return 32;
            case PdmDevicePixelRatio:
                return 1;
            default:
                return QPaintDevice::metric(metric);
            }
        }

    private:
        QSize m_size;
    };
};

/// What most of `place` is filled with: the ground of a text, whose strokes cover less than half of it.
inline QColor groundOf(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    const QRect seen = place.intersected(picture.rect());
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb most = 0;
    int count = 0;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        if (entry.value() > count) {
            count = entry.value();
            most = entry.key();
        }
    }
    return QColor(most);
}

} // namespace Quell
