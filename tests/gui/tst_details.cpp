// SPDX-License-Identifier: GPL-3.0-or-later
// What the details of one execution tell, and what can be done with it.
#include "copyablevalue.h"
#include "detailspanel.h"
#include "numberedtext.h"
#include "planpage.h"
#include "querypage.h"
#include "windowroom.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

using namespace Quell;
using namespace std::chrono_literals;

/// Stands in for the browser.
class Browser : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class TestDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void everyFieldCanBeCopied();
    void theErrorIsMarkedAtItsPlace();
    void anErrorBeyondTheTextIsMarkedNowhere();
    void linesAreNumbered();
    void aMegabyteOfTextIsShownAtOnce_data();
    void aMegabyteOfTextIsShownAtOnce();
    void costAndRowsStandBesideTheQuery();
    void theQuerysPageOpensOnlyOnAClick();
    void aPlanIsOfferedOnlyWhereThereIsOne();
    void aPlanIsAskedForOnlyAfterTheWarning();
    void aPlanIsKept();
    void aPlanThatFailsSaysWhyAndCanBeAskedForAgain();
    void whatHappenedIsToldInOrder();

private:
    [[nodiscard]] DetailsPanel *details() const { return m_room->window->findChild<DetailsPanel *>(); }
    [[nodiscard]] QTabWidget *tabs() const { return details()->findChild<QTabWidget *>(); }
    [[nodiscard]] NumberedText *text() const { return details()->findChild<NumberedText *>(); }
    [[nodiscard]] PlanPage *planPage() const { return details()->findChild<PlanPage *>(); }
    [[nodiscard]] QPushButton *planButton() const { return planPage()->findChild<QPushButton *>(); }
    [[nodiscard]] QString planText() const
    {
        return planPage()->findChild<QPlainTextEdit *>()->toPlainText();
    }
    void showPage(QWidget *page) { tabs()->setCurrentWidget(page); }
    ExecutionKey failed(const QString &query, std::optional<int> line, std::optional<int> column)
    {
        const ExecutionKey key{m_dune, DialogRoom::duneId(7)};
        (void)m_room->tracker.track({key}, m_room->clock.now());
        Snapshot snapshot;
        snapshot.key = key;
        snapshot.seenAt = m_room->clock.now();
        snapshot.state = ExecutionState::Failed;
        snapshot.query = query;
        snapshot.queryId = QStringLiteral("4711");
        snapshot.errorMessage = QStringLiteral("Column 'blok_time' cannot be resolved");
        snapshot.errorLine = line;
        snapshot.errorColumn = column;
        snapshot.costCredits = 12.5;
        snapshot.rowCount = 1234;
        m_room->tracker.apply({snapshot});
        m_room->settle();
        m_room->view()->selectKey(key);
        showPage(details()->findChild<QueryPage *>());
        return key;
    }

    std::unique_ptr<WindowRoom> m_room;
    QUuid m_dune;
    QUuid m_atoti;
};

void TestDetails::init()
{
    m_room = std::make_unique<WindowRoom>();
    m_dune = m_room->connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    m_atoti = m_room->connect(QStringLiteral("atoti"), QStringLiteral("risk-prod"), QStringLiteral("alice"));
    m_room->open();
}

void TestDetails::everyFieldCanBeCopied()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1), QStringLiteral("DEX <b>volume</b>"));
    m_room->view()->selectKey(key);
    int copied = 0;
    for (auto *value : details()->findChildren<CopyableValue *>()) {
        if (!value->isVisible())
            continue;
        auto *button = value->findChild<QToolButton *>();
        QVERIFY(!button->accessibleName().isEmpty());
        button->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), value->text());
        auto *label = value->findChild<QLabel *>();
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        ++copied;
    }
    QVERIFY(copied >= 6);
}

void TestDetails::theErrorIsMarkedAtItsPlace()
{
    (void)failed(QStringLiteral("SELECT *\nFROM t\nWHERE blok_time > 1"), 3, 7);
    const QList<QTextEdit::ExtraSelection> marks = text()->extraSelections();
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.at(0).cursor.blockNumber(), 2);
    QCOMPARE(marks.at(1).cursor.selectedText(), QStringLiteral("blok_time"));
    QCOMPARE(marks.at(1).format.underlineStyle(), QTextCharFormat::WaveUnderline);
    QVERIFY(AccessibleTree(details()).labels().contains(QStringLiteral("blok_time")));
}

void TestDetails::anErrorBeyondTheTextIsMarkedNowhere()
{
    // Only the query's name is known.
    (void)failed(QStringLiteral("Gas by contract"), 14, 9);
    QVERIFY(text()->extraSelections().isEmpty());
}

void TestDetails::linesAreNumbered()
{
    (void)failed(QStringLiteral("SELECT *\nFROM t"), {}, {});
    QVERIFY(text()->viewport()->x() > 10);
    text()->showText(QStringLiteral("Gas by contract"));
    QVERIFY(text()->viewport()->x() < 10);
    QVERIFY(QFontInfo(text()->font()).fixedPitch());
}

void TestDetails::aMegabyteOfTextIsShownAtOnce_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("in lines") << (QString(99, u'x') + u'\n');
    QTest::newRow("in one line") << QStringLiteral("SELECT column_name, ");
}

void TestDetails::aMegabyteOfTextIsShownAtOnce()
{
    QFETCH(QString, line);
    const QString query = line.repeated(1'000'000 / line.size());
    QElapsedTimer taken;
    taken.start();
    (void)failed(query, 1, 1);
    (void)text()->grab();
    QVERIFY2(taken.elapsed() < 3000, qPrintable(QString::number(taken.elapsed()))); // on a busy machine too
    // A line is cut earlier than a text.
    const qsizetype most = query.contains(u'\n') ? 60'000 : 20'000;
    const QString shown = text()->toPlainText();
    QVERIFY2(shown.size() == most || shown.size() == most + 1, qPrintable(QString::number(shown.size())));
    QVERIFY(shown.endsWith(u'…') && query.startsWith(shown.chopped(1)));
}

void TestDetails::costAndRowsStandBesideTheQuery()
{
    (void)failed(QStringLiteral("Gas by contract"), {}, {});
    const QString labels = AccessibleTree(details()).labels();
    QVERIFY(labels.contains(QStringLiteral("Query 4711")));
    QVERIFY(labels.contains(QStringLiteral("12.5 credits")));
    QVERIFY(labels.contains(QStringLiteral("1234 rows")) || labels.contains(QStringLiteral("1,234 rows")));
}

void TestDetails::theQuerysPageOpensOnlyOnAClick()
{
    Browser browser;
    QDesktopServices::setUrlHandler(QStringLiteral("https"), &browser, "open");
    (void)failed(QStringLiteral("Gas by contract"), {}, {});
    QWidget *button = AccessibleTree(details()).button(QStringLiteral("Open page of the shown query"));
    QVERIFY(button);
    QVERIFY(button->toolTip().contains(QStringLiteral("https://dune.com/queries/4711")));
    QVERIFY(browser.opened.isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(browser.opened, QList{QUrl(QStringLiteral("https://dune.com/queries/4711"))});
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));

    m_room->view()->selectKey(m_room->runs(m_atoti, DialogRoom::atotiId(1), {}, QStringLiteral("alice")));
    QVERIFY(!AccessibleTree(details()).button(QStringLiteral("Open page of the shown query")));
}

void TestDetails::aPlanIsOfferedOnlyWhereThereIsOne()
{
    const ExecutionKey onDune = m_room->runs(m_dune, DialogRoom::duneId(1));
    const ExecutionKey onAtoti = m_room->runs(m_atoti, DialogRoom::atotiId(1), {}, QStringLiteral("alice"));
    m_room->view()->selectKey(onDune);
    QVERIFY(!tabs()->isTabVisible(tabs()->indexOf(planPage())));
    m_room->view()->selectKey(onAtoti);
    QVERIFY(tabs()->isTabVisible(tabs()->indexOf(planPage())));
}

void TestDetails::aPlanIsAskedForOnlyAfterTheWarning()
{
    const ExecutionKey key = m_room->runs(m_atoti, DialogRoom::atotiId(1), {}, QStringLiteral("alice"));
    m_room->view()->selectKey(key);
    showPage(planPage());
    m_room->clock.advance(5s);
    QCOMPARE(m_room->server.count(QStringLiteral("plan")), 0);
    QVERIFY(AccessibleTree(planPage()).labels().contains(QStringLiteral("runs this query again")));
    QVERIFY(planButton()->isVisible());
    QTest::mouseClick(planButton(), Qt::LeftButton);
    QVERIFY(!planButton()->isVisible());
    m_room->clock.advance(5s);
    QCOMPARE(m_room->server.count(QStringLiteral("plan"), key.id), 1);
    QCOMPARE(planText(), QStringLiteral("plan of ") + key.id);
}

void TestDetails::aPlanIsKept()
{
    const ExecutionKey one = m_room->runs(m_atoti, DialogRoom::atotiId(1), {}, QStringLiteral("alice"));
    const ExecutionKey other = m_room->runs(m_atoti, DialogRoom::atotiId(2), {}, QStringLiteral("alice"));
    m_room->view()->selectKey(one);
    showPage(planPage());
    QTest::mouseClick(planButton(), Qt::LeftButton);
    m_room->view()->selectKey(other); // before it is answered
    m_room->clock.advance(5s);
    QCOMPARE(planText(), QString());
    QVERIFY(planButton()->isVisible());
    m_room->view()->selectKey(one);
    QCOMPARE(planText(), QStringLiteral("plan of ") + one.id);
    QCOMPARE(m_room->server.count(QStringLiteral("plan")), 1);
}

void TestDetails::aPlanThatFailsSaysWhyAndCanBeAskedForAgain()
{
    m_room->view()->selectKey(m_room->runs(m_atoti, DialogRoom::atotiId(1), {}, QStringLiteral("alice")));
    showPage(planPage());
    m_room->server.trouble = Trouble{.kind = TroubleKind::NotPermitted, .httpStatus = 403};
    QTest::mouseClick(planButton(), Qt::LeftButton);
    m_room->clock.advance(5s);
    QVERIFY(planButton()->isVisible());
    QVERIFY(AccessibleTree(planPage()).labels().contains(QStringLiteral("Atoti")));
    m_room->server.trouble.reset();
    QTest::mouseClick(planButton(), Qt::LeftButton);
    m_room->clock.advance(5s);
    QVERIFY(planText().startsWith(QStringLiteral("plan of")));
}

void TestDetails::whatHappenedIsToldInOrder()
{
    const ExecutionKey key = m_room->ended(m_dune, DialogRoom::duneId(1), ExecutionState::Queued);
    m_room->view()->selectKey(key);
    for (const ExecutionState state : {ExecutionState::Running, ExecutionState::Completed}) {
        m_room->clock.advance(1s);
        m_room->look(key, state);
    }
    const auto *activity = details()->findChild<QTreeWidget *>();
    const int count = activity->topLevelItemCount();
    QVERIFY(count >= 2);
    QVERIFY(activity->topLevelItem(count - 2)->text(1).contains(QStringLiteral("running")));
    QVERIFY(activity->topLevelItem(count - 1)->text(1).contains(QStringLiteral("completed")));
}

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
