// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>

namespace Quell {

/// Issues tokens of a JSON Web Token's shape, and knows its own again until they run out.
class JwtIssuer
{
public:
    [[nodiscard]] QByteArray issue(const QString &user, const QDateTime &now, std::chrono::seconds lifetime);
    [[nodiscard]] bool accepts(const QByteArray &token, const QDateTime &now) const;

private:
    QHash<QByteArray, QDateTime> m_issued; ///< token → when it runs out
};

} // namespace Quell
