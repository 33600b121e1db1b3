// SPDX-License-Identifier: GPL-3.0-or-later
#include "goldenfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace Quell {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace

QList<GoldenFile> goldenFiles(const QString &folder)
{
    const QDir directory(folder);
    QList<GoldenFile> files;
    for (const QString &fileName :
         directory.entryList({QStringLiteral("*.in.json")}, QDir::Files, QDir::Name)) {
        const QString name = fileName.chopped(8);
        const QStringList parts = name.split(u'-');
        const QJsonDocument out =
            QJsonDocument::fromJson(contentOf(directory.filePath(name + QStringLiteral(".out.json"))));
        if (!out.isObject())
            qFatal("%s.out.json is no JSON object", qPrintable(name));
        files.append({name, parts.value(0), parts.value(1).toInt(), contentOf(directory.filePath(fileName)),
                      out.object()});
    }
    return files;
}

QByteArray printed(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace Quell
