// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionstore.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace Quell {

/// `connections.json` of a profile: readable, without secrets, fit to be shared with a team. Written atomically, for the
/// owner's eyes.
///
/// Shape: `{"version": 1, "connections": [{"id", "name", "service", "url", "signIn", "scheme", "user", "requestsPerMinute",
/// "discovery", "allowHttp", "readOnly", "production", "switchedOff", "proxy", "caFile", "secretExpected", "secretEdition"}]}`, in
/// the order in which they are shown. A flag that is missing is false. Keys that this Quell does not know stay where they are; a
/// version above ours is refused, for reading and for writing.
///
/// Several processes share the file. What another one has added since this store last looked stays when this one saves, and
/// what another one has removed does not come back; load() shows both.
class ConnectionFile final : public ConnectionStore
{
public:
    explicit ConnectionFile(QString path);

    /// None where there is no file yet; StorageFailed where it was there before.
    [[nodiscard]] Outcome<QList<Connection>> load() override;
    /// InvalidInput for a connection that must not be stored: no id or name, one that is there twice, or an address with
    /// a user or password in it.
    [[nodiscard]] Outcome<Done> save(const QList<Connection> &connections) override;

private:
    struct Content
    {
        bool exists = false;
        QJsonObject root; ///< as it stands in the file
        QHash<QUuid, QJsonObject> entries;
        QList<Connection> connections;
    };
    [[nodiscard]] Outcome<Content> read() const;
    [[nodiscard]] Outcome<Done> write(const QJsonObject &root) const;

    QString m_path;
    QSet<QUuid> m_known; ///< every id that load() returned or save() was given
};

} // namespace Quell
