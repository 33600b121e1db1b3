// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace Quell {

/// What stands in files that were dropped on the window.
namespace DroppedFiles {

inline constexpr qsizetype mostFiles = 20;

/// The texts of all of them, one after the other: UTF-8, or UTF-16 and UTF-32 with a mark in front. InvalidInput with a whole
/// sentence where there are too many, one is no ordinary file, cannot be read, is no text, or where all together are larger
/// than a text with ids may be. Read on the thread pool.
[[nodiscard]] QFuture<Outcome<QString>> read(const QStringList &files);

} // namespace DroppedFiles

} // namespace Quell
