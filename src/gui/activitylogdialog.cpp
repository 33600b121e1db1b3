// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylogdialog.h"

#include "activityexport.h"
#include "activitylogview.h"
#include "connectionfaces.h"
#include "cursorrest.h"
#include "executiontracker.h"
#include "exportfile.h"
#include "icons.h"
#include "wording.h"
#include "wrappedlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Quell {

ActivityLogDialog::ActivityLogDialog(const WindowContext &context, const ConnectionFaces *faces,
                                     QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_log(new ActivityLogModel(context.journal, context.clock, this)),
      m_view(new ActivityLogView(this)),
      m_export(new ActivityExport(
          context.journal, [this](const QUuid &connection) { return m_log->connectionName(connection); },
          this)),
      m_text(new QLineEdit(this)),
      m_newest(new QPushButton(this)),
      m_exportButton(new QPushButton(tr("&Export…"), this)),
      m_state(new WrappedLabel(this))
{
    setWindowTitle(tr("Activity log"));
    m_view->setLog(m_log);
    setUp();
    addKeys();
    follow(context, faces);
    search();
}

void ActivityLogDialog::setUp()
{
    m_text->setAccessibleName(tr("Search the activity log"));
    m_text->setPlaceholderText(tr("Search by ID, connection, what happened, or the service's words"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(Icons::themed(QLatin1StringView("find")), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));
    // Qt gives the button that clears the field no name.
    if (auto *clear = m_text->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear search"));
    new CursorRest(m_text);
    m_newest->setAccessibleDescription(tr("Goes to the newest events"));
    m_newest->hide();
    m_exportButton->setAccessibleName(tr("Export activity log"));
    m_exportButton->setToolTip(
        tr("Write all events that the search leaves to a file, as a table or as JSON"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_exportButton, QDialogButtonBox::ActionRole);
    buttons->addButton(m_newest, QDialogButtonBox::ActionRole);
    // Return in the field is about what was typed.
    const QList<QPushButton *> all = findChildren<QPushButton *>();
    for (QPushButton *button : all)
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_view);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 36);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    m_text->setFocus();
}

void ActivityLogDialog::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto function) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, function);
        addAction(action);
    };
    add(QKeySequence::Find, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportToFile(); });
    const auto toList = [this] {
        if (m_searching.isActive())
            search();
        m_view->setFocus(Qt::ShortcutFocusReason);
        // The focus makes a row the current one, and selects none.
        if (!m_view->selectionModel()->hasSelection() && m_log->rowCount() > 0)
            m_view->selectRow(std::max(0, m_view->currentIndex().row()));
    };
    connect(m_text, &QLineEdit::returnPressed, this, toList);
    auto *down = new QAction(m_text);
    down->setShortcut(Qt::Key_Down);
    down->setShortcutContext(Qt::WidgetShortcut);
    connect(down, &QAction::triggered, this, toList);
    m_text->QWidget::addAction(down);
}

void ActivityLogDialog::follow(const WindowContext &context, const ConnectionFaces *faces)
{
    m_log->setConnections(faces->all());
    connect(faces, &ConnectionFaces::changed, m_log, [this, faces] { m_log->setConnections(faces->all()); });
    // What another process did is in the log as well, and comes here as a change.
    const ExecutionTracker *tracker = context.tracker;
    connect(tracker, &ExecutionTracker::eventsHappened, m_log, &ActivityLogModel::lookForNews);
    connect(tracker, &ExecutionTracker::executionsAdded, m_log, &ActivityLogModel::lookForNews);
    connect(tracker, &ExecutionTracker::executionsChanged, m_log, &ActivityLogModel::lookForNews);

    m_searching.setSingleShot(true);
    m_searching.setInterval(searchPause);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_searching.start(); });
    connect(&m_searching, &QTimer::timeout, this, &ActivityLogDialog::search);
    connect(m_view, &ActivityLogView::chosen, this, &ActivityLogDialog::choose);
    connect(m_view, &ActivityLogView::unseenChanged, this, &ActivityLogDialog::showProgress);
    connect(m_newest, &QPushButton::clicked, m_view, &ActivityLogView::goToNewest);
    connect(m_log, &ActivityLogModel::readingChanged, this, &ActivityLogDialog::showProgress);
    connect(m_log, &ActivityLogModel::newsCame, this, &ActivityLogDialog::showProgress);
    connect(m_exportButton, &QPushButton::clicked, this, &ActivityLogDialog::exportToFile);
    connect(m_export, &ActivityExport::ended, this, [this](const QString &sentence) {
        m_exportButton->setEnabled(true);
        m_state->say(sentence);
    });
}

void ActivityLogDialog::search()
{
    m_searching.stop();
    m_log->setText(m_text->text());
}

void ActivityLogDialog::choose(const ExecutionKey &key)
{
    if (m_context.tracker->contains(key)) {
        Q_EMIT executionChosen(key);
        return;
    }
    m_state->say(tr("%1 is not in the list any more; only its events are kept.").arg(onOneLine(key.id)));
}

void ActivityLogDialog::showProgress()
{
    m_newest->setVisible(m_view->unseen() > 0);
    m_newest->setText(tr("&Newer events: %1").arg(QLocale().toString(m_view->unseen())));
    if (const auto trouble = m_log->trouble()) {
        m_state->say(troubleText(*trouble, QString()), WrappedLabel::Tone::Problem);
        return;
    }
    const QString count = QLocale().toString(m_log->rowCount());
    QString state;
    if (m_log->isReading())
        state = tr("Looking for events… %1 so far.").arg(count);
    else if (!m_log->isWhole())
        state = tr("%1 events, newest first; older ones follow further down.").arg(count);
    else if (m_log->rowCount() == 0)
        state = m_log->narrows() ? tr("Nothing in the activity log matches the search.")
                                 : tr("Nothing has happened yet.");
    else
        state = tr("Events: %1, newest first; these are all.").arg(count);
    m_state->say(state, WrappedLabel::Tone::Quiet);
}

void ActivityLogDialog::exportToFile()
{
    if (m_export->isRunning())
        return;
    search();
    ExportFile::ask(this, tr("Export the activity log"), QStringLiteral("activity"),
                    [this](const QString &file) {
                        m_exportButton->setEnabled(false);
                        m_export->start(m_log->question(), file);
                    });
}

} // namespace Quell

#include "moc_activitylogdialog.cpp"
