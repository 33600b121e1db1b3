// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace Quell {

/// What a list of executions shows of a connection.
struct ConnectionFace
{
    QUuid id;
    QString name;
    QString serviceName; ///< ServiceDescription::name
    QString user; ///< Connection::user; executions of this user are the user's own
    int mark = 0; ///< which colour mark it bears; the view knows the colours
    QString remark = {}; ///< translated, usually empty: "production"; stands wherever the name does

    [[nodiscard]] QString label() const
    {
        return remark.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, remark);
    }

    friend bool operator==(const ConnectionFace &, const ConnectionFace &) = default;
};

} // namespace Quell
