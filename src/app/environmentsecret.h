// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Quell {

/// QUELL_SECRET, which stands in for the keyring for one command of quell-cli. Read first thing in main() of both programs: it is
/// overwritten and removed at once, so that neither a child process nor a look at /proc finds it later. Nothing where it is not set.
[[nodiscard]] std::optional<QByteArray> takeEnvironmentSecret();

} // namespace Quell
