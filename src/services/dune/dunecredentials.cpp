// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunecredentials.h"

#include <QDir>
#include <QUrl>

namespace Quell::DuneCredentials {

namespace {

constexpr qsizetype longestKey = 200;

std::optional<FoundCredential> credential(const QString &key)
{
    const Outcome<Secret> secret = Secret::fromInput(key);
    if (!secret.ok() || secret.value().use().size() > longestKey || secret.value().use().contains(u' '))
        return std::nullopt;
    return FoundCredential{.service = QStringLiteral("dune"), .secret = secret.value()};
}

/// A plain or quoted scalar, without the comment behind it.
QString scalar(const QString &written)
{
    const QString value = written.trimmed();
    for (const QChar mark : {u'"', u'\''}) {
        if (value.startsWith(mark)) {
            const qsizetype end = value.indexOf(mark, 1);
            return end > 0 ? value.sliced(1, end - 1) : QString();
        }
    }
    const qsizetype comment = value.indexOf(u" #");
    return comment < 0 ? value : value.first(comment).trimmed();
}

} // namespace

QString configFile(const QString &home)
{
    return QDir(home).filePath(QStringLiteral(".config/dune/config.yaml"));
}

std::optional<FoundCredential> fromEnvironment(const QByteArray &key, const QByteArray &address)
{
    std::optional<FoundCredential> found = credential(QString::fromUtf8(key));
    if (!found)
        return std::nullopt;
    found->variable = QLatin1StringView(keyVariable);
    QUrl url(QString::fromUtf8(address).trimmed(), QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty()) {
        if (url.path().isEmpty() || url.path() == u"/")
            url.setPath(QStringLiteral("/api"));
        found->url = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
    return found;
}

std::optional<FoundCredential> fromConfig(const QByteArray &yaml, const QString &file)
{
    const QString name = QStringLiteral("api_key:");
    const QStringList lines = QString::fromUtf8(yaml).split(u'\n');
    for (const QString &line : lines) {
        // At the top level alone.
        if (!line.startsWith(name))
            continue;
        std::optional<FoundCredential> found = credential(scalar(line.sliced(name.size())));
        if (found)
            found->file = file;
        return found;
    }
    return std::nullopt;
}

} // namespace Quell::DuneCredentials
