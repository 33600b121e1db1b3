// SPDX-License-Identifier: GPL-3.0-or-later
#include "ecosystem.h"

#include "dunecredentials.h"
#include "onthreadpool.h"
#include "takenvariable.h"

#include <QFile>
#include <QFileInfo>

#include <optional>
#include <utility>

namespace Quell {

namespace {

/// A file of settings is a few lines.
constexpr qint64 largestConfig = 64 * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.read(largestConfig + 1);
    return content.size() > largestConfig ? QByteArray() : content;
}

} // namespace

Ecosystem::Ecosystem(QString home)
    : m_home(std::move(home)),
      m_duneKey(takeVariable(DuneCredentials::keyVariable).value_or(QByteArray())),
      m_duneAddress(takeVariable(DuneCredentials::addressVariable).value_or(QByteArray()))
{
}

QFuture<Outcome<QList<FoundCredential>>> Ecosystem::find() const
{
    const std::optional<FoundCredential> variable =
        DuneCredentials::fromEnvironment(m_duneKey, m_duneAddress);
    return onThreadPool(
        [variable, path = DuneCredentials::configFile(m_home)]() -> Outcome<QList<FoundCredential>> {
            QList<FoundCredential> found;
            if (variable)
                found.append(*variable);
            if (const auto file = DuneCredentials::fromConfig(contentOf(path), path)) {
                if (!found.isEmpty() && found.constFirst().secret.use() == file->secret.use())
                    found.first().file = file->file;
                else
                    found.append(*file);
            }
            return found;
        });
}

} // namespace Quell
