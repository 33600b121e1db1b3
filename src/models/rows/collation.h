// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace Quell {

/// Which place each of `count` texts has in the order of the user's language: numbers in them by their value, in any case.
/// Equal ones have the same. May be called in any thread in which `textOf` may.
[[nodiscard]] std::vector<std::uint32_t> collate(size_t count, const std::function<QString(size_t)> &textOf);

} // namespace Quell
