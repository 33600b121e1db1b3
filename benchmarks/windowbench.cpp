// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "benchhouse.h"
#include "servicelist.h"
#include "sessionsecretstore.h"
#include "whenanswered.h"

#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace Quell {

using namespace std::chrono_literals;

namespace {

constexpr int activeRows = 200;

double ms(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

/// A line of /proc/self/status, in its unit.
qint64 processStatus(const QByteArray &file, const QByteArray &name)
{
    QFile status(QString::fromLatin1(file));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return -1;
}

double residentMegabytes()
{
    return double(processStatus("/proc/self/status", "VmRSS")) / 1024.0;
}

qint64 voluntarySwitches()
{
    qint64 sum = 0;
    const QStringList tasks =
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &task : tasks) {
        sum += processStatus("/proc/self/task/" + task.toLatin1() + "/status", "voluntary_ctxt_switches");
    }
    return sum;
}

void spin(std::chrono::milliseconds time)
{
    QElapsedTimer since;
    since.start();
    waitUntil(
        "time", [&] { return since.elapsed() >= time.count(); }, 3600s);
}

QJsonObject spread(const QList<double> &values)
{
    return {{QStringLiteral("count"), values.size()},
            {QStringLiteral("median_ms"), percentile(values, 0.5)},
            {QStringLiteral("p95_ms"), percentile(values, 0.95)},
            {QStringLiteral("max_ms"), percentile(values, 1.0)}};
}

MeasuringApplication *measuring()
{
    return static_cast<MeasuringApplication *>(qApp);
}

} // namespace

bool MeasuringApplication::notify(QObject *receiver, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool handled = QApplication::notify(receiver, event);
    if (type == QEvent::Paint && receiver == viewport)
        m_viewportPainted = true;
    // The backing store is flushed by the end of either.
    if ((type == QEvent::UpdateRequest || type == QEvent::Expose) && m_viewportPainted) {
        m_viewportPainted = false;
        if (painted)
            painted();
    }
    return handled;
}

StallWatch::StallWatch()
{
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.setInterval(1);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_longest = std::max(m_longest, ms(m_since.nsecsElapsed()) - 1);
        m_since.start();
    });
    m_since.start();
    m_beat.start();
}

void StallWatch::reset()
{
    m_longest = 0;
    m_since.start();
}

WindowBench::WindowBench(const QString &profile, const Plan &plan) : m_profile(profile), m_plan(plan) { }

QJsonObject WindowBench::run(const QString &part)
{
    if (part == u"prepare") {
        prepare(m_plan.rows);
        return {};
    }
    if (part == u"prepare-empty") {
        prepare(0);
        return {};
    }
    if (part == u"opening")
        return opening();
    if (part == u"first-paint")
        return firstPaint();
    openEverything();
    if (part == u"search")
        return search();
    if (part == u"headers")
        return headers();
    if (part == u"changes")
        return changes();
    return idle();
}

void WindowBench::prepare(int rows)
{
    if (!m_profile.create().ok()
        || !ConnectionFile(m_profile.connectionFile()).save(m_executions.connections()).ok())
        qFatal("the profile cannot be made");
    Journal journal(m_profile.database());
    const auto opened = journal.open();
    waitUntil(
        "the database", [&] { return opened.isFinished(); }, 20s);
    for (int first = 0; first < rows; first += 5000) {
        QList<Execution> some;
        for (int index = first; index < std::min(rows, first + 5000); ++index)
            some.append(m_executions.make(index, rows, activeRows));
        const auto stored = journal.store(some);
        waitUntil(
            "a write", [&] { return stored.isFinished(); }, 120s);
    }
}

void WindowBench::openWorkspace()
{
    m_workspace = std::make_unique<Workspace>(m_profile, allServices(),
                                              std::make_unique<SessionSecretStore>(), &m_clock);
}

void WindowBench::makeWindow()
{
    m_window = std::make_unique<MainWindow>(WindowContext{
        .tracker = m_workspace->tracker(),
        .journal = m_workspace->journal(),
        .tags = m_workspace->tags(),
        .connections = m_workspace->connections(),
        .monitor = m_workspace->monitor(),
        .canceller = m_workspace->canceller(),
        .clock = &m_clock,
        .settingsFile = {},
    });
    m_window->resize(1600, 900);
    measuring()->viewport = view()->viewport();
}

/// As the program does it: the window is made while the database is opened, and comes as soon as there is something to show.
QJsonObject WindowBench::opening()
{
    StallWatch stalls;
    QElapsedTimer since;
    double firstRows = 0;
    double painted = 0;
    bool opened = false;
    since.start();
    openWorkspace();
    measuring()->painted = [&] {
        painted = ms(since.nsecsElapsed());
        if (firstRows == 0 && shown() && shown()->rowCount() > 0)
            firstRows = painted;
    };
    const auto makeOnce = [this] {
        if (!m_window)
            makeWindow();
    };
    QObject::connect(m_workspace.get(), &Workspace::newestRestored, qApp, [this, makeOnce] {
        makeOnce();
        m_window->show();
    });
    whenAnswered(m_workspace->open(), qApp, [&](const Outcome<Workspace::Opened> &outcome) {
        if (!outcome.ok())
            qFatal("the profile cannot be opened");
        opened = true;
    });
    MainWindow::prepare();
    QMetaObject::invokeMethod(qApp, makeOnce, Qt::QueuedConnection);
    waitUntil(
        "the database", [&] { return opened; }, 120s);
    const qsizetype expected = m_workspace->tracker()->keys().size();
    waitUntil(
        "the rows", [&] { return shown()->rowCount() == int(expected); }, 120s);
    const double all = ms(since.nsecsElapsed());
    spin(2s);
    const double longest = stalls.longest();
    measuring()->painted = {};
    QJsonObject result{{QStringLiteral("rows"), shown()->rowCount()},
                       {QStringLiteral("first_rows_ms"), firstRows},
                       {QStringLiteral("everything_ms"), all},
                       {QStringLiteral("longest_stall_ms"), longest}};
    spin(3s);
    result.insert(QStringLiteral("resident_mb"), residentMegabytes());
    return result;
}

/// The data is there; from making the window to its first paint.
QJsonObject WindowBench::firstPaint()
{
    openWorkspace();
    const auto opened = m_workspace->open();
    waitUntil(
        "the database", [&] { return opened.isFinished(); }, 120s);
    spin(500ms);
    bool painted = false;
    QElapsedTimer since;
    since.start();
    makeWindow();
    measuring()->viewport = m_window.get();
    measuring()->painted = [&] { painted = true; };
    m_window->show();
    waitUntil(
        "the window", [&] { return painted; }, 60s);
    const double took = ms(since.nsecsElapsed());
    measuring()->painted = {};
    return {{QStringLiteral("first_paint_ms"), took}};
}

void WindowBench::openEverything()
{
    openWorkspace();
    const auto opened = m_workspace->open();
    waitUntil(
        "the database", [&] { return opened.isFinished(); }, 120s);
    // What the window costs is measured, not what writing to the disk does.
    QObject::disconnect(m_workspace->tracker(), nullptr, m_workspace->writer(), nullptr);
    makeWindow();
    m_window->show();
    m_window->activateWindow();
    spin(3s);
}

/// From the action to the end of the first painting after which `done` holds.
double WindowBench::paintedAfter(const std::function<void()> &action, const std::function<bool()> &done)
{
    QElapsedTimer since;
    double took = -1;
    measuring()->painted = [&] {
        if (took < 0 && done())
            took = ms(since.nsecsElapsed());
    };
    bool moved = false;
    const auto following = QObject::connect(shown(), &ExecutionFilterModel::movedRows, [&] { moved = true; });
    since.start();
    action();
    // Where the same rows stand as before, nothing is painted, and nothing is measured.
    if (moved)
        waitUntil(
            "a painting", [&] { return took >= 0; }, 60s);
    QObject::disconnect(following);
    measuring()->painted = {};
    return took;
}

QJsonObject WindowBench::typing()
{
    auto *field = m_window->findChild<QLineEdit *>(QStringLiteral("text"));
    field->setFocus();
    QList<double> all;
    QList<double> widening;
    const auto key = [&](int code, const QString &text, Qt::KeyboardModifiers modifiers = {}) {
        const QString before = field->text();
        const double took = paintedAfter(
            [&] {
                QKeyEvent press(QEvent::KeyPress, code, modifiers, text);
                QCoreApplication::sendEvent(field, &press);
                QKeyEvent release(QEvent::KeyRelease, code, modifiers, text);
                QCoreApplication::sendEvent(field, &release);
                if (field->text() == before)
                    view()->viewport()->update();
            },
            [&] { return shown()->text() == field->text(); });
        if (field->text() == before || took < 0)
            return;
        all.append(took);
        if (field->text().size() < before.size())
            widening.append(took);
        spin(30ms);
    };
    const QStringList texts{QStringLiteral("swap"),          QStringLiteral("liquidity 17"),
                            QStringLiteral("Zürich"),        QStringLiteral("m.dup"),
                            QStringLiteral("cannot be res"), QStringLiteral("データ"),
                            QStringLiteral("bridge_fees")};
    bool clearAtOnce = false;
    for (const QString &text : texts) {
        for (const QChar letter : text) {
            // A blank alone changes nothing that is painted.
            if (letter == u' ')
                field->insert(letter);
            else
                key(0, letter);
        }
        if (std::exchange(clearAtOnce, !clearAtOnce)) {
            field->selectAll();
            key(Qt::Key_Delete, {});
        }
        while (!field->text().isEmpty()) {
            if (field->text().endsWith(u' '))
                field->setText(field->text().chopped(1));
            else
                key(Qt::Key_Backspace, {});
        }
    }
    QJsonObject result = spread(all);
    result.insert(QStringLiteral("widening"), spread(widening));
    return result;
}

void WindowBench::selectScattered(int howMany)
{
    QItemSelection scattered;
    const int rows = shown()->rowCount();
    const int step = std::max(2, rows / howMany);
    for (int row = 0; row < rows; row += step) {
        const QModelIndex first = shown()->index(row, 0);
        scattered.append(QItemSelectionRange(first, first.siblingAtColumn(shown()->columnCount() - 1)));
    }
    view()->selectionModel()->select(scattered, QItemSelectionModel::ClearAndSelect);
    spin(500ms);
}

QJsonObject WindowBench::search()
{
    QJsonObject result{{QStringLiteral("nothing_selected"), typing()}};
    selectScattered(10'000);
    result.insert(QStringLiteral("scattered_10000_selected"), typing());
    result.insert(QStringLiteral("selected_afterwards"), view()->selectedKeys().size());
    return result;
}

double WindowBench::clickHeader(int column)
{
    QHeaderView *header = view()->horizontalHeader();
    const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                    header->height() / 2);
    const auto send = [&](QEvent::Type type, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, header->viewport()->mapToGlobal(at), Qt::LeftButton, buttons, {});
        QCoreApplication::sendEvent(header->viewport(), &event);
    };
    const auto order = shown()->sortOrder();
    const int before = shown()->sortColumn();
    const double took = paintedAfter(
        [&] {
            send(QEvent::MouseButtonPress, Qt::LeftButton);
            send(QEvent::MouseButtonRelease, Qt::NoButton);
        },
        [&] { return shown()->sortColumn() != before || shown()->sortOrder() != order; });
    spin(100ms);
    return took;
}

QJsonObject WindowBench::headers()
{
    using Model = ExecutionTableModel;
    QJsonObject result;
    const auto measure = [&](const QString &name, const QList<int> &columns) {
        QList<double> first;
        QList<double> all;
        for (int round = 0; round < 6; ++round) {
            for (const int column : columns) {
                const double took = clickHeader(column);
                if (took < 0)
                    continue;
                all.append(took);
                if (round == 0)
                    first.append(took);
            }
        }
        QJsonObject told = spread(all);
        told.insert(QStringLiteral("first_click_max_ms"), percentile(first, 1.0));
        result.insert(name, told);
    };
    view()->horizontalHeader()->resizeSection(Model::Query, 200);
    view()->horizontalHeader()->resizeSection(Model::Note, 200);
    measure(QStringLiteral("numbers"),
            {Model::State, Model::Started, Model::Elapsed, Model::Queue, Model::Cost});
    measure(QStringLiteral("texts"), {Model::Connection, Model::Id, Model::Query, Model::User, Model::Note});
    return result;
}

void WindowBench::applyChanges(int howMany, const QList<ExecutionKey> &keys)
{
    QList<Snapshot> snapshots;
    for (int i = 0; i < howMany; ++i) {
        const ExecutionKey &key = keys.at(m_random.bounded(int(keys.size())));
        const std::optional<Execution> execution = m_workspace->tracker()->find(key);
        Snapshot snapshot = execution->last;
        snapshot.seenAt = m_clock.now();
        snapshot.costCredits = m_random.bounded(100'000) / 1000.0;
        snapshot.rowCount = m_random.bounded(1'000'000);
        snapshots.append(snapshot);
    }
    m_workspace->tracker()->apply(snapshots);
}

QJsonObject WindowBench::changes()
{
    const QList<ExecutionKey> keys = m_workspace->tracker()->keys();
    const auto measure = [&](bool scattered) {
        shown()->sort(ExecutionTableModel::Cost, Qt::DescendingOrder);
        if (scattered)
            selectScattered(10'000);
        spin(1s);
        // A tenth of a second's worth at a time, as answers come.
        QTimer feed;
        feed.setInterval(100);
        feed.setTimerType(Qt::PreciseTimer);
        QObject::connect(&feed, &QTimer::timeout, qApp, [&] { applyChanges(100, keys); });
        feed.start();
        spin(1s);
        StallWatch stalls;
        QElapsedTimer since;
        since.start();
        spin(scattered ? m_plan.seconds / 4 : m_plan.seconds / 2);
        const double stall = stalls.longest();
        // Once more without the watch, which itself wakes up a thousand times a second.
        return stall;
    };
    const auto share = [&](bool withWindow) {
        if (!withWindow)
            m_window.reset();
        QTimer feed;
        feed.setInterval(100);
        feed.setTimerType(Qt::PreciseTimer);
        QObject::connect(&feed, &QTimer::timeout, qApp, [&] { applyChanges(100, keys); });
        feed.start();
        const auto wall = withWindow ? m_plan.seconds : std::max(5s, m_plan.seconds / 6);
        const double before = cpuSeconds();
        QEventLoop loop;
        QTimer::singleShot(wall, &loop, &QEventLoop::quit);
        loop.exec();
        return 100.0 * (cpuSeconds() - before) / double(wall.count());
    };
    QJsonObject result;
    result.insert(QStringLiteral("longest_stall_ms"), measure(false));
    result.insert(QStringLiteral("cpu_percent"), share(true));
    result.insert(QStringLiteral("longest_stall_10000_selected_ms"), measure(true));
    result.insert(QStringLiteral("cpu_percent_10000_selected"), share(true));
    result.insert(QStringLiteral("resident_mb"), residentMegabytes());
    result.insert(QStringLiteral("cpu_percent_without_window"), share(false));
    return result;
}

/// Nothing active: what runs is finished first.
QJsonObject WindowBench::idle()
{
    {
        QList<ExecutionKey> active;
        const QList<Execution> all = m_workspace->tracker()->active();
        for (const Execution &execution : all)
            active.append(execution.key);
        m_workspace->tracker()->untrack(active);
    }
    m_window->findChild<QLineEdit *>(QStringLiteral("text"))->setFocus();
    const auto wait = [](std::chrono::milliseconds time) {
        QEventLoop loop;
        QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    };
    wait(m_plan.idleSeconds);
    const double resident = residentMegabytes();
    const qint64 before = voluntarySwitches();
    wait(m_plan.idleSeconds);
    // The end of the waiting is one of them.
    const double switches = double(voluntarySwitches() - before - 1);
    return {{QStringLiteral("resident_mb"), resident},
            {QStringLiteral("switches_a_minute"), switches * 60.0 / double(m_plan.idleSeconds.count())}};
}

} // namespace Quell
