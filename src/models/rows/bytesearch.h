// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Quell {

/// Looks for a word, in any case, in UTF-8 whose characters beyond ASCII are case-folded already.
class ByteSearch
{
public:
    explicit ByteSearch(const QString &word);

    /// An empty word is in everything.
    [[nodiscard]] bool isIn(QByteArrayView text) const;
    /// Whether whatever has the other word has this one too.
    [[nodiscard]] bool isPartOf(const ByteSearch &other) const { return other.m_word.contains(m_word); }

private:
    QByteArray m_word; ///< case-folded
};

} // namespace Quell
