// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Quell {

namespace {

struct AddressText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::Connection)
};

/// Encoded. What servers and proxies take is of that size.
constexpr qsizetype longestAddress = 2000;

struct DiscoveryWord
{
    Discovery discovery;
    QStringView word;
};
constexpr std::array<DiscoveryWord, 3> discoveryWords{{
    {Discovery::Own, u"own"},
    {Discovery::Everyone, u"everyone"},
    {Discovery::Nothing, u"nothing"},
}};

Trouble invalid(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = sentence};
}

} // namespace

QString toWord(Discovery discovery)
{
    const auto found = std::ranges::find(discoveryWords, discovery, &DiscoveryWord::discovery);
    return found->word.toString();
}

std::optional<Discovery> discoveryFromWord(QStringView word)
{
    const auto found = std::ranges::find(discoveryWords, word, &DiscoveryWord::word);
    return found == discoveryWords.end() ? std::nullopt : std::optional(found->discovery);
}

bool isSameMachine(const QUrl &one, const QUrl &other)
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

bool isLoopback(const QUrl &url)
{
    static const QRegularExpression v4(QStringLiteral(
        R"(^127\.(25[0-5]|2[0-4]\d|1?\d?\d)\.(25[0-5]|2[0-4]\d|1?\d?\d)\.(25[0-5]|2[0-4]\d|1?\d?\d)$)"));
    const QString host = url.host();
    return host == u"localhost" || host == u"::1" || v4.match(host).hasMatch();
}

Outcome<QString> normalizedProxy(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.compare(u"system", Qt::CaseInsensitive) == 0)
        return QString();
    if (text.compare(u"none", Qt::CaseInsensitive) == 0)
        return QStringLiteral("none");
    const QUrl url(text.contains(u"://") ? text : QStringLiteral("http://") + text, QUrl::StrictMode);
    if (url.authority().contains(u'@') || text.contains(u'@')) {
        return invalid(AddressText::tr(
            "The proxy's address contains a user name or password. Quell does not store one for a proxy: use "
            "a proxy that asks for none, or let the computer's settings sign in to it."));
    }
    const QString scheme = url.scheme();
    const bool fits = url.isValid() && !url.host().isEmpty() && url.port() > 0
        && (scheme == u"http" || scheme == u"socks5") && (url.path().isEmpty() || url.path() == u"/")
        && !url.hasQuery() && !url.hasFragment();
    if (!fits) {
        return invalid(AddressText::tr(
            "This is not the address of a proxy that can be used. Give it as http://host:port or "
            "socks5://host:port, or choose “system” or “none”."));
    }
    return QStringLiteral("%1://%2").arg(scheme, url.authority(QUrl::FullyEncoded));
}

Outcome<QUrl> normalizedServerUrl(const QString &typed, bool allowHttp)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return invalid(AddressText::tr("Enter the server's address, for example https://olap.example.com."));
    // What was typed is not repeated in any of these sentences: it may be a key in the wrong field, or contain a password.
    if (!text.contains(u"://")) {
        return invalid(
            AddressText::tr("The address needs to start with https://, or with http:// for a server on this "
                            "machine."));
    }
    QUrl url(text.first(std::min(text.size(), longestAddress + 1)), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.toString(QUrl::FullyEncoded).size() > longestAddress)
        return invalid(AddressText::tr(
            "This is not an address that can be used. Check it for blanks and misplaced characters."));
    if (url.authority().contains(u'@')) {
        return invalid(AddressText::tr(
            "The address contains a user name or password. Take it out and use the fields for signing in: "
            "what stands in an address ends up in logs."));
    }
    const QString scheme = url.scheme();
    if (scheme != u"https" && scheme != u"http")
        return invalid(
            AddressText::tr("Only https:// and http:// addresses can be used, not %1://.").arg(scheme));
    if (scheme == u"http" && !allowHttp && !isLoopback(url)) {
        return Trouble{
            .kind = TroubleKind::InsecureAddress,
            .said = AddressText::tr(
                        "http:// to %1 is not encrypted: everyone on the way can read the secret and use it. "
                        "Use https:// if the server offers it.")
                        .arg(url.host(QUrl::FullyEncoded))};
    }
    if (url.port() == (scheme == u"https" ? 443 : 80))
        url.setPort(-1);
    url.setQuery(QString());
    url.setFragment(QString());
    url = url.adjusted(QUrl::NormalizePathSegments);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return QUrl(url.toString(QUrl::FullyEncoded), QUrl::StrictMode);
}

} // namespace Quell
