// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover.h"
#include "mailbox.h"
#include "onthreadpool.h"
#include "whenanswered.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Quell;

/// What hands work to another thread.
class MailboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void functionsAreCalledThereInTheirOrder()
    {
        QThread thread;
        auto *mailbox = new Mailbox;
        mailbox->moveToThread(&thread);
        connect(&thread, &QThread::finished, mailbox, &QObject::deleteLater);
        const auto seen = std::make_shared<QList<int>>();
        const auto elsewhere = std::make_shared<bool>(true);
        for (int number = 0; number < 1000; ++number) {
            mailbox->post([seen, elsewhere, number, &thread] {
                seen->append(number);
                *elsewhere = *elsewhere && QThread::currentThread() == &thread;
                if (number == 999) {
                    Handover::leave();
                    thread.quit();
                }
            });
        }
        thread.start();
        QVERIFY(thread.wait(60'000));
        Handover::arrive();
        QCOMPARE(seen->size(), 1000);
        QVERIFY(std::ranges::is_sorted(*seen));
        QVERIFY(*elsewhere);
    }

    void whatWasNotCalledIsDropped()
    {
        const auto owned = std::make_shared<int>(0);
        auto mailbox = std::make_unique<Mailbox>();
        mailbox->post([owned] { ++*owned; });
        mailbox.reset();
        QCoreApplication::processEvents();
        QCOMPARE(*owned, 0);
        QCOMPARE(owned.use_count(), 1);
    }

    void whatTheThreadPoolWorksOutComesBack()
    {
        QObject context;
        QThread *worker = nullptr;
        int answer = 0;
        whenAnswered(onThreadPool([] { return std::pair(42, QThread::currentThread()); }), &context,
                     [&](const std::pair<int, QThread *> &found) {
                         answer = found.first;
                         worker = found.second;
                     });
        QTRY_COMPARE_WITH_TIMEOUT(answer, 42, 30'000);
        QVERIFY(worker != QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(MailboxTest)
#include "tst_mailbox.moc"
