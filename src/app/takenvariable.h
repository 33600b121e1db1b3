// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Quell {

/// What an environment variable holds, which is gone from this program's environment afterwards: no program that it starts gets
/// it, and where the platform shows a process's first environment, it shows nothing. Nothing where it was not set. To be called
/// before there are other threads.
[[nodiscard]] std::optional<QByteArray> takeVariable(const char *name);

} // namespace Quell
