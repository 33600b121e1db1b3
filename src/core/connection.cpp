// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Quell {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Quell::Connection", text);
}

Trouble invalid(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = sentence};
}

} // namespace

bool isLoopback(const QUrl &url)
{
    static const QRegularExpression v4(QStringLiteral(
        R"(^127\.(25[0-5]|2[0-4]\d|1?\d?\d)\.(25[0-5]|2[0-4]\d|1?\d?\d)\.(25[0-5]|2[0-4]\d|1?\d?\d)$)"));
    const QString host = url.host();
    return host == u"localhost" || host == u"::1" || v4.match(host).hasMatch();
}

Outcome<QUrl> normalizedServerUrl(const QString &typed, bool allowHttp)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return invalid(tr("Enter the server's address, for example https://olap.example.com."));
    if (!text.contains(u"://")) {
        return invalid(
            tr("The address needs to start with https:// (or http:// for a server on this machine): %1")
                .arg(text.left(100)));
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return invalid(
            tr("This is not an address that can be used. Check it for blanks and misplaced characters."));
    if (!url.userInfo().isEmpty()) {
        return invalid(
            tr("The address contains a user name or password. Take it out and use the fields for signing in: "
               "what stands in an address ends up in logs."));
    }
    const QString scheme = url.scheme();
    if (scheme != u"https" && scheme != u"http")
        return invalid(tr("Only https:// and http:// addresses can be used, not %1://.").arg(scheme));
    if (scheme == u"http" && !allowHttp && !isLoopback(url)) {
        return Trouble{
            .kind = TroubleKind::InsecureAddress,
            .said = tr("http:// to %1 is not encrypted: everyone on the way can read the secret and use it.")
                        .arg(url.host())};
    }
    url.setQuery(QString());
    url.setFragment(QString());
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return QUrl(url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded),
                QUrl::StrictMode);
}

} // namespace Quell
