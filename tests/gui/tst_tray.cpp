// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogroom.h"
#include "hostiletexts.h"
#include "trayicon.h"

#include <QMenu>
#include <QPixmap>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

struct Story
{
    DialogRoom room;
    QUuid dune = room.connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    TrayIcon tray{&room.tracker, &room.connections, &room.clock, QIcon(QPixmap(16, 16))};

    /// As a panel does before it shows the menu.
    void open() { QMetaObject::invokeMethod(tray.menu(), "aboutToShow"); }
    void close() { QMetaObject::invokeMethod(tray.menu(), "aboutToHide"); }
    [[nodiscard]] QString texts()
    {
        QStringList texts;
        const QList<QAction *> actions = tray.menu()->actions();
        for (const QAction *action : actions)
            texts.append(action->text());
        return texts.join(u'\n');
    }
    [[nodiscard]] QAction *entry(const QString &text)
    {
        const QList<QAction *> actions = tray.menu()->actions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
};

} // namespace

class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuHasItsEntries();
    void entriesAskForWhatTheySay();
    void pauseFollowsTheWindow();
    void theToolTipCounts();
    void theMenuNamesWhatRunsAndAsksToCancelIt();
    void entriesStandStillWhileTheMenuIsOpen();
    void aMenuOfWhichNobodySaysThatItClosedIsRenewed();
    void theMenuNamesNoMoreThanFit();
    void textsOfOthersAreNoKeysOfTheMenu();
    void aPanelShowsTheTextsOfOthersAsTheyAre_data();
    void aPanelShowsTheTextsOfOthersAsTheyAre();
    void whatServersSayIsHarmless_data();
    void whatServersSayIsHarmless();
    void theIconBearsTheNumber();
    void withoutATrayThereIsNone();
};

void TrayTest::theMenuHasItsEntries()
{
    Story story;
    for (const QString &text : {QStringLiteral("Show Quell"), QStringLiteral("Track…"),
                                QStringLiteral("Pause updates"), QStringLiteral("Quit")})
        QVERIFY2(story.entry(text), qPrintable(text));
}

void TrayTest::entriesAskForWhatTheySay()
{
    Story story;
    QSignalSpy show(&story.tray, &TrayIcon::showRequested);
    QSignalSpy track(&story.tray, &TrayIcon::trackRequested);
    QSignalSpy quit(&story.tray, &TrayIcon::quitRequested);
    story.entry(QStringLiteral("Show Quell"))->trigger();
    story.entry(QStringLiteral("Track…"))->trigger();
    story.entry(QStringLiteral("Quit"))->trigger();
    QCOMPARE(show.count(), 1);
    QCOMPARE(track.count(), 1);
    QCOMPARE(quit.count(), 1);
}

void TrayTest::pauseFollowsTheWindow()
{
    Story story;
    QSignalSpy pause(&story.tray, &TrayIcon::pauseRequested);
    story.tray.setPaused(true);
    QVERIFY(story.entry(QStringLiteral("Pause updates"))->isChecked());
    QCOMPARE(pause.count(), 0);
    story.entry(QStringLiteral("Pause updates"))->trigger();
    QCOMPARE(pause.count(), 1);
    QCOMPARE(pause.constFirst().constFirst().toBool(), false);
}

void TrayTest::theToolTipCounts()
{
    Story story;
    QCOMPARE(story.tray.toolTip(), QStringLiteral("Quell — nothing is running"));
    (void)story.room.seen(story.dune, DialogRoom::duneId(1), ExecutionState::Running);
    (void)story.room.seen(story.dune, DialogRoom::duneId(2), ExecutionState::Running);
    (void)story.room.seen(story.dune, DialogRoom::duneId(3), ExecutionState::Queued);
    (void)story.room.seen(story.dune, DialogRoom::duneId(4), ExecutionState::Completed);
    const ExecutionKey cancelling =
        story.room.seen(story.dune, DialogRoom::duneId(5), ExecutionState::Running);
    QVERIFY(story.room.tracker.requestCancel(cancelling, story.room.clock.now()));
    QCOMPARE(story.tray.toolTip(), QStringLiteral("Quell — 2 running, 1 queued, 1 cancelling"));
}

void TrayTest::theMenuNamesWhatRunsAndAsksToCancelIt()
{
    Story story;
    QSignalSpy cancel(&story.tray, &TrayIcon::cancelRequested);
    const ExecutionKey key = story.room.seen(story.dune, DialogRoom::duneId(1), ExecutionState::Running,
                                             QStringLiteral("DEX volume"));
    (void)story.room.seen(story.dune, DialogRoom::duneId(2), ExecutionState::Completed,
                          QStringLiteral("Over"));
    story.open();
    QAction *entry = story.entry(QStringLiteral("Cancel DEX volume on dune-main…"));
    QVERIFY(entry);
    QVERIFY(!story.texts().contains(u"Over"));
    entry->trigger();
    QCOMPARE(cancel.count(), 1);
    QCOMPARE(cancel.constFirst().constFirst().value<ExecutionKey>(), key);

    story.room.look(key, ExecutionState::Completed);
    story.open();
    QVERIFY2(!story.texts().contains(u"DEX volume"), qPrintable(story.texts()));
}

void TrayTest::entriesStandStillWhileTheMenuIsOpen()
{
    Story story;
    const ExecutionKey key = story.room.seen(story.dune, DialogRoom::duneId(1), ExecutionState::Running,
                                             QStringLiteral("DEX volume"));
    story.open();
    const QString before = story.texts();
    QAction *entry = story.entry(QStringLiteral("Cancel DEX volume on dune-main…"));
    story.room.clock.advance(1s);
    (void)story.room.seen(story.dune, DialogRoom::duneId(2), ExecutionState::Running,
                          QStringLiteral("Gas prices"));
    story.room.clock.advance(1s);
    QCOMPARE(story.texts(), before);
    QSignalSpy cancel(&story.tray, &TrayIcon::cancelRequested);
    story.close();
    entry->trigger();
    QCOMPARE(cancel.count(), 1);
    QCOMPARE(cancel.constFirst().constFirst().value<ExecutionKey>(), key);
    story.room.clock.advance(1s);
    QVERIFY2(story.texts().contains(u"Gas prices"), qPrintable(story.texts()));
}

void TrayTest::aMenuOfWhichNobodySaysThatItClosedIsRenewed()
{
    Story story;
    story.open();
    story.room.clock.advance(1s);
    (void)story.room.seen(story.dune, DialogRoom::duneId(1), ExecutionState::Running,
                          QStringLiteral("DEX volume"));
    story.room.clock.advance(1s);
    QVERIFY(!story.texts().contains(u"DEX volume"));
    story.room.clock.advance(TrayIcon::longestOpen);
    QVERIFY(story.texts().contains(u"DEX volume"));
    (void)story.room.seen(story.dune, DialogRoom::duneId(2), ExecutionState::Running,
                          QStringLiteral("Gas prices"));
    story.room.clock.advance(1s);
    QVERIFY(story.texts().contains(u"Gas prices"));
}

void TrayTest::theMenuNamesNoMoreThanFit()
{
    Story story;
    QSignalSpy show(&story.tray, &TrayIcon::showRequested);
    for (int number = 0; number < int(TrayIcon::mostListed) + 3; ++number)
        (void)story.room.seen(story.dune, DialogRoom::duneId(number), ExecutionState::Running);
    story.open();
    QCOMPARE(story.texts().count(QStringLiteral("Cancel ")), TrayIcon::mostListed);
    QAction *rest = story.entry(QStringLiteral("and 3 more…"));
    QVERIFY2(rest, qPrintable(story.texts()));
    rest->trigger();
    QCOMPARE(show.count(), 1);
}

void TrayTest::textsOfOthersAreNoKeysOfTheMenu()
{
    Story story;
    (void)story.room.seen(story.dune, DialogRoom::duneId(1), ExecutionState::Running,
                          QStringLiteral("A && B\nC"));
    story.open();
    QVERIFY2(story.texts().contains(u"A &&&& B C"), qPrintable(story.texts()));
}

void TrayTest::aPanelShowsTheTextsOfOthersAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"daily_1", "daily__1", "_", "A & B", "A && B", "R&D and Q&A", "_&_",
                             "at the end &", "&", "& at the beginning_", "no such sign"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TrayTest::aPanelShowsTheTextsOfOthersAsTheyAre()
{
    QFETCH(const QString, text);
    // What Qt sends over D-Bus (read there of Qt 6.4), ...
    QString label = TrayIcon::plainEntry(text, true);
    if (const qsizetype first = label.indexOf(u'&'); first >= 0 && first < label.size() - 1)
        label[first] = u'_';
    // ... and what com.canonical.dbusmenu says is shown of it: of two "_" one, and none that is alone.
    QString shown;
    for (qsizetype at = 0; at < label.size(); ++at) {
        if (label.at(at) == u'_' && ++at == label.size())
            break;
        shown += label.at(at);
    }
    QCOMPARE(shown, text);
}

void TrayTest::whatServersSayIsHarmless_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &hostile : hostileTexts() + endlessTexts())
        QTest::newRow(hostile.name) << hostile.text;
    QTest::newRow("all that steers") << steeringText();
}

void TrayTest::whatServersSayIsHarmless()
{
    QFETCH(const QString, text);
    Story story;
    const QUuid hostile =
        story.room.connect(QStringLiteral("atoti"), QStringLiteral("hostile"), {}, text + u'x');
    const ExecutionKey key =
        story.room.seen(hostile, DialogRoom::atotiId(1), ExecutionState::Running, text, text);
    story.open();
    QAction *entry = nullptr;
    const QList<QAction *> actions = story.tray.menu()->actions();
    for (QAction *action : actions) {
        QCOMPARE(steeringIn(action->text()), QString());
        QVERIFY(action->text().size() < 200);
        if (action->text().startsWith(QStringLiteral("Cancel ")))
            entry = action;
    }
    QVERIFY(entry);
    // Not a key of the menu, nor what stands behind a tab in one.
    QVERIFY(QKeySequence::mnemonic(entry->text()).isEmpty());
    QCOMPARE(steeringIn(story.tray.toolTip()), QString());
    QSignalSpy cancel(&story.tray, &TrayIcon::cancelRequested);
    entry->trigger();
    QCOMPARE(cancel.constFirst().constFirst().value<ExecutionKey>(), key);
}

void TrayTest::theIconBearsTheNumber()
{
    const QIcon plain(QPixmap(64, 64));
    QCOMPARE(TrayIcon::numbered(plain, 0).cacheKey(), plain.cacheKey());
    const QImage three = TrayIcon::numbered(plain, 3).pixmap(64).toImage();
    QVERIFY(three != TrayIcon::numbered(plain, 4).pixmap(64).toImage());
    QCOMPARE(TrayIcon::numbered(plain, 100).pixmap(64).toImage(),
             TrayIcon::numbered(plain, 5000).pixmap(64).toImage());
}

void TrayTest::withoutATrayThereIsNone()
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        QSKIP("this desktop has a tray");
    const Story story;
    QVERIFY(!story.tray.isAvailable());
}

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
