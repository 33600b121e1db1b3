// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionview.h"

#include "columnlayout.h"
#include "elapsedticker.h"
#include "executiondelegate.h"
#include "holdguard.h"
#include "waitingsign.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QCursor>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QProxyStyle>
#include <QScrollBar>

#include <algorithm>
#include <memory>
#include <utility>

namespace Quell {

using Model = ExecutionTableModel;

namespace {

constexpr int rowMargin = 11;

/// Attention to everything would be attention to nothing.
constexpr int mostSelectedAttended = 200;

/// Headers stand above the texts of their columns.
class HeaderStyle final : public QProxyStyle
{
public:
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override
    {
        return metric == PM_HeaderMargin ? ExecutionDelegate::margin
                                         : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

ExecutionView::ExecutionView(QWidget *parent) : QTableView(parent)
{
    setAccessibleName(tr("Executions"));
    setItemDelegate(new ExecutionDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
}

void ExecutionView::setExecutions(ExecutionFilterModel *executions, Clock *clock)
{
    m_executions = executions;
    setModel(executions);
    const std::unique_ptr<QItemSelectionModel> replaced(selectionModel());
    m_selection = new RowSelection(executions, this);
    setSelectionModel(m_selection);
    setUpHeader();

    m_ticker = new ElapsedTicker(this, executions, clock);
    m_guard = new HoldGuard(viewport(), clock, this);
    connect(m_guard, &HoldGuard::heldChanged, executions, &ExecutionFilterModel::setHeld);
    connect(executions, &ExecutionFilterModel::waitingChanged, new WaitingSign(this),
            &WaitingSign::setWaiting);

    connect(executions, &ExecutionFilterModel::movingRows, this, &ExecutionView::noteRows);
    connect(executions, &ExecutionFilterModel::movedRows, this, &ExecutionView::returnToRows);
    const auto cameOrWent = [this] { m_cameOrWent = true; };
    connect(executions, &QAbstractItemModel::rowsInserted, this, cameOrWent);
    connect(executions, &QAbstractItemModel::rowsRemoved, this, cameOrWent);
    // The mark of the keyboard's row spans all of its cells, and Qt knows of no other row that is selected.
    const auto moved = [this] {
        viewport()->update();
        Q_EMIT selectionMoved();
    };
    connect(m_selection, &RowSelection::rowsChanged, this, moved);
    connect(m_selection, &QItemSelectionModel::currentRowChanged, this, moved);
}

void ExecutionView::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    auto *style = new HeaderStyle;
    style->setParent(header);
    header->setStyle(style);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(40);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicator(Model::Started, Qt::DescendingOrder);
    setSortingEnabled(true);

    // In characters of the font, so that the columns grow with the text; some languages have long headings.
    const int unit = fontMetrics().averageCharWidth();
    const QHash<int, int> widths{{Model::State, 25},   {Model::Connection, 17}, {Model::Id, 22},
                                 {Model::Query, 35},   {Model::User, 14},       {Model::Started, 14},
                                 {Model::Elapsed, 13}, {Model::Queue, 6},       {Model::Cost, 8},
                                 {Model::Note, 16},    {Model::Tag, 15}};
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        header->resizeSection(width.key(),
                              std::max(width.value() * unit, header->sectionSizeHint(width.key())));
    // Beside the note, which takes the rest of the room; most people have no tags.
    header->moveSection(header->visualIndex(Model::Tag), header->visualIndex(Model::Note));
    header->hideSection(Model::Tag);
}

QList<ExecutionKey> ExecutionView::selectedKeys() const
{
    QList<ExecutionKey> keys;
    if (!m_selection)
        return keys;
    for (const int row : m_selection->selectedShownRows())
        keys.append(m_executions->keyAt(m_executions->index(row, 0)));
    return keys;
}

std::optional<ExecutionKey> ExecutionView::currentKey() const
{
    if (!m_selection)
        return std::nullopt;
    const QModelIndex current = m_selection->currentIndex();
    if (current.isValid() && m_selection->isSelectedRow(current.row()))
        return m_executions->keyAt(current);
    for (int row = 0; m_selection->selectedCount() > 0 && row < m_executions->rowCount(); ++row) {
        if (m_selection->isSelectedRow(row))
            return m_executions->keyAt(m_executions->index(row, 0));
    }
    return std::nullopt;
}

QList<ExecutionKey> ExecutionView::visibleKeys() const
{
    QList<ExecutionKey> keys;
    if (!m_ticker)
        return keys;
    const auto [first, last] = m_ticker->rowsInSight();
    for (int row = first; row <= last; ++row)
        keys.append(m_executions->keyAt(m_executions->index(row, 0)));
    return keys;
}

QSet<ExecutionKey> ExecutionView::attendedKeys() const
{
    const QList<ExecutionKey> visible = visibleKeys();
    QSet<ExecutionKey> keys(visible.cbegin(), visible.cend());
    if (!selectionModel())
        return keys;
    if (selectedCount() <= mostSelectedAttended) {
        const QList<ExecutionKey> chosen = selectedKeys();
        keys.unite(QSet<ExecutionKey>(chosen.cbegin(), chosen.cend()));
    }
    return keys;
}

bool ExecutionView::selectKey(const ExecutionKey &key)
{
    const QModelIndex index = m_executions->indexOf(key);
    if (!index.isValid()) {
        // Of very many selected rows Qt's own selection knows nothing, and would see nothing to clear.
        selectionModel()->select(QItemSelection(), QItemSelectionModel::Clear);
        return false;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

QByteArray ExecutionView::columns() const
{
    return ColumnLayout::of(horizontalHeader());
}

bool ExecutionView::restoreColumns(const QByteArray &columns)
{
    return ColumnLayout::apply(columns, horizontalHeader());
}

void ExecutionView::mousePressEvent(QMouseEvent *event)
{
    m_pressed.reset();
    m_pressedInDoubt = m_guard && m_guard->hasJustSlid();
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_executions && index.isValid() && event->button() == Qt::LeftButton
        && event->modifiers() == Qt::NoModifier)
        m_pressed = m_executions->keyAt(index);
    QTableView::mousePressEvent(event);
}

void ExecutionView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<ExecutionKey> pressed = std::exchange(m_pressed, std::nullopt);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool plainLeft = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (!plainLeft || !m_executions || !index.isValid() || !pressed || m_executions->keyAt(index) != *pressed)
    {
        // Not twice on one execution: a click like any other.
        mousePressEvent(event);
        return;
    }
    event->accept();
    if (index.data(Model::ActiveRole).toBool())
        Q_EMIT cancelRequested({*pressed}, m_pressedInDoubt);
    else
        Q_EMIT detailsRequested(*pressed);
}

void ExecutionView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        if (const auto key = currentKey())
            Q_EMIT detailsRequested(*key);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ExecutionView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (selectedCount() == 0)
        return;
    if (event->reason() != QContextMenuEvent::Keyboard) {
        Q_EMIT menuRequested(event->globalPos());
        return;
    }
    const QRect cell = visualRect(currentIndex());
    Q_EMIT menuRequested(viewport()->mapToGlobal(cell.isValid() ? cell.bottomLeft() : QPoint()));
}

void ExecutionView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void ExecutionView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_ticker)
        m_ticker->look();
}

void ExecutionView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    // Something above has come or gone, and all rows with it.
    const int height = viewport()->mapTo(window(), QPoint()).y();
    if (std::exchange(m_height, height) != height && m_guard && viewport()->underMouse())
        m_guard->noteSlide();
    if (m_ticker)
        m_ticker->look();
}

void ExecutionView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_ticker)
        m_ticker->look();
}

void ExecutionView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                const QList<int> &roles)
{
    if (!m_ticker || !topLeft.isValid())
        return;
    const auto [top, bottom] = m_ticker->rowsInSight();
    const int first = std::max(top, topLeft.row());
    const int last = std::min(bottom, bottomRight.row());
    if (first > last)
        return;
    // Qt paints everything anew for more than one cell; what it tells a screen reader is worth that.
    if (QAccessible::isActive())
        QTableView::dataChanged(topLeft.siblingAtRow(first), bottomRight.siblingAtRow(last), roles);
    else if (topLeft.column() == bottomRight.column())
        viewport()->update(
            visualRect(topLeft.siblingAtRow(first)).united(visualRect(bottomRight.siblingAtRow(last))));
    else
        paintRows(first, last);
}

void ExecutionView::doItemsLayout()
{
    const bool onlyMoved = std::exchange(m_onlyMoved, false);
    if (!std::exchange(m_cameOrWent, false) && onlyMoved)
        return;
    QTableView::doItemsLayout();
}

std::vector<int> ExecutionView::sourceRowsInSight() const
{
    std::vector<int> rows;
    const auto [first, last] = m_ticker->rowsInSight();
    for (int row = first; row <= last; ++row)
        rows.push_back(m_executions->sourceRow(row));
    return rows;
}

void ExecutionView::noteRows(bool byUser)
{
    m_anchor = -1;
    m_inSight.reset();
    m_underPointer = sourceRowUnderPointer();
    if (byUser || !isVisible() || m_executions->rowCount() == 0)
        return;
    m_inSight = sourceRowsInSight();
    noteAnchor();
}

/// Under the pointer a row stays where it is; else, unless the top is in sight, so does the first in sight. What the user
/// asked for is shown from where he was.
void ExecutionView::noteAnchor()
{
    const int top = rowAt(0);
    int row = rowUnderPointer();
    if (row < 0 && verticalScrollBar()->value() > 0)
        row = top;
    if (row < 0 || top < 0)
        return;
    m_anchor = m_executions->sourceRow(row);
    m_anchorBelowTop = row - top;
}

int ExecutionView::rowUnderPointer() const
{
    return viewport()->underMouse() ? rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()) : -1;
}

int ExecutionView::sourceRowUnderPointer() const
{
    const int row = rowUnderPointer();
    return row < 0 || row >= m_executions->rowCount() ? -1 : m_executions->sourceRow(row);
}

void ExecutionView::returnToRows()
{
    moveBack();
    if (const int under = sourceRowUnderPointer(); under >= 0 && under != m_underPointer)
        m_guard->noteSlide();
}

void ExecutionView::moveBack()
{
    const std::optional<std::vector<int>> before = std::exchange(m_inSight, std::nullopt);
    const int top = topForAnchor();
    if (before && !m_cameOrWent && top == verticalScrollBar()->value()) {
        m_onlyMoved = true;
        paintOthersThan(*before);
        return;
    }
    viewport()->update();
    if (top == verticalScrollBar()->value())
        return;
    // Where more rows have come, the scroll bar only now learns how far it reaches.
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(top);
}

/// What the scroll bar is to say so that the anchor stands where it stood.
int ExecutionView::topForAnchor()
{
    const int row = m_anchor < 0 ? -1 : m_executions->rowOfSource(std::exchange(m_anchor, -1));
    return row < 0 ? verticalScrollBar()->value() : row - m_anchorBelowTop;
}

void ExecutionView::paintOthersThan(const std::vector<int> &before)
{
    const int first = m_ticker->rowsInSight().first;
    const std::vector<int> now = sourceRowsInSight();
    for (size_t row = 0; row < now.size(); ++row) {
        if (row >= before.size() || now[row] != before[row])
            paintRows(first + int(row), first + int(row));
    }
}

void ExecutionView::paintRows(int first, int last)
{
    const int top = rowViewportPosition(first);
    const int bottom = rowViewportPosition(last) + rowHeight(last);
    viewport()->update(0, top, viewport()->width(), bottom - top);
}

void ExecutionView::fitRows()
{
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowMargin);
}

} // namespace Quell

#include "moc_executionview.cpp"
