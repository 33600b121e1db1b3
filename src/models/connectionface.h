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

    friend bool operator==(const ConnectionFace &, const ConnectionFace &) = default;
};

} // namespace Quell
