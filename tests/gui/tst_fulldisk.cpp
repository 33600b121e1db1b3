// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of a disk that takes nothing any more. A real one, and the real program, are in tst_windowfulldisk.
#include "messagebar.h"
#include "windowroom.h"

#include <QAction>

using namespace Quell;
using namespace std::chrono_literals;

class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void aCancelThatCannotBeWrittenDownIsNotSent();
    void ofSeveralNoneIsSent();
    void whatCannotBeStoredIsSaid();
    void aTagThatCannotBeStoredIsSaid();

private:
    [[nodiscard]] QString message() const { return m_room->window->findChild<MessageBar *>()->text(); }
    [[nodiscard]] QString cell(const ExecutionKey &key, int column) const
    {
        return m_room->shown()->indexOf(key).siblingAtColumn(column).data().toString();
    }
    void cancel(const QList<ExecutionKey> &keys, const QString &button);

    const Trouble m_full{.kind = TroubleKind::StorageFailed, .said = QStringLiteral("The disk is full.")};
    std::unique_ptr<WindowRoom> m_room;
    QUuid m_dune;
};

void TestFullDisk::init()
{
    m_room = std::make_unique<WindowRoom>();
    m_dune = m_room->connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    m_room->open();
}

void TestFullDisk::cancel(const QList<ExecutionKey> &keys, const QString &button)
{
    m_room->window->askToCancel(keys);
    QVERIFY(m_room->question());
    m_room->clickButton(m_room->question(), button);
    m_room->clock.advance(1s);
    m_room->settle();
}

void TestFullDisk::aCancelThatCannotBeWrittenDownIsNotSent()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1));
    m_room->journal.trouble = m_full;
    cancel({key}, QStringLiteral("Cancel execution"));
    QVERIFY2(message().contains(QStringLiteral("The request to cancel %1 was not sent, because it could not "
                                               "be written down first.")
                                    .arg(key.id)),
             qPrintable(message()));
    QVERIFY2(message().contains(u"The disk is full."), qPrintable(message()));
    QCOMPARE(m_room->tracker.find(key)->cancel.phase, CancelPhase::Failed);
    QCOMPARE(m_room->tracker.find(key)->last.state, ExecutionState::Running);
    QCOMPARE(cell(key, ExecutionTableModel::State), QStringLiteral("Running"));
    QVERIFY2(!cell(key, ExecutionTableModel::Note).isEmpty(), "the row says it too");
    QCOMPARE(m_room->cancelled(), QStringList());
    // Not even later, when there is room again; but when it is asked for again.
    m_room->journal.trouble.reset();
    m_room->clock.advance(60s);
    QCOMPARE(m_room->cancelled(), QStringList());
    cancel({key}, QStringLiteral("Cancel execution"));
    QCOMPARE(m_room->cancelled(), QStringList{key.id});
}

void TestFullDisk::ofSeveralNoneIsSent()
{
    const QList<ExecutionKey> keys{m_room->runs(m_dune, DialogRoom::duneId(1)),
                                   m_room->runs(m_dune, DialogRoom::duneId(2))};
    m_room->journal.trouble = m_full;
    cancel(keys, QStringLiteral("Cancel 2 executions"));
    QVERIFY2(message().contains(u"No request to cancel was sent (2 asked for)"), qPrintable(message()));
    for (const ExecutionKey &key : keys)
        QCOMPARE(m_room->tracker.find(key)->cancel.phase, CancelPhase::Failed);
    QCOMPARE(m_room->cancelled(), QStringList());
}

void TestFullDisk::whatCannotBeStoredIsSaid()
{
    m_room->window->showStorageTrouble(m_full);
    QVERIFY2(message().contains(u"The disk is full."), qPrintable(message()));
    // Once, however often it happens.
    m_room->window->showStorageTrouble(m_full);
    m_room->clickButton(m_room->window->findChild<MessageBar *>(), QStringLiteral("Dismiss message"));
    QVERIFY(!m_room->window->findChild<MessageBar *>()->isVisible());
}

void TestFullDisk::aTagThatCannotBeStoredIsSaid()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1));
    m_room->journal.trouble = m_full;
    m_room->tags.set({key}, QStringLiteral("mine"));
    QTRY_VERIFY2(message().contains(u"The disk is full."), qPrintable(message()));
}

QTEST_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
