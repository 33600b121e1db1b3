// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace Quell {

/// What the files *wording.cpp are made with; for nobody else. Texts are filled in with one call of arg() each, never a
/// chain: a server's text may contain "%2".
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Quell::Wording)
public:
    static constexpr qsizetype nameLength = 80;

    /// "Dune", or "the service" where its name is not known.
    [[nodiscard]] static QString nameOf(const QString &serviceName);
    /// A sentence that begins with nameOf() begins with a capital where the name was not known.
    [[nodiscard]] static QString asSentence(QString text, const QString &serviceName);
    /// The service's own words in brackets, where it said any; to be put behind a clause.
    [[nodiscard]] static QString inBrackets(const QString &said);
    [[nodiscard]] static std::chrono::milliseconds between(const QDateTime &from, const QDateTime &to);
    /// A duration until or since something, in whole seconds: a chip that counts down shows no tenths.
    [[nodiscard]] static QString wholeSeconds(std::chrono::milliseconds duration);
};

} // namespace Quell
