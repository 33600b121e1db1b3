// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "answerof.h"
#include "keychainsecretstore.h"
#include "mainwindow.h"
#include "notifier.h"
#include "servicelist.h"
#include "simulator.h"
#include "trayicon.h"
#include "windowcontext.h"
#include "workspace.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Quell;

/// An analyst's first minutes on a real desktop: X server and window manager, a mouse and a keyboard that the server moves,
/// a real keyring, a real notification daemon, both services over HTTP. Runs inside tests/desktop/session.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeyThatIsTypedInLiesInTheKeyringAlone();
    void aDoubleClickCancelsWhatItWasMadeOnAndItsEndIsNotified();
    void pastingFromAnEmptyClipboardChangesNothing();
    void aSecondStartRaisesTheWindow();

private:
    [[nodiscard]] QString run(const QString &program, const QStringList &arguments);
    [[nodiscard]] bool pointAt(QWidget *widget, QPoint position);
    void click(QWidget *widget, int times = 1);
    void clickButton(const QString &name);
    void type(const QString &text);
    void press(const QString &key);
    void typeInto(QAccessible::Role role, const QString &name, const QString &text);
    [[nodiscard]] QWidget *showing(QAccessible::Role role, const QString &name);
    void addDune();
    void track(const QString &id);
    [[nodiscard]] QPoint rowOf(const QString &id);
    void doubleClickRow(const QString &id);
    [[nodiscard]] Execution executionWith(const QString &id);
    [[nodiscard]] qsizetype cancelsSent() const;

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<Notifier> m_notifier;
};

namespace {

const QString demoKey = QStringLiteral("demo-key");

/// Where in a widget the pointer was seen last.
class PointerWatch : public QObject
{
public:
    explicit PointerWatch(QWidget *widget)
    {
        widget->setMouseTracking(true);
        widget->installEventFilter(this);
    }

    [[nodiscard]] std::optional<QPoint> last() const { return m_last; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseMove)
            m_last = static_cast<QMouseEvent *>(event)->position().toPoint();
        return QObject::eventFilter(watched, event);
    }

private:
    std::optional<QPoint> m_last;
};

} // namespace

void TestDesktop::init()
{
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"), "run this through tests/desktop/session");
    // The second press of a double click may come late where much else runs.
    QApplication::setDoubleClickInterval(2'000);
    m_directory = std::make_unique<QTemporaryDir>();
    m_simulator = std::make_unique<Simulator>(&m_clock);
    QVERIFY(m_simulator->listen());
    m_simulator->addDuneAccount({.key = demoKey, .requestsPerMinute = 1000});
    m_workspace = std::make_unique<Workspace>(Profile(m_directory->path()), allServices(),
                                              std::make_unique<KeychainSecretStore>(), &m_clock);
    QVERIFY(answerOf(m_workspace->open()).ok());
    m_window = std::make_unique<MainWindow>(WindowContext{
        .tracker = m_workspace->tracker(),
        .journal = m_workspace->journal(),
        .tags = m_workspace->tags(),
        .connections = m_workspace->connections(),
        .monitor = m_workspace->monitor(),
        .canceller = m_workspace->canceller(),
        .clock = &m_clock,
        .settingsFile = m_workspace->profile().windowSettings(),
    });
    QPixmap square(64, 64);
    square.fill(Qt::white);
    m_tray = std::make_unique<TrayIcon>(m_workspace->tracker(), m_workspace->connections(), &m_clock,
                                        QIcon(square));
    m_notifier = std::make_unique<Notifier>(m_workspace->tracker(), m_workspace->connections(), &m_clock,
                                            notificationChannel(m_tray.get()));
    m_workspace->monitor()->watchEverything();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDesktop::cleanup()
{
    m_notifier.reset();
    m_tray.reset();
    m_window.reset();
    m_workspace.reset();
    m_simulator.reset();
}

QString TestDesktop::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20'000))
        return QStringLiteral("%1 did not end").arg(program);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Puts the server's pointer there, once more if the window manager has moved the window meanwhile; whether the pointer
/// arrived is what the server says of it in its own events, and not what Qt believes of the window's place.
bool TestDesktop::pointAt(QWidget *widget, QPoint position)
{
    // The events of a scroll area go to its viewport.
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(widget)) {
        position = area->viewport()->mapFrom(widget, position);
        widget = area->viewport();
    }
    const QPointer<QWidget> target(widget);
    for (int tries = 0; target && tries < 20; ++tries) {
        PointerWatch watch(target);
        // From elsewhere, so that a pointer which is there already makes an event too.
        for (const QPoint point : {position + QPoint(1, 1), position}) {
            const QPoint global = target->mapToGlobal(point);
            (void)run(
                QStringLiteral("xdotool"),
                {QStringLiteral("mousemove"), QString::number(global.x()), QString::number(global.y())});
            if (!target)
                return false;
        }
        if (QTest::qWaitFor([&watch, position] { return watch.last() == position; }, 1'000))
            return true;
    }
    return false;
}

void TestDesktop::click(QWidget *widget, int times)
{
    QVERIFY2(pointAt(widget, widget->rect().center()), qPrintable(widget->objectName()));
    (void)run(QStringLiteral("xdotool"),
              {QStringLiteral("click"), QStringLiteral("--repeat"), QString::number(times),
               QStringLiteral("--delay"), QStringLiteral("60"), QStringLiteral("1")});
}

QWidget *TestDesktop::showing(QAccessible::Role role, const QString &name)
{
    QWidget *found = nullptr;
    const auto look = [&found, role, &name] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window->isVisible() && (found = AccessibleTree(window).find(role, name)))
                return true;
        }
        return false;
    };
    return QTest::qWaitFor(look, 10'000) ? found : nullptr;
}

void TestDesktop::clickButton(const QString &name)
{
    QWidget *button = showing(QAccessible::Button, name);
    QVERIFY2(button, qPrintable(QStringLiteral("no button %1").arg(name)));
    QTRY_VERIFY2(button->isEnabled(), qPrintable(name));
    // A dialog that has just come up is not yet where it will be.
    QVERIFY(QTest::qWaitForWindowActive(button->window()));
    click(button);
}

void TestDesktop::type(const QString &text)
{
    (void)run(QStringLiteral("xdotool"),
              {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("4"), text});
}

void TestDesktop::press(const QString &key)
{
    (void)run(QStringLiteral("xdotool"), {QStringLiteral("key"), key});
}

void TestDesktop::typeInto(QAccessible::Role role, const QString &name, const QString &text)
{
    QWidget *field = showing(role, name);
    QVERIFY2(field, qPrintable(QStringLiteral("no field %1").arg(name)));
    QVERIFY(QTest::qWaitForWindowActive(field->window()));
    click(field);
    QTRY_VERIFY(field->hasFocus());
    press(QStringLiteral("ctrl+a"));
    type(text);
}

void TestDesktop::addDune()
{
    clickButton(QStringLiteral("Add connection"));
    typeInto(QAccessible::EditableText, QStringLiteral("Name"), QStringLiteral("dune-main"));
    typeInto(QAccessible::EditableText, QStringLiteral("Server URL"), m_simulator->duneUrl().toString());
    typeInto(QAccessible::EditableText, QStringLiteral("API key"), demoKey);
    clickButton(QStringLiteral("Save"));
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->connections()->all().size(), 1, 15'000);
    QTRY_VERIFY(m_window->isActiveWindow());
}

void TestDesktop::track(const QString &id)
{
    clickButton(QStringLiteral("Track executions"));
    typeInto(QAccessible::EditableText, QStringLiteral("Execution IDs"), id);
    clickButton(QStringLiteral("Track"));
    QTRY_COMPARE(executionWith(id).last.state, ExecutionState::Running);
    QTRY_VERIFY(m_window->isActiveWindow());
}

Execution TestDesktop::executionWith(const QString &id)
{
    const QList<ExecutionKey> keys = m_workspace->tracker()->withId(id);
    return keys.isEmpty() ? Execution{}
                          : m_workspace->tracker()->find(keys.constFirst()).value_or(Execution{});
}

/// The middle of the row that shows this id, in the table's viewport.
QPoint TestDesktop::rowOf(const QString &id)
{
    auto *table = qobject_cast<QTableView *>(showing(QAccessible::Table, QStringLiteral("Executions")));
    if (!table)
        return {};
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex index = table->model()->index(row, column);
            if (index.data().toString() == id)
                return table->visualRect(index).center();
        }
    }
    return {};
}

void TestDesktop::doubleClickRow(const QString &id)
{
    QTRY_VERIFY(!rowOf(id).isNull());
    auto *table = qobject_cast<QTableView *>(showing(QAccessible::Table, QStringLiteral("Executions")));
    QVERIFY(pointAt(table->viewport(), rowOf(id)));
    (void)run(QStringLiteral("xdotool"),
              {QStringLiteral("click"), QStringLiteral("--repeat"), QStringLiteral("2"),
               QStringLiteral("--delay"), QStringLiteral("60"), QStringLiteral("1")});
}

qsizetype TestDesktop::cancelsSent() const
{
    const QList<RecordedRequest> requests = m_simulator->requests();
    return std::ranges::count_if(
        requests, [](const RecordedRequest &request) { return request.target.endsWith("/cancel"); });
}

void TestDesktop::aKeyThatIsTypedInLiesInTheKeyringAlone()
{
    addDune();

    const QString id = m_workspace->connections()->all().constFirst().id.toString(QUuid::WithoutBraces);
    QCOMPARE(run(QStringLiteral("secret-tool"),
                 {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("quell"),
                  QStringLiteral("user"), id})
                 .trimmed(),
             demoKey);
    QVERIFY(answerOf(m_workspace->writer()->flush()).ok());
    int files = 0;
    for (QDirIterator entry(m_directory->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         entry.hasNext();)
    {
        QFile file(entry.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        QVERIFY2(!file.readAll().contains(demoKey.toUtf8()), qPrintable(file.fileName()));
    }
    QVERIFY(files >= 2);
}

void TestDesktop::aDoubleClickCancelsWhatItWasMadeOnAndItsEndIsNotified()
{
    addDune();
    const QString other =
        m_simulator->addDuneExecution(demoKey, {.queryId = 7, .query = QStringLiteral("Other")});
    const QString id =
        m_simulator->addDuneExecution(demoKey, {.queryId = 8, .query = QStringLiteral("Meant")});
    track(other);
    track(id);

    doubleClickRow(id);
    clickButton(QStringLiteral("Keep running"));
    QTRY_VERIFY(m_window->isActiveWindow());
    QCOMPARE(cancelsSent(), 0);
    QCOMPARE(executionWith(id).cancel.phase, CancelPhase::None);

    doubleClickRow(id);
    clickButton(QStringLiteral("Cancel execution"));
    QTRY_COMPARE_WITH_TIMEOUT(executionWith(id).cancel.phase, CancelPhase::Confirmed, 20'000);
    QCOMPARE(executionWith(id).last.state, ExecutionState::Cancelled);
    QCOMPARE(cancelsSent(), 1);
    QCOMPARE(executionWith(other).cancel.phase, CancelPhase::None);

    const auto notified = [this, &id] {
        (void)run(QStringLiteral("dunstctl"), {QStringLiteral("close-all")});
        return run(QStringLiteral("dunstctl"), {QStringLiteral("history")}).contains(id);
    };
    QTRY_VERIFY_WITH_TIMEOUT(notified(), 20'000);
}

/// Qt deletes what an X server's empty clipboard offers while it is being read.
void TestDesktop::pastingFromAnEmptyClipboardChangesNothing()
{
    addDune();
    QGuiApplication::clipboard()->clear();
    press(QStringLiteral("ctrl+v"));
    clickButton(QStringLiteral("Track executions"));
    typeInto(QAccessible::EditableText, QStringLiteral("Execution IDs"), QStringLiteral("01JD6QK9"));
    press(QStringLiteral("ctrl+v"));
    press(QStringLiteral("shift+Insert"));
    type(QStringLiteral("XS"));
    auto *field =
        qobject_cast<QPlainTextEdit *>(showing(QAccessible::EditableText, QStringLiteral("Execution IDs")));
    QVERIFY(field);
    QTRY_COMPARE(field->toPlainText(), QStringLiteral("01JD6QK9XS"));
    press(QStringLiteral("Escape"));
    QTRY_VERIFY(m_window->isActiveWindow());
}

void TestDesktop::aSecondStartRaisesTheWindow()
{
    QTemporaryDir profile;
    const QStringList arguments{QStringLiteral("--profile"), profile.path()};
    m_window->hide();
    QProcess first;
    first.start(QStringLiteral(QUELL_PROGRAM), arguments);
    const auto activeWindow = [this] {
        return run(QStringLiteral("xdotool"),
                   {QStringLiteral("getactivewindow"), QStringLiteral("getwindowpid")})
            .trimmed();
    };
    QTRY_COMPARE_WITH_TIMEOUT(activeWindow(), QString::number(first.processId()), 20'000);
    m_window->show();
    m_window->activateWindow();
    QTRY_COMPARE_WITH_TIMEOUT(activeWindow(), QString::number(QCoreApplication::applicationPid()), 20'000);

    QProcess second;
    second.start(QStringLiteral(QUELL_PROGRAM), arguments);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    QTRY_COMPARE_WITH_TIMEOUT(activeWindow(), QString::number(first.processId()), 20'000);

    first.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, 20'000);
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
