// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlcommand.h"

#include "shellword.h"

namespace Quell {

QString curlCommand(const QUrl &url, const QStringList &options)
{
    QStringList words{QStringLiteral("curl")};
    for (const QString &option : options)
        words.append(shellWord(option));
    words.append(shellWord(url.toString(QUrl::FullyEncoded)));
    return words.join(u' ');
}

} // namespace Quell
