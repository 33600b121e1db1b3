// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionstore.h"

#include <QString>

namespace Quell {

/// `connections.json` of a profile: readable, without secrets, fit to be shared with a team. Written atomically.
class ConnectionFile final : public ConnectionStore
{
public:
    explicit ConnectionFile(QString path);

    [[nodiscard]] Outcome<QList<Connection>> load() override;
    [[nodiscard]] Outcome<Done> save(const QList<Connection> &connections) override;

private:
    QString m_path;
    bool m_unreadable = false;
};

} // namespace Quell
