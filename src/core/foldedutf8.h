// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Quell {

[[nodiscard]] bool isAscii(QByteArrayView text);

/// Appends the text with its case folded, as QString::toCaseFolded() does; both are UTF-8. False where that made nothing beyond
/// ASCII another: who minds the case of ASCII himself can do with the text as it stands.
[[nodiscard]] bool appendFolded(QByteArray &folded, const QByteArray &text);

} // namespace Quell
