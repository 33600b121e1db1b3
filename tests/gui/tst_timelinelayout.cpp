// SPDX-License-Identifier: GPL-3.0-or-later
// Where the bars of the timeline come to stand, and how they look, without a window.
#include "samples.h"
#include "timelineentry.h"
#include "timelinelayout.h"
#include "timelinenavigation.h"
#include "timelinepainter.h"
#include "timelinerows.h"
#include "timelinescale.h"
#include "timelinetextures.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;
using Grouping = TimelineLayout::Grouping;
using TimelineNavigation::Step;
using TimelineTextures::Part;

namespace {

constexpr qint64 minute = 60'000;

qint64 start()
{
    return Samples::at().toMSecsSinceEpoch();
}

TimelineEntry entry(int number, qint64 begin, qint64 end, const QString &query = {},
                    DisplayStatus status = DisplayStatus::Completed)
{
    TimelineEntry entry;
    entry.key = {Samples::connection(), QString::number(number)};
    entry.query = query;
    entry.status = status;
    entry.begin = start() + begin;
    entry.runsFrom = entry.begin;
    entry.end = end == TimelineEntry::open ? end : start() + end;
    return entry;
}

QList<ConnectionFace> faces()
{
    return {{.id = Samples::connection(), .name = QStringLiteral("dune-main"), .mark = 0}};
}

TimelineLayout layoutOf(const QList<TimelineEntry> &entries, Grouping grouping = Grouping::ByConnection)
{
    return {entries, grouping, faces()};
}

TimelineScale hourScale()
{
    TimelineScale scale;
    scale.setExtent(100, 600);
    scale.setRange(start(), start() + 60 * minute);
    return scale;
}

/// How far a picture's pixels stand out from the ground, on average over a rectangle.
double strength(const QImage &image, const QRect &rect, const QColor &ground)
{
    double sum = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            sum += std::abs(pixel.red() - ground.red()) + std::abs(pixel.green() - ground.green())
                + std::abs(pixel.blue() - ground.blue());
        }
    }
    return sum / (rect.width() * rect.height());
}

struct Picture
{
    TimelineLayout layout;
    TimelineScale scale = hourScale();
    TimelineMetrics metrics;
    qint64 now = start() + 55 * minute;
    TimelinePainter painter;
    QPalette palette;

    [[nodiscard]] TimelineRows rows() const { return {layout, scale, metrics, now}; }
    QImage drawn(std::optional<int> current = {})
    {
        QImage image(700, 400, QImage::Format_ARGB32_Premultiplied);
        const TimelineRows arranged = rows();
        painter.setLook(palette, 1);
        QPainter on(&image);
        painter.paint(&on,
                      {.layout = layout,
                       .rows = arranged,
                       .scale = scale,
                       .metrics = metrics,
                       .area = QRect(100, 0, 600, 400),
                       .labels = QRect(0, 0, 100, 400),
                       .now = now,
                       .current = current,
                       .nothing = QStringLiteral("Nothing here")});
        return image;
    }
    [[nodiscard]] QRect rectOf(int bar) const
    {
        return rows().rectOf(bar, layout, scale, now).translated(0, metrics.axisHeight);
    }
};

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesOfAServiceAreReadByOurClock();
    void queueAndRunAreToldApart();
    void whatIsActiveIsOpen();
    void whatOverlapsLiesInLanesOfItsOwn();
    void noLaneHoldsTwoAtOnce();
    void groupsByConnectionInTheirOrder();
    void groupsByQueryInTheOrderOfNames();
    void onlyLanesWithSomethingInSightAreShown();
    void theMomentUnderThePointerStaysWhenZooming();
    void spansStayWithinReason();
    void panMovesBySoManyPixels();
    void ticksStandAtRoundTimes_data();
    void ticksStandAtRoundTimes();
    void findsTheBarUnderAPoint();
    void keysLeadFromBarToBar();
    void everyStatusHasAPatternOfItsOwn();
    void queueTimeIsLighterThanRunTime_data();
    void queueTimeIsLighterThanRunTime();
    void neighboursWithinAPixelBecomeOne();
    void theWorstOfWhatIsDenseIsSeen();
    void aCancelIsMarked();
    void nowIsALine();
    void theCurrentOneIsFramed();
    void nothingIsSaidInWords();
};

void TestTimelineLayout::timesOfAServiceAreReadByOurClock()
{
    Execution execution = Samples::execution(ExecutionState::Completed, 60s);
    execution.last.clockSkew = 30s; // it is ahead
    execution.last.submittedAt = Samples::at(40s);
    execution.last.startedAt = Samples::at(50s);
    execution.last.endedAt = Samples::at(80s);
    execution.cancel.requestedAt = Samples::at(45s); // by our clock
    const TimelineEntry entry = timelineEntry(execution, {}, Samples::at(60s));
    QCOMPARE(entry.begin - start(), 10'000);
    QCOMPARE(entry.runsFrom - start(), 20'000);
    QCOMPARE(entry.end - start(), 50'000);
    QCOMPARE(entry.cancelAskedAt - start(), 45'000);
}

void TestTimelineLayout::queueAndRunAreToldApart()
{
    Execution execution = Samples::execution(ExecutionState::Queued, 60s);
    execution.last.submittedAt = Samples::at(10s);
    QCOMPARE(timelineEntry(execution, {}, Samples::at(60s)).runsFrom, TimelineEntry::open);

    execution.last.state = ExecutionState::Cancelled;
    execution.last.endedAt = Samples::at(50s);
    const TimelineEntry neverRan = timelineEntry(execution, {}, Samples::at(60s));
    QCOMPARE(neverRan.runsFrom, neverRan.end);

    execution.last.submittedAt = {};
    execution.last.startedAt = Samples::at(20s);
    const TimelineEntry ranAtOnce = timelineEntry(execution, {}, Samples::at(60s));
    QCOMPARE(ranAtOnce.runsFrom, ranAtOnce.begin);
}

void TestTimelineLayout::whatIsActiveIsOpen()
{
    Execution execution = Samples::execution(ExecutionState::Running, 60s);
    execution.last.startedAt = Samples::at(10s);
    QVERIFY(timelineEntry(execution, {}, Samples::at(60s)).isOpen());
    QVERIFY(!timelineEntry(execution, {}, Samples::at(60s)).stale);
    ConnectionHealth health;
    health.state = HealthState::Unreachable;
    QVERIFY(timelineEntry(execution, health, Samples::at(60s)).stale);

    // Nobody said when it ended: no later than it was seen to have.
    execution.last.state = ExecutionState::Gone;
    QCOMPARE(timelineEntry(execution, {}, Samples::at(90s)).end - start(), 60'000);
}

void TestTimelineLayout::whatOverlapsLiesInLanesOfItsOwn()
{
    const TimelineLayout layout =
        layoutOf({entry(1, 0, 10 * minute), entry(2, 5 * minute, 20 * minute),
                  entry(3, 10 * minute, 12 * minute), entry(4, 30 * minute, TimelineEntry::open)});
    QCOMPARE(layout.lanes().size(), size_t(2));
    const auto lane = [&layout](int number) {
        return layout.bars()[size_t(*layout.barOf({Samples::connection(), QString::number(number)}))].lane;
    };
    QCOMPARE(lane(1), 0);
    QCOMPARE(lane(2), 1);
    QCOMPARE(lane(3), 0);
    QCOMPARE(lane(4), 0);
    QVERIFY(layout.hasOpenBars());
    QVERIFY(!layout.barOf({Samples::connection(), QStringLiteral("5")}));
}

void TestTimelineLayout::noLaneHoldsTwoAtOnce()
{
    QRandomGenerator random(7);
    QList<TimelineEntry> entries;
    for (int number = 0; number < 500; ++number) {
        const qint64 begin = random.bounded(200 * int(minute));
        const bool open = random.bounded(20) == 0;
        entries.append(
            entry(number, begin, open ? TimelineEntry::open : begin + random.bounded(int(30 * minute))));
    }
    const TimelineLayout layout = layoutOf(entries);
    QCOMPARE(layout.barCount(), 500);
    for (const TimelineLayout::Lane &lane : layout.lanes()) {
        for (int bar = lane.firstBar + 1; bar < lane.endBar; ++bar) {
            QVERIFY(layout.bars()[size_t(bar - 1)].end <= layout.bars()[size_t(bar)].begin);
            QVERIFY(layout.bars()[size_t(bar - 1)].begin < layout.bars()[size_t(bar)].begin);
        }
    }
    // As many lanes as there are at most at once, and no more.
    int most = 0;
    for (const TimelineEntry &at : std::as_const(entries)) {
        int there = 0;
        for (const TimelineEntry &other : std::as_const(entries))
            there += int(other.begin <= at.begin && std::max(other.end, other.begin + 1) > at.begin);
        most = std::max(most, there);
    }
    QCOMPARE(int(layout.lanes().size()), most);
}

void TestTimelineLayout::groupsByConnectionInTheirOrder()
{
    const QUuid other = QUuid::createUuid();
    TimelineEntry elsewhere = entry(2, 0, minute);
    elsewhere.key.connection = other;
    const QList<ConnectionFace> both{{.id = other, .name = QStringLiteral("risk-prod"), .mark = 1},
                                     faces().constFirst(),
                                     {.id = QUuid::createUuid(), .name = QStringLiteral("idle")}};
    const TimelineLayout layout({entry(1, 0, minute), elsewhere}, Grouping::ByConnection, both);
    QCOMPARE(layout.groups().size(), size_t(2));
    QCOMPARE(layout.groups()[0].name, QStringLiteral("risk-prod"));
    QCOMPARE(layout.groups()[0].mark, 1);
    QCOMPARE(layout.groups()[1].name, QStringLiteral("dune-main"));
}

void TestTimelineLayout::groupsByQueryInTheOrderOfNames()
{
    TimelineEntry numbered = entry(3, 0, minute);
    numbered.queryId = QStringLiteral("42");
    TimelineEntry named = entry(4, 5 * minute, 6 * minute, QStringLiteral("Bridge\ninflows"));
    named.queryId = QStringLiteral("42");
    const TimelineLayout layout =
        layoutOf({entry(1, 0, minute, QStringLiteral("gas")),
                  entry(2, 2 * minute, 3 * minute, QStringLiteral("gas")), numbered, named},
                 Grouping::ByQuery);
    QCOMPARE(layout.groups().size(), size_t(2));
    QVERIFY(layout.groups()[0].name.startsWith(QStringLiteral("Bridge")));
    QVERIFY(!layout.groups()[0].name.contains(u'\n'));
    QCOMPARE(layout.groups()[1].name, QStringLiteral("gas"));
    QCOMPARE(layout.groups()[1].endLane - layout.groups()[1].firstLane, 1);
}

void TestTimelineLayout::onlyLanesWithSomethingInSightAreShown()
{
    Picture picture{.layout = layoutOf({entry(1, 0, 10 * minute, QStringLiteral("a")),
                                        entry(2, 20 * minute, 30 * minute, QStringLiteral("b"))},
                                       Grouping::ByQuery)};
    QCOMPARE(picture.rows().groups().size(), size_t(2));
    picture.scale.setRange(start() + 15 * minute, start() + 60 * minute);
    QCOMPARE(picture.rows().groups().size(), size_t(1));
    QCOMPARE(picture.rows().groups()[0].group, 1);
    picture.scale.setRange(start() + 40 * minute, start() + 50 * minute);
    QVERIFY(picture.rows().isEmpty());
}

void TestTimelineLayout::theMomentUnderThePointerStaysWhenZooming()
{
    TimelineScale scale = hourScale();
    for (const double x : {100.0, 250.0, 700.0}) {
        const qint64 before = scale.timeAt(x);
        scale.zoom(x, 0.5);
        QVERIFY(std::abs(scale.timeAt(x) - before) <= 1);
        scale.zoom(x, 2);
        QVERIFY(std::abs(scale.timeAt(x) - before) <= 2);
    }
    QVERIFY(std::abs(scale.span() - 60 * minute) <= 2);
}

void TestTimelineLayout::spansStayWithinReason()
{
    TimelineScale scale = hourScale();
    for (int turn = 0; turn < 200; ++turn)
        scale.zoom(400, 0.5);
    QCOMPARE(scale.span(), TimelineScale::shortestSpan);
    QVERIFY(scale.contains(start() + 30 * minute));
    for (int turn = 0; turn < 400; ++turn)
        scale.zoom(400, 2);
    QCOMPARE(scale.span(), TimelineScale::longestSpan);
    QVERIFY(!scale.ticks(100).isEmpty());
}

void TestTimelineLayout::panMovesBySoManyPixels()
{
    TimelineScale scale = hourScale();
    scale.pan(60);
    QCOMPARE(scale.from(), start() - 6 * minute);
    QCOMPARE(scale.x(start()), 160.0);
}

void TestTimelineLayout::ticksStandAtRoundTimes_data()
{
    QTest::addColumn<qint64>("span");
    QTest::addColumn<qint64>("step");
    QTest::newRow("a minute") << minute << 10'000LL;
    QTest::newRow("an hour") << 60 * minute << 10 * minute;
    QTest::newRow("a day") << 24 * 60 * minute << 6 * 60 * minute;
    QTest::newRow("a week") << 7 * 24 * 60 * minute << 24 * 60 * minute;
}

void TestTimelineLayout::ticksStandAtRoundTimes()
{
    QFETCH(qint64, span);
    QFETCH(qint64, step);
    TimelineScale scale;
    scale.setExtent(0, 700);
    scale.setRange(start() + 1234, start() + 1234 + span);
    const QList<TimelineTick> ticks = scale.ticks(100);
    QVERIFY(ticks.size() >= 3);
    for (qsizetype index = 0; index < ticks.size(); ++index) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(ticks[index].at);
        const qint64 inDay = local.time().msecsSinceStartOfDay();
        QCOMPARE(step >= 24 * 60 * minute ? inDay : inDay % step, 0);
        QVERIFY(!ticks[index].text.isEmpty());
        if (index > 0)
            QCOMPARE(ticks[index].at - ticks[index - 1].at, step);
    }
}

void TestTimelineLayout::findsTheBarUnderAPoint()
{
    const Picture picture{.layout =
                              layoutOf({entry(1, 0, 10 * minute), entry(2, 5 * minute, TimelineEntry::open),
                                        entry(3, 20 * minute, 20 * minute)})};
    const TimelineRows rows = picture.rows();
    const auto at = [&](int x, int row) {
        return rows.barAt(QPoint(x, rows.rows()[size_t(row)].y + 5), picture.layout, picture.scale,
                          picture.now);
    };
    const auto barOf = [&picture](int number) {
        return picture.layout.barOf({Samples::connection(), QString::number(number)});
    };
    QCOMPARE(at(150, 0), barOf(1));
    QCOMPARE(at(250, 0), std::nullopt);
    QCOMPARE(at(160, 1), barOf(2));
    QCOMPARE(at(640, 1), barOf(2)); // up to now
    QCOMPARE(at(680, 1), std::nullopt); // and not beyond
    QCOMPARE(at(301, 0), barOf(3)); // it took no time, and can be met all the same
    QCOMPARE(rows.barAt(QPoint(150, rows.height() + 50), picture.layout, picture.scale, picture.now),
             std::nullopt);
}

void TestTimelineLayout::keysLeadFromBarToBar()
{
    const Picture picture{
        .layout = layoutOf({entry(1, 0, 10 * minute), entry(2, 5 * minute, TimelineEntry::open),
                            entry(3, 20 * minute, 25 * minute), entry(4, 30 * minute, 50 * minute)})};
    const TimelineRows rows = picture.rows();
    const auto barOf = [&picture](int number) {
        return picture.layout.barOf({Samples::connection(), QString::number(number)});
    };
    const auto next = [&](Step step, int from) {
        return TimelineNavigation::next(step, barOf(from), picture.layout, rows, picture.now);
    };
    QCOMPARE(TimelineNavigation::next(Step::Left, {}, picture.layout, rows, picture.now), barOf(4));
    QCOMPARE(next(Step::Right, 1), barOf(3));
    QCOMPARE(next(Step::Right, 4), barOf(4));
    QCOMPARE(next(Step::Left, 3), barOf(1));
    QCOMPARE(next(Step::Left, 1), barOf(1));
    QCOMPARE(next(Step::First, 4), barOf(1));
    QCOMPARE(next(Step::Last, 1), barOf(4));
    QCOMPARE(next(Step::Down, 3), barOf(2));
    QCOMPARE(next(Step::Down, 2), barOf(2));
    QCOMPARE(next(Step::Up, 2), barOf(4)); // nearest to its middle, half an hour
    QCOMPARE(TimelineNavigation::next(Step::Up, {}, {}, {}, 0), std::nullopt);
}

void TestTimelineLayout::everyStatusHasAPatternOfItsOwn()
{
    QSet<QByteArray> patterns;
    const QPalette palette;
    for (int status = 0; status <= int(DisplayStatus::Gone); ++status) {
        const QImage tile = TimelineTextures::tile(DisplayStatus(status), false, Part::Run, palette, 1);
        const QRgb full = TimelineTextures::colour(DisplayStatus(status), false, palette).rgba();
        QByteArray bits;
        for (int y = 0; y < tile.height(); ++y) {
            for (int x = 0; x < tile.width(); ++x)
                bits.append(tile.pixelColor(x, y).rgba() == full ? '#' : '.');
        }
        QVERIFY(bits.contains('#'));
        QVERIFY2(!patterns.contains(bits), qPrintable(toWord(DisplayStatus(status))));
        patterns.insert(bits);
    }
    const QImage sharp = TimelineTextures::tile(DisplayStatus::Queued, false, Part::Run, palette, 2);
    QCOMPARE(sharp.deviceIndependentSize(), QSizeF(8, 8));
}

void TestTimelineLayout::queueTimeIsLighterThanRunTime_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTimelineLayout::queueTimeIsLighterThanRunTime()
{
    QFETCH(bool, dark);
    TimelineEntry waited = entry(1, 10 * minute, 50 * minute, {}, DisplayStatus::Running);
    waited.runsFrom = start() + 30 * minute;
    Picture picture{.layout = layoutOf({waited})};
    if (dark) {
        picture.palette.setColor(QPalette::Base, QColor(0xff1f2126));
        picture.palette.setColor(QPalette::Text, QColor(0xffe6e8ec));
    }
    const QImage image = picture.drawn();
    const QRect bar = picture.rectOf(0);
    const QColor ground = picture.palette.color(QPalette::Base);
    const QRect queue(bar.left() + 5, bar.top() + 2, 160, bar.height() - 4);
    const QRect run(bar.left() + 215, bar.top() + 2, 160, bar.height() - 4);
    QVERIFY(strength(image, queue, ground) > 20);
    QVERIFY(strength(image, queue, ground) < 0.6 * strength(image, run, ground));
}

void TestTimelineLayout::neighboursWithinAPixelBecomeOne()
{
    QList<TimelineEntry> entries;
    for (int number = 0; number < 3000; ++number)
        entries.append(entry(number, number * 1000LL, number * 1000LL + 1000));
    Picture picture{.layout = layoutOf(entries)};
    picture.drawn();
    QCOMPARE(picture.painter.rectangles(), 1);
    picture.scale.setRange(start(), start() + minute);
    picture.drawn();
    QVERIFY(picture.painter.rectangles() >= 60);
    QVERIFY(picture.painter.rectangles() <= 62); // what is out of sight is not drawn
}

void TestTimelineLayout::theWorstOfWhatIsDenseIsSeen()
{
    QList<TimelineEntry> entries;
    for (int number = 0; number < 600; ++number) {
        const auto status = number == 300 ? DisplayStatus::Failed : DisplayStatus::Completed;
        entries.append(entry(number, number * 1000LL, number * 1000LL + 900, {}, status));
    }
    Picture picture{.layout = layoutOf(entries)};
    const QImage image = picture.drawn();
    const QRect bar = picture.rectOf(300);
    QCOMPARE(image.pixelColor(bar.center()),
             TimelineTextures::colour(DisplayStatus::Failed, false, QPalette()));
}

void TestTimelineLayout::aCancelIsMarked()
{
    TimelineEntry asked = entry(1, 10 * minute, 50 * minute, {}, DisplayStatus::Cancelled);
    Picture picture{.layout = layoutOf({asked})};
    const QImage without = picture.drawn();
    asked.cancelAskedAt = start() + 40 * minute;
    picture.layout = layoutOf({asked});
    const QImage with = picture.drawn();
    const int x = int(picture.scale.x(asked.cancelAskedAt));
    QCOMPARE(with.pixelColor(x, picture.rectOf(0).center().y()), QPalette().color(QPalette::Text));
    QVERIFY(without.pixelColor(x, picture.rectOf(0).center().y()) != QPalette().color(QPalette::Text));
}

void TestTimelineLayout::nowIsALine()
{
    Picture picture{.layout = layoutOf({entry(1, 0, minute)})};
    const QImage image = picture.drawn();
    const int x = int(picture.scale.x(picture.now));
    const QColor ground = QPalette().color(QPalette::Base);
    QVERIFY(image.pixelColor(x, 350) != ground);
    QCOMPARE(image.pixelColor(x + 20, 350), ground);
}

void TestTimelineLayout::theCurrentOneIsFramed()
{
    Picture picture{.layout = layoutOf({entry(1, 10 * minute, 20 * minute)})};
    const QRect bar = picture.rectOf(0);
    const QColor ground = QPalette().color(QPalette::Base);
    QCOMPARE(picture.drawn().pixelColor(bar.center().x() + 7, bar.top() - 2), ground);
    QVERIFY(picture.drawn(0).pixelColor(bar.center().x() + 7, bar.top() - 2) != ground);
}

void TestTimelineLayout::nothingIsSaidInWords()
{
    Picture picture;
    const QImage image = picture.drawn();
    QVERIFY(strength(image, QRect(300, 180, 150, 60), QPalette().color(QPalette::Base)) > 1);
}

QTEST_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
