// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessibletree.h"
#include "cancelconfirmation.h"
#include "canceller.h"
#include "dialogroom.h"
#include "executiontablemodel.h"
#include "executiontags.h"
#include "executionview.h"
#include "mainwindow.h"
#include "memoryjournal.h"
#include "monitor.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Quell {

/// The real window over the real engine, with one server in memory and a clock that a test turns.
struct WindowRoom : DialogRoom
{
    MemoryJournal journal;
    ExecutionTags tags{&journal, &tracker};
    Monitor monitor{&tracker, &journal, &connections, &clock};
    Canceller canceller{&tracker, &journal, &monitor, &clock};
    QTemporaryDir profile;
    std::unique_ptr<MainWindow> window;

    void open()
    {
        window = std::make_unique<MainWindow>(WindowContext{
            .tracker = &tracker,
            .journal = &journal,
            .tags = &tags,
            .connections = &connections,
            .monitor = &monitor,
            .canceller = &canceller,
            .clock = &clock,
            .settingsFile = profile.filePath(QStringLiteral("window.ini")),
        });
        window->resize(1280, 800);
        window->show();
        settle();
    }
    void settle() { clock.advance(ExecutionTableModel::batchTime); }

    /// Runs on the server, and was seen running now.
    ExecutionKey runs(const QUuid &connection, const QString &id, const QString &query = {},
                      const QString &user = {})
    {
        server.run(id, user);
        const ExecutionKey key = seen(connection, id, ExecutionState::Running, query, user);
        settle();
        return key;
    }
    ExecutionKey ended(const QUuid &connection, const QString &id,
                       ExecutionState state = ExecutionState::Completed)
    {
        server.run(id, {}, state);
        const ExecutionKey key = seen(connection, id, state);
        settle();
        return key;
    }

    [[nodiscard]] ExecutionView *view() const { return window->findChild<ExecutionView *>(); }
    [[nodiscard]] ExecutionFilterModel *shown() const { return window->findChild<ExecutionFilterModel *>(); }
    [[nodiscard]] QPoint middleOf(const ExecutionKey &key, int column = ExecutionTableModel::Query) const
    {
        const QModelIndex first = shown()->indexOf(key);
        return view()->visualRect(first.siblingAtColumn(column)).center();
    }
    void press(const QPoint &at, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(view()->viewport(), button, keys, at);
        QTest::mouseRelease(view()->viewport(), button, keys, at);
    }
    void doubleClick(const QPoint &at, Qt::MouseButton button = Qt::LeftButton,
                     Qt::KeyboardModifiers keys = {})
    {
        press(at, button, keys);
        QTest::mouseDClick(view()->viewport(), button, keys, at);
        QTest::mouseRelease(view()->viewport(), button, keys, at);
    }
    void doubleClick(const ExecutionKey &key) { doubleClick(middleOf(key)); }

    /// The confirmation that is open, or nullptr.
    [[nodiscard]] CancelConfirmation *question() const
    {
        for (auto *dialog : window->findChildren<CancelConfirmation *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList cancelled() const
    {
        QStringList ids;
        for (const FakeServer::Call &call : server.calls) {
            if (call.what == u"cancel")
                ids.append(call.id);
        }
        return ids;
    }
    void clickButton(QWidget *root, const QString &name)
    {
        QWidget *button = AccessibleTree(root).button(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < shown()->rowCount(); ++row)
            ids.append(shown()->keyAt(shown()->index(row, 0)).id);
        return ids;
    }
};

} // namespace Quell
