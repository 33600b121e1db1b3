// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the timeline zooms over ten thousand bars; beside it, in the same run, the same view with none, and the plainest way
// of drawing the same bars: one rectangle after the other.
#include "clock.h"
#include "timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRandomGenerator>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace Quell;

namespace {

constexpr int bars = 10'000;
constexpr int connections = 6;
constexpr int notches = 24; ///< closer, and as many back
constexpr int turns = 6;
constexpr qint64 second = 1000;

QList<ConnectionFace> benchFaces()
{
    QList<ConnectionFace> faces;
    for (int number = 0; number < connections; ++number)
        faces.append({.id = QUuid::createUuidV5(QUuid(), QString::number(number)),
                      .name = QStringLiteral("connection-%1").arg(number),
                      .mark = number});
    return faces;
}

/// A week of work: most runs take a minute, some half an hour; a tenth waited in a queue; a twentieth was asked to stop.
QList<TimelineEntry> benchEntries(qint64 now)
{
    QRandomGenerator random(20'260'105);
    const QList<ConnectionFace> faces = benchFaces();
    const QList<DisplayStatus> ends{
        DisplayStatus::Completed, DisplayStatus::Completed, DisplayStatus::Completed, DisplayStatus::Partial,
        DisplayStatus::Failed,    DisplayStatus::Cancelled, DisplayStatus::Expired};
    QList<TimelineEntry> entries;
    for (int number = 0; number < bars; ++number) {
        TimelineEntry entry;
        entry.key = {faces.at(random.bounded(connections)).id, QString::number(number)};
        entry.query = QStringLiteral("Query %1").arg(random.bounded(400));
        entry.begin = now - qint64(random.generateDouble() * 7 * 24 * 3600) * second;
        const double length =
            -60.0 * std::log(1 - random.generateDouble()) * (random.bounded(10) == 0 ? 30 : 1);
        entry.end = std::min(now, entry.begin + qint64(length * double(second)));
        entry.runsFrom = random.bounded(10) == 0 ? entry.begin + (entry.end - entry.begin) / 3 : entry.begin;
        entry.status = ends.at(random.bounded(int(ends.size())));
        if (random.bounded(20) == 0)
            entry.cancelAskedAt = (entry.begin + entry.end) / 2;
        if (number % 200 == 0) {
            entry.status = DisplayStatus::Running;
            entry.begin = now - random.bounded(3600) * second;
            entry.runsFrom = entry.begin;
            entry.end = TimelineEntry::open;
        }
        entries.append(entry);
    }
    return entries;
}

/// One rectangle after the other, none left out.
class PlainBars final : public QWidget
{
public:
    PlainBars(const TimelineLayout *layout, qint64 now) : m_layout(layout), m_now(now)
    {
        m_scale.setRange(now - 7 * 24 * 3600 * second, now);
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_scale.setExtent(0, width()); }
    void wheelEvent(QWheelEvent *event) override
    {
        m_scale.zoom(event->position().x(), std::pow(1.2, -event->angleDelta().y() / 120.0));
        update();
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().base());
        for (const TimelineLayout::Bar &bar : m_layout->bars()) {
            const double left = m_scale.x(bar.begin);
            painter.setBrush(QColor::fromHsv(int(bar.status) * 30, 200, 160));
            painter.drawRect(QRectF(left, 24 + bar.lane * 18 % height(),
                                    std::max(3.0, m_scale.x(bar.endAt(m_now)) - left), 14));
        }
    }

private:
    const TimelineLayout *m_layout;
    qint64 m_now;
    TimelineScale m_scale;
};

double shareOf(QList<double> values, double part)
{
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, qsizetype(double(values.size()) * part)));
}

struct Frames
{
    QList<double> wall; ///< milliseconds
    QList<double> processor; ///< of this process; what others do at the same time is not in it

    [[nodiscard]] QJsonObject toJson() const
    {
        return {{QStringLiteral("median_ms"), shareOf(wall, 0.5)},
                {QStringLiteral("p95_ms"), shareOf(wall, 0.95)},
                {QStringLiteral("worst_ms"), shareOf(wall, 1)},
                {QStringLiteral("processor_median_ms"), shareOf(processor, 0.5)},
                {QStringLiteral("processor_p95_ms"), shareOf(processor, 0.95)},
                {QStringLiteral("frames"), wall.size()}};
    }
};

/// From a notch of the wheel to the picture on the window.
Frames zoomed(QWidget *target, const QPoint &at)
{
    Frames frames;
    for (int turn = 0; turn < turns; ++turn) {
        for (int notch = 0; notch < 2 * notches; ++notch) {
            const std::clock_t before = std::clock();
            QElapsedTimer taken;
            taken.start();
            QWheelEvent event(QPointF(at), QPointF(target->mapToGlobal(at)), {},
                              QPoint(0, notch < notches ? 120 : -120), Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(target, &event);
            target->repaint();
            QCoreApplication::processEvents();
            frames.wall.append(double(taken.nsecsElapsed()) / 1e6);
            frames.processor.append(double(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
        }
    }
    return frames;
}

void showAndWait(QWidget &widget)
{
    widget.resize(1600, 900);
    widget.show();
    while (!widget.windowHandle() || !widget.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

QString loadAverage()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine()).section(u' ', 0, 2)
                                          : QString();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString load = loadAverage();
    SystemClock clock;
    const qint64 now = clock.now().toMSecsSinceEpoch();
    const QList<TimelineEntry> entries = benchEntries(now);

    QElapsedTimer taken;
    taken.start();
    const TimelineLayout layout(entries, TimelineLayout::Grouping::ByConnection, benchFaces());
    const double packed = double(taken.nsecsElapsed()) / 1e6;

    TimelineView view;
    view.follow(&clock, {});
    showAndWait(view);
    const auto weekOf = [&](const TimelineLayout &what) {
        view.setLayout(what);
        view.showLast(std::chrono::hours(7 * 24));
        view.repaint();
        return zoomed(view.viewport(), QPoint(1000, 400));
    };
    const Frames floor = weekOf({});
    view.setLayout(layout);
    view.showLast(std::chrono::hours(7 * 24));
    view.repaint();
    const int rectangles = view.drawnRectangles();
    const Frames full = weekOf(layout);
    const TimelineLayout byQuery(entries, TimelineLayout::Grouping::ByQuery, benchFaces());
    const Frames queries = weekOf(byQuery);

    view.hide();
    PlainBars plain(&layout, now);
    showAndWait(plain);
    plain.repaint();
    const Frames peer = zoomed(&plain, QPoint(1000, 400));

    const QJsonObject result{
        {QStringLiteral("bars"), layout.barCount()},
        {QStringLiteral("lanes"), int(layout.lanes().size())},
        {QStringLiteral("rectangles_of_all"), rectangles},
        {QStringLiteral("layout_ms"), packed},
        {QStringLiteral("zoom"), full.toJson()},
        {QStringLiteral("zoom_by_query"), queries.toJson()},
        {QStringLiteral("floor_no_bars"), floor.toJson()},
        {QStringLiteral("peer_one_by_one"), peer.toJson()},
        {QStringLiteral("frames_per_second_p95"), 1000 / shareOf(full.wall, 0.95)},
        {QStringLiteral("conditions"),
         QJsonObject{{QStringLiteral("platform"), QGuiApplication::platformName()},
                     {QStringLiteral("load"), load},
                     {QStringLiteral("window"), QStringLiteral("1600x900")}}},
    };
    (void)std::fputs(QJsonDocument(result).toJson(QJsonDocument::Indented).constData(), stdout);
    return 0;
}
