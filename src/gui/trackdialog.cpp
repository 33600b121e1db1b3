// SPDX-License-Identifier: GPL-3.0-or-later
#include "trackdialog.h"

#include "accessiblecombobox.h"
#include "ui_trackdialog.h"
#include "wording.h"

#include <QHash>
#include <QShortcut>

#include <algorithm>
#include <chrono>

namespace Quell {

using Tone = WrappedLabel::Tone;
using namespace std::chrono_literals;

namespace {

/// A text up to this length is read at every keystroke.
constexpr int shortText = 4000;

} // namespace

TrackDialog::TrackDialog(Connections *connections, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::TrackDialog>()),
      m_connections(connections)
{
    installAccessibleComboBoxes();
    m_ui->setupUi(this);
    m_source = new SourceChoice(m_ui->source, this);
    connect(m_source, &SourceChoice::changed, this, &TrackDialog::read);
    m_ui->badLines->setModel(&m_badLines);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &TrackDialog::read);
    connect(m_ui->ids, &QPlainTextEdit::textChanged, this, &TrackDialog::textEdited);
    connect(m_ui->connection, &QComboBox::activated, this, [this] {
        m_connectionChosen = true;
        read();
    });
    connect(m_ui->track, &QPushButton::clicked, this, &TrackDialog::track);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->addConnection, &QPushButton::clicked, this, &TrackDialog::addConnectionRequested);
    connect(m_connections, &Connections::connectionAdded, this, &TrackDialog::fillConnections);
    connect(m_connections, &Connections::connectionChanged, this, &TrackDialog::fillConnections);
    connect(m_connections, &Connections::connectionRemoved, this, &TrackDialog::fillConnections);
    // Return makes a new line in the field.
    auto *fromField = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(fromField, &QShortcut::activated, this, &TrackDialog::track);
    fillConnections();
}

TrackDialog::~TrackDialog() = default;

void TrackDialog::setText(const QString &text)
{
    m_connectionChosen = false;
    m_ui->ids->setText(text);
    m_pause.stop();
    read();
}

void TrackDialog::propose(const ArrivalPlan &proposal)
{
    m_ui->notice->say(proposal.notice);
    setText(proposal.text);
    if (const int index = m_ui->connection->findData(proposal.connection); index >= 0) {
        m_ui->connection->setCurrentIndex(index);
        m_connectionChosen = true;
        read();
    }
    m_source->choose(proposal.source);
}

void TrackDialog::fillConnections()
{
    const QUuid before = chosenConnection();
    m_ui->connection->clear();
    const QList<Connection> connections = m_connections->all();
    for (const Connection &connection : connections)
        m_ui->connection->addItem(onOneLine(connection.name, 60), connection.id);
    const int index = m_ui->connection->findData(before);
    m_ui->connection->setCurrentIndex(connections.isEmpty() ? -1 : std::max(0, index));
    if (index < 0)
        m_connectionChosen = false;

    m_ui->fields->setRowVisible(m_ui->connection, !connections.isEmpty());
    m_ui->noConnection->say(
        connections.isEmpty() ? tr("There is no connection yet. Add one, and the executions can be tracked.")
                              : QString());
    m_ui->addConnection->setVisible(connections.isEmpty());
    m_ui->track->setEnabled(!connections.isEmpty());
    read();
}

void TrackDialog::textEdited()
{
    if (!m_ui->ids->isShortened() && m_ui->ids->document()->characterCount() <= shortText)
        read();
    else
        m_pause.start();
}

void TrackDialog::read()
{
    m_pause.stop();
    if (!m_connectionChosen)
        chooseFittingConnection();
    finishAsking();
    const ServiceDescription service = m_connections->descriptionOf(chosenConnection());
    m_source->offer(service.sources);
    m_ui->fields->setRowVisible(m_ui->source, m_source->isOffered());
    m_found = {};
    if (const auto source = m_source->chosen()) {
        showSourceHint(*source);
        return;
    }
    m_ui->idsLabel->setText(tr("Execution &IDs, URLs, or JSON that contains them"));
    m_found = extract(service);
    showPreview();
}

void TrackDialog::showSourceHint(const ExecutionSource &source)
{
    m_ui->idsLabel->setText(source.inputLabel);
    m_badLines.setStringList({});
    m_ui->badLines->hide();
    m_ui->preview->say(source.warning, Tone::Plain);
}

void TrackDialog::chooseFittingConnection()
{
    // The chosen one stays where another does not fit better.
    int best = m_ui->connection->currentIndex();
    qsizetype bestCount = -1;
    QHash<QString, qsizetype> counts;
    const auto countFor = [this, &counts](int index) {
        const ServiceDescription service =
            m_connections->descriptionOf(m_ui->connection->itemData(index).toUuid());
        if (!counts.contains(service.id))
            counts.insert(service.id, extract(service).ids.size());
        return counts.value(service.id);
    };
    if (m_ui->connection->count() < 2)
        return;
    bestCount = countFor(best);
    for (int index = 0; index < m_ui->connection->count(); ++index) {
        if (countFor(index) > bestCount) {
            best = index;
            bestCount = countFor(index);
        }
    }
    m_ui->connection->setCurrentIndex(best);
}

void TrackDialog::showPreview()
{
    if (chosenConnection().isNull() || m_ui->ids->document()->isEmpty()) {
        const ServiceDescription service = m_connections->descriptionOf(chosenConnection());
        m_ui->preview->say(
            service.idHint.isEmpty() ? QString() : tr("An id of %1 is %2.").arg(service.name, service.idHint),
            Tone::Quiet);
        m_badLines.setStringList({});
        m_ui->badLines->hide();
        return;
    }
    const int found = int(m_found.ids.size());
    const int bad = int(m_found.badLines.size());
    QStringList parts{found == 1 ? tr("1 id found") : tr("%n ids found", nullptr, found)};
    if (m_found.duplicates > 0) {
        parts.append(m_found.duplicates == 1 ? tr("1 duplicate")
                                             : tr("%n duplicates", nullptr, m_found.duplicates));
    }
    if (bad > 0)
        parts.append(bad == 1 ? tr("1 line cannot be used") : tr("%n lines cannot be used", nullptr, bad));
    QString said = parts.join(QStringLiteral(", ")) + u'.';
    if (m_ui->ids->isShortened())
        said += u' ' + tr("Only a beginning of this long text is shown, but all of it counts.");
    m_ui->preview->say(said, m_found.badLines.isEmpty() ? Tone::Plain : Tone::Problem);

    QStringList lines;
    lines.reserve(m_found.badLines.size());
    for (const BadLine &line : std::as_const(m_found.badLines))
        lines.append(tr("Line %1 (%2): %3").arg(line.number).arg(onOneLine(line.text, 40), line.reason));
    m_badLines.setStringList(lines);
    m_ui->badLines->setVisible(!lines.isEmpty());
}

void TrackDialog::track()
{
    if (!m_ui->track->isEnabled())
        return;
    read();
    if (const auto source = m_source->chosen())
        ask(*source);
    else
        trackIds();
}

void TrackDialog::ask(const ExecutionSource &source)
{
    const QString id = source.findId(m_ui->ids->text());
    if (id.isEmpty()) {
        m_ui->preview->say(tr("There is no such id in the field. What is needed: %1.").arg(source.inputLabel),
                           Tone::Problem);
        m_ui->ids->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString service = m_connections->descriptionOf(chosenConnection()).name;
    m_ui->preview->say(tr("Asking %1…").arg(service), Tone::Quiet);
    m_asking = true;
    m_ui->track->setEnabled(false);
    Q_EMIT executionsWanted(m_question, chosenConnection(), source.id, id);
}

/// What is asked for and has not been answered is of no use any more.
void TrackDialog::finishAsking()
{
    ++m_question;
    if (std::exchange(m_asking, false))
        m_ui->track->setEnabled(true);
}

void TrackDialog::takeFound(int question, const Outcome<FoundExecutions> &answer)
{
    if (!m_asking || question != m_question)
        return;
    finishAsking();
    if (!answer.ok()) {
        m_ui->preview->say(troubleText(answer.trouble(), m_ui->connection->currentText()), Tone::Problem);
        return;
    }
    QList<ExecutionKey> keys;
    for (const QString &id : answer.value().ids)
        keys.append({chosenConnection(), id});
    if (!keys.isEmpty())
        Q_EMIT trackRequested(keys);
    if (answer.value().notBegun == 0 && !keys.isEmpty()) {
        m_ui->ids->clear();
        accept();
        return;
    }
    const QString taken = keys.isEmpty() ? tr("It has no executions yet.")
                                         : tr("Executions that are tracked now: %1.").arg(keys.size());
    m_ui->preview->say(
        answer.value().notBegun == 0
            ? taken
            : tr("%1 Parts that have not begun and have no execution yet: %2. Ask again later.")
                  .arg(taken)
                  .arg(answer.value().notBegun),
        Tone::Problem);
}

void TrackDialog::trackIds()
{
    if (m_found.ids.isEmpty()) {
        if (m_ui->ids->document()->isEmpty())
            m_ui->preview->say(tr("Paste at least one id first."), Tone::Problem);
        m_ui->ids->setFocus(Qt::OtherFocusReason);
        return;
    }
    QList<ExecutionKey> keys;
    keys.reserve(m_found.ids.size());
    const QUuid connection = chosenConnection();
    for (const QString &id : std::as_const(m_found.ids))
        keys.append(ExecutionKey{connection, id});
    const QList<BadLine> bad = m_found.badLines;
    Q_EMIT trackRequested(keys);
    if (bad.isEmpty()) {
        m_ui->ids->clear();
        accept();
        return;
    }

    const QStringList lines = m_ui->ids->text().split(u'\n');
    QStringList left;
    for (const BadLine &line : bad)
        left.append(line.number >= 1 && line.number <= lines.size() ? lines.at(line.number - 1) : line.text);
    m_connectionChosen = true;
    m_ui->ids->setText(left.join(u'\n'));
    read();
    const int taken = int(keys.size());
    m_ui->preview->say(
        (taken == 1 ? tr("1 execution is tracked.") : tr("%n executions are tracked.", nullptr, taken)) + u' '
            + tr("What is left in the field could not be used."),
        Tone::Problem);
    m_ui->ids->setFocus(Qt::OtherFocusReason);
}

QUuid TrackDialog::chosenConnection() const
{
    return m_ui->connection->currentData().toUuid();
}

ExtractedIds TrackDialog::extract(const ServiceDescription &service) const
{
    if (service.id.isEmpty())
        return {};
    QList<ServiceDescription> others = m_connections->descriptions();
    others.removeIf([&service](const ServiceDescription &other) { return other.id == service.id; });
    return extractIds(m_ui->ids->text(), service, others);
}

} // namespace Quell

#include "moc_trackdialog.cpp"
