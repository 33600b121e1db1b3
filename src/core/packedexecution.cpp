// SPDX-License-Identifier: GPL-3.0-or-later
#include "packedexecution.h"

#include <QDataStream>
#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <new>

namespace Quell {

using std::chrono::milliseconds;

namespace {

constexpr qint64 noTime = std::numeric_limits<qint64>::min();

qint64 packedTime(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : noTime;
}

QDateTime timeOf(qint64 packed)
{
    return packed == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(packed, Qt::UTC);
}

enum Flag : std::uint8_t {
    HasCost = 1,
    HasQueuePosition = 2,
    HasRowCount = 4,
};

template<typename T>
void writeOptional(QDataStream &stream, const std::optional<T> &value)
{
    stream << value.has_value();
    if (value)
        stream << *value;
}

template<typename T>
void readOptional(QDataStream &stream, std::optional<T> &value)
{
    bool has = false;
    stream >> has;
    if (has)
        stream >> value.emplace();
}

bool hasRest(const Execution &execution)
{
    const Snapshot &last = execution.last;
    return last.slotsUsed || last.slotsAllowed || !last.errorType.isEmpty() || !last.errorMessage.isEmpty()
        || last.errorLine || last.errorColumn || execution.cancel != CancelStory();
}

QByteArray packedRest(const Execution &execution)
{
    QByteArray rest;
    if (!hasRest(execution))
        return rest;
    QDataStream stream(&rest, QIODevice::WriteOnly);
    const Snapshot &last = execution.last;
    writeOptional(stream, last.slotsUsed);
    writeOptional(stream, last.slotsAllowed);
    stream << last.errorType.toUtf8() << last.errorMessage.toUtf8();
    writeOptional(stream, last.errorLine);
    writeOptional(stream, last.errorColumn);
    const CancelStory &cancel = execution.cancel;
    stream << packedTime(cancel.requestedAt) << packedTime(cancel.answeredAt) << packedTime(cancel.settledAt)
           << cancel.denied << cancel.trouble.has_value();
    if (cancel.trouble) {
        stream << qint32(cancel.trouble->kind) << cancel.trouble->said.toUtf8()
               << qint32(cancel.trouble->httpStatus) << cancel.trouble->retryAfter.has_value();
        if (cancel.trouble->retryAfter)
            stream << qint64(cancel.trouble->retryAfter->count());
    }
    return rest;
}

QString readText(QDataStream &stream)
{
    QByteArray text;
    stream >> text;
    return QString::fromUtf8(text);
}

QDateTime readTime(QDataStream &stream)
{
    qint64 time = noTime;
    stream >> time;
    return timeOf(time);
}

void unpackRest(const QByteArray &rest, Execution &execution)
{
    QDataStream stream(rest);
    Snapshot &last = execution.last;
    readOptional(stream, last.slotsUsed);
    readOptional(stream, last.slotsAllowed);
    last.errorType = readText(stream);
    last.errorMessage = readText(stream);
    readOptional(stream, last.errorLine);
    readOptional(stream, last.errorColumn);
    CancelStory &cancel = execution.cancel;
    cancel.requestedAt = readTime(stream);
    cancel.answeredAt = readTime(stream);
    cancel.settledAt = readTime(stream);
    bool has = false;
    stream >> cancel.denied >> has;
    if (!has)
        return;
    Trouble &trouble = cancel.trouble.emplace();
    qint32 number = 0;
    stream >> number;
    trouble.kind = TroubleKind(number);
    trouble.said = readText(stream);
    stream >> number >> has;
    trouble.httpStatus = number;
    if (has) {
        qint64 retryAfter = 0;
        stream >> retryAfter;
        trouble.retryAfter = milliseconds(retryAfter);
    }
}

bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

bool isAscii(QByteArrayView text)
{
    unsigned all = 0; // Looking at every one of them is faster than deciding after each.
    for (const char byte : text)
        all |= static_cast<unsigned char>(byte);
    return all < 0x80;
}

/// What lies beyond ASCII goes through Qt; all of it would take ten times as long.
void appendFolded(QByteArray &folded, const QByteArray &text)
{
    const char *const end = text.cend();
    for (const char *place = text.cbegin(); place != end;) {
        const char *const beyond = std::find_if_not(place, end, [](char byte) { return isAscii(byte); });
        const qsizetype size = folded.size();
        folded.resize(size + (beyond - place));
        std::transform(place, beyond, folded.data() + size, [](char byte) {
            return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
        });
        const char *const next = std::find_if(beyond, end, [](char byte) { return isAscii(byte); });
        if (next != beyond) {
            // fromUtf8() would leave out a byte order mark, which one within a text is not.
            QStringDecoder decoder(QStringDecoder::Utf8,
                                   QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
            const QString decoded = decoder(QByteArrayView(beyond, next));
            folded += decoded.toCaseFolded().toUtf8();
        }
        place = next;
    }
}

/// The texts that are searched, in their order; empty where all of them are ASCII.
QByteArray foldedTexts(const PackedExecution::Texts &texts)
{
    const auto searched = {&texts.id, &texts.queryId, &texts.user, &texts.query};
    if (std::ranges::all_of(searched, [](const QByteArray *text) { return isAscii(*text); }))
        return {};
    QByteArray folded;
    folded.reserve(texts.id.size() + texts.queryId.size() + texts.user.size() + texts.query.size() + 16);
    for (const QByteArray *text : searched) {
        appendFolded(folded, *text);
        folded += PackedExecution::betweenTexts;
    }
    return folded;
}

std::uint32_t lengthOf(const QByteArray &bytes)
{
    return static_cast<std::uint32_t>(bytes.size());
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

/// Followed by `size` bytes: the texts in their order, each but the last ended by betweenTexts; the folded texts where they
/// are another; then the rest.
struct PackedExecution::Block
{
    std::atomic<int> owners{1};
    std::uint32_t hash = 0;
    Chunk *chunk = nullptr; ///< none: it stands alone
    QUuid connection;
    qint64 trackedAt = noTime;
    qint64 seenAt = noTime;
    qint64 submittedAt = noTime;
    qint64 startedAt = noTime;
    qint64 endedAt = noTime;
    qint64 clockSkew = 0;
    qint64 rowCount = 0;
    double costCredits = 0;
    int queuePosition = 0;
    std::uint32_t idLength = 0;
    std::uint32_t queryIdLength = 0;
    std::uint32_t userLength = 0;
    std::uint32_t queryLength = 0;
    std::uint32_t serviceStateLength = 0;
    std::uint32_t foldedLength = 0; ///< 0: the texts are ASCII
    std::uint32_t restLength = 0;
    ExecutionState state = ExecutionState::Unknown;
    CancelPhase phase = CancelPhase::None;
    std::uint8_t flags = 0;

    /// Its bytes are still to be written.
    [[nodiscard]] static Block *make(const Block &head, Shelf *shelf)
    {
        const size_t size = sizeof(Block) + head.size();
        const auto [room, chunk] =
            shelf ? shelf->take(size) : std::pair<void *, Chunk *>(std::malloc(size), nullptr);
        if (!room)
            qBadAlloc();
        auto *block = new (room) Block(head);
        block->chunk = chunk;
        return block;
    }
    Block() = default;
    static void destroy(Block *block)
    {
        Chunk *chunk = block->chunk;
        block->~Block();
        if (chunk)
            Chunk::release(chunk);
        else
            std::free(block);
    }
    /// With one owner and alone, whatever the other is.
    Block(const Block &other)
        : hash(other.hash),
          connection(other.connection),
          trackedAt(other.trackedAt),
          seenAt(other.seenAt),
          submittedAt(other.submittedAt),
          startedAt(other.startedAt),
          endedAt(other.endedAt),
          clockSkew(other.clockSkew),
          rowCount(other.rowCount),
          costCredits(other.costCredits),
          queuePosition(other.queuePosition),
          idLength(other.idLength),
          queryIdLength(other.queryIdLength),
          userLength(other.userLength),
          queryLength(other.queryLength),
          serviceStateLength(other.serviceStateLength),
          foldedLength(other.foldedLength),
          restLength(other.restLength),
          state(other.state),
          phase(other.phase),
          flags(other.flags)
    {
    }
    Block &operator=(const Block &) = delete;
    ~Block() = default;

    [[nodiscard]] char *bytes() { return reinterpret_cast<char *>(this + 1); }
    [[nodiscard]] const char *bytes() const { return reinterpret_cast<const char *>(this + 1); }
    [[nodiscard]] size_t textsLength() const
    {
        return size_t(idLength) + queryIdLength + userLength + queryLength + 4;
    }
    [[nodiscard]] size_t size() const
    {
        return textsLength() + foldedLength + serviceStateLength + restLength;
    }
    [[nodiscard]] QByteArrayView part(size_t from, size_t length) const
    {
        return {bytes() + from, qsizetype(length)};
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

std::pair<void *, PackedExecution::Chunk *> PackedExecution::Shelf::take(size_t size)
{
    constexpr size_t alignment = alignof(std::max_align_t);
    const auto aligned = [](size_t bytes) { return (bytes + alignment - 1) / alignment * alignment; };
    constexpr size_t mostShared = Chunk::size / 8;
    if (size > mostShared)
        return {std::malloc(size), nullptr};
    if (!m_chunk || m_used + size > Chunk::size) {
        if (m_chunk)
            Chunk::release(m_chunk);
        m_chunk = Chunk::make();
        m_used = aligned(sizeof(Chunk));
    }
    void *room = reinterpret_cast<char *>(m_chunk) + m_used;
    m_used = aligned(m_used + size);
    m_chunk->owners.fetch_add(1, std::memory_order_relaxed);
    return {room, m_chunk};
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
    const Snapshot &last = execution.last;
    Block head;
    head.connection = execution.key.connection;
    head.trackedAt = packedTime(execution.trackedAt);
    head.seenAt = packedTime(last.seenAt);
    head.submittedAt = packedTime(last.submittedAt);
    head.startedAt = packedTime(last.startedAt);
    head.endedAt = packedTime(last.endedAt);
    head.clockSkew = last.clockSkew.count();
    head.rowCount = last.rowCount.value_or(0);
    head.costCredits = last.costCredits.value_or(0);
    head.queuePosition = last.queuePosition.value_or(0);
    head.state = last.state;
    head.phase = execution.cancel.phase;
    head.flags = static_cast<std::uint8_t>((last.costCredits ? HasCost : 0)
                                           | (last.queuePosition ? HasQueuePosition : 0)
                                           | (last.rowCount ? HasRowCount : 0));
    head.idLength = lengthOf(texts.id);
    head.hash = hashOfId(head.connection, texts.id);
    head.queryIdLength = lengthOf(texts.queryId);
    head.userLength = lengthOf(texts.user);
    head.queryLength = lengthOf(texts.query);
    head.serviceStateLength = lengthOf(texts.serviceState);
    const QByteArray folded = foldedTexts(texts);
    head.foldedLength = lengthOf(folded);
    const QByteArray rest = packedRest(execution);
    head.restLength = lengthOf(rest);
    m_block = Block::make(head, shelf);
    char *place = m_block->bytes();
    const auto append = [&place](const QByteArray &bytes) {
        std::memcpy(place, bytes.constData(), size_t(bytes.size()));
        place += bytes.size();
    };
    for (const QByteArray *text : {&texts.id, &texts.queryId, &texts.user, &texts.query}) {
        append(*text);
        *place++ = betweenTexts;
    }
    append(folded);
    append(texts.serviceState);
    append(rest);
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
    last.seenAt = timeOf(m_block->seenAt);
    last.state = m_block->state;
    last.serviceState = QString::fromUtf8(
        m_block->part(m_block->textsLength() + m_block->foldedLength, m_block->serviceStateLength));
    last.submittedAt = timeOf(m_block->submittedAt);
    last.startedAt = timeOf(m_block->startedAt);
    last.endedAt = timeOf(m_block->endedAt);
    last.clockSkew = milliseconds(m_block->clockSkew);
    last.queuePosition = queuePosition();
    last.costCredits = costCredits();
    if (m_block->flags & HasRowCount)
        last.rowCount = m_block->rowCount;
    execution.cancel.phase = m_block->phase;
    if (m_block->restLength > 0) {
        const QByteArrayView rest = m_block->part(m_block->size() - m_block->restLength, m_block->restLength);
        unpackRest(QByteArray::fromRawData(rest.data(), rest.size()), execution);
    }
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
    if (m_block->startedAt != noTime)
        return m_block->startedAt;
    return m_block->submittedAt != noTime ? m_block->submittedAt : m_block->trackedAt;
}

std::optional<qint64> PackedExecution::endedOrSeen() const
{
    if (!m_block)
        return std::nullopt;
    const qint64 time = m_block->endedAt != noTime ? m_block->endedAt : m_block->seenAt;
    return time == noTime ? std::nullopt : std::optional(time);
}

qint64 PackedExecution::trackedAt() const
{
    return m_block ? m_block->trackedAt : noTime;
}

std::optional<double> PackedExecution::costCredits() const
{
    return m_block && (m_block->flags & HasCost) ? std::optional(m_block->costCredits) : std::nullopt;
}

std::optional<int> PackedExecution::queuePosition() const
{
    return m_block && (m_block->flags & HasQueuePosition) ? std::optional(m_block->queuePosition)
                                                          : std::nullopt;
}

std::optional<qint64> PackedExecution::elapsed(qint64 now) const
{
    if (!m_block || m_block->startedAt == noTime)
        return std::nullopt;
    if (isActive())
        return std::max<qint64>(0, now - m_block->startedAt + m_block->clockSkew);
    if (m_block->endedAt == noTime)
        return std::nullopt;
    return std::max<qint64>(0, m_block->endedAt - m_block->startedAt);
}

QByteArrayView PackedExecution::id() const
{
    return m_block ? m_block->part(0, m_block->idLength) : QByteArrayView();
}

QByteArrayView PackedExecution::queryId() const
{
    return m_block ? m_block->part(m_block->idLength + 1, m_block->queryIdLength) : QByteArrayView();
}

QByteArrayView PackedExecution::user() const
{
    return m_block
        ? m_block->part(size_t(m_block->idLength) + m_block->queryIdLength + 2, m_block->userLength)
        : QByteArrayView();
}

QByteArrayView PackedExecution::query() const
{
    return m_block ? m_block->part(m_block->textsLength() - m_block->queryLength - 1, m_block->queryLength)
                   : QByteArrayView();
}

QByteArrayView PackedExecution::searchable() const
{
    if (!m_block)
        return {};
    return m_block->foldedLength > 0 ? m_block->part(m_block->textsLength(), m_block->foldedLength)
                                     : m_block->part(0, m_block->textsLength());
}

bool PackedExecution::isSame(const PackedExecution &other) const
{
    if (m_block == other.m_block)
        return true;
    if (!m_block || !other.m_block || m_block->size() != other.m_block->size()
        || m_block->seenAt != other.m_block->seenAt || m_block->state != other.m_block->state
        || m_block->phase != other.m_block->phase || m_block->trackedAt != other.m_block->trackedAt
        || m_block->endedAt != other.m_block->endedAt || m_block->hash != other.m_block->hash
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
