// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowkeys.h"

#include "collation.h"
#include "executiontexts.h"
#include "givebackmemory.h"
#include "onthreadpool.h"
#include "whenanswered.h"
#include "wording.h"

#include <QHash>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <functional>
#include <utility>

namespace Quell {

using Model = ExecutionTableModel;
using Row = RowOrder::Row;

namespace {

/// As many are worked out at once.
constexpr int fewTexts = 3000;

/// The share of a processor that goes into working out places that change all the time is one in this: those of the column that
/// the rows are sorted by, and of others, which are worked out so that a click finds them.
constexpr int restFactor = 20;
constexpr int restFactorOfOthers = 400;

constexpr qsizetype sortedLength = 200;

constexpr std::uint32_t notANumber = 0xffffffff;

/// The first bytes of an id, as a number that rises with it.
std::uint64_t idPart(QByteArrayView id, qsizetype from)
{
    std::array<unsigned char, 8> bytes{};
    if (id.size() > from)
        std::memcpy(bytes.data(), id.data() + from, size_t(std::min<qsizetype>(8, id.size() - from)));
    std::uint64_t number = 0;
    for (const unsigned char byte : bytes)
        number = number << 8 | byte;
    return number;
}

/// The place of each by compareKeys().
std::vector<Row> ranksOf(size_t count, const std::function<const PackedExecution &(Row)> &executionAt)
{
    struct Entry
    {
        std::uint32_t digits = 0; ///< of a number, which come first
        Row row = 0;
        std::uint64_t first = 0;
        std::uint64_t second = 0;
    };
    std::vector<Entry> entries(count);
    for (Row row = 0; row < count; ++row) {
        const QByteArrayView id = executionAt(row).id();
        entries[row] = {isNumber(id) ? std::uint32_t(id.size()) : notANumber, row, idPart(id, 0),
                        idPart(id, 8)};
    }
    std::ranges::sort(entries, [&executionAt](const Entry &a, const Entry &b) {
        if (a.digits != b.digits)
            return a.digits < b.digits;
        if (a.first != b.first)
            return a.first < b.first;
        return a.second != b.second ? a.second < b.second
                                    : std::is_lt(compareKeys(executionAt(a.row), executionAt(b.row)));
    });
    std::vector<Row> ranks(count);
    for (Row place = 0; place < count; ++place)
        ranks[entries[place].row] = place;
    return ranks;
}

} // namespace

RowKeys::RowKeys(ExecutionTableModel *executions, QObject *parent) : QObject(parent), m_executions(executions)
{
    m_afterRest.setSingleShot(true);
    connect(&m_afterRest, &QTimer::timeout, this, [this] {
        if (isText(m_column) && m_texts[size_t(m_column)].stale)
            workOut(m_column);
    });
}

void RowKeys::choose(int column, bool activeFirst)
{
    m_column = column;
    m_activeFirst = activeFirst;
}

RowOrder::Key RowKeys::keyOf(Row row) const
{
    if (isText(m_column)) {
        const Places &places = m_texts[size_t(m_column)].places;
        return row < places.size() ? RowOrder::Key(places[row]) + 1 : 0;
    }
    const RowOrder::Key key = m_executions->sortNumber(int(row), m_column);
    if (m_activeFirst && m_executions->isActiveAt(int(row)))
        return key | RowOrder::Key(1) << 63;
    return key;
}

bool RowKeys::before(Row a, Row b) const
{
    return std::is_lt(compareKeys(m_executions->packedAt(int(a)), m_executions->packedAt(int(b))));
}

const std::vector<Row> &RowKeys::ranks()
{
    // Hardly two of them have the same time.
    static const std::vector<Row> none;
    if (m_column == Model::Started || m_column == Model::Elapsed)
        return none;
    const auto count = size_t(m_executions->rowCount());
    if (m_ranks.size() != count) {
        m_ranks = ranksOf(
            count, [this](Row row) -> const PackedExecution & { return m_executions->packedAt(int(row)); });
    }
    return m_ranks;
}

void RowKeys::noteInserted()
{
    m_ranks.clear();
    for (Texts &texts : m_texts)
        texts.stale = true;
}

void RowKeys::noteChanged(int firstColumn, int lastColumn)
{
    for (int column = firstColumn; column <= lastColumn; ++column)
        m_texts[size_t(column)].stale = true;
}

void RowKeys::renumber(const std::vector<Row> &newRows)
{
    ++m_generation;
    m_ranks.clear();
    for (Texts &texts : m_texts) {
        Places places;
        for (size_t row = 0; row < texts.places.size() && row < newRows.size(); ++row) {
            if (newRows[row] != RowOrder::nowhere)
                places.push_back(texts.places[row]);
        }
        texts.places = std::move(places);
    }
}

bool RowKeys::prepare()
{
    if (!isText(m_column))
        return false;
    Texts &texts = m_texts[size_t(m_column)];
    if (!texts.stale)
        return false;
    const bool few = m_executions->rowCount() <= fewTexts || m_column == Model::Connection
        || m_column == Model::User || m_column == Model::Tag;
    if (!few) {
        workOut(m_column);
        return false;
    }
    Places places = placesNow(m_column);
    texts.stale = false;
    const bool different = places != texts.places;
    texts.places = std::move(places);
    return different;
}

void RowKeys::prepareTexts()
{
    if (m_executions->rowCount() <= fewTexts)
        return;
    workOutRanks();
    // One after the other: each takes memory for its keys.
    for (const int column : {int(Model::Query), int(Model::Note)}) {
        Texts &texts = m_texts[size_t(column)];
        if (texts.stale && !texts.running)
            workOut(column);
        if (texts.running) {
            m_preparing = true;
            return;
        }
    }
}

bool RowKeys::isText(int column)
{
    return column == Model::Connection || column == Model::Query || column == Model::User
        || column == Model::Note || column == Model::Tag;
}

/// Of the different texts, of which there are few or few rows.
RowKeys::Places RowKeys::placesNow(int column)
{
    QHash<QString, std::uint32_t> numbers;
    QStringList different;
    Places numberOf(size_t(m_executions->rowCount()));
    QHash<QUuid, std::uint32_t> ofConnection;
    const auto numbered = [&](const QString &text) {
        const auto known = numbers.constFind(text);
        if (known != numbers.cend())
            return *known;
        const auto number = static_cast<std::uint32_t>(different.size());
        numbers.insert(text, number);
        different.append(text);
        return number;
    };
    for (size_t row = 0; row < numberOf.size(); ++row) {
        if (column != Model::Connection) {
            numberOf[row] = numbered(m_executions->collated(int(row), column));
            continue;
        }
        const QUuid connection = m_executions->packedAt(int(row)).connection();
        if (!ofConnection.contains(connection))
            ofConnection.insert(connection, numbered(m_executions->collated(int(row), column)));
        numberOf[row] = ofConnection.value(connection);
    }
    const Places places = collate(size_t(different.size()),
                                  [&different](size_t index) { return different.at(qsizetype(index)); });
    for (std::uint32_t &number : numberOf)
        number = places[number];
    return numberOf;
}

/// In the thread pool, of copies.
void RowKeys::workOutRanks()
{
    if (m_ranks.size() == size_t(m_executions->rowCount()))
        return;
    auto ranks = onThreadPool([rows = copiedRows()] {
        return ranksOf(rows.size(), [&rows](Row row) -> const PackedExecution & { return rows[row]; });
    });
    whenAnswered(ranks, this, [this, generation = m_generation](const std::vector<Row> &found) {
        if (generation == m_generation && found.size() == size_t(m_executions->rowCount()))
            m_ranks = found;
    });
}

/// They share their texts with ours.
std::vector<PackedExecution> RowKeys::copiedRows() const
{
    std::vector<PackedExecution> rows;
    const int count = m_executions->rowCount();
    rows.reserve(size_t(count));
    for (int row = 0; row < count; ++row)
        rows.push_back(m_executions->packedAt(row));
    return rows;
}

/// In the thread pool: what it reads there are copies.
void RowKeys::workOut(int column)
{
    Texts &texts = m_texts[size_t(column)];
    if (texts.running)
        return;
    const qint64 rest = texts.took * (column == m_column ? restFactor : restFactorOfOthers);
    const qint64 rested = texts.workedOut.isValid() ? texts.workedOut.elapsed() : rest;
    if (rested < rest) {
        if (column == m_column && !m_afterRest.isActive())
            m_afterRest.start(std::chrono::milliseconds(rest - rested));
        return;
    }
    texts.running = true;
    texts.stale = false;
    std::function<QString(size_t)> textOf;
    const auto count = size_t(m_executions->rowCount());
    if (column == Model::Query) {
        textOf = [rows = copiedRows()](size_t row) {
            const QByteArrayView query = rows[row].query();
            if (query.isEmpty())
                return ExecutionTexts::query(rows[row].unpacked());
            return onOneLine(QString::fromUtf8(query.first(std::min(query.size(), sortedLength))));
        };
    } else {
        std::vector<int> numbers = m_executions->saidNumbers();
        textOf = [numbers = std::move(numbers), said = m_executions->said()](size_t row) {
            return QString::fromUtf8(said.text(numbers[row]));
        };
    }
    QElapsedTimer since;
    since.start();
    const QFuture<Places> places = onThreadPool([count, textOf = std::move(textOf)] {
        Places found = collate(count, textOf);
        giveBackMemory();
        return found;
    });
    whenAnswered(places, this, [this, column, since, generation = m_generation](const Places &found) {
        Texts &worked = m_texts[size_t(column)];
        worked.running = false;
        worked.took = since.elapsed();
        worked.workedOut.start();
        if (generation == m_generation)
            take(column, found);
        else
            worked.stale = true;
        if (std::exchange(m_preparing, false))
            prepareTexts();
    });
}

void RowKeys::take(int column, const Places &places)
{
    m_texts[size_t(column)].places = places;
    if (column == m_column)
        Q_EMIT improved();
}

} // namespace Quell

#include "moc_rowkeys.cpp"
