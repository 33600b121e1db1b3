// SPDX-License-Identifier: GPL-3.0-or-later
#include "duneid.h"

#include <QRegularExpression>

namespace Quell::DuneId {

bool isId(const QString &id)
{
    static const QRegularExpression ulid(QStringLiteral(R"(\A[0-7][0-9A-HJKMNP-TV-Z]{25}\z)"));
    return ulid.match(id).hasMatch();
}

QStringList findIds(const QString &line)
{
    static const QRegularExpression key(QStringLiteral(R"((?<![\p{L}\p{N}])api[-_]?key\s*[=:]\s*[^&\s#]*)"),
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ulid(
        QStringLiteral(R"((?<![\p{L}\p{N}])[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}(?![\p{L}\p{N}]))"));
    QString text = line;
    text.remove(key);
    QStringList ids;
    for (auto match = ulid.globalMatch(text); match.hasNext();)
        ids.append(match.next().captured().toUpper());
    return ids;
}

bool isQueryId(const QString &id)
{
    static const QRegularExpression number(QStringLiteral(R"(\A[1-9][0-9]{0,18}\z)"));
    return number.match(id).hasMatch();
}

QString findPipeline(const QString &text)
{
    QStringList ids = findIds(text);
    ids.removeDuplicates();
    return ids.size() == 1 ? ids.constFirst() : QString();
}

QString findQuery(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (isQueryId(trimmed))
        return trimmed;
    static const QRegularExpression address(QStringLiteral(
        R"(\A(?:https?://)?(?:[\w.-]+\.)?dune\.com/(?:api/v1/query|v1/query|queries)/([1-9][0-9]{0,18})(?![\w.-]))"));
    return address.match(trimmed).captured(1);
}

QDateTime createdAt(const QString &id)
{
    if (!isId(id))
        return {};
    static const QString digits = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    qint64 milliseconds = 0;
    const QString time = id.first(10);
    for (const QChar character : time)
        milliseconds = milliseconds * 32 + digits.indexOf(character);
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace Quell::DuneId
