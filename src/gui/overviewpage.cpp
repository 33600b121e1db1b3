// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "copyablevalue.h"
#include "executiontexts.h"
#include "statepalette.h"
#include "wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace Quell {

namespace {

QString duration(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    return durationText(std::chrono::milliseconds(std::max<qint64>(0, from.msecsTo(to))));
}

QString number(const std::optional<qint64> &value)
{
    return value ? QLocale().toString(*value) : QString();
}

QString errorOf(const Snapshot &last)
{
    QStringList lines;
    if (!last.errorType.isEmpty())
        lines.append(last.errorType);
    if (last.errorLine) {
        lines.append(last.errorColumn
                         ? OverviewPage::tr("Line %1, column %2").arg(*last.errorLine).arg(*last.errorColumn)
                         : OverviewPage::tr("Line %1").arg(*last.errorLine));
    }
    if (!last.errorMessage.isEmpty())
        lines.append(last.errorMessage);
    return lines.join(u'\n');
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Overview"));
    auto *page = new QWidget(this);
    auto *pages = new QVBoxLayout(page);
    pages->setContentsMargins(0, 0, 0, 0);
    m_nothing = new QLabel(tr("Select an execution to see everything about it."), page);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_fields = new QWidget(page);
    pages->addWidget(m_nothing);
    pages->addWidget(m_fields);
    auto *columns = new QHBoxLayout(m_fields);
    columns->setContentsMargins(12, 10, 12, 10);
    columns->setSpacing(32);
    auto *what = new QGridLayout;
    auto *when = new QGridLayout;
    for (QGridLayout *grid : {what, when}) {
        grid->setHorizontalSpacing(14);
        grid->setVerticalSpacing(5);
        grid->setColumnStretch(1, 1);
        grid->setRowStretch(FieldCount, 1);
        columns->addLayout(grid, grid == what ? 3 : 2);
    }
    add(what, State, tr("State"));
    add(what, ConnectionName, tr("Connection"));
    add(what, Id, tr("ID"));
    add(what, QueryId, tr("Query ID"));
    add(what, Query, tr("Query"));
    add(what, User, tr("User"));
    add(what, Note, tr("Note"));
    add(what, Tag, tr("Tag"));
    add(what, Error, tr("Error"));
    add(when, Submitted, tr("Submitted"));
    add(when, Started, tr("Started"));
    add(when, Ended, tr("Ended"));
    add(when, Queued, tr("Queued for"));
    add(when, Ran, tr("Ran for"));
    add(when, Queue, tr("Position in the queue"));
    add(when, Slots, tr("Slots in use"));
    add(when, Cost, tr("Cost in credits"));
    add(when, Rows, tr("Rows"));
    add(when, CancelAsked, tr("Asked to cancel"));
    add(when, CancelAnswered, tr("Answered"));
    add(when, CancelSettled, tr("Settled"));
    add(when, Seen, tr("Last seen"));
    add(when, Tracked, tr("Tracked since"));
    setWidget(page);
    paintLabels();
    showNothing();
}

void OverviewPage::describe(const Execution &execution, const Connection &connection,
                            const ServiceDescription &service, const QDateTime &now, const QString &tag)
{
    m_nothing->hide();
    m_fields->show();
    const Snapshot &last = execution.last;
    const QString word = statusText(displayStatus(execution));
    set(State, last.serviceState.isEmpty() ? word : tr("%1 (%2)").arg(word, onOneLine(last.serviceState)));
    set(ConnectionName,
        service.name.isEmpty() ? connection.name : tr("%1 (%2)").arg(connection.name, service.name));
    set(Id, execution.key.id);
    set(QueryId, last.queryId);
    set(Query, onOneLine(last.query));
    set(User, last.user);
    set(Note, noteText(execution, service.name, now));
    set(Tag, tag);
    set(Error, errorOf(last));
    showTimes(execution, now);
    showNumbers(last);
}

void OverviewPage::showNothing()
{
    m_fields->hide();
    m_nothing->show();
}

void OverviewPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintLabels();
}

void OverviewPage::paintLabels()
{
    QPalette quiet = palette();
    const QColor ground = quiet.color(QPalette::Window);
    quiet.setColor(QPalette::WindowText, StatePalette::quiet(quiet, ground));
    for (const Row &row : std::as_const(m_rows))
        row.label->setPalette(quiet);
}

void OverviewPage::showTimes(const Execution &execution, const QDateTime &now)
{
    const Snapshot &last = execution.last;
    const auto moment = [&now](const QDateTime &at) { return ExecutionTexts::moment(at, now); };
    set(Submitted, moment(last.submittedAt));
    set(Started, moment(last.startedAt));
    set(Ended, moment(last.endedAt));
    set(Queued, duration(last.submittedAt, last.startedAt));
    set(Ran, execution.isActive() ? QString() : duration(last.startedAt, last.endedAt));
    set(CancelAsked, moment(execution.cancel.requestedAt));
    set(CancelAnswered, moment(execution.cancel.answeredAt));
    set(CancelSettled, moment(execution.cancel.settledAt));
    set(Seen, execution.wasSeen() ? moment(last.seenAt) : tr("Not seen yet"));
    set(Tracked, moment(execution.trackedAt));
}

void OverviewPage::showNumbers(const Snapshot &last)
{
    set(Queue, number(last.queuePosition));
    set(Slots,
        last.slotsUsed && last.slotsAllowed ? tr("%1 of %2").arg(*last.slotsUsed).arg(*last.slotsAllowed)
                                            : QString());
    set(Cost, last.costCredits ? QLocale().toString(*last.costCredits, 'g', 12) : QString());
    set(Rows, number(last.rowCount));
}

void OverviewPage::add(QGridLayout *grid, Field field, const QString &label)
{
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *value = new CopyableValue(label, this);
    grid->addWidget(name, field, 0);
    grid->addWidget(value, field, 1);
    m_rows.insert(field, {name, value});
}

void OverviewPage::set(Field field, const QString &text)
{
    const Row &row = m_rows[field];
    row.value->setText(text);
    row.label->setVisible(!text.isEmpty());
    row.value->setVisible(!text.isEmpty());
}

} // namespace Quell

#include "moc_overviewpage.cpp"
