// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "accessiblecombobox.h"
#include "cursorrest.h"
#include "icons.h"
#include "statepalette.h"
#include "ui_filterbar.h"
#include "wording.h"

#include <QAction>
#include <QLocale>
#include <QPainter>

#include <array>
#include <numeric>

namespace Quell {

namespace {

using States = ExecutionFilterModel::States;

/// The list follows each key; the file of settings waits for the end of the word.
constexpr std::chrono::milliseconds rememberingPause{1000};

constexpr int nameRole = Qt::UserRole + 1; ///< an entry without its count

struct StateChoice
{
    States states;
    QLatin1StringView word;
};

constexpr std::array<StateChoice, 4> choices{{{States::All, QLatin1StringView("all")},
                                              {States::Active, QLatin1StringView("active")},
                                              {States::Finished, QLatin1StringView("finished")},
                                              {States::Problems, QLatin1StringView("problems")}}};

QPixmap markPixmap(int mark)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(StatePalette::mark(mark));
    painter.drawRoundedRect(1, 1, 10, 10, 2, 2);
    return pixmap;
}

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FilterBar>())
{
    installAccessibleComboBoxes();
    m_ui->setupUi(this);
    m_ui->all->setFirst(true);
    m_ui->text->addAction(Icons::themed(QLatin1StringView("find")), QLineEdit::LeadingPosition)
        ->setText(tr("Filter"));
    // Qt gives the button that clears the field no name.
    if (auto *clear = m_ui->text->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear filter"));
    m_remembering.setSingleShot(true);
    m_remembering.setInterval(rememberingPause);
    connect(&m_remembering, &QTimer::timeout, this, &FilterBar::rememberText);
    connect(m_ui->text, &QLineEdit::textChanged, this, &FilterBar::applyText);
    new CursorRest(m_ui->text);
    connect(m_ui->connection, &QComboBox::currentIndexChanged, this, &FilterBar::applyConnection);
    for (const StateChoice &choice : choices) {
        connect(buttonOf(choice.states), &QToolButton::clicked, this,
                [this, states = choice.states] { setStates(states); });
    }
}

FilterBar::~FilterBar() = default;

void FilterBar::follow(ExecutionFilterModel *executions, WindowSettings *settings,
                       const QList<ConnectionFace> &connections)
{
    m_settings = settings;
    m_executions = executions;
    restore();
    setConnections(connections);
    connect(executions, &ExecutionFilterModel::filterChanged, this, &FilterBar::showFilter);
    connect(executions->executions(), &ExecutionTableModel::countsChanged, this, &FilterBar::showCounts);
    showFilter();
}

void FilterBar::restore()
{
    for (const StateChoice &choice : choices) {
        if (m_settings->states() == choice.word)
            m_executions->setStates(choice.states);
    }
    m_executions->setConnection(m_settings->connection());
    m_executions->setText(m_settings->text());
}

void FilterBar::setConnections(const QList<ConnectionFace> &connections)
{
    const QUuid chosen = m_executions->connection();
    {
        const QSignalBlocker blocker(m_ui->connection);
        m_ui->connection->clear();
        m_ui->connection->addItem(tr("All connections"), QUuid());
        for (const ConnectionFace &face : connections)
            m_ui->connection->addItem(markPixmap(face.mark), onOneLine(face.name, 40), face.id);
        for (int entry = 0; entry < m_ui->connection->count(); ++entry)
            m_ui->connection->setItemData(entry, m_ui->connection->itemText(entry), nameRole);
        m_ui->connection->setCurrentIndex(std::max(0, m_ui->connection->findData(chosen)));
    }
    // The one that was chosen may be gone.
    applyConnection();
    showConnectionCounts();
}

void FilterBar::setStates(States states)
{
    m_executions->setStates(states);
    for (const StateChoice &choice : choices) {
        if (choice.states == states)
            m_settings->setStates(choice.word);
    }
}

void FilterBar::showEverything()
{
    m_executions->showEverything();
    setStates(States::All);
    m_settings->setConnection(QUuid());
    m_settings->setText(QString());
}

void FilterBar::focusText()
{
    m_ui->text->setFocus(Qt::ShortcutFocusReason);
    m_ui->text->selectAll();
}

void FilterBar::applyText()
{
    m_executions->setText(m_ui->text->text());
    m_remembering.start();
}

void FilterBar::rememberText()
{
    m_remembering.stop();
    m_settings->setText(m_executions->text());
}

void FilterBar::hideEvent(QHideEvent *event)
{
    if (m_remembering.isActive())
        rememberText();
    QWidget::hideEvent(event);
}

void FilterBar::applyConnection()
{
    const QUuid connection = m_ui->connection->currentData().toUuid();
    m_executions->setConnection(connection);
    m_settings->setConnection(connection);
}

void FilterBar::showFilter()
{
    buttonOf(m_executions->states())->setChecked(true);
    const int index = std::max(0, m_ui->connection->findData(m_executions->connection()));
    if (index != m_ui->connection->currentIndex()) {
        const QSignalBlocker blocker(m_ui->connection);
        m_ui->connection->setCurrentIndex(index);
    }
    if (m_ui->text->text() != m_executions->text()) {
        const QSignalBlocker blocker(m_ui->text);
        m_ui->text->setText(m_executions->text());
    }
    showCounts();
}

void FilterBar::showCounts()
{
    const ExecutionCounts counts = m_executions->counts();
    const auto show = [this](States states, const QString &word, int count) {
        const QString number = QLocale().toString(count);
        buttonOf(states)->setText(tr("%1 %2", "a sort of executions, and how many").arg(word, number));
    };
    show(States::All, tr("All"), counts.all);
    show(States::Active, tr("Active"), counts.active);
    show(States::Finished, tr("Finished"), counts.finished);
    show(States::Problems, tr("Problems"), counts.problems);
    showConnectionCounts();
}

void FilterBar::showConnectionCounts()
{
    const QHash<QUuid, int> counts = m_executions->connectionCounts();
    const int all = std::accumulate(counts.cbegin(), counts.cend(), 0);
    for (int entry = 0; entry < m_ui->connection->count(); ++entry) {
        const QUuid connection = m_ui->connection->itemData(entry).toUuid();
        const int count = connection.isNull() ? all : counts.value(connection);
        const QString text =
            tr("%1 (%2)", "a connection, and how many executions")
                .arg(m_ui->connection->itemData(entry, nameRole).toString(), QLocale().toString(count));
        if (m_ui->connection->itemText(entry) != text)
            m_ui->connection->setItemText(entry, text);
    }
}

QToolButton *FilterBar::buttonOf(States states) const
{
    switch (states) {
    case States::All:
        break;
    case States::Active:
        return m_ui->active;
    case States::Finished:
        return m_ui->finished;
    case States::Problems:
        return m_ui->problems;
    }
    return m_ui->all;
}

} // namespace Quell

#include "moc_filterbar.cpp"
