// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QByteArray>
#include <QByteArrayView>

#include <compare>
#include <cstdint>
#include <utility>

namespace Quell {

/// An execution in about a quarter of the memory: one block, its texts in UTF-8, shared by its copies and never changed, so
/// that it may be handed from thread to thread. Times are kept in milliseconds. A lone surrogate in a text is lost.
class PackedExecution
{
public:
    class Shelf;
    /// In UTF-8.
    struct Texts
    {
        QByteArray id;
        QByteArray queryId;
        QByteArray user;
        QByteArray query;
        QByteArray serviceState;

        [[nodiscard]] static Texts of(const Execution &execution);
    };

    /// None.
    PackedExecution() = default;
    explicit PackedExecution(const Execution &execution);
    PackedExecution(const PackedExecution &other) noexcept;
    PackedExecution(PackedExecution &&other) noexcept : m_block(std::exchange(other.m_block, nullptr)) { }
    PackedExecution &operator=(PackedExecution other) noexcept
    {
        std::swap(m_block, other.m_block);
        return *this;
    }
    ~PackedExecution();

    [[nodiscard]] bool isNone() const { return !m_block; }
    [[nodiscard]] Execution unpacked() const;
    /// The same without id, query and user: enough for its note, its state and its times.
    [[nodiscard]] Execution withoutTexts() const;

    [[nodiscard]] ExecutionKey key() const;
    [[nodiscard]] bool hasKey(const ExecutionKey &key) const;
    /// hashOf() its key.
    [[nodiscard]] std::uint32_t hash() const;
    [[nodiscard]] static std::uint32_t hashOf(const ExecutionKey &key);

    [[nodiscard]] QUuid connection() const;
    [[nodiscard]] ExecutionState state() const;
    [[nodiscard]] CancelPhase cancelPhase() const;
    [[nodiscard]] bool isActive() const { return Quell::isActive(state()); }
    /// Milliseconds since 1970 of Execution::began() and of the tracking.
    [[nodiscard]] qint64 began() const;
    [[nodiscard]] qint64 trackedAt() const;
    /// When it ended, else when it was last seen; none where it was never seen.
    [[nodiscard]] std::optional<qint64> endedOrSeen() const;
    [[nodiscard]] std::optional<double> costCredits() const;
    [[nodiscard]] std::optional<int> queuePosition() const;
    /// As Execution::elapsed.
    [[nodiscard]] std::optional<qint64> elapsed(qint64 now) const;

    [[nodiscard]] QByteArrayView id() const;
    [[nodiscard]] QByteArrayView queryId() const;
    [[nodiscard]] QByteArrayView query() const;
    [[nodiscard]] QByteArrayView user() const;

    /// Id, query id, user and query, one after the other with `betweenTexts` after each; what lies beyond ASCII in them is
    /// case-folded, ASCII may not be.
    [[nodiscard]] QByteArrayView searchable() const;
    static constexpr char betweenTexts = '\x1f';

    /// Tells the processor that it will be read soon: most of what going through a great many costs is waiting for memory.
    void announce() const
    {
#ifdef __GNUC__
        constexpr int line = 64;
        for (int ahead = 0; ahead < 5; ++ahead)
            __builtin_prefetch(reinterpret_cast<const char *>(m_block) + ahead * line);
#endif
    }

    /// Whether nothing differs, not even what only the block shows.
    [[nodiscard]] bool isSame(const PackedExecution &other) const;
    /// Copies of one are identical; packing an equal one again makes another.
    [[nodiscard]] const void *identity() const
    {
        return m_block;
    }

private:
    struct Head;
    struct Block;
    struct Chunk;
    PackedExecution(const Execution &execution, const Texts &texts, Shelf *shelf);

    Block *m_block = nullptr;
};

/// Packs many of them side by side, so that whoever goes through them in this order goes through memory from front to back.
/// Chunks of a quarter of a megabyte; each goes when the last execution in it has gone.
class PackedExecution::Shelf
{
public:
    Shelf() = default;
    ~Shelf();
    Q_DISABLE_COPY_MOVE(Shelf)

    [[nodiscard]] PackedExecution pack(const Execution &execution);
    /// Of an execution that has none of its texts itself.
    [[nodiscard]] PackedExecution pack(const Execution &execution, const Texts &texts);

private:
    friend class PackedExecution;
    /// Room for a block, and how far it is from its chunk's beginning, which has one owner more; 0: in none.
    [[nodiscard]] std::pair<void *, std::uint32_t> take(size_t size);

    Chunk *m_chunk = nullptr; ///< one of its owners
    size_t m_used = 0;
};

/// Digits and nothing else.
[[nodiscard]] bool isNumber(QByteArrayView id);

/// An order of executions by id, then by connection: what decides between those that are equal otherwise. Ids that are
/// numbers come first, by their value.
[[nodiscard]] std::strong_ordering compareKeys(const PackedExecution &left, const PackedExecution &right);

} // namespace Quell
