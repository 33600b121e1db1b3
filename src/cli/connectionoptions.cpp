// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionoptions.h"

#include <QFile>
#include <QFileInfo>

namespace Quell {

namespace {

constexpr int mostRequestsPerMinute = 100'000;

Trouble unusableFile(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = sentence};
}

} // namespace

QHash<QString, QStringList> ConnectionOptions::choices()
{
    return {
        {QStringLiteral("service"), {QStringLiteral("dune"), QStringLiteral("atoti")}},
        {QStringLiteral("auth"),
         {QStringLiteral("api-key"), QStringLiteral("basic"), QStringLiteral("jwt"),
          QStringLiteral("token")}},
        {QStringLiteral("scheme"), {QStringLiteral("Bearer"), QStringLiteral("Jwt")}},
        {QStringLiteral("discover"),
         {toWord(Discovery::Own), toWord(Discovery::Everyone), toWord(Discovery::Nothing)}},
        {QStringLiteral("proxy"), {QStringLiteral("system"), QStringLiteral("none")}},
    };
}

std::optional<Discovery> ConnectionOptions::readDiscovery(const QCommandLineParser &words,
                                                          QString *usageError)
{
    const auto discovery = discoveryFromWord(words.value(All().discover));
    if (!discovery)
        *usageError = AddConnectionCommand::tr("--discover is own, everyone or nothing.");
    return discovery;
}

std::optional<int> ConnectionOptions::readRequestsPerMinute(const QCommandLineParser &words,
                                                            QString *usageError)
{
    bool isNumber = false;
    const int number = words.value(All().rpm).toInt(&isNumber);
    if (isNumber && number >= 1 && number <= mostRequestsPerMinute)
        return number;
    *usageError =
        AddConnectionCommand::tr("--rpm needs a whole number from 1 to %1.").arg(mostRequestsPerMinute);
    return std::nullopt;
}

Outcome<QString> ConnectionOptions::certificateFile(const QString &path)
{
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusableFile(AddConnectionCommand::tr("The certificates in %1 cannot be read: %2.")
                                .arg(path, file.errorString()));
    if (!file.read(4 * 1024 * 1024).contains("-----BEGIN CERTIFICATE-----"))
        return unusableFile(AddConnectionCommand::tr("%1 holds no certificate in PEM form.").arg(path));
    return QFileInfo(path).absoluteFilePath();
}

} // namespace Quell
