// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aboutdialog.h"
#include "activitylogdialog.h"
#include "arrivals.h"
#include "connectionactions.h"
#include "foundcredential.h"
#include "importdialog.h"
#include "planpage.h"
#include "settingsdialog.h"
#include "windowroom.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QUrl>

#include <functional>

namespace Quell {

/// The window with something of everything in it, and after it each of its dialogs, one after the other: for what has to be
/// true of all of them.
class EveryWindow
{
public:
    /// What to look at: a name for messages, and the widget with everything in it. It is shown and laid out.
    using Visit = std::function<void(const QString &name, QWidget *root)>;

    EveryWindow() : EveryWindow(QString()) { }

    /// With this in all that a server, a file of connections or a message can fill.
    explicit EveryWindow(const QString &foreign) : m_foreign(foreign)
    {
        m_dune =
            m_room.connect(QStringLiteral("dune"), QStringLiteral("dune-main"), {}, orForeign("dune-main"));
        m_atoti = m_room.connect(QStringLiteral("atoti"), QStringLiteral("risk-prod"), QStringLiteral("ana"),
                                 orForeign("risk-prod"));
        m_room.server.planText = foreign;
        m_room.open();
        m_first = m_room.runs(m_dune, DialogRoom::duneId(1), orForeign("select 1"));
        m_second =
            m_room.runs(m_atoti, DialogRoom::atotiId(2), orForeign("SELECT FROM [Risk]"), orForeign("bea"));
        const ExecutionKey failed = m_room.ended(m_dune, DialogRoom::duneId(3), ExecutionState::Failed);
        if (!foreign.isEmpty())
            fill(failed);
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
    [[nodiscard]] QString orForeign(const char *text) const
    {
        const QString own = QString::fromLatin1(text);
        // Names have to differ.
        return m_foreign.isEmpty() ? own : m_foreign + own;
    }
    void fill(const ExecutionKey &failed)
    {
        Snapshot snapshot = m_room.tracker.find(failed)->last;
        snapshot.seenAt = m_room.clock.now();
        for (QString *field : {&snapshot.serviceState, &snapshot.queryId, &snapshot.query, &snapshot.user,
                               &snapshot.errorType, &snapshot.errorMessage})
            *field = m_foreign;
        m_room.tracker.apply({snapshot});
        m_room.tags.set({failed}, m_foreign);
        for (const ExecutionKey &key : {m_first, failed}) {
            m_room.journal.written.append({.at = m_room.clock.now(),
                                           .key = key,
                                           .kind = Event::Kind::Answered,
                                           .what = QStringLiteral("refused"),
                                           .said = m_foreign});
        }
        m_room.settle();
        m_failed = failed;
    }

    void visitWindow(const Visit &visit)
    {
        {
            WindowRoom empty;
            empty.open();
            visit(QStringLiteral("empty window"), empty.window.get());
        }
        window()->showMessage(orForeign("Something happened."));
        for (const ExecutionKey &key : {m_first, m_second, m_failed}) {
            if (key == m_first || !m_foreign.isEmpty())
                visitPages(visit, key);
        }
    }
    void visitPages(const Visit &visit, const ExecutionKey &shown)
    {
        window()->showExecution(shown);
        m_room.settle();
        auto *tabs = window()->findChild<QTabWidget *>();
        if (!tabs)
            qFatal("there is no dock with pages");
        for (int page = 0; page < tabs->count(); ++page) {
            if (!tabs->isTabVisible(page))
                continue;
            tabs->setCurrentIndex(page);
            visit(QStringLiteral("window, page %1 of %2").arg(page).arg(shown.id), window());
            if (const auto *plan = window()->findChild<PlanPage *>(); plan->isVisible())
                visitPlan(visit, plan->findChild<QPushButton *>());
        }
    }
    void visitPlan(const Visit &visit, QPushButton *ask)
    {
        m_room.server.trouble = Trouble{.kind = TroubleKind::Refused, .said = m_foreign};
        ask->click();
        m_room.settle();
        visit(QStringLiteral("a refused plan"), window());
        m_room.server.trouble.reset();
        ask->click();
        m_room.settle();
        visit(QStringLiteral("a plan"), window());
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
        ImportDialog import(&m_room.connections,
                            m_foreign.isEmpty() ? m_room.connections.exported() : foreignFile(), window());
        import.open();
        visit(QStringLiteral("connections of a colleague"), opened());
        close(opened());
    }
    /// Of somebody who names everything so.
    [[nodiscard]] QByteArray foreignFile() const
    {
        QJsonObject file = QJsonDocument::fromJson(m_room.connections.exported()).object();
        QJsonArray entries = file.value(u"connections").toArray();
        for (QJsonValueRef value : entries) {
            QJsonObject entry = value.toObject();
            entry.remove(QStringLiteral("id"));
            entry.insert(QStringLiteral("user"), m_foreign);
            value = entry;
        }
        for (const char *field : {"service", "signIn", "url", "caFile", "proxy", "discovery", "scheme"}) {
            QJsonObject entry = entries.at(1).toObject();
            entry.insert(QString::fromLatin1(field), m_foreign);
            entries.append(entry);
        }
        QJsonObject entry = entries.at(1).toObject();
        entry.insert(QStringLiteral("name"), QStringLiteral("of an address"));
        entry.insert(QStringLiteral("user"), QStringLiteral("ana"));
        entry.insert(QStringLiteral("url"),
                     entry.value(u"url").toString() + u'/'
                         + QString::fromLatin1(QUrl::toPercentEncoding(m_foreign)));
        entries.append(entry);
        file.insert(QStringLiteral("connections"), entries);
        return QJsonDocument(file).toJson();
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

    QString m_foreign;
    WindowRoom m_room;
    QUuid m_dune;
    QUuid m_atoti;
    ExecutionKey m_first;
    ExecutionKey m_second;
    ExecutionKey m_failed;
};

} // namespace Quell
