// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Quell {

/// An answer of a service as it came, and what it has to be read as. The files are named
/// "CALL-STATUS-what.in.json" (raw bytes, whatever they are) and "CALL-STATUS-what.out.json".
struct GoldenFile
{
    QString name; ///< "cancel-404-empty"
    QString call; ///< "cancel"
    int status = 0; ///< of HTTP
    QByteArray in;
    QJsonObject out;
};

/// All of a folder under tests/data, sorted by name.
[[nodiscard]] QList<GoldenFile> goldenFiles(const QString &folder);

/// For the message of a comparison that fails.
[[nodiscard]] QByteArray printed(const QJsonObject &object);

} // namespace Quell
