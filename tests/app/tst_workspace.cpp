// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "manualclock.h"
#include "servicelist.h"
#include "sessionsecretstore.h"
#include "workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Quell;

/// One profile, two processes: what one of them writes, the other takes over when it is told to.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnotherProcessTracksAppears();
    void whatAnotherProcessLetsGoOfDisappears();
    void whatAnotherProcessLetsGoOfDoesNotComeBack_data();
    void whatAnotherProcessLetsGoOfDoesNotComeBack();
    void whatIsTrackedAgainIsLeftAlone();
    void aRequestOfAProcessThatIsGoneCanBeMadeAgain();
    void whatAConnectionHadIsLeftToTheProcessThatRemovesIt();
    void aConnectionThatAnotherProcessAddsAppears();

private:
    [[nodiscard]] std::unique_ptr<Workspace> openOn(const QTemporaryDir &profile);

    ManualClock m_clock;
    const ExecutionKey m_key{QUuid(QStringLiteral("{5d1f0f0e-9a3b-4b8e-8a55-0f6f0f4f7c01}")),
                             QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1")};
};

std::unique_ptr<Workspace> TestWorkspace::openOn(const QTemporaryDir &profile)
{
    auto workspace = std::make_unique<Workspace>(Profile(profile.path()), allServices(),
                                                 std::make_unique<SessionSecretStore>(), &m_clock);
    if (!answerOf(workspace->open()).ok())
        workspace.reset();
    return workspace;
}

void TestWorkspace::whatAnotherProcessTracksAppears()
{
    const QTemporaryDir profile;
    const auto window = openOn(profile);
    const auto command = openOn(profile);
    QVERIFY(window && command);

    QCOMPARE(command->tracker()->track({m_key}, m_clock.now()).size(), 1);
    QVERIFY(answerOf(command->writer()->flush()).ok());
    QVERIFY(!window->tracker()->contains(m_key));
    window->reload();
    QTRY_VERIFY(window->tracker()->contains(m_key));
}

void TestWorkspace::whatAnotherProcessLetsGoOfDisappears()
{
    const QTemporaryDir profile;
    const ExecutionKey other{m_key.connection, QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q2")};
    {
        const auto before = openOn(profile);
        QVERIFY(before);
        QCOMPARE(before->tracker()->track({m_key, other}, m_clock.now()).size(), 2);
        QVERIFY(answerOf(before->writer()->flush()).ok());
    }
    const auto window = openOn(profile);
    const auto command = openOn(profile);
    QVERIFY(window && command);

    command->tracker()->untrack({m_key});
    QVERIFY(answerOf(command->writer()->flush()).ok());
    QVERIFY(window->tracker()->contains(m_key));
    window->reload();
    QTRY_VERIFY(!window->tracker()->contains(m_key));
    QVERIFY(window->tracker()->contains(other));
}

void TestWorkspace::whatAnotherProcessLetsGoOfDoesNotComeBack_data()
{
    QTest::addColumn<ExecutionState>("seenAs");
    QTest::newRow("seen again as it was") << ExecutionState::Running;
    QTest::newRow("seen to have ended") << ExecutionState::Completed;
}

/// The window sees more of it before it is told, or is never told because the command was killed.
void TestWorkspace::whatAnotherProcessLetsGoOfDoesNotComeBack()
{
    QFETCH(const ExecutionState, seenAs);
    const QTemporaryDir profile;
    const auto window = openOn(profile);
    QVERIFY(window);
    const auto see = [&](ExecutionState state) {
        m_clock.advance(std::chrono::seconds(1));
        window->tracker()->apply({Snapshot{.key = m_key, .seenAt = m_clock.now(), .state = state}});
    };
    window->tracker()->track({m_key}, m_clock.now());
    see(ExecutionState::Running);
    QVERIFY(answerOf(window->writer()->flush()).ok());
    const auto command = openOn(profile);
    QVERIFY(command && command->tracker()->contains(m_key));
    command->tracker()->untrack({m_key});
    QVERIFY(answerOf(command->writer()->flush()).ok());

    see(seenAs);
    QVERIFY(answerOf(window->writer()->flush()).ok());
    const auto later = openOn(profile);
    QVERIFY(later && !later->tracker()->contains(m_key));
    see(seenAs);
    window->reload();
    QTRY_VERIFY(!window->tracker()->contains(m_key));

    // Tracked anew it is there again.
    window->tracker()->track({m_key}, m_clock.now());
    QVERIFY(answerOf(window->writer()->flush()).ok());
    const auto last = openOn(profile);
    QVERIFY(last && last->tracker()->contains(m_key));
}

/// quell-cli untrack, and quell-cli track right after it: the window hears of the first when the second has been.
void TestWorkspace::whatIsTrackedAgainIsLeftAlone()
{
    const QTemporaryDir profile;
    const auto window = openOn(profile);
    QVERIFY(window);
    window->tracker()->track({m_key}, m_clock.now());
    QVERIFY(answerOf(window->writer()->flush()).ok());
    {
        const auto untrack = openOn(profile);
        QVERIFY(untrack);
        untrack->tracker()->untrack({m_key});
        QVERIFY(answerOf(untrack->writer()->flush()).ok());
    }
    window->reload();
    QTRY_VERIFY(!window->tracker()->contains(m_key));
    {
        const auto track = openOn(profile);
        QVERIFY(track);
        QCOMPARE(track->tracker()->track({m_key}, m_clock.now()).size(), 1);
        QVERIFY(answerOf(track->writer()->flush()).ok());
    }
    QVERIFY(answerOf(window->writer()->flush()).ok());
    const auto later = openOn(profile);
    QVERIFY(later && later->tracker()->contains(m_key));
}

/// A command was killed between its commit and its request, with a window beside it that knew of none.
void TestWorkspace::aRequestOfAProcessThatIsGoneCanBeMadeAgain()
{
    using namespace std::chrono_literals;
    const QTemporaryDir profile;
    const auto window = openOn(profile);
    QVERIFY(window);
    const auto runs = [&] {
        window->tracker()->apply(
            {Snapshot{.key = m_key, .seenAt = m_clock.now(), .state = ExecutionState::Running}});
    };
    const auto phase = [&] { return window->tracker()->find(m_key)->cancel.phase; };
    const auto commit = [this](Workspace *process) {
        return answerOf(process->journal()->commitCancelRequested(
                            process->tracker()->requestCancels({m_key}, m_clock.now())))
            .value();
    };
    window->tracker()->track({m_key}, m_clock.now());
    runs();
    QVERIFY(answerOf(window->writer()->flush()).ok());
    {
        const auto command = openOn(profile);
        QVERIFY(command && commit(command.get()).isEmpty());
    }
    m_clock.advance(1s);
    const QList<Execution> others = commit(window.get());
    QCOMPARE(others.size(), 1);
    window->tracker()->yieldCancels(others, QString(), m_clock.now());
    QCOMPARE(phase(), CancelPhase::Unresolved);
    m_clock.advance(21s);
    runs();
    QCOMPARE(phase(), CancelPhase::StillRunning);
    QVERIFY(commit(window.get()).isEmpty());
    QCOMPARE(phase(), CancelPhase::Requested);
    QVERIFY(answerOf(window->writer()->flush()).ok());
    const auto later = openOn(profile);
    QVERIFY(later);
    QCOMPARE(later->tracker()->find(m_key)->cancel.requestedAt,
             window->tracker()->find(m_key)->cancel.requestedAt);
}

/// The window notices by chance, before it is told; perhaps somebody is only mending the file.
void TestWorkspace::whatAConnectionHadIsLeftToTheProcessThatRemovesIt()
{
    const QTemporaryDir profile;
    const auto window = openOn(profile);
    QVERIFY(window);
    const auto add = [&window](const char *name) {
        return answerOf(window->connections()->add(
                            {.name = QString::fromLatin1(name), .service = QStringLiteral("dune")},
                            Secret(QString::fromLatin1(name) + QStringLiteral("-demo-key")),
                            SecretKeeping::ThisSession))
            .ok();
    };
    QVERIFY(add("mine") && add("other"));
    const Connection mine = *window->connections()->named(QStringLiteral("mine"));
    const Connection other = *window->connections()->named(QStringLiteral("other"));
    const ExecutionKey key{mine.id, m_key.id};
    window->tracker()->track({key}, m_clock.now());
    QVERIFY(answerOf(window->writer()->flush()).ok());
    ConnectionFile file(Profile(profile.path()).connectionFile());
    QVERIFY(file.load().ok() && file.save({other}).ok());
    QVERIFY(window->connections()->load().ok());
    QVERIFY(!window->tracker()->contains(key));
    QVERIFY(answerOf(window->writer()->flush()).ok());
    const auto later = openOn(profile);
    QVERIFY(later && later->tracker()->contains(key));
}

void TestWorkspace::aConnectionThatAnotherProcessAddsAppears()
{
    const QTemporaryDir profile;
    const auto window = openOn(profile);
    const auto command = openOn(profile);
    QVERIFY(window && command);

    const Connection draft{.name = QStringLiteral("dune-main"), .service = QStringLiteral("dune")};
    QVERIFY(answerOf(command->connections()->add(draft, Secret(QStringLiteral("demo-key")),
                                                 SecretKeeping::ThisSession))
                .ok());
    window->reload();
    QTRY_VERIFY(window->connections()->named(QStringLiteral("dune-main")).has_value());
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
