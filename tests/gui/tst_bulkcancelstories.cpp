// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the window to stop many executions at once.
#include "cancelprogressbar.h"
#include "executionfiltermodel.h"
#include "servercancelconfirmation.h"
#include "windowroom.h"

#include <QAction>
#include <QMenu>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

const QString query = QStringLiteral("DEX volume by pool");

} // namespace

class TestBulkCancelStories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void allShownAreTheActiveOnesUnderTheFilter();
    void whatComesUnderTheFilterLaterIsNotCancelled();
    void nothingShownIsSaid();
    void theServerIsAskedOnlyAfterTheWarning();
    void theQuestionAboutAServerEndsWhereItIsAnotherOne();
    void keepRunningIsTheDefault();
    void onlyServersWithSuchACallHaveIt();
    void whatTheServerSaysToItIsShown();
    void manyShowProgressThatCanBeStopped();
    void fewShowNone();
    void progressGoesWhenAllIsWell();
    void stillRunningIsAskedAgain();
    void whatHasFinishedSaysHow();

private:
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_room->window->findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ServerCancelConfirmation *serverQuestion() const
    {
        return m_room->window->findChild<ServerCancelConfirmation *>();
    }
    [[nodiscard]] CancelProgressBar *progress() const
    {
        return m_room->window->findChild<CancelProgressBar *>();
    }
    [[nodiscard]] QString windowTexts() const { return AccessibleTree(m_room->window.get()).labels(); }
    /// The menu bar's entry for that connection.
    [[nodiscard]] QAction *cancelAllOf(const QString &name) const
    {
        auto *connections = m_room->window->findChild<QMenu *>(QStringLiteral("connectionsMenu"));
        Q_EMIT connections->aboutToShow();
        const QList<QAction *> entries = connections->actions();
        for (QAction *entry : entries) {
            if (!entry->menu() || entry->text() != name)
                continue;
            const QList<QAction *> choices = entry->menu()->actions();
            for (QAction *choice : choices) {
                if (choice->text().contains(QStringLiteral("Cancel all running")))
                    return choice;
            }
        }
        return nullptr;
    }
    QList<ExecutionKey> run(int count)
    {
        QList<ExecutionKey> keys;
        for (int i = 1; i <= count; ++i)
            keys.append(m_room->runs(m_dune, DialogRoom::duneId(i), query));
        return keys;
    }
    void cancelAllShown()
    {
        action("cancelShownAction")->trigger();
        QVERIFY(m_room->question());
        confirm();
    }
    void confirm()
    {
        const qsizetype count = m_room->question()->keys().size();
        m_room->clickButton(m_room->question(),
                            count == 1 ? QStringLiteral("Cancel execution")
                                       : QStringLiteral("Cancel %1 executions").arg(count));
    }

    std::unique_ptr<WindowRoom> m_room;
    QUuid m_dune;
    QUuid m_atoti;
};

void TestBulkCancelStories::init()
{
    m_room = std::make_unique<WindowRoom>();
    m_dune = m_room->connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    m_atoti =
        m_room->connect(QStringLiteral("atoti"), QStringLiteral("risk-prod"), QStringLiteral("m.dupont"));
    m_room->open();
}

void TestBulkCancelStories::allShownAreTheActiveOnesUnderTheFilter()
{
    const ExecutionKey one = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    const ExecutionKey two = m_room->runs(m_dune, DialogRoom::duneId(2), query);
    m_room->runs(m_dune, DialogRoom::duneId(3), QStringLiteral("something else"));
    m_room->ended(m_dune, DialogRoom::duneId(4));
    m_room->shown()->setText(QStringLiteral("DEX"));
    action("cancelShownAction")->trigger();
    QVERIFY(m_room->question());
    QCOMPARE(m_room->question()->keys().size(), 2);
    QVERIFY(m_room->cancelled().isEmpty());
    confirm();
    m_room->clock.advance(5s);
    QStringList sent = m_room->cancelled();
    sent.sort();
    const QStringList expected{one.id, two.id};
    QCOMPARE(sent, expected);
}

void TestBulkCancelStories::whatComesUnderTheFilterLaterIsNotCancelled()
{
    const ExecutionKey one = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    action("cancelShownAction")->trigger();
    QVERIFY(m_room->question());
    m_room->runs(m_dune, DialogRoom::duneId(2), query);
    confirm();
    m_room->clock.advance(5s);
    QCOMPARE(m_room->cancelled(), QStringList{one.id});
}

void TestBulkCancelStories::nothingShownIsSaid()
{
    m_room->ended(m_dune, DialogRoom::duneId(1));
    action("cancelShownAction")->trigger();
    QVERIFY(!m_room->question());
    QVERIFY2(windowTexts().contains(QStringLiteral("Nothing that is shown can be cancelled")),
             qPrintable(windowTexts()));
}

void TestBulkCancelStories::theServerIsAskedOnlyAfterTheWarning()
{
    const ExecutionKey own = m_room->runs(m_atoti, DialogRoom::atotiId(1), query, QStringLiteral("m.dupont"));
    m_room->runs(m_atoti, DialogRoom::atotiId(2), query, QStringLiteral("a.meyer"));
    m_room->runs(m_dune, DialogRoom::duneId(3), query);
    QAction *all = cancelAllOf(QStringLiteral("risk-prod"));
    QVERIFY(all);
    all->trigger();
    QVERIFY(serverQuestion());
    const QString texts = AccessibleTree(serverQuestion()).labels();
    QVERIFY2(texts.contains(QStringLiteral("risk-prod")), qPrintable(texts));
    QVERIFY2(texts.contains(QStringLiteral("https://risk-prod.example.com")), qPrintable(texts));
    QVERIFY2(texts.contains(QStringLiteral("everybody")), qPrintable(texts));
    QVERIFY2(texts.contains(QStringLiteral("2, 1 of other people")), qPrintable(texts));
    QVERIFY(AccessibleTree(serverQuestion()).nameless().isEmpty());
    m_room->clock.advance(5s);
    QCOMPARE(m_room->server.count(QStringLiteral("cancel all")), 0);

    m_room->clickButton(serverQuestion(), QStringLiteral("Cancel all executions"));
    m_room->clock.advance(5s);
    QCOMPARE(m_room->server.count(QStringLiteral("cancel all")), 1);
    QVERIFY(m_room->cancelled().isEmpty());
    QCOMPARE(m_room->tracker.find(own)->cancel.phase, CancelPhase::Confirmed);
    QCOMPARE(m_room->tracker.find({m_dune, DialogRoom::duneId(3)})->cancel.phase, CancelPhase::None);
}

void TestBulkCancelStories::theQuestionAboutAServerEndsWhereItIsAnotherOne()
{
    m_room->runs(m_atoti, DialogRoom::atotiId(1), query);
    cancelAllOf(QStringLiteral("risk-prod"))->trigger();
    QVERIFY(serverQuestion());
    // Another connection is none of its business.
    Connection dune = *m_room->connections.find(m_dune);
    dune.production = true;
    QVERIFY(m_room->connections.change(dune).ok());
    QVERIFY(serverQuestion()->isVisible());

    Connection atoti = *m_room->connections.find(m_atoti);
    atoti.url = QUrl(QStringLiteral("https://elsewhere.example.com"));
    QVERIFY(m_room->connections.change(atoti).ok());
    QVERIFY(!serverQuestion() || !serverQuestion()->isVisible());
    QVERIFY2(windowTexts().contains(
                 QStringLiteral("risk-prod has other settings now, and nothing was cancelled.")),
             qPrintable(windowTexts()));
    m_room->clock.advance(5s);
    QCOMPARE(m_room->server.count(QStringLiteral("cancel all")), 0);
}

void TestBulkCancelStories::keepRunningIsTheDefault()
{
    m_room->runs(m_atoti, DialogRoom::atotiId(1), query);
    cancelAllOf(QStringLiteral("risk-prod"))->trigger();
    QVERIFY(serverQuestion());
    QTest::keyClick(serverQuestion(), Qt::Key_Return);
    m_room->clock.advance(5s);
    QCOMPARE(m_room->server.count(QStringLiteral("cancel all")), 0);
    QCOMPARE(m_room->tracker.find({m_atoti, DialogRoom::atotiId(1)})->cancel.phase, CancelPhase::None);
}

void TestBulkCancelStories::onlyServersWithSuchACallHaveIt()
{
    QVERIFY(!cancelAllOf(QStringLiteral("dune-main")));
    QCOMPARE(cancelAllOf(QStringLiteral("risk-prod"))->text(),
             QStringLiteral("&Cancel all running on risk-prod…"));
}

void TestBulkCancelStories::whatTheServerSaysToItIsShown()
{
    m_room->runs(m_atoti, DialogRoom::atotiId(1), query);
    m_room->server.cancelTrouble = Trouble{.kind = TroubleKind::NotPermitted, .httpStatus = 403};
    cancelAllOf(QStringLiteral("risk-prod"))->trigger();
    m_room->clickButton(serverQuestion(), QStringLiteral("Cancel all executions"));
    m_room->clock.advance(1s);
    QVERIFY2(windowTexts().contains(QStringLiteral("risk-prod did not cancel what runs there.")),
             qPrintable(windowTexts()));
}

void TestBulkCancelStories::manyShowProgressThatCanBeStopped()
{
    run(20);
    m_room->server.holding = true;
    cancelAllShown();
    m_room->clock.advance(1s);
    QVERIFY(progress()->isVisible());
    QVERIFY2(windowTexts().contains(QStringLiteral("Sent 6 of 20 requests to cancel")),
             qPrintable(windowTexts()));
    QVERIFY(AccessibleTree(progress()).nameless().isEmpty());
    m_room->clickButton(m_room->window.get(), QStringLiteral("Stop sending"));
    m_room->server.release();
    m_room->clock.advance(5s);
    QCOMPARE(m_room->cancelled().size(), 6);
    QVERIFY2(windowTexts().contains(QStringLiteral("6 seen cancelled · 14 not sent, because you stopped it")),
             qPrintable(windowTexts()));
}

void TestBulkCancelStories::fewShowNone()
{
    run(5);
    m_room->server.holding = true;
    cancelAllShown();
    m_room->clock.advance(1s);
    QVERIFY(!progress()->isVisible());
}

void TestBulkCancelStories::progressGoesWhenAllIsWell()
{
    run(8);
    m_room->server.latency = 200ms;
    cancelAllShown();
    m_room->clock.advance(300ms);
    QVERIFY(progress()->isVisible());
    m_room->clock.advance(5s);
    QVERIFY(progress()->isVisible());
    QVERIFY2(windowTexts().contains(QStringLiteral("Requests to cancel: 8 · 8 seen cancelled")),
             qPrintable(windowTexts()));
    m_room->clock.advance(15s);
    QVERIFY(!progress()->isVisible());
}

void TestBulkCancelStories::stillRunningIsAskedAgain()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    m_room->monitor.watchEverything();
    m_room->server.cancelsWork = false;
    m_room->doubleClick(key);
    confirm();
    m_room->clock.advance(25s);
    QCOMPARE(m_room->tracker.find(key)->cancel.phase, CancelPhase::StillRunning);
    m_room->server.cancelsWork = true;
    // As the journal's writer does it.
    (void)m_room->journal.store({*m_room->tracker.find(key)});
    m_room->settle();
    m_room->doubleClick(key);
    QVERIFY(m_room->question());
    confirm();
    m_room->clock.advance(5s);
    QCOMPARE(m_room->tracker.find(key)->cancel.phase, CancelPhase::Confirmed);
    QCOMPARE(m_room->cancelled().size(), 2);
}

void TestBulkCancelStories::whatHasFinishedSaysHow()
{
    const ExecutionKey key = m_room->ended(m_dune, DialogRoom::duneId(1), ExecutionState::Failed);
    QVERIFY(m_room->view()->selectKey(key));
    action("cancelAction")->trigger();
    QVERIFY2(windowTexts().contains(QStringLiteral("This execution has finished already (failed)")),
             qPrintable(windowTexts()));
}

QTEST_MAIN(TestBulkCancelStories)
#include "tst_bulkcancelstories.moc"
