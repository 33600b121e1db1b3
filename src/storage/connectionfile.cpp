// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfile.h"

#include "connectionjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Quell {

namespace {

constexpr int currentVersion = 1;
constexpr qint64 largestFile = 4 * 1024 * 1024;
/// Longer than another process needs to write, and short enough for the thread of the window.
constexpr std::chrono::milliseconds lockPatience{2000};

constexpr QLatin1StringView versionKey("version");
constexpr QLatin1StringView connectionsKey("connections");

struct ConnectionFileText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::ConnectionFile)
};

Trouble connectionFileTrouble(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::StorageFailed, .said = sentence};
}

/// What is wrong with a file that is left as it is.
Trouble fileNotUnderstood(const QString &path, const QString &what)
{
    return connectionFileTrouble(
        ConnectionFileText::tr(
            "%1 cannot be understood and is left untouched: %2 Correct it, or end Quell, move it away and "
            "add the connections again.")
            .arg(QDir::toNativeSeparators(path), what));
}

} // namespace

ConnectionFile::ConnectionFile(QString path) : m_path(std::move(path)) { }

Outcome<QList<Connection>> ConnectionFile::load()
{
    const Outcome<Content> content = read();
    if (!content.ok())
        return content.trouble();
    // Nobody removes connections by removing the file: it is put back, or written anew, by whoever took it away.
    if (!content.value().exists && !m_known.isEmpty()) {
        return connectionFileTrouble(
            ConnectionFileText::tr(
                "%1 is not there any more; the connections that were in it are kept as long as this Quell "
                "runs. Put the file back, or start Quell again to begin without connections.")
                .arg(QDir::toNativeSeparators(m_path)));
    }
    for (const Connection &connection : content.value().connections)
        m_known.insert(connection.id);
    return content.value().connections;
}

Outcome<Done> ConnectionFile::save(const QList<Connection> &connections)
{
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockPatience)) {
        return connectionFileTrouble(
            ConnectionFileText::tr(
                "%1 cannot be locked for writing. Check the permissions and the free space of its "
                "directory, and try again.")
                .arg(QDir::toNativeSeparators(m_path)));
    }
    // Read before every write: a file that is not understood is never overwritten, and another process may have changed it.
    const Outcome<Content> content = read();
    if (!content.ok())
        return content.trouble();
    const Content &stored = content.value();

    QList<Connection> wanted;
    std::ranges::copy_if(connections, std::back_inserter(wanted), [this, &stored](const Connection &ours) {
        return !stored.exists || !m_known.contains(ours.id) || stored.entries.contains(ours.id);
    });
    std::ranges::copy_if(stored.connections, std::back_inserter(wanted), [&, this](const Connection &theirs) {
        return !m_known.contains(theirs.id)
            && std::ranges::none_of(connections,
                                    [&theirs](const Connection &ours) { return ours.id == theirs.id; });
    });
    if (const Outcome<Done> checked = checkedTogether(wanted); !checked.ok())
        return checked;

    QJsonArray entries;
    for (const Connection &connection : std::as_const(wanted))
        entries.append(connectionToJson(connection, stored.entries.value(connection.id)));
    QJsonObject root = stored.root;
    root.insert(versionKey, currentVersion);
    root.insert(connectionsKey, entries);
    if (const Outcome<Done> written = write(root); !written.ok())
        return written;
    for (const Connection &connection : connections)
        m_known.insert(connection.id);
    return Done{};
}

Outcome<ConnectionFile::Content> ConnectionFile::read() const
{
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return Content{};
    QFile file(m_path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return connectionFileTrouble(
            ConnectionFileText::tr(
                "%1 cannot be read (%2). Check that it is a file and that you may read it.")
                .arg(QDir::toNativeSeparators(m_path),
                     info.isFile() ? file.errorString() : ConnectionFileText::tr("it is not a file")));
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return connectionFileTrouble(
            ConnectionFileText::tr("%1 cannot be read (%2). Check the disk that it lies on.")
                .arg(QDir::toNativeSeparators(m_path), file.errorString()));
    }
    if (bytes.size() > largestFile)
        return fileNotUnderstood(m_path, ConnectionFileText::tr("it is far too large."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        return fileNotUnderstood(m_path,
                                 ConnectionFileText::tr("%1 in line %2.").arg(error.errorString()).arg(line));
    }
    const QJsonObject root = document.object();
    if (!root.value(versionKey).isDouble() || !root.value(connectionsKey).isArray())
        return fileNotUnderstood(m_path, ConnectionFileText::tr("“version” or “connections” is missing."));
    if (root.value(versionKey).toDouble() > currentVersion) {
        return connectionFileTrouble(
            ConnectionFileText::tr(
                "%1 was written by a newer Quell and is left untouched. Use that version, or another "
                "directory with --profile.")
                .arg(QDir::toNativeSeparators(m_path)));
    }

    Content content{.exists = true, .root = root};
    const QJsonArray entries = root.value(connectionsKey).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Outcome<Connection> connection = connectionFromJson(entries.at(i).toObject(), i + 1);
        if (!connection.ok())
            return fileNotUnderstood(m_path, connection.trouble().said);
        content.entries.insert(connection.value().id, entries.at(i).toObject());
        content.connections.append(connection.value());
    }
    if (const Outcome<Done> checked = checkedTogether(content.connections); !checked.ok())
        return fileNotUnderstood(m_path, checked.trouble().said);
    return content;
}

Outcome<Done> ConnectionFile::write(const QJsonObject &root) const
{
    const QByteArray bytes = QJsonDocument(root).toJson(QJsonDocument::Indented);
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        return connectionFileTrouble(
            ConnectionFileText::tr(
                "%1 cannot be written (%2); it is as it was before. Check its permissions and the free "
                "space, and try again.")
                .arg(QDir::toNativeSeparators(m_path), file.errorString()));
    }
    return Done{};
}

} // namespace Quell
