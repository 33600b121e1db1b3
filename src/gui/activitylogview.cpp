// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylogview.h"

#include "csv.h"
#include "fixedfont.h"
#include "icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Quell {

namespace {

constexpr int logRowMargin = 8;
constexpr int logMarkSide = 12;

/// Ids in a fixed width, elided in the middle, as in the list of executions.
class LogIdDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = fixedFont(option->font);
        option->textElideMode = Qt::ElideMiddle;
    }
};

/// With the connection's colour mark.
class LogConnectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant mark = index.data(ActivityLogModel::MarkRole);
        if (!mark.isValid())
            return;
        option->icon = Icons::mark(mark.toInt());
        option->decorationSize = {logMarkSide, logMarkSide};
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
};

} // namespace

ActivityLogView::ActivityLogView(QWidget *parent) : QTableView(parent)
{
    setAccessibleName(tr("Activity log"));
    setItemDelegateForColumn(ActivityLogModel::Id, new LogIdDelegate(this));
    setItemDelegateForColumn(ActivityLogModel::Connection, new LogConnectionDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitRows();
    connect(this, &QAbstractItemView::doubleClicked, this, [this] {
        if (const auto key = currentKey())
            Q_EMIT chosen(*key);
    });
}

void ActivityLogView::setLog(ActivityLogModel *log)
{
    m_log = log;
    setModel(log);
    const int unit = fontMetrics().averageCharWidth();
    horizontalHeader()->resizeSection(ActivityLogModel::Time, 24 * unit);
    horizontalHeader()->resizeSection(ActivityLogModel::Connection, 20 * unit);
    horizontalHeader()->resizeSection(ActivityLogModel::Id, 32 * unit);
    horizontalHeader()->resizeSection(ActivityLogModel::What, 36 * unit);
    connect(log, &ActivityLogModel::newsCame, this, &ActivityLogView::keepPlace);
    connect(log, &QAbstractItemModel::modelReset, this, [this] { setUnseen(0); });
}

std::optional<ExecutionKey> ActivityLogView::currentKey() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_log->eventAt(current.row()).key;
}

void ActivityLogView::goToNewest()
{
    selectionModel()->clear();
    scrollToTop();
    setUnseen(0);
}

QString ActivityLogView::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < ActivityLogModel::ColumnCount; ++column)
            cells.append(Csv::withoutFormula(row.siblingAtColumn(column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void ActivityLogView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        if (const auto key = currentKey())
            Q_EMIT chosen(*key);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        event->accept();
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ActivityLogView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void ActivityLogView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    setUnseen(std::min(m_unseen, verticalScrollBar()->value()));
}

/// Rows have come on top.
void ActivityLogView::keepPlace(int rows)
{
    const int top = verticalScrollBar()->value();
    if (top == 0 && !currentIndex().isValid())
        return;
    // The scroll bar only now learns how far it reaches.
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(top + rows);
    setUnseen(std::min(m_unseen + rows, verticalScrollBar()->value()));
}

void ActivityLogView::setUnseen(int unseen)
{
    if (m_unseen == unseen)
        return;
    m_unseen = unseen;
    Q_EMIT unseenChanged();
}

void ActivityLogView::fitRows()
{
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + logRowMargin);
}

} // namespace Quell

#include "moc_activitylogview.cpp"
