// SPDX-License-Identifier: GPL-3.0-or-later
#include "executiontracker.h"
#include "packedexecution.h"
#include "samples.h"
#include "slotindex.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

QDateTime at(int seconds)
{
    return QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC).addSecs(seconds);
}

Execution anExecution(const QString &id = QStringLiteral("01JD6QK9"))
{
    Execution execution{.key = {Samples::connection(), id}, .trackedAt = at(0)};
    execution.last.key = execution.key;
    execution.last.seenAt = at(5);
    execution.last.state = ExecutionState::Completed;
    execution.last.serviceState = QStringLiteral("QUERY_STATE_COMPLETED");
    execution.last.queryId = QStringLiteral("3493826");
    execution.last.query = QStringLiteral("SELECT\n 'Straße' FROM データ");
    execution.last.user = QStringLiteral("o.weiß");
    execution.last.submittedAt = at(1);
    execution.last.startedAt = at(2);
    execution.last.endedAt = at(4);
    execution.last.clockSkew = -250ms;
    execution.last.costCredits = 0.25;
    execution.last.rowCount = qint64(5'000'000'000);
    return execution;
}

} // namespace

class TestPackedExecution : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
    void manyStandSideBySide();
    void tellsWhatIsAskedForOften();
    void whatIsSearchedIsFoldedOnlyWhereItMustBe();
    void textsAreFoldedAsQtFoldsThem_data();
    void textsAreFoldedAsQtFoldsThem();
    void keysAreOrderedByIdThenConnection();
    void anIndexFindsWhatIsThere();
    void aTrackerRestoresInParts();
};

void TestPackedExecution::nothingIsLost_data()
{
    QTest::addColumn<Execution>("execution");
    QTest::newRow("only tracked") << Execution{.key = {Samples::connection(), QStringLiteral("a")},
                                               .trackedAt = at(0),
                                               .last = {.key = {Samples::connection(), QStringLiteral("a")}}};
    QTest::newRow("finished") << anExecution();
    Execution failed = anExecution();
    failed.last.state = ExecutionState::Failed;
    failed.last.errorType = QStringLiteral("syntax_error");
    failed.last.errorMessage = QStringLiteral("line 1: größer");
    failed.last.errorLine = 1;
    failed.last.errorColumn = 7;
    QTest::newRow("failed") << failed;
    Execution queued = anExecution();
    queued.last.state = ExecutionState::Queued;
    queued.last.queuePosition = 0;
    queued.last.slotsUsed = 3;
    queued.last.slotsAllowed = 3;
    queued.last.costCredits.reset();
    queued.last.rowCount.reset();
    QTest::newRow("queued") << queued;
    Execution refused = anExecution();
    refused.cancel = CancelStory{.phase = CancelPhase::Refused,
                                 .requestedAt = at(6),
                                 .answeredAt = at(7),
                                 .settledAt = at(8),
                                 .denied = true,
                                 .trouble = Trouble{.kind = TroubleKind::RateLimited,
                                                    .said = QStringLiteral("zu viele · 多い"),
                                                    .httpStatus = 429,
                                                    .retryAfter = 1500ms}};
    QTest::newRow("refused") << refused;
    refused.cancel.trouble->retryAfter.reset();
    QTest::newRow("refused without a time") << refused;

    Execution old = anExecution();
    old.last.submittedAt = at(0).addYears(-15);
    old.last.startedAt = at(0).addDays(-40);
    old.last.seenAt = at(0).addYears(15);
    QTest::newRow("tracked years later") << old;
    Execution farOff = anExecution();
    farOff.last.submittedAt = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max() - 1, Qt::UTC);
    farOff.last.startedAt = QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC);
    farOff.last.endedAt = QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);
    QTest::newRow("times of a broken clock") << farOff;
    Execution edge = anExecution();
    edge.last.submittedAt = at(0).addMSecs(-(qint64(1) << 39));
    edge.last.startedAt = at(0).addMSecs((qint64(1) << 39) - 1);
    QTest::newRow("times at the edge of what is kept small") << edge;
    Execution skewed = anExecution();
    skewed.last.clockSkew = std::chrono::hours(24 * 365);
    QTest::newRow("a year between the clocks") << skewed;
    Execution untracked = anExecution();
    untracked.trackedAt = QDateTime();
    QTest::newRow("without a time of the tracking") << untracked;
    for (int which = 0; which < 5; ++which) {
        Execution longText = anExecution();
        const QString text = QString(70'000, QChar(u'A' + which)) + QStringLiteral("Ä\x1f");
        QString *const texts[] = {&longText.key.id, &longText.last.queryId, &longText.last.user,
                                  &longText.last.query, &longText.last.serviceState};
        *texts[which] = text;
        longText.last.key = longText.key;
        QTest::addRow("long text %d", which) << longText;
    }
    for (int which = 0; which < 8; ++which) {
        Execution some = anExecution();
        some.last.rowCount = which & 1 ? std::optional(qint64(-7)) : std::nullopt;
        some.last.costCredits = which & 2 ? std::optional(1e-9) : std::nullopt;
        some.last.queuePosition = which & 4 ? std::optional(12) : std::nullopt;
        QTest::addRow("numbers %d", which) << some;
    }
}

void TestPackedExecution::nothingIsLost()
{
    QFETCH(Execution, execution);
    const PackedExecution packed(execution);
    QCOMPARE(packed.unpacked(), execution);
    QCOMPARE(packed.key(), execution.key);
    QVERIFY(packed.hasKey(execution.key));
    QCOMPARE(packed.hash(), PackedExecution::hashOf(execution.key));
    QVERIFY(packed.isSame(PackedExecution(execution)));
    QCOMPARE(packed.costCredits(), execution.last.costCredits);
    QCOMPARE(packed.queuePosition(), execution.last.queuePosition);
    QCOMPARE(packed.began(),
             execution.began().isValid() ? execution.began().toMSecsSinceEpoch()
                                         : std::numeric_limits<qint64>::min());

    Execution bare = execution;
    bare.key.id.clear();
    bare.last.key.id.clear();
    bare.last.query.clear();
    bare.last.queryId.clear();
    bare.last.user.clear();
    QCOMPARE(packed.withoutTexts(), bare);

    Execution other = execution;
    other.last.clockSkew += 1ms;
    QVERIFY(!packed.isSame(PackedExecution(other)));
}

void TestPackedExecution::manyStandSideBySide()
{
    QList<Execution> executions;
    for (int i = 0; i < 2000; ++i) {
        Execution execution = anExecution(QString::number(i));
        // One in some hundred is larger than what is shared.
        execution.last.query.fill(u'x', i % 300 == 7 ? 100'000 : i % 400);
        executions.append(execution);
    }
    QList<PackedExecution> packed;
    {
        PackedExecution::Shelf shelf;
        for (const Execution &execution : std::as_const(executions))
            packed.append(shelf.pack(execution));
    }
    // They outlive the shelf and each other, in whichever order they go.
    QRandomGenerator random(7);
    while (!packed.isEmpty()) {
        const qsizetype place = random.bounded(packed.size());
        QCOMPARE(packed.at(place).unpacked(), executions.at(place));
        packed.remove(place);
        executions.remove(place);
    }
}

void TestPackedExecution::tellsWhatIsAskedForOften()
{
    const Execution execution = anExecution();
    const PackedExecution packed(execution);
    QCOMPARE(packed.began(), execution.began().toMSecsSinceEpoch());
    QCOMPARE(packed.elapsed(0), std::optional<qint64>(2000));
    QCOMPARE(packed.endedOrSeen(), std::optional<qint64>(at(4).toMSecsSinceEpoch()));
    Execution gone = execution;
    gone.last.endedAt = QDateTime();
    QCOMPARE(PackedExecution(gone).endedOrSeen(), std::optional<qint64>(at(5).toMSecsSinceEpoch()));
    gone.last.seenAt = QDateTime();
    QCOMPARE(PackedExecution(gone).endedOrSeen(), std::nullopt);
    QCOMPARE(packed.costCredits(), std::optional(0.25));
    QVERIFY(!packed.queuePosition());
    QVERIFY(!packed.isActive());

    Execution running = execution;
    running.last.state = ExecutionState::Running;
    const PackedExecution runs(running);
    QCOMPARE(runs.elapsed(at(62).toMSecsSinceEpoch()),
             std::optional<qint64>(running.elapsed(at(62))->count()));
    QVERIFY(PackedExecution().isNone());
    QVERIFY(!PackedExecution().hasKey(execution.key));
}

void TestPackedExecution::whatIsSearchedIsFoldedOnlyWhereItMustBe()
{
    const auto text = [](const Execution &execution) {
        return QString::fromUtf8(PackedExecution(execution).searchable().toByteArray());
    };
    Execution large = anExecution();
    large.last.query = QStringLiteral("SELECT\n 'Straße', 'Übung' FROM データ");
    const QString folded = text(large);
    QVERIFY(folded.contains(QStringLiteral("straße").toCaseFolded()));
    QVERIFY(folded.contains(QStringLiteral("übung")));
    QVERIFY(folded.contains(QStringLiteral("o.weiß").toCaseFolded()));
    QVERIFY(folded.contains(QStringLiteral("01jd6qk9")));
    Execution ascii = anExecution();
    ascii.last.query = QStringLiteral("SELECT 1");
    ascii.last.user.clear();
    QVERIFY(text(ascii).contains(QStringLiteral("SELECT 1")));
    QVERIFY(text(ascii).contains(QStringLiteral("01JD6QK9")));
    Execution small = anExecution();
    small.last.query = QStringLiteral("SELECT größe FROM データ");
    QVERIFY(text(small).contains(QStringLiteral("SELECT größe")));
    QVERIFY(text(small).contains(QStringLiteral("01JD6QK9")));
}

void TestPackedExecution::textsAreFoldedAsQtFoldsThem_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("one that grows") << QStringLiteral("Straße STRAẞE ŉ ﬃ");
    QTest::newRow("Turkish") << QStringLiteral("İstanbul IĞDIR ısı");
    QTest::newRow("Greek") << QStringLiteral("ΣΊΣΥΦΟΣ ὈΔΥΣΣΕΎΣ");
    QTest::newRow("beyond the first plane") << QStringLiteral("A\U00010400B\U0001F600C");
    QTest::newRow("byte order marks within") << QStringLiteral("É\uFEFFZ\uFEFFÀ");
    QTest::newRow("a replacement") << QStringLiteral("A\uFFFDÄ[@`{");
    QTest::newRow("marks") << QStringLiteral("I\u0307 J\u030C");
}

void TestPackedExecution::textsAreFoldedAsQtFoldsThem()
{
    QFETCH(QString, query);
    Execution execution = anExecution();
    execution.last.query = query;
    const QStringList texts{execution.key.id, execution.last.queryId, execution.last.user, query, QString()};
    const QString all = texts.join(QLatin1Char(PackedExecution::betweenTexts));
    // Which minds ASCII only, as a search does.
    const QByteArray searched = PackedExecution(execution).searchable().toByteArray().toLower();
    QCOMPARE(QString::fromUtf8(searched), all.toCaseFolded());
}

void TestPackedExecution::keysAreOrderedByIdThenConnection()
{
    const auto packed = [](const QString &id) { return PackedExecution(anExecution(id)); };
    QVERIFY(compareKeys(packed(QStringLiteral("a")), packed(QStringLiteral("ab"))) < 0);
    QVERIFY(compareKeys(packed(QStringLiteral("b")), packed(QStringLiteral("ab"))) > 0);
    QVERIFY(compareKeys(packed(QStringLiteral("a")), packed(QStringLiteral("a"))) == 0);
    Execution elsewhere = anExecution(QStringLiteral("a"));
    elsewhere.key.connection = QUuid(0xffffffff, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    QVERIFY(compareKeys(packed(QStringLiteral("a")), PackedExecution(elsewhere)) != 0);
}

void TestPackedExecution::anIndexFindsWhatIsThere()
{
    SlotIndex index;
    QHash<int, std::uint32_t> there; // place and hash
    QRandomGenerator random(20260105);
    for (int step = 0; step < 50'000; ++step) {
        const int slot = random.bounded(3000);
        if (const auto found = there.constFind(slot); found != there.cend()) {
            index.remove(*found, slot);
            there.remove(slot);
        } else {
            // Few different ones, so that many share their place in the table.
            const std::uint32_t hash = random.bounded(500u);
            index.insert(hash, slot);
            there.insert(slot, hash);
        }
    }
    QVERIFY(there.size() > 1000);
    for (int slot = 0; slot < 3000; ++slot) {
        const auto isIt = [slot](int candidate) { return candidate == slot; };
        if (const auto found = there.constFind(slot); found != there.cend()) {
            QCOMPARE(index.find(*found, isIt), slot);
        } else {
            for (std::uint32_t hash = 0; hash < 500; hash += 50)
                QCOMPARE(index.find(hash, isIt), int(SlotIndex::nowhere));
        }
    }
}

void TestPackedExecution::aTrackerRestoresInParts()
{
    const auto packed = [](const QString &id, int trackedAt) {
        Execution execution = anExecution(id);
        execution.trackedAt = at(trackedAt);
        return PackedExecution(execution);
    };
    ExecutionTracker tracker;
    tracker.restore(QList{packed(QStringLiteral("d"), 40), packed(QStringLiteral("c"), 30)});
    (void)tracker.track({{Samples::connection(), QStringLiteral("e")}}, at(50));
    tracker.restore(QList{packed(QStringLiteral("b"), 20), packed(QStringLiteral("a"), 10)});
    QStringList ids;
    for (const ExecutionKey &key : tracker.keys())
        ids.append(key.id);
    QCOMPARE(ids.join(QString()), QStringLiteral("abcde"));
    QCOMPARE(tracker.count(), 5);
    QCOMPARE(tracker.active().size(), 1);

    tracker.untrack({{Samples::connection(), QStringLiteral("b")}});
    (void)tracker.track({{Samples::connection(), QStringLiteral("f")}}, at(60));
    QCOMPARE(tracker.count(), 5);
    QCOMPARE(tracker.allPacked().last().key().id, QStringLiteral("f"));
}

QTEST_GUILESS_MAIN(TestPackedExecution)
#include "tst_packedexecution.moc"
