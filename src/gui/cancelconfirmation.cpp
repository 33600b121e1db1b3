// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelconfirmation.h"

#include "fixedfont.h"
#include "ownership.h"
#include "ui_cancelconfirmation.h"
#include "wording.h"

#include <QHeaderView>
#include <QTreeWidgetItem>

#include <algorithm>
#include <chrono>

namespace Quell {

using Tone = WrappedLabel::Tone;
using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

enum Column { ConnectionColumn, IdColumn, QueryColumn, UserColumn, StateColumn };

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

bool hasRightToLeftLetters(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](char32_t letter) {
        return QChar::direction(letter) == QChar::DirR || QChar::direction(letter) == QChar::DirAL;
    });
}

/// "a, b, c and 2 more"
QString enumerated(QStringList names)
{
    names.removeDuplicates();
    names.sort();
    constexpr int shown = 3;
    if (names.size() <= shown)
        return names.join(QStringLiteral(", "));
    return CancelConfirmation::tr("%1 and %2 more")
        .arg(names.first(shown).join(QStringLiteral(", ")), QString::number(names.size() - shown));
}

} // namespace

CancelConfirmation::CancelConfirmation(const QList<ExecutionKey> &keys, Asked how,
                                       const ExecutionTracker *tracker, const Connections *connections,
                                       Clock *clock, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::CancelConfirmation>()),
      m_keys(keys),
      m_tracker(tracker),
      m_connections(connections),
      m_clock(clock)
{
    m_ui->setupUi(this);
    arrange(how);
    connect(m_ui->keepRunning, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->cancelExecution, &QPushButton::clicked, this, &CancelConfirmation::confirm);
    connect(m_tracker, &ExecutionTracker::executionsChanged, this, &CancelConfirmation::follow);
    connect(m_tracker, &ExecutionTracker::executionsRemoved, this, &CancelConfirmation::follow);
    connect(m_connections, &Connections::connectionChanged, this, &CancelConfirmation::followConnection);
    refreshEverySecond();
    m_ui->keepRunning->setFocus(Qt::OtherFocusReason);
}

CancelConfirmation::~CancelConfirmation() = default;

void CancelConfirmation::arrange(Asked how)
{
    const bool single = m_keys.size() == 1;
    m_ui->one->setVisible(single);
    m_ui->several->setVisible(!single);

    QFont heading = m_ui->question->font();
    heading.setBold(true);
    m_ui->question->setFont(heading);
    const QFont fixed = fixedFont(font());
    m_ui->id->setFont(fixed);

    if (!single) {
        for (const ExecutionKey &key : m_keys) {
            auto *item = new QTreeWidgetItem(m_ui->several);
            item->setText(ConnectionColumn, connectionName(key));
            item->setText(IdColumn, onOneLine(key.id, 100));
            item->setFont(IdColumn, fixed);
        }
        m_ui->layout->setStretchFactor(m_ui->several, 1);
        // In characters, so that it grows with the text.
        const int unit = fontMetrics().averageCharWidth();
        m_ui->several->header()->resizeSection(ConnectionColumn, 18 * unit);
        m_ui->several->header()->resizeSection(IdColumn, 31 * unit);
        m_ui->several->header()->resizeSection(QueryColumn, 26 * unit);
        m_ui->several->header()->resizeSection(UserColumn, 15 * unit);
        resize(134 * unit, 24 * fontMetrics().height());
    }
    m_ui->dontAskAgain->setVisible(how == Asked::ByDoubleClick && mayGoUnasked());
}

void CancelConfirmation::follow(const QList<ExecutionKey> &changed)
{
    const bool ours =
        std::ranges::any_of(changed, [this](const ExecutionKey &key) { return m_keys.contains(key); });
    if (ours)
        refresh();
}

void CancelConfirmation::followConnection(const QUuid &changed)
{
    if (!std::ranges::any_of(m_keys, [&](const ExecutionKey &key) { return key.connection == changed; }))
        return;
    if (!mayGoUnasked())
        m_ui->dontAskAgain->hide();
    refresh();
}

void CancelConfirmation::refreshEverySecond()
{
    refresh();
    m_clock->callAfter(1s, this, [this] { refreshEverySecond(); });
}

void CancelConfirmation::refresh()
{
    if (m_keys.size() == 1)
        showOne();
    else
        showList();
    showWarnings();
}

void CancelConfirmation::showOne()
{
    const ExecutionKey &key = m_keys.constFirst();
    m_ui->question->say(isOnProduction(key)
                            ? tr("Cancel this execution on %1, which is production?").arg(connectionName(key))
                            : tr("Cancel this execution?"));
    const Execution execution = m_tracker->find(key).value_or(Execution{});
    m_ui->connection->say(connectionName(key));
    m_ui->id->say(onOneLine(key.id, 100));
    m_ui->query->say(orDash(onOneLine(execution.last.query, 300)));
    m_ui->user->say(orDash(onOneLine(execution.last.user, 100)));
    m_ui->oneLayout->setRowVisible(m_ui->user, m_connections->descriptionOf(key.connection).hasOwners);
    m_ui->state->say(lastLook(key));
}

void CancelConfirmation::showList()
{
    QHash<QString, int> counts;
    for (const ExecutionKey &key : m_keys)
        ++counts[connectionName(key)];
    QStringList names = counts.keys();
    names.sort();
    QStringList parts;
    for (const QString &name : std::as_const(names))
        parts.append(tr("%1 on %2").arg(counts.value(name)).arg(name));
    // Beside a name that is written from right to left, the number of the next one would change places with its own.
    const bool turns = std::ranges::any_of(parts, hasRightToLeftLetters);
    m_ui->question->say(tr("Cancel these %n executions? %1.", nullptr, int(m_keys.size()))
                            .arg(turns ? u'\n' + parts.join(u'\n') : parts.join(QStringLiteral(", "))));

    for (qsizetype index = 0; index < m_keys.size(); ++index) {
        const ExecutionKey &key = m_keys.at(index);
        const Execution execution = m_tracker->find(key).value_or(Execution{});
        QTreeWidgetItem *item = m_ui->several->topLevelItem(int(index));
        item->setText(QueryColumn, orDash(onOneLine(execution.last.query, 120)));
        item->setText(UserColumn, orDash(onOneLine(execution.last.user, 60)));
        item->setText(StateColumn, lastLook(key));
        item->setDisabled(!canBeCancelled(key));
    }
}

void CancelConfirmation::showWarnings()
{
    QStringList owners;
    int others = 0;
    int unknown = 0;
    qsizetype possible = 0;
    for (const ExecutionKey &key : m_keys) {
        if (canBeCancelled(key))
            ++possible;
        const auto execution = m_tracker->find(key);
        const auto connection = m_connections->find(key.connection);
        if (!execution || !connection)
            continue;
        switch (ownershipOf(*execution, *connection, m_connections->descriptionOf(key.connection))) {
        case Ownership::Own:
            break;
        case Ownership::SomeoneElses:
            ++others;
            owners.append(onOneLine(execution->last.user, 100));
            break;
        case Ownership::Unknown:
            ++unknown;
            break;
        }
    }

    const bool single = m_keys.size() == 1;
    QStringList warnings;
    if (const QStringList production = productionNames(); !single && !production.isEmpty())
        warnings.append(tr("Among them are executions on production: %1.").arg(enumerated(production)));
    if (others > 0) {
        warnings.append(single ? tr("It belongs to %1, not to you.").arg(enumerated(owners))
                               : tr("Among them are executions of other people (%n): %1.", nullptr, others)
                                     .arg(enumerated(owners)));
    }
    if (unknown > 0) {
        warnings.append(single ? tr("It is not known whose it is.")
                               : tr("Of some it is not known whose they are (%n).", nullptr, unknown));
    }
    m_ui->warning->say(warnings.join(u' '), Tone::Problem);

    const qsizetype over = m_keys.size() - possible;
    QString ended;
    if (single && over > 0) {
        const auto execution = m_tracker->find(m_keys.constFirst());
        const auto refusal = m_connections->cancelRefusal(m_keys.constFirst().connection);
        if (!execution)
            ended = tr("It was taken off the list meanwhile. Nothing will be cancelled.");
        else if (!execution->isActive())
            ended = tr("It has ended meanwhile: %1. There is nothing left to cancel.")
                        .arg(stateInSentence(execution->last.state));
        else
            ended = refusal ? troubleText(*refusal, connectionName(m_keys.constFirst()))
                            : tr("It is being cancelled already.");
    } else if (possible == 0) {
        ended = tr("All of them have ended or are being cancelled already.");
    } else if (over > 0) {
        ended = tr("Some have ended meanwhile or are being cancelled already (%n); these are left alone.",
                   nullptr, int(over));
    }
    m_ui->ended->say(ended);
    m_ui->cancelExecution->setEnabled(possible > 0);
    if (!single && possible > 0)
        m_ui->cancelExecution->setText(tr("&Cancel %n executions", nullptr, int(possible)));
}

void CancelConfirmation::confirm()
{
    QList<ExecutionKey> keys;
    std::ranges::copy_if(m_keys, std::back_inserter(keys),
                         [this](const ExecutionKey &key) { return canBeCancelled(key); });
    const bool dontAskAgain = !m_ui->dontAskAgain->isHidden() && m_ui->dontAskAgain->isChecked();
    accept();
    if (!keys.isEmpty())
        Q_EMIT confirmed(keys, dontAskAgain);
}

bool CancelConfirmation::mayGoUnasked() const
{
    if (m_keys.size() != 1)
        return false;
    const ExecutionKey &key = m_keys.constFirst();
    const auto execution = m_tracker->find(key);
    const auto connection = m_connections->find(key.connection);
    return execution && connection && !connection->production
        && ownershipOf(*execution, *connection, m_connections->descriptionOf(key.connection))
        == Ownership::Own;
}

bool CancelConfirmation::canBeCancelled(const ExecutionKey &key) const
{
    const auto execution = m_tracker->find(key);
    return execution && execution->isActive() && !isInFlight(execution->cancel.phase)
        && !m_connections->cancelRefusal(key.connection);
}

bool CancelConfirmation::isOnProduction(const ExecutionKey &key) const
{
    const auto connection = m_connections->find(key.connection);
    return connection && connection->production;
}

QStringList CancelConfirmation::productionNames() const
{
    QStringList names;
    for (const ExecutionKey &key : m_keys) {
        if (isOnProduction(key))
            names.append(onOneLine(connectionName(key), 60));
    }
    return names;
}

QString CancelConfirmation::connectionName(const ExecutionKey &key) const
{
    const auto connection = m_connections->find(key.connection);
    return connection ? onOneLine(connection->name, 100) : key.connection.toString(QUuid::WithoutBraces);
}

QString CancelConfirmation::lastLook(const ExecutionKey &key) const
{
    const auto execution = m_tracker->find(key);
    if (!execution)
        return tr("no longer in the list");
    const QString status = statusText(displayStatus(*execution));
    const QDateTime seenAt = execution->last.seenAt;
    if (!seenAt.isValid())
        return tr("not yet seen");
    if (!execution->isActive())
        return status;
    const milliseconds ago(seenAt.msecsTo(m_clock->now()));
    const QString seen = ago < 1s ? tr("seen just now")
        : ago < 60s ? tr("seen %1 s ago").arg(std::chrono::floor<std::chrono::seconds>(ago).count())
                    : tr("seen %1 ago").arg(durationText(ago));
    const auto elapsed = execution->elapsed(seenAt);
    if (execution->last.state == ExecutionState::Running && elapsed)
        return tr("%1 for %2, %3").arg(status, durationText(*elapsed), seen);
    return tr("%1, %2").arg(status, seen);
}

} // namespace Quell

#include "moc_cancelconfirmation.cpp"
