// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aboutdialog.h"
#include "activitylogdialog.h"
#include "arrivals.h"
#include "connectionactions.h"
#include "foundcredential.h"
#include "importdialog.h"
#include "settingsdialog.h"
#include "windowroom.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QTabWidget>
#include <QTest>

#include <functional>

namespace Quell {

/// The window with something of everything in it, and after it each of its dialogs, one after the other: for what has to be
/// true of all of them.
class EveryWindow
{
public:
    /// What to look at: a name for messages, and the widget with everything in it. It is shown and laid out.
    using Visit = std::function<void(const QString &name, QWidget *root)>;

    EveryWindow()
    {
        m_dune = m_room.connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
        m_atoti = m_room.connect(QStringLiteral("atoti"), QStringLiteral("risk-prod"), QStringLiteral("ana"));
        m_room.open();
        m_first = m_room.runs(m_dune, DialogRoom::duneId(1), QStringLiteral("select 1"));
        m_second = m_room.runs(m_atoti, DialogRoom::atotiId(2), QStringLiteral("SELECT FROM [Risk]"),
                               QStringLiteral("bea"));
        (void)m_room.ended(m_dune, DialogRoom::duneId(3), ExecutionState::Failed);
    }

    void visitAll(const Visit &look)
    {
        const Visit visit = [&look](const QString &name, QWidget *root) {
            if (!root)
                qFatal("%s did not open", qPrintable(name));
            // A layout that has just been made is laid out when it is shown.
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            look(name, root);
        };
        visitWindow(visit);
        visitSettings(visit);
        visitConnections(visit);
        visitArrivals(visit);
        visitQuestions(visit);
        visitButton(visit, window(), "timelineLegend");
        visitAction(visit, "tagAction");
        visitAction(visit, "activityLogAction");
        visitAction(visit, "trackAction");
        visitAction(visit, "shortcutsAction");
        visitAction(visit, "aboutAction");
    }

    [[nodiscard]] MainWindow *window() const { return m_room.window.get(); }
    [[nodiscard]] WindowRoom &room() { return m_room; }

private:
    void visitWindow(const Visit &visit)
    {
        {
            WindowRoom empty;
            empty.open();
            visit(QStringLiteral("empty window"), empty.window.get());
        }
        window()->showMessage(QStringLiteral("Something happened."));
        window()->showExecution(m_first);
        auto *tabs = window()->findChild<QTabWidget *>();
        if (!tabs)
            qFatal("there is no dock with pages");
        for (int page = 0; page < tabs->count(); ++page) {
            if (!tabs->isTabVisible(page))
                continue;
            tabs->setCurrentIndex(page);
            visit(QStringLiteral("window, page %1").arg(page), window());
        }
    }
    void visitSettings(const Visit &visit)
    {
        SettingsDialog *dialog = window()->openSettings();
        for (const auto page : {SettingsDialog::Page::Connections, SettingsDialog::Page::Behaviour,
                                SettingsDialog::Page::Notifications, SettingsDialog::Page::Appearance})
        {
            dialog->showPage(page);
            visit(QStringLiteral("settings, page %1").arg(int(page)), dialog);
        }
        close(dialog);
    }
    void visitConnections(const Visit &visit)
    {
        for (const QString &service : {QStringLiteral("dune"), QStringLiteral("atoti")}) {
            window()->openAddConnectionDialog(service);
            auto *signIns = opened()->findChild<QComboBox *>(QStringLiteral("signIn"));
            for (int index = 0; signIns && index < signIns->count(); ++index) {
                signIns->setCurrentIndex(index);
                visit(QStringLiteral("add %1, sign-in %2").arg(service).arg(index), opened());
            }
            close(opened());
        }
        // Over the settings, as their buttons open it.
        SettingsDialog *settings = window()->openSettings();
        settings->showPage(SettingsDialog::Page::Connections);
        for (const char *button : {"edit", "enterSecret", "remove"})
            visitButton(visit, settings, button);
        close(settings);
    }
    /// What opens by itself, because something came from elsewhere.
    void visitArrivals(const Visit &visit)
    {
        window()->arrivals()->takeLink(QStringLiteral("quell://track?service=dune&connection=of-somebody&id=")
                                       + DialogRoom::duneId(9));
        visit(QStringLiteral("a link that asks"), opened());
        close(opened());
        window()->findChild<ConnectionActions *>()->takeOver(
            {.service = QStringLiteral("dune"),
             .secret = Secret(QStringLiteral("demo-key")),
             .variable = QStringLiteral("DUNE_API_KEY"),
             .file = QStringLiteral("/home/ana/.config/dune/config.yaml")});
        visit(QStringLiteral("a key that was found"), opened());
        close(opened());
        ImportDialog import(&m_room.connections, m_room.connections.exported(), window());
        import.open();
        visit(QStringLiteral("connections of a colleague"), opened());
        close(opened());
    }
    void visitButton(const Visit &visit, QWidget *parent, const char *name)
    {
        auto *button = parent->findChild<QAbstractButton *>(QString::fromLatin1(name));
        if (!button)
            qFatal("there is no button %s", name);
        button->click();
        QDialog *dialog = opened(parent);
        visit(QString::fromLatin1(name), dialog);
        close(dialog);
    }
    void visitQuestions(const Visit &visit)
    {
        window()->askToCancel({m_first});
        visit(QStringLiteral("one to cancel"), opened());
        close(opened());
        window()->askToCancel({m_first, m_second});
        visit(QStringLiteral("two to cancel"), opened());
        close(opened());
        window()->findChild<ConnectionActions *>()->askToCancelAll(m_atoti);
        visit(QStringLiteral("all of a server to cancel"), opened());
        close(opened());
        visitAction(visit, "clearFinishedAction");
    }
    void visitAction(const Visit &visit, const char *name)
    {
        auto *action = window()->findChild<QAction *>(QString::fromLatin1(name));
        if (!action)
            qFatal("there is no action %s", name);
        window()->showExecution(m_first);
        m_room.settle();
        action->trigger();
        visit(QString::fromLatin1(name), opened());
        close(opened());
    }

    /// The dialog that is open, and not `but` that one.
    [[nodiscard]] static QDialog *opened(const QWidget *but = nullptr)
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            auto *dialog = qobject_cast<QDialog *>(widget);
            if (dialog && dialog->isVisible() && dialog != but)
                return dialog;
        }
        return nullptr;
    }
    static void close(QDialog *dialog)
    {
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    WindowRoom m_room;
    QUuid m_dune;
    QUuid m_atoti;
    ExecutionKey m_first;
    ExecutionKey m_second;
};

} // namespace Quell
