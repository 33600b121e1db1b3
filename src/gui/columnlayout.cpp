// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnlayout.h"

#include "executiontablemodel.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardItemModel>

#include <algorithm>
#include <array>
#include <optional>

namespace Quell {

using Model = ExecutionTableModel;

namespace {

/// The first byte. '1' was Qt's own format, with the columns up to the note.
constexpr char firstVersion = '1';
constexpr char thisVersion = '2';
constexpr int columnsOfFirstVersion = Model::Note + 1;

constexpr int widestColumn = 10'000;

/// Never change one that was released.
constexpr std::array<QLatin1StringView, Model::ColumnCount> columnNames{
    QLatin1StringView("state"),   QLatin1StringView("connection"), QLatin1StringView("id"),
    QLatin1StringView("query"),   QLatin1StringView("user"),       QLatin1StringView("started"),
    QLatin1StringView("elapsed"), QLatin1StringView("queue"),      QLatin1StringView("cost"),
    QLatin1StringView("note"),    QLatin1StringView("tag")};

struct Arranged
{
    int column = 0;
    int width = 0; ///< 0: as it is
    bool hidden = false;
};

struct Arrangement
{
    QList<Arranged> columns; ///< as they stand
    int sortColumn = Model::Started;
    Qt::SortOrder sortOrder = Qt::DescendingOrder;
};

std::optional<int> columnNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(columnNames, [&name](QLatin1StringView known) { return name == known; });
    if (found == columnNames.cend())
        return std::nullopt;
    return int(found - columnNames.cbegin());
}

Arrangement arrangementOf(const QHeaderView &header)
{
    Arrangement arrangement{
        .columns = {}, .sortColumn = header.sortIndicatorSection(), .sortOrder = header.sortIndicatorOrder()};
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        arrangement.columns.append({column, header.sectionSize(column), header.isSectionHidden(column)});
    }
    // The last one that is shown is as wide as there is room.
    if (header.stretchLastSection()) {
        const auto last = std::find_if(arrangement.columns.rbegin(), arrangement.columns.rend(),
                                       [](const Arranged &arranged) { return !arranged.hidden; });
        if (last != arrangement.columns.rend())
            last->width = 0;
    }
    return arrangement;
}

std::optional<Arrangement> fromFirstVersion(const QByteArray &state)
{
    QStandardItemModel columns(0, columnsOfFirstVersion);
    QHeaderView header(Qt::Horizontal);
    header.setModel(&columns);
    if (!header.restoreState(state) || header.count() != columnsOfFirstVersion)
        return std::nullopt;
    return arrangementOf(header);
}

std::optional<Arrangement> fromThisVersion(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray columns = object.value(u"columns").toArray();
    if (columns.isEmpty())
        return std::nullopt;
    Arrangement arrangement;
    for (const auto &value : columns) {
        const QJsonObject entry = value.toObject();
        const std::optional<int> column = columnNamed(entry.value(u"name").toString());
        const bool again =
            column && std::ranges::any_of(arrangement.columns, [&column](const Arranged &arranged) {
                return arranged.column == *column;
            });
        if (!column || again)
            continue;
        arrangement.columns.append({*column, std::clamp(entry.value(u"width").toInt(), 0, widestColumn),
                                    entry.value(u"hidden").toBool()});
    }
    arrangement.sortColumn = columnNamed(object.value(u"sort").toString()).value_or(Model::Started);
    if (object.value(u"rising").toBool())
        arrangement.sortOrder = Qt::AscendingOrder;
    return arrangement;
}

std::optional<Arrangement> arrangementIn(const QByteArray &layout)
{
    if (layout.startsWith(firstVersion))
        return fromFirstVersion(layout.mid(1));
    if (layout.startsWith(thisVersion))
        return fromThisVersion(layout.mid(1));
    return std::nullopt;
}

/// Columns that it does not know stand behind those that they stand behind now.
QList<int> orderOf(const Arrangement &arrangement, const QHeaderView &header)
{
    QList<int> order;
    for (const Arranged &arranged : arrangement.columns)
        order.append(arranged.column);
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!order.contains(column))
            order.insert(place == 0 ? 0 : order.indexOf(header.logicalIndex(place - 1)) + 1, column);
    }
    return order;
}

} // namespace

QByteArray ColumnLayout::of(const QHeaderView *header)
{
    const Arrangement arrangement = arrangementOf(*header);
    QJsonArray columns;
    for (const Arranged &arranged : arrangement.columns) {
        columns.append(QJsonObject{{QStringLiteral("name"), columnNames.at(size_t(arranged.column))},
                                   {QStringLiteral("width"), arranged.width},
                                   {QStringLiteral("hidden"), arranged.hidden}});
    }
    const QJsonObject object{
        {QStringLiteral("columns"), columns},
        {QStringLiteral("sort"), columnNames.at(size_t(std::max(0, arrangement.sortColumn)))},
        {QStringLiteral("rising"), arrangement.sortOrder == Qt::AscendingOrder}};
    return thisVersion + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool ColumnLayout::apply(const QByteArray &layout, QHeaderView *header)
{
    const std::optional<Arrangement> arrangement = arrangementIn(layout);
    if (!arrangement)
        return false;
    const QList<int> order = orderOf(*arrangement, *header);
    for (int place = 0; place < order.size(); ++place)
        header->moveSection(header->visualIndex(order.at(place)), place);
    for (const Arranged &arranged : arrangement->columns) {
        // Without the state nobody could tell what a double-click would stop.
        header->setSectionHidden(arranged.column, arranged.hidden && arranged.column != Model::State);
        if (arranged.width > 0 && !arranged.hidden)
            header->resizeSection(arranged.column, std::max(arranged.width, header->minimumSectionSize()));
    }
    header->setSortIndicator(arrangement->sortColumn, arrangement->sortOrder);
    return true;
}

} // namespace Quell
