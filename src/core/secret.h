// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QString>

namespace Quell {

/// A key, password or token. It cannot be printed, compared or converted by accident; use() is the one way to its text.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString text) : m_text(std::move(text)) { }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// The text itself. Only for the header that carries it, and for the keyring.
    [[nodiscard]] const QString &use() const { return m_text; }

    /// A secret as a person typed or piped it: white space around it and one line break at its end are dropped. Empty, with a
    /// line break or another control character within: InvalidInput with a sentence that does not repeat it.
    [[nodiscard]] static Outcome<Secret> fromInput(const QString &typed);

private:
    QString m_text;
};

} // namespace Quell
