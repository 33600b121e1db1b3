// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelconfirmation.h"
#include "executiontablemodel.h"
#include "executionview.h"
#include "mainwindow.h"
#include "program.h"
#include "translation.h"

#include <QApplication>
#include <QPushButton>
#include <QTimer>

#include <cstdio>
#include <random>

namespace Quell {

/// The desktop program with somebody at it who cancels one execution after the other, until the process is killed. Each is
/// told on standard output before: "asked ID".
class CrashHand
{
public:
    static int run(int argc, char *argv[])
    {
        QApplication application(argc, argv);
        QApplication::setQuitOnLastWindowClosed(false);
        const QStringList arguments = QApplication::arguments();
        Translations translations;
        translations.use(QString());
        ProgramOptions options;
        options.profileDirectory = arguments.at(2);
        std::mt19937 random(arguments.at(3).toUInt());
        Program program(options, &translations);
        QTimer hand;
        QObject::connect(&hand, &QTimer::timeout, &application, [&] {
            if (const MainWindow *window = shownWindow())
                cancelOne(*window, random);
            hand.start(std::uniform_int_distribution(5, 120)(random));
        });
        hand.setSingleShot(true);
        hand.start(0);
        program.start();
        return QApplication::exec();
    }

private:
    [[nodiscard]] static const MainWindow *shownWindow()
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        for (const QWidget *widget : widgets) {
            const auto *window = qobject_cast<const MainWindow *>(widget);
            if (window && window->isVisible())
                return window;
        }
        return nullptr;
    }

    static void cancelOne(const MainWindow &window, std::mt19937 &random)
    {
        const auto *model = window.findChild<ExecutionTableModel *>();
        QList<ExecutionKey> active;
        for (int row = 0; row < model->rowCount(); ++row) {
            const Execution execution = model->executionAt(row);
            if (execution.isActive() && execution.cancel.phase == CancelPhase::None
                && !execution.key.id.startsWith(u"many-"))
                active.append(execution.key);
        }
        if (active.isEmpty())
            return;
        const ExecutionKey key =
            active.at(std::uniform_int_distribution<qsizetype>(0, active.size() - 1)(random));
        std::printf("asked %s\n", qPrintable(key.id));
        std::fflush(stdout);
        Q_EMIT window.findChild<ExecutionView *>()->cancelRequested({key});
        for (const CancelConfirmation *question : window.findChildren<CancelConfirmation *>()) {
            if (question->isVisible() && question->keys() == QList{key})
                question->findChild<QPushButton *>(QStringLiteral("cancelExecution"))->click();
        }
    }
};

} // namespace Quell
