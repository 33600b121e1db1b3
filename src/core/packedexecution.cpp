// SPDX-License-Identifier: GPL-3.0-or-later
#include "packedexecution.h"

#include "foldedutf8.h"
#include "packedrest.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <new>
#include <numeric>
#include <tuple>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// The texts that are searched, in their order; empty where nothing beyond ASCII is another in them.
QByteArray foldedTexts(const PackedExecution::Texts &texts)
{
    const auto searched = {&texts.id, &texts.queryId, &texts.user, &texts.query};
    if (std::ranges::all_of(searched, [](const QByteArray *text) { return isAscii(*text); }))
        return {};
    QByteArray folded;
    folded.reserve(texts.id.size() + texts.queryId.size() + texts.user.size() + texts.query.size() + 16);
    bool different = false;
    for (const QByteArray *text : searched) {
        different = appendFolded(folded, *text) || different;
        folded += PackedExecution::betweenTexts;
    }
    return different ? folded : QByteArray();
}

template<typename Number>
bool fits(qint64 value)
{
    return value >= std::numeric_limits<Number>::min() && value <= std::numeric_limits<Number>::max();
}

std::uint32_t hashOfId(const QUuid &connection, QByteArrayView id)
{
    return static_cast<std::uint32_t>(qHashMulti(0, connection, id));
}

} // namespace

/// Followed by the blocks.
struct PackedExecution::Chunk
{
    std::atomic<int> owners{1};

    static constexpr size_t size = size_t(256) * 1024;

    [[nodiscard]] static Chunk *make()
    {
        void *room = std::malloc(size);
        if (!room)
            qBadAlloc();
        return new (room) Chunk;
    }
    static void release(Chunk *chunk)
    {
        if (chunk->owners.fetch_sub(1, std::memory_order_acq_rel) != 1)
            return;
        chunk->~Chunk();
        std::free(chunk);
    }
};

/// What every block begins with.
struct PackedExecution::Head
{
    enum Flag : std::uint8_t {
        IsWide = 1, ///< a time or a length needs more room than a block has for it
        HasCost = 2,
        HasQueuePosition = 4,
        HasRowCount = 8,
    };

    /// Of those that are beside the time of the tracking.
    enum Time : std::uint8_t { Seen, Submitted, Started, Ended, TimeCount };

    /// In the order in which they lie in a block.
    enum Part : std::uint8_t { Id, QueryId, User, Query, Folded, ServiceState, Rest, PartCount };

    /// What a block has in fewer bits where they suffice, which is nearly everywhere.
    struct Numbers
    {
        std::array<qint64, TimeCount> times{};
        qint64 clockSkew = 0;
        std::array<std::uint32_t, PartCount> lengths{};
        std::uint32_t nothing = 0; ///< so that each of its bytes is known, and blocks can be compared
    };

    /// The parts before it end with betweenTexts.
    static constexpr int endedTexts = Folded;

    qint64 trackedAt = noTime;
    QUuid connection;
    std::uint32_t hash = 0;
    std::uint32_t inChunk = 0; ///< how far the block is from its chunk's beginning; 0: it stands alone
    std::array<std::uint32_t, TimeCount> narrowTimes{}; ///< after the tracking, the lower 32 bits of 40
    std::array<qint8, TimeCount> higherTimes{};
    qint32 narrowSkew = 0;
    std::array<std::uint16_t, PartCount> narrowLengths{};
    ExecutionState state = ExecutionState::Unknown;
    CancelPhase phase = CancelPhase::None;
    std::uint8_t flags = 0;

    static constexpr qint64 noNarrowTime = -(qint64(1) << 39);

    [[nodiscard]] bool isWide() const { return flags & IsWide; }
    [[nodiscard]] qint64 narrowTime(Time which) const
    {
        const qint64 after = qint64(higherTimes[which]) * (qint64(1) << 32) + narrowTimes[which];
        // Without a sign, so that nothing overflows.
        return after == noNarrowTime ? noTime : qint64(quint64(trackedAt) + quint64(after));
    }
    /// Wide, where they do not fit.
    void take(const Numbers &numbers)
    {
        bool narrow = fits<qint32>(numbers.clockSkew);
        narrowSkew = qint32(numbers.clockSkew);
        for (size_t which = 0; which < TimeCount; ++which) {
            const auto after = numbers.times[which] == noTime
                ? noNarrowTime
                : qint64(quint64(numbers.times[which]) - quint64(trackedAt));
            narrow = narrow && after >= noNarrowTime && after < -noNarrowTime
                && (after != noNarrowTime || numbers.times[which] == noTime);
            narrowTimes[which] = static_cast<std::uint32_t>(after);
            higherTimes[which] = static_cast<qint8>(after >> 32);
        }
        for (size_t part = 0; part < PartCount; ++part) {
            narrow = narrow && fits<std::uint16_t>(numbers.lengths[part]);
            narrowLengths[part] = static_cast<std::uint16_t>(numbers.lengths[part]);
        }
        if (!narrow)
            flags |= IsWide;
    }
    /// In bytes, of all that is behind it.
    [[nodiscard]] size_t sizeWith(const Numbers &numbers) const
    {
        return std::accumulate(numbers.lengths.begin(), numbers.lengths.end(),
                               (isWide() ? sizeof(Numbers) : 0) + size_t(endedTexts) + optionalsLength());
    }
    [[nodiscard]] size_t optionalsBefore(Flag which) const
    {
        return (which != HasRowCount && flags & HasRowCount ? sizeof(qint64) : 0)
            + (which == HasQueuePosition && flags & HasCost ? sizeof(double) : 0);
    }
    [[nodiscard]] size_t optionalsLength() const
    {
        return optionalsBefore(HasQueuePosition) + (flags & HasQueuePosition ? sizeof(int) : 0);
    }
};

/// Followed by `size()` bytes: the Numbers where it is wide; the parts in their order, each of the first four ended by
/// betweenTexts; row count, cost and queue position, where they are.
struct PackedExecution::Block : Head
{
    explicit Block(const Head &head) : Head(head) { }
    Q_DISABLE_COPY_MOVE(Block)
    ~Block() = default;

    std::atomic<int> owners{1};

    /// What is behind the numbers is still to be written.
    [[nodiscard]] static Block *make(Head head, const Numbers &numbers, Shelf *shelf)
    {
        const size_t size = sizeof(Block) + head.sizeWith(numbers);
        void *room = nullptr;
        std::tie(room, head.inChunk) = shelf ? shelf->take(size) : std::pair(std::malloc(size), 0U);
        if (!room)
            qBadAlloc();
        auto *block = new (room) Block(head);
        if (block->isWide())
            std::memcpy(block->bytes(), &numbers, sizeof(Numbers));
        return block;
    }
    static void destroy(Block *block)
    {
        Chunk *chunk = block->inChunk > 0
            ? reinterpret_cast<Chunk *>(reinterpret_cast<char *>(block) - block->inChunk)
            : nullptr;
        block->~Block();
        if (chunk)
            Chunk::release(chunk);
        else
            std::free(block);
    }

    [[nodiscard]] qint64 time(Time which) const { return isWide() ? wide().times[which] : narrowTime(which); }
    [[nodiscard]] qint64 clockSkew() const { return isWide() ? wide().clockSkew : narrowSkew; }
    [[nodiscard]] size_t length(Part part) const
    {
        return isWide() ? wide().lengths[part] : narrowLengths[part];
    }
    /// Of the texts, with what separates them.
    [[nodiscard]] size_t searchedLength() const
    {
        return length(Id) + length(QueryId) + length(User) + length(Query) + endedTexts;
    }
    [[nodiscard]] QByteArrayView part(Part which) const
    {
        size_t from = 0;
        for (int before = 0; before < which; ++before)
            from += length(Part(before)) + (before < endedTexts ? 1 : 0);
        return {parts() + from, qsizetype(length(which))};
    }
    /// One of the last three.
    template<typename Number>
    [[nodiscard]] std::optional<Number> optional(Flag which) const
    {
        if (!(flags & which))
            return std::nullopt;
        Number number{};
        std::memcpy(&number, bytes() + size() - optionalsLength() + optionalsBefore(which), sizeof(Number));
        return number;
    }

    [[nodiscard]] const char *bytes() const { return reinterpret_cast<const char *>(this + 1); }
    [[nodiscard]] char *bytes() { return reinterpret_cast<char *>(this + 1); }
    [[nodiscard]] const char *parts() const { return bytes() + (isWide() ? sizeof(Numbers) : 0); }
    [[nodiscard]] char *parts() { return bytes() + (isWide() ? sizeof(Numbers) : 0); }
    [[nodiscard]] size_t size() const
    {
        Numbers numbers;
        if (isWide())
            numbers = wide();
        else
            std::ranges::copy(narrowLengths, numbers.lengths.begin());
        return sizeWith(numbers);
    }

private:
    [[nodiscard]] Numbers wide() const
    {
        Numbers numbers;
        std::memcpy(&numbers, bytes(), sizeof(Numbers));
        return numbers;
    }
};

PackedExecution::Shelf::~Shelf()
{
    if (m_chunk)
        Chunk::release(m_chunk);
}

PackedExecution PackedExecution::Shelf::pack(const Execution &execution)
{
    return pack(execution, Texts::of(execution));
}

PackedExecution PackedExecution::Shelf::pack(const Execution &execution, const Texts &texts)
{
    return PackedExecution(execution, texts, this);
}

std::pair<void *, std::uint32_t> PackedExecution::Shelf::take(size_t size)
{
    constexpr size_t alignment = alignof(Block);
    const auto aligned = [](size_t bytes) { return (bytes + alignment - 1) / alignment * alignment; };
    constexpr size_t mostShared = Chunk::size / 8;
    if (size > mostShared)
        return {std::malloc(size), 0};
    if (!m_chunk || m_used + size > Chunk::size) {
        if (m_chunk)
            Chunk::release(m_chunk);
        m_chunk = Chunk::make();
        m_used = aligned(sizeof(Chunk));
    }
    const size_t at = m_used;
    m_used = aligned(m_used + size);
    m_chunk->owners.fetch_add(1, std::memory_order_relaxed);
    return {reinterpret_cast<char *>(m_chunk) + at, static_cast<std::uint32_t>(at)};
}

PackedExecution::Texts PackedExecution::Texts::of(const Execution &execution)
{
    const Snapshot &last = execution.last;
    return {.id = execution.key.id.toUtf8(),
            .queryId = last.queryId.toUtf8(),
            .user = last.user.toUtf8(),
            .query = last.query.toUtf8(),
            .serviceState = last.serviceState.toUtf8()};
}

PackedExecution::PackedExecution(const Execution &execution)
    : PackedExecution(execution, Texts::of(execution), nullptr)
{
}

PackedExecution::PackedExecution(const Execution &execution, const Texts &texts, Shelf *shelf)
{
    using enum Head::Flag;
    const Snapshot &last = execution.last;
    const QByteArray folded = foldedTexts(texts);
    const QByteArray rest = packedRest(execution);
    const std::array<const QByteArray *, Head::PartCount> parts{
        &texts.id, &texts.queryId, &texts.user, &texts.query, &folded, &texts.serviceState, &rest};
    Head::Numbers numbers;
    numbers.times = {packedTime(last.seenAt), packedTime(last.submittedAt), packedTime(last.startedAt),
                     packedTime(last.endedAt)};
    numbers.clockSkew = last.clockSkew.count();
    std::ranges::transform(parts, numbers.lengths.begin(),
                           [](const QByteArray *part) { return static_cast<std::uint32_t>(part->size()); });
    Head head;
    head.trackedAt = packedTime(execution.trackedAt);
    head.connection = execution.key.connection;
    head.hash = hashOfId(head.connection, texts.id);
    head.state = last.state;
    head.phase = execution.cancel.phase;
    head.flags = static_cast<std::uint8_t>((last.costCredits ? HasCost : 0)
                                           | (last.queuePosition ? HasQueuePosition : 0)
                                           | (last.rowCount ? HasRowCount : 0));
    head.take(numbers);
    m_block = Block::make(head, numbers, shelf);
    char *place = m_block->parts();
    const auto append = [&place](const void *bytes, size_t size) {
        if (size > 0)
            std::memcpy(place, bytes, size);
        place += size;
    };
    for (size_t part = 0; part < parts.size(); ++part) {
        append(parts[part]->constData(), size_t(parts[part]->size()));
        if (part < Head::endedTexts)
            *place++ = betweenTexts;
    }
    const auto appendOptional = [&append](const auto &number) {
        if (number)
            append(&*number, sizeof(*number));
    };
    appendOptional(last.rowCount);
    appendOptional(last.costCredits);
    appendOptional(last.queuePosition);
}

PackedExecution::PackedExecution(const PackedExecution &other) noexcept : m_block(other.m_block)
{
    if (m_block)
        m_block->owners.fetch_add(1, std::memory_order_relaxed);
}

PackedExecution::~PackedExecution()
{
    if (m_block && m_block->owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
        Block::destroy(m_block);
}

Execution PackedExecution::unpacked() const
{
    Execution execution = withoutTexts();
    execution.key.id = QString::fromUtf8(id());
    execution.last.key = execution.key;
    execution.last.queryId = QString::fromUtf8(queryId());
    execution.last.user = QString::fromUtf8(user());
    execution.last.query = QString::fromUtf8(query());
    return execution;
}

Execution PackedExecution::withoutTexts() const
{
    Execution execution;
    if (!m_block)
        return execution;
    execution.key.connection = m_block->connection;
    execution.trackedAt = timeOf(m_block->trackedAt);
    Snapshot &last = execution.last;
    last.key.connection = m_block->connection;
    last.seenAt = timeOf(m_block->time(Block::Seen));
    last.state = m_block->state;
    last.serviceState = QString::fromUtf8(m_block->part(Block::ServiceState));
    last.submittedAt = timeOf(m_block->time(Block::Submitted));
    last.startedAt = timeOf(m_block->time(Block::Started));
    last.endedAt = timeOf(m_block->time(Block::Ended));
    last.clockSkew = milliseconds(m_block->clockSkew());
    last.queuePosition = queuePosition();
    last.costCredits = costCredits();
    last.rowCount = m_block->optional<qint64>(Block::HasRowCount);
    execution.cancel.phase = m_block->phase;
    if (const QByteArrayView rest = m_block->part(Block::Rest); !rest.isEmpty())
        unpackRest(QByteArray::fromRawData(rest.data(), rest.size()), execution);
    return execution;
}

ExecutionKey PackedExecution::key() const
{
    return {connection(), QString::fromUtf8(id())};
}

bool PackedExecution::hasKey(const ExecutionKey &key) const
{
    return m_block && m_block->connection == key.connection
        && QtPrivate::equalStrings(QStringView(key.id), QUtf8StringView(id().data(), id().size()));
}

std::uint32_t PackedExecution::hash() const
{
    return m_block ? m_block->hash : 0;
}

std::uint32_t PackedExecution::hashOf(const ExecutionKey &key)
{
    return hashOfId(key.connection, key.id.toUtf8());
}

QUuid PackedExecution::connection() const
{
    return m_block ? m_block->connection : QUuid();
}

ExecutionState PackedExecution::state() const
{
    return m_block ? m_block->state : ExecutionState::Unknown;
}

CancelPhase PackedExecution::cancelPhase() const
{
    return m_block ? m_block->phase : CancelPhase::None;
}

qint64 PackedExecution::began() const
{
    if (!m_block)
        return noTime;
    if (const qint64 started = m_block->time(Block::Started); started != noTime)
        return started;
    const qint64 submitted = m_block->time(Block::Submitted);
    return submitted != noTime ? submitted : m_block->trackedAt;
}

std::optional<qint64> PackedExecution::endedOrSeen() const
{
    if (!m_block)
        return std::nullopt;
    const qint64 ended = m_block->time(Block::Ended);
    const qint64 time = ended != noTime ? ended : m_block->time(Block::Seen);
    return time == noTime ? std::nullopt : std::optional(time);
}

qint64 PackedExecution::trackedAt() const
{
    return m_block ? m_block->trackedAt : noTime;
}

std::optional<double> PackedExecution::costCredits() const
{
    return m_block ? m_block->optional<double>(Block::HasCost) : std::nullopt;
}

std::optional<int> PackedExecution::queuePosition() const
{
    return m_block ? m_block->optional<int>(Block::HasQueuePosition) : std::nullopt;
}

std::optional<qint64> PackedExecution::elapsed(qint64 now) const
{
    const qint64 started = m_block ? m_block->time(Block::Started) : noTime;
    if (started == noTime)
        return std::nullopt;
    if (isActive())
        return std::max<qint64>(0, now - started + m_block->clockSkew());
    const qint64 ended = m_block->time(Block::Ended);
    return ended == noTime ? std::nullopt : std::optional(std::max<qint64>(0, ended - started));
}

QByteArrayView PackedExecution::id() const
{
    return m_block ? m_block->part(Block::Id) : QByteArrayView();
}

QByteArrayView PackedExecution::queryId() const
{
    return m_block ? m_block->part(Block::QueryId) : QByteArrayView();
}

QByteArrayView PackedExecution::query() const
{
    return m_block ? m_block->part(Block::Query) : QByteArrayView();
}

QByteArrayView PackedExecution::user() const
{
    return m_block ? m_block->part(Block::User) : QByteArrayView();
}

QByteArrayView PackedExecution::searchable() const
{
    if (!m_block)
        return {};
    const QByteArrayView folded = m_block->part(Block::Folded);
    return folded.isEmpty() ? QByteArrayView(m_block->parts(), qsizetype(m_block->searchedLength())) : folded;
}

bool PackedExecution::isSame(const PackedExecution &other) const
{
    if (m_block == other.m_block)
        return true;
    // A difference is mostly found without unpacking.
    if (!m_block || !other.m_block || m_block->hash != other.m_block->hash
        || m_block->state != other.m_block->state || m_block->phase != other.m_block->phase
        || m_block->trackedAt != other.m_block->trackedAt || m_block->flags != other.m_block->flags
        || m_block->narrowTimes != other.m_block->narrowTimes
        || m_block->narrowLengths != other.m_block->narrowLengths || m_block->size() != other.m_block->size()
        || std::memcmp(m_block->bytes(), other.m_block->bytes(), m_block->size()) != 0)
        return false;
    return unpacked() == other.unpacked();
}

bool isNumber(QByteArrayView id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
}

std::strong_ordering compareKeys(const PackedExecution &left, const PackedExecution &right)
{
    const QByteArrayView a = left.id();
    const QByteArrayView b = right.id();
    // Most ids differ in their first character from a number, which is then all that is looked at.
    if (const bool number = isNumber(a); number != isNumber(b))
        return number ? std::strong_ordering::less : std::strong_ordering::greater;
    else if (number && a.size() != b.size())
        return a.size() <=> b.size();
    const size_t common = size_t(std::min(a.size(), b.size()));
    if (const int order = common > 0 ? std::memcmp(a.data(), b.data(), common) : 0)
        return order < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    if (a.size() != b.size())
        return a.size() <=> b.size();
    const QUuid one = left.connection();
    const QUuid other = right.connection();
    if (one == other)
        return std::strong_ordering::equal;
    return one < other ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace Quell
