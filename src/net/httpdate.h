// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace Quell {

/// A time as HTTP fields spell it (RFC 9110, 5.6.7: the preferred form and the two obsolete ones), UTC; invalid where it is
/// none of them.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray &field);

} // namespace Quell
