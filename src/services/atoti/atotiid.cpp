// SPDX-License-Identifier: GPL-3.0-or-later
#include "atotiid.h"

#include <QRegularExpression>

namespace Quell::AtotiId {

bool isId(const QString &id)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A(?:[0-9a-f]{16}|(?=[A-Za-z_-]*[0-9])[A-Za-z0-9][A-Za-z0-9_-]{0,63})\z)"));
    static const QRegularExpression ulid(QStringLiteral(R"(\A[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}\z)"));
    return form.match(id).hasMatch() && !ulid.match(id).hasMatch();
}

QStringList findIds(const QString &line)
{
    static const QRegularExpression inAddress(
        QStringLiteral(R"(/query-history/rest/v\d+/query/([A-Za-z0-9_-]+)(?=[/?#\s"'<>,;)]|$))"));
    static const QRegularExpression address(QStringLiteral(R"([A-Za-z][A-Za-z0-9+.-]*://\S*)"));
    static const QRegularExpression alone(
        QStringLiteral(R"((?<![\p{L}\p{N}_-])[0-9a-f]{16}(?![\p{L}\p{N}_-]))"));
    QStringList ids;
    for (auto match = inAddress.globalMatch(line); match.hasNext();) {
        if (const QString id = match.next().captured(1); isId(id))
            ids.append(id);
    }
    QString rest = line;
    rest.remove(inAddress).remove(address);
    for (auto match = alone.globalMatch(rest); match.hasNext();)
        ids.append(match.next().captured());
    return ids;
}

} // namespace Quell::AtotiId
