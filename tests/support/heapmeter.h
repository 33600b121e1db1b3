// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace Quell {

/// What the whole program takes from the heap, all of its threads and libraries together. A program that names this class has
/// its malloc counted, where that can be done: with glibc, and without a sanitizer that has a heap of its own.
class HeapMeter
{
public:
    /// Begins to look for the peak, from what is held now.
    HeapMeter();

    /// The most that was held since then, beyond what was held at that time; memory that was asked for and never touched is in
    /// it. Bytes; 0 where nothing is counted.
    [[nodiscard]] std::size_t peak() const;

    /// Whether it is to count in this build.
    [[nodiscard]] static bool canCount();
    /// Whether it does: found out by taking memory in every way.
    [[nodiscard]] static bool counts();

private:
    std::size_t m_before;
};

} // namespace Quell
