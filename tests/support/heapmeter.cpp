// SPDX-License-Identifier: GPL-3.0-or-later
#include "heapmeter.h"

#include "sanitizer.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <thread>

#if defined(__GLIBC__) && !defined(QUELL_SANITIZED)
#define QUELL_COUNTS_HEAP
#include <malloc.h>
#endif

namespace {

std::atomic<std::size_t> held{0};
std::atomic<std::size_t> most{0};

constexpr std::size_t planted = std::size_t(20) * 1024 * 1024;

using Taken = std::shared_ptr<void>;

Taken grown()
{
    void *block = std::malloc(1);
    void *moved = std::realloc(block, planted);
    return {moved ? moved : block, &std::free};
}

Taken ofAnotherThread()
{
    Taken taken;
    std::thread([&taken] { taken = std::make_shared<QByteArray>(qsizetype(planted), 'x'); }).join();
    return taken;
}

const std::array<Taken (*)(), 7> waysToTake{
    [] { return Taken(std::malloc(planted), &std::free); },
    [] { return Taken(std::calloc(planted / 16, 16), &std::free); },
    [] { return Taken(std::aligned_alloc(4096, planted), &std::free); },
    [] { return Taken(new char[planted], [](const char *block) { delete[] block; }); },
    [] { return Taken(std::make_shared<QByteArray>(qsizetype(planted), 'x')); },
    &grown,
    &ofAnotherThread,
};

} // namespace

namespace Quell {

HeapMeter::HeapMeter() : m_before(held)
{
    most = m_before;
}

std::size_t HeapMeter::peak() const
{
    return most > m_before ? most - m_before : 0;
}

bool HeapMeter::canCount()
{
#ifdef QUELL_COUNTS_HEAP
    return true;
#else
    return false;
#endif
}

bool HeapMeter::counts()
{
    return std::ranges::all_of(waysToTake, [](Taken (*take)()) {
        const HeapMeter meter;
        return take() && meter.peak() >= planted;
    });
}

} // namespace Quell

#ifdef QUELL_COUNTS_HEAP

extern "C" {

// glibc's own, under the names that it keeps for programs that put something before them.
void *__libc_malloc(size_t size); // NOLINT(bugprone-reserved-identifier)
void *__libc_calloc(size_t count, size_t size); // NOLINT(bugprone-reserved-identifier)
void *__libc_realloc(void *block, size_t size); // NOLINT(bugprone-reserved-identifier)
void *__libc_memalign(size_t alignment, size_t size); // NOLINT(bugprone-reserved-identifier)
void __libc_free(void *block); // NOLINT(bugprone-reserved-identifier)
}

namespace {

void *counted(void *block)
{
    if (!block)
        return nullptr;
    const std::size_t size = malloc_usable_size(block);
    const std::size_t now = held.fetch_add(size) + size;
    std::size_t before = most;
    while (now > before && !most.compare_exchange_weak(before, now)) {
    }
    return block;
}

void uncount(std::size_t size)
{
    held.fetch_sub(size);
}

} // namespace

extern "C" {

void *malloc(size_t size)
{
    return counted(__libc_malloc(size));
}

void *calloc(size_t count, size_t size)
{
    return counted(__libc_calloc(count, size));
}

void *realloc(void *block, size_t size)
{
    const std::size_t before = block ? malloc_usable_size(block) : 0;
    void *moved = __libc_realloc(block, size);
    if (moved || size == 0)
        uncount(before);
    return counted(moved);
}

void *memalign(size_t alignment, size_t size)
{
    return counted(__libc_memalign(alignment, size));
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return counted(__libc_memalign(alignment, size));
}

int posix_memalign(void **block, size_t alignment, size_t size)
{
    *block = counted(__libc_memalign(alignment, size));
    return *block ? 0 : ENOMEM;
}

void free(void *block)
{
    if (block)
        uncount(malloc_usable_size(block));
    __libc_free(block);
}
}

#endif
