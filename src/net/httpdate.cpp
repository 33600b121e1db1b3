// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpdate.h"

#include <QLocale>

#include <array>

namespace Quell {

QDateTime parseHttpDate(const QByteArray &field)
{
    static const std::array formats{
        QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"), // Sun, 06 Nov 1994 08:49:37 GMT
        QStringLiteral("dddd, dd-MMM-yy hh:mm:ss 'GMT'"), // Sunday, 06-Nov-94 08:49:37 GMT
        QStringLiteral("ddd MMM d hh:mm:ss yyyy"), // Sun Nov  6 08:49:37 1994
    };
    // Most answers lack most fields, and trying every format on nothing takes longer than the rest of an answer.
    if (field.isEmpty())
        return {};
    const QString text = QString::fromLatin1(field).simplified();
    for (const QString &format : formats) {
        const QDateTime parsed = QLocale::c().toDateTime(text, format);
        if (parsed.isValid())
            return QDateTime(parsed.date(), parsed.time(), Qt::UTC);
    }
    return {};
}

} // namespace Quell
