// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionchip.h"
#include "messagebar.h"
#include "windowroom.h"

#include <QCheckBox>
#include <QMenu>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

/// What guards a connection, in the real window: read-only, production, switched off.
class SafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void onReadOnlyNoWayLeadsToACancel();
    void ofASelectionOnlyTheReadOnlyOnesAreLeftOut();
    void whatBecomesReadOnlyWhileTheQuestionIsOpenCannotBeConfirmed();
    void whatBecomesProductionWhileTheQuestionIsOpenIsNamedAtOnce();
    void productionAlwaysAsksAndIsNamed();
    void productionIsAWordInTheTableAndTheChip();
    void whatIsSwitchedOffSaysSoAndLooksStale();
    void whatWasSwitchedOffBeforeTheStartSaysSoToo();

private:
    void set(const std::function<void(Connection &)> &how)
    {
        std::optional<Connection> changed = m_room->connections.find(m_dune);
        QVERIFY(changed);
        how(*changed);
        QVERIFY(m_room->connections.change(*changed).ok());
        m_room->settle();
    }
    [[nodiscard]] QString said() const
    {
        return AccessibleTree(m_room->window->findChild<MessageBar *>()).labels();
    }
    [[nodiscard]] QString cell(const ExecutionKey &key, int column) const
    {
        return m_room->shown()->indexOf(key).siblingAtColumn(column).data().toString();
    }

    std::unique_ptr<WindowRoom> m_room;
    QUuid m_dune;
    QUuid m_other;
};

void SafetyTest::init()
{
    m_room = std::make_unique<WindowRoom>();
    m_dune = m_room->connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    m_other = m_room->connect(QStringLiteral("dune"), QStringLiteral("dune-other"));
    m_room->open();
}

void SafetyTest::onReadOnlyNoWayLeadsToACancel()
{
    set([](Connection &connection) { connection.readOnly = true; });
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1));
    m_room->doubleClick(key);
    QVERIFY(!m_room->question());
    QVERIFY2(said().contains(u"dune-main is read-only"), qPrintable(said()));

    m_room->window->askToCancel({key});
    QVERIFY(!m_room->question());
    m_room->view()->selectKey(key);
    m_room->window->findChild<QAction *>(QStringLiteral("cancelAction"))->trigger();
    m_room->window->findChild<QAction *>(QStringLiteral("cancelShownAction"))->trigger();
    QVERIFY(!m_room->question());
    m_room->canceller.cancel({key});
    m_room->clock.advance(5s);
    QVERIFY(m_room->cancelled().isEmpty());
    QCOMPARE(m_room->tracker.find(key)->cancel.phase, CancelPhase::None);
}

void SafetyTest::ofASelectionOnlyTheReadOnlyOnesAreLeftOut()
{
    set([](Connection &connection) { connection.readOnly = true; });
    const ExecutionKey kept = m_room->runs(m_dune, DialogRoom::duneId(1));
    const ExecutionKey stopped = m_room->runs(m_other, DialogRoom::duneId(2));
    m_room->window->askToCancel({kept, stopped});
    QVERIFY(m_room->question());
    QCOMPARE(m_room->question()->keys(), QList{stopped});
    QVERIFY(said().contains(u"dune-main is read-only"));
}

void SafetyTest::whatBecomesReadOnlyWhileTheQuestionIsOpenCannotBeConfirmed()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1));
    m_room->doubleClick(key);
    QVERIFY(m_room->question());
    set([](Connection &connection) { connection.readOnly = true; });
    m_room->clock.advance(1s);
    QVERIFY(!AccessibleTree(m_room->question()).button(QStringLiteral("Cancel execution"))->isEnabled());
    QVERIFY(AccessibleTree(m_room->question()).labels().contains(u"read-only"));
}

void SafetyTest::whatBecomesProductionWhileTheQuestionIsOpenIsNamedAtOnce()
{
    m_room->doubleClick(m_room->runs(m_dune, DialogRoom::duneId(1)));
    QVERIFY(m_room->question());
    const auto dontAsk = [this] {
        return AccessibleTree(m_room->question())
            .find<QCheckBox>(QAccessible::CheckBox, QStringLiteral("Don't ask again when double-clicking"));
    };
    QVERIFY(dontAsk());
    Connection changed = *m_room->connections.find(m_dune);
    changed.production = true;
    QVERIFY(m_room->connections.change(changed).ok());
    const QString texts = AccessibleTree(m_room->question()).labels();
    QVERIFY2(texts.contains(u"on dune-main, which is production?"), qPrintable(texts));
    QVERIFY(!dontAsk());
    changed.readOnly = true;
    QVERIFY(m_room->connections.change(changed).ok());
    QVERIFY(!AccessibleTree(m_room->question()).button(QStringLiteral("Cancel execution"))->isEnabled());
}

void SafetyTest::productionAlwaysAsksAndIsNamed()
{
    // Told not to ask, for what may go unasked.
    m_room->window->findChild<QAction *>(QStringLiteral("askAction"))->setChecked(false);
    set([](Connection &connection) { connection.production = true; });
    m_room->doubleClick(m_room->runs(m_other, DialogRoom::duneId(1)));
    QVERIFY(!m_room->question());
    m_room->clock.advance(5s);
    QCOMPARE(m_room->cancelled(), QStringList{DialogRoom::duneId(1)});

    m_room->doubleClick(m_room->runs(m_dune, DialogRoom::duneId(2)));
    QVERIFY(m_room->question());
    const AccessibleTree tree(m_room->question());
    QVERIFY2(tree.labels().contains(u"on dune-main, which is production?"), qPrintable(tree.labels()));
    QVERIFY(
        !tree.find<QCheckBox>(QAccessible::CheckBox, QStringLiteral("Don't ask again when double-clicking")));
}

void SafetyTest::productionIsAWordInTheTableAndTheChip()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1));
    QCOMPARE(cell(key, ExecutionTableModel::Connection), QStringLiteral("dune-main"));
    set([](Connection &connection) { connection.production = true; });
    QCOMPARE(cell(key, ExecutionTableModel::Connection), QStringLiteral("dune-main · production"));
    QStringList chips;
    for (const ConnectionChip *chip : m_room->window->findChildren<ConnectionChip *>())
        chips.append(chip->accessibleName());
    QVERIFY2(chips.join(u'\n').contains(u"dune-main: production"), qPrintable(chips.join(u'\n')));
}

void SafetyTest::whatIsSwitchedOffSaysSoAndLooksStale()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1));
    m_room->monitor.watchEverything();
    m_room->clock.advance(3s);
    const auto isStaleNow = [this, &key] {
        return m_room->shown()->indexOf(key).data(ExecutionTableModel::StaleRole).toBool();
    };
    QVERIFY(!isStaleNow());
    set([](Connection &connection) { connection.switchedOff = true; });
    QVERIFY(isStaleNow());
    const qsizetype asked = m_room->server.calls.size();
    m_room->clock.advance(2min);
    QCOMPARE(m_room->server.calls.size(), asked);
    QStringList chips;
    for (const ConnectionChip *chip : m_room->window->findChildren<ConnectionChip *>())
        chips.append(chip->accessibleName());
    QVERIFY2(chips.join(u'\n').contains(u"dune-main: switched off"), qPrintable(chips.join(u'\n')));
}

void SafetyTest::whatWasSwitchedOffBeforeTheStartSaysSoToo()
{
    WindowRoom room;
    const QUuid off = room.connect(QStringLiteral("dune"), QStringLiteral("dune-off"));
    Connection connection = *room.connections.find(off);
    connection.switchedOff = true;
    QVERIFY(room.connections.change(connection).ok());
    room.open();
    room.monitor.watchEverything();
    room.clock.advance(3s);
    const auto *chip = room.window->findChild<ConnectionChip *>();
    QVERIFY(chip);
    QCOMPARE(chip->accessibleName(), QStringLiteral("Connection dune-off: switched off"));
}

QTEST_MAIN(SafetyTest)
#include "tst_safety.moc"
