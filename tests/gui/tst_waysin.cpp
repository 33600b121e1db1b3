// SPDX-License-Identifier: GPL-3.0-or-later
#include "addconnectiondialog.h"
#include "arrivals.h"
#include "clipboardwatch.h"
#include "connectionsharing.h"
#include "foundcredential.h"
#include "importdialog.h"
#include "messagebar.h"
#include "settings.h"
#include "trackdialog.h"
#include "windowroom.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTest>
#include <QTimer>

using namespace Quell;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// What comes from elsewhere, in the real window: pasted, dropped, in a link, offered from the clipboard, from other programs.
class WaysInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsClearIsTrackedAtOnceAndCanBeTakenBack();
    void takingBackLeavesWhatIsBeingCancelled();
    void pastingByKeyIsTheWindowsUnlessATextFieldHasIt();
    void whatIsNotClearIsAskedAbout();
    void theChosenConnectionMakesItClear();
    void theAddressOfAServerMakesItClear();
    void bothServicesAtOnce();
    void aBrokenIdAmongOthersIsAskedAbout();
    void aPipelineIsAskedAbout();
    void aGreatManyAreAskedAbout();
    void aWordThatCouldBeAnIdIsAskedAbout();
    void nothingInItIsSaid();
    void whatIsDroppedIsTaken_data();
    void whatIsDroppedIsTaken();
    void filesAreRead();
    void filesThatCannotBeUsedAreNamed_data();
    void filesThatCannotBeUsedAreNamed();
    void linksTrackAndNeverCancel();
    void linksThatAreNotClearAreAskedAbout_data();
    void linksThatAreNotClearAreAskedAbout();
    void badLinksAreRefused();
    void theClipboardIsLeftAloneUnlessWanted();
    void theClipboardIsOfferedNotTaken();
    void aKeyThatOtherProgramsLeftGoesIntoTheKeyring();
    void settingsOfConnectionsGoToAColleague();

private:
    [[nodiscard]] Arrivals *arrivals() const { return m_room->window->arrivals(); }
    [[nodiscard]] QString message() const { return m_room->window->findChild<MessageBar *>()->text(); }
    [[nodiscard]] TrackDialog *question() const
    {
        const QList<TrackDialog *> dialogs = m_room->window->findChildren<TrackDialog *>();
        for (TrackDialog *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    [[nodiscard]] QString asked() const
    {
        return question() ? question()->findChild<QPlainTextEdit *>()->toPlainText()
                          : QStringLiteral("nothing");
    }
    void pressInBar(const QString &button)
    {
        m_room->clickButton(m_room->window->findChild<MessageBar *>(), button);
    }
    [[nodiscard]] bool isTracked(const QUuid &connection, const QString &id) const
    {
        return m_room->tracker.contains({connection, id});
    }
    static void drop(QWidget *target, const QMimeData &data);
    [[nodiscard]] bool clipboardWasLookedAt() const
    {
        return !m_room->window->findChild<ClipboardWatch *>()->findChild<QTimer *>()->isActive();
    }
    void chooseWatching(bool watching)
    {
        Preferences preferences = m_room->window->settings()->preferences();
        preferences.watchClipboard = watching;
        QVERIFY(m_room->window->settings()->setPreferences(preferences));
    }

    std::unique_ptr<WindowRoom> m_room;
    QUuid m_dune;
    QUuid m_atoti;
    const QString m_id = DialogRoom::duneId(1);
    const QString m_other = DialogRoom::duneId(2);
    const QString m_query = DialogRoom::atotiId(3);
};

void WaysInTest::init()
{
    QGuiApplication::clipboard()->clear();
    m_room = std::make_unique<WindowRoom>();
    m_dune = m_room->connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    m_atoti = m_room->connect(QStringLiteral("atoti"), QStringLiteral("risk-prod"), QStringLiteral("ana"));
    m_room->open();
}

void WaysInTest::cleanup()
{
    QVERIFY2(m_room->cancelled().isEmpty(), "no way in cancels anything");
    m_room.reset();
}

void WaysInTest::drop(QWidget *target, const QMimeData &data)
{
    QDragEnterEvent enter(target->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    QDropEvent dropped(target->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                       Qt::NoModifier);
    QCoreApplication::sendEvent(target, &dropped);
    QVERIFY(dropped.isAccepted());
}

void WaysInTest::whatIsClearIsTrackedAtOnceAndCanBeTakenBack()
{
    arrivals()->takeText(text("please stop ") + m_id);
    QVERIFY(isTracked(m_dune, m_id));
    QVERIFY(!question());
    QCOMPARE(message(), m_id + text(" of dune-main is tracked now."));
    m_room->settle();
    QCOMPARE(m_room->view()->selectedKeys(), (QList<ExecutionKey>{{m_dune, m_id}}));

    arrivals()->takeText(m_id + u'\n' + m_other);
    QVERIFY(isTracked(m_dune, m_other));
    QVERIFY(message().contains(text("Tracked already: 1.")));
    // Only what came with it.
    pressInBar(text("Undo"));
    QVERIFY(!isTracked(m_dune, m_other));
    QVERIFY(isTracked(m_dune, m_id));

    arrivals()->takeText(m_id);
    QCOMPARE(message(), m_id + text(" of dune-main is tracked already."));
}

void WaysInTest::takingBackLeavesWhatIsBeingCancelled()
{
    m_room->server.run(m_id);
    arrivals()->takeText(m_id + u'\n' + m_other);
    QVERIFY(m_room->tracker.requestCancel({m_dune, m_id}, m_room->clock.now()));
    pressInBar(text("Undo"));
    QVERIFY(isTracked(m_dune, m_id));
    QVERIFY(!isTracked(m_dune, m_other));
}

void WaysInTest::pastingByKeyIsTheWindowsUnlessATextFieldHasIt()
{
    MainWindow *window = m_room->window.get();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window, 30'000));
    QGuiApplication::clipboard()->setText(m_id);
    // The filter is there when there is a row.
    arrivals()->takeText(m_other);
    m_room->settle();
    auto *field =
        AccessibleTree(window).find<QLineEdit>(QAccessible::EditableText, text("Filter executions"));
    QVERIFY(field);
    field->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), 30'000);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->text(), m_id);
    QVERIFY(!isTracked(m_dune, m_id));
    field->clear();

    m_room->view()->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(m_room->view()->hasFocus(), 30'000);
    QTest::keyClick(m_room->view(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isTracked(m_dune, m_id), 30'000);
}

void WaysInTest::whatIsNotClearIsAskedAbout()
{
    (void)m_room->connect(QStringLiteral("dune"), QStringLiteral("dune-team"));
    arrivals()->takeText(text("look at ") + m_id);
    QCOMPARE(asked(), m_id);
    QCOMPARE(m_room->tracker.count(), 0);
    question()->reject();

    // Where it is tracked already, that is where it belongs.
    (void)m_room->tracker.track({{m_dune, m_id}}, m_room->clock.now());
    arrivals()->takeText(m_id);
    QVERIFY(!question());
    QVERIFY(message().contains(text("tracked already")));
}

void WaysInTest::theChosenConnectionMakesItClear()
{
    const QUuid team = m_room->connect(QStringLiteral("dune"), QStringLiteral("dune-team"));
    m_room->shown()->setConnection(team);
    arrivals()->takeText(m_id);
    QVERIFY(isTracked(team, m_id));
    // It is none of Atoti's.
    m_room->shown()->setConnection(m_atoti);
    arrivals()->takeText(m_other);
    QCOMPARE(asked(), m_other);
}

void WaysInTest::theAddressOfAServerMakesItClear()
{
    const QUuid test = m_room->connect(QStringLiteral("atoti"), QStringLiteral("risk-prod-test"));
    const QString path = text("/activeviam/query-history/rest/v1/query/") + m_query;
    arrivals()->takeText(text("https://risk-prod-test.example.com") + path);
    QVERIFY(isTracked(test, m_query));
    QVERIFY(!isTracked(m_atoti, m_query));
    arrivals()->takeText(text("https://risk-prod-test.example.com.evil.example") + path.chopped(1) + u'4');
    QVERIFY(question());
}

void WaysInTest::bothServicesAtOnce()
{
    arrivals()->takeText(m_id + text(" and ") + m_query);
    QVERIFY(isTracked(m_dune, m_id));
    QVERIFY(isTracked(m_atoti, m_query));
    QVERIFY2(message().startsWith(u'2') && message().contains(text("dune-main, risk-prod")),
             qPrintable(message()));
}

void WaysInTest::aBrokenIdAmongOthersIsAskedAbout()
{
    const QString list = m_id + u'\n' + m_other.chopped(1);
    arrivals()->takeText(list);
    QCOMPARE(asked(), list);
    QCOMPARE(m_room->tracker.count(), 0);
}

void WaysInTest::aPipelineIsAskedAbout()
{
    arrivals()->takeText(text(R"({"pipeline_execution_id": "%1", "status": "running"})").arg(m_id));
    QCOMPARE(asked(), m_id);
    auto *source = AccessibleTree(question()).find<QComboBox>(QAccessible::ComboBox, text("What these are"));
    QVERIFY(source);
    QCOMPARE(source->currentData().toString(), text("pipeline"));
    QCOMPARE(m_room->tracker.count(), 0);
}

void WaysInTest::aGreatManyAreAskedAbout()
{
    QStringList ids;
    for (int number = 0; number <= mostTrackedUnasked; ++number)
        ids.append(DialogRoom::duneId(number));
    arrivals()->takeText(ids.join(u'\n'));
    QVERIFY(question());
    QCOMPARE(m_room->tracker.count(), 0);
}

void WaysInTest::aWordThatCouldBeAnIdIsAskedAbout()
{
    arrivals()->takeText(text("48121"));
    QCOMPARE(asked(), text("48121"));
    QCOMPARE(m_room->tracker.count(), 0);
}

void WaysInTest::nothingInItIsSaid()
{
    arrivals()->takeText(text("hidden-word and nothing else"));
    QVERIFY(!question());
    QVERIFY(!message().isEmpty());
    QVERIFY(!message().contains(text("hidden-word")));
    pressInBar(text("Track executions…"));
    QCOMPARE(asked(), QString());
}

void WaysInTest::whatIsDroppedIsTaken_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("address");
    const QString address = text("https://api.dune.com/api/v1/execution/%1/status").arg(m_id);
    QTest::newRow("text") << m_id << QString();
    QTest::newRow("a link with its text") << address << address;
    QTest::newRow("a link alone") << QString() << address;
}

void WaysInTest::whatIsDroppedIsTaken()
{
    QFETCH(QString, plain);
    QFETCH(QString, address);
    QMimeData data;
    if (!plain.isEmpty())
        data.setText(plain);
    if (!address.isEmpty())
        data.setUrls({QUrl(address)});
    drop(m_room->window.get(), data);
    QVERIFY(isTracked(m_dune, m_id));
}

void WaysInTest::filesAreRead()
{
    const QString path = m_room->profile.filePath(text("ids.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"query_result": {"execution_id": ")" + m_id.toUtf8() + R"("}})");
    file.close();
    // As a shell of Windows writes it.
    const QString wide = m_room->profile.filePath(text("ids.txt"));
    QFile wideFile(wide);
    QVERIFY(wideFile.open(QIODevice::WriteOnly));
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    wideFile.write(encoder.encode(m_other));
    wideFile.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(wide)});
    drop(m_room->window.get(), data);
    QTRY_VERIFY_WITH_TIMEOUT(isTracked(m_dune, m_id) && isTracked(m_dune, m_other), 30'000);
}

void WaysInTest::filesThatCannotBeUsedAreNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("too large") << m_id.toUtf8() + QByteArray(4 * 1024 * 1024, ' ') << text("too large");
    QTest::newRow("no text") << QByteArray("\x7f"
                                           "ELF\0\0",
                                           6)
            + m_id.toUtf8() << text("is no text");
    QTest::newRow("a directory") << QByteArray() << text("no ordinary file");
}

void WaysInTest::filesThatCannotBeUsedAreNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    const QString path = m_room->profile.filePath(text("thing"));
    if (content.isEmpty()) {
        QVERIFY(QDir().mkpath(path));
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    arrivals()->takeFiles({path});
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(reason), 30'000);
    QVERIFY(message().contains(text("thing")));
    QCOMPARE(m_room->tracker.count(), 0);
}

void WaysInTest::linksTrackAndNeverCancel()
{
    m_room->server.run(m_id);
    arrivals()->takeArguments({text("quell://track?service=dune&connection=Dune-Main&id=%1").arg(m_id)});
    QVERIFY(isTracked(m_dune, m_id));
    QVERIFY(!question());
    // The one connection of its service.
    arrivals()->takeArguments({text("quell://track?service=atoti&id=48121"), m_other});
    QVERIFY(isTracked(m_atoti, text("48121")));
    QVERIFY(isTracked(m_dune, m_other));
}

void WaysInTest::linksThatAreNotClearAreAskedAbout_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("notice");
    const QString id = DialogRoom::duneId(1);
    QTest::newRow("an unknown connection")
        << text("quell://track?service=dune&connection=of-somebody&id=") + id << text("of-somebody");
    QTest::newRow("a connection of another service")
        << text("quell://track?service=dune&connection=risk-prod&id=") + id << text("risk-prod");
    QTest::newRow("an id that its connection cannot have")
        << text("quell://track?connection=risk-prod&id=") + id << text("risk-prod");
    QTest::newRow("no connection has such ids")
        << text("quell://track?service=dune&id=word") << text("does not say");
}

void WaysInTest::linksThatAreNotClearAreAskedAbout()
{
    QFETCH(QString, link);
    QFETCH(QString, notice);
    arrivals()->takeLink(link);
    QVERIFY(question());
    QCOMPARE(m_room->tracker.count(), 0);
    QVERIFY2(AccessibleTree(question()).labels().contains(notice),
             qPrintable(AccessibleTree(question()).labels()));
}

void WaysInTest::badLinksAreRefused()
{
    (void)m_room->tracker.track({{m_dune, m_id}}, m_room->clock.now());
    for (const char *link : {"quell://cancel?id=%1", "quell://track?id=%1&cancel=1", "quell:%1",
                             "quell://track?service=elsewhere&id=%1"})
    {
        arrivals()->takeArguments({text(link).arg(m_id)});
        QVERIFY2(!question(), link);
        QVERIFY2(message().contains(text("othing was")), qPrintable(message()));
    }
    QCOMPARE(m_room->tracker.count(), 1);
}

void WaysInTest::theClipboardIsLeftAloneUnlessWanted()
{
    QVERIFY(!Preferences().watchClipboard);
    QGuiApplication::clipboard()->setText(m_id);
    chooseWatching(true);
    chooseWatching(false);
    QGuiApplication::clipboard()->setText(m_other);
    QTRY_VERIFY_WITH_TIMEOUT(clipboardWasLookedAt(), 30'000);
    QCOMPARE(message(), QString());
}

void WaysInTest::theClipboardIsOfferedNotTaken()
{
    chooseWatching(true);
    QGuiApplication::clipboard()->setText(text("hidden-word ") + m_id);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(m_id), 30'000);
    QVERIFY(!message().contains(text("hidden-word")));
    QCOMPARE(m_room->tracker.count(), 0);
    pressInBar(text("Track"));
    QVERIFY(isTracked(m_dune, m_id));

    // Once; and not what is marked as a password.
    QGuiApplication::clipboard()->setText(m_other);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(m_other), 30'000);
    pressInBar(text("Dismiss message"));
    const QString before = message();
    QVERIFY(!before.contains(m_other));
    QGuiApplication::clipboard()->setText(text("again ") + m_other);
    auto *secret = new QMimeData;
    secret->setText(DialogRoom::duneId(7));
    secret->setData(text("x-kde-passwordManagerHint"), "secret");
    QTRY_VERIFY_WITH_TIMEOUT(clipboardWasLookedAt(), 30'000);
    QCOMPARE(message(), before);
    QGuiApplication::clipboard()->setMimeData(secret);
    QTRY_VERIFY_WITH_TIMEOUT(clipboardWasLookedAt(), 30'000);
    QCOMPARE(message(), before);
}

void WaysInTest::aKeyThatOtherProgramsLeftGoesIntoTheKeyring()
{
    WindowRoom room;
    room.open();
    room.window->offerFound({{.service = text("dune"),
                              .url = text("http://dune-gateway.example.com/api"),
                              .secret = Secret(text("demo-key")),
                              .variable = text("DUNE_API_KEY"),
                              .file = text("/home/ana/.config/dune/config.yaml")}});
    // A choice that comes later is shown by the event loop.
    QTRY_VERIFY_WITH_TIMEOUT(AccessibleTree(room.window.get()).button(text("Take over the key of Dune")),
                             30'000);
    room.clickButton(room.window.get(), text("Take over the key of Dune"));
    auto *dialog = room.window->findChild<AddConnectionDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QString said = AccessibleTree(dialog).labels();
    QVERIFY2(said.contains(text("DUNE_API_KEY")) && said.contains(text("clear text"))
                 && said.contains(QDir::toNativeSeparators(text("/home/ana/.config/dune/config.yaml"))),
             qPrintable(said));
    QVERIFY(!said.contains(text("demo-key")));
    // Not without encryption, unless the user says so.
    room.clickButton(dialog, text("Save"));
    QVERIFY(dialog->isVisible());
    QVERIFY(room.store.stored.isEmpty() && room.secrets.keyring.isEmpty());
    dialog->findChild<QLineEdit *>(text("url"))->setText(text("https://dune-gateway.example.com/api"));
    room.clickButton(dialog, text("Save"));
    QTRY_COMPARE_WITH_TIMEOUT(room.store.stored.size(), 1, 30'000);
    QCOMPARE(room.secrets.keyring.value(room.store.stored.constFirst().id).use(), text("demo-key"));
    // The offer can be taken back.
    room.window->offerFound({});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!AccessibleTree(room.window.get()).button(text("Take over the key of Dune")));
}

void WaysInTest::settingsOfConnectionsGoToAColleague()
{
    const QString path = m_room->profile.filePath(text("team.json"));
    ConnectionSharing sharing(&m_room->connections, m_room->window.get());
    QSignalSpy said(&sharing, &ConnectionSharing::said);
    sharing.write(path);
    QVERIFY(said.takeFirst().constFirst().toString().contains(text("without keys")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    QVERIFY(json.contains("risk-prod") && !json.contains("demo-key"));

    WindowRoom colleague;
    colleague.open();
    ConnectionSharing taking(&colleague.connections, colleague.window.get());
    QSignalSpy told(&taking, &ConnectionSharing::said);
    taking.read(path);
    auto *dialog = colleague.window->findChild<ImportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *entries = dialog->findChild<QListWidget *>();
    QCOMPARE(entries->count(), 2);
    QVERIFY(entries->item(1)->text().startsWith(text("risk-prod · Atoti · https://risk-prod.example.com")));
    QVERIFY(colleague.connections.all().isEmpty());
    colleague.clickButton(dialog, text("Import"));
    QCOMPARE(colleague.connections.all().size(), 2);
    QVERIFY(!told.takeFirst().constFirst().toString().isEmpty());

    taking.read(m_room->profile.filePath(text("absent.json")));
    QVERIFY(told.takeFirst().constFirst().toString().contains(text("cannot be read")));
    taking.read(colleague.profile.filePath(text("window.ini")));
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(WaysInTest)
#include "tst_waysin.moc"
