// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"
#include "whenanswered.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Quell;

namespace {

/// Everything that is posted has been delivered.
void deliver()
{
    for (int turn = 0; turn < 5; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace

class tst_WhenAnswered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsOnceWithTheResult();
    void callsThroughTheEventLoop();
    void waitsForTheResult();
    void doesNotCallWhenTheContextDiesFirst();
    void severalListenToOneFuture();
    void contextMayDieInTheCall();
    void promiseThatIsDroppedCallsNothing();
    void answersInTheThreadOfTheContext();
};

void tst_WhenAnswered::callsOnceWithTheResult()
{
    int calls = 0;
    int value = 0;
    QObject context;
    whenAnswered(answered<int>(7), &context, [&](const Outcome<int> &outcome) {
        ++calls;
        value = outcome.value();
    });
    deliver();
    QCOMPARE(calls, 1);
    QCOMPARE(value, 7);
    QVERIFY(context.children().isEmpty()); // nothing is left behind
}

void tst_WhenAnswered::callsThroughTheEventLoop()
{
    bool called = false;
    QObject context;
    whenAnswered(answered<Done>(Done{}), &context, [&](const Outcome<Done> &) { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY(called);
}

void tst_WhenAnswered::waitsForTheResult()
{
    QPromise<Outcome<int>> promise;
    promise.start();
    std::optional<TroubleKind> kind;
    QObject context;
    whenAnswered(promise.future(), &context,
                 [&](const Outcome<int> &outcome) { kind = outcome.trouble().kind; });
    deliver();
    QVERIFY(!kind);
    promise.addResult(Trouble{.kind = TroubleKind::TimedOut});
    promise.finish();
    QTRY_COMPARE(kind, TroubleKind::TimedOut);
}

void tst_WhenAnswered::doesNotCallWhenTheContextDiesFirst()
{
    bool called = false;
    QPromise<Outcome<int>> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    whenAnswered(promise.future(), context.get(), [&](const Outcome<int> &) { called = true; });
    context.reset();
    promise.addResult(1);
    promise.finish();
    deliver();
    QVERIFY(!called);

    // Answered already, and on its way through the event loop.
    auto late = std::make_unique<QObject>();
    whenAnswered(answered<int>(1), late.get(), [&](const Outcome<int> &) { called = true; });
    late.reset();
    deliver();
    QVERIFY(!called);
}

void tst_WhenAnswered::severalListenToOneFuture()
{
    QStringList heard;
    QObject context;
    const QFuture<Outcome<int>> future = answered<int>(1);
    whenAnswered(future, &context, [&](const Outcome<int> &) { heard.append(QStringLiteral("first")); });
    whenAnswered(future, &context, [&](const Outcome<int> &) { heard.append(QStringLiteral("second")); });
    deliver();
    heard.sort();
    QCOMPARE(heard, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
}

void tst_WhenAnswered::contextMayDieInTheCall()
{
    int calls = 0;
    auto context = std::make_unique<QObject>();
    whenAnswered(answered<int>(1), context.get(), [&](const Outcome<int> &outcome) {
        context.reset();
        calls += outcome.value();
    });
    deliver();
    QCOMPARE(calls, 1);
    QVERIFY(!context);
}

void tst_WhenAnswered::promiseThatIsDroppedCallsNothing()
{
    bool called = false;
    QObject context;
    {
        QPromise<Outcome<int>> promise;
        promise.start();
        whenAnswered(promise.future(), &context, [&](const Outcome<int> &) { called = true; });
    }
    deliver();
    QVERIFY(!called);
    QVERIFY(context.children().isEmpty());
}

void tst_WhenAnswered::answersInTheThreadOfTheContext()
{
    QPromise<Outcome<int>> promise;
    promise.start();
    QThread *answeredIn = nullptr;
    QObject context;
    whenAnswered(promise.future(), &context,
                 [&](const Outcome<int> &) { answeredIn = QThread::currentThread(); });
    const std::unique_ptr<QThread> thread(QThread::create([&promise] {
        promise.addResult(1);
        promise.finish();
    }));
    thread->start();
    QTRY_COMPARE(answeredIn, QThread::currentThread());
    QVERIFY(thread->wait());
}

QTEST_GUILESS_MAIN(tst_WhenAnswered)
#include "tst_whenanswered.moc"
