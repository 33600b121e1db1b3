// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringjob.h"

#include <QLibrary>

#include <utility>

namespace Quell {

namespace {

using ReplyHandler = std::function<void(const KeyringReply &)>;

/// Starts a job, which deletes itself when it has finished. Its insecure fallback stays off, as it is by default.
template<typename Job, typename Read>
void startJob(Job *job, const QString &key, QObject *context, ReplyHandler answer, Read read)
{
    job->setAutoDelete(true);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [answer = std::move(answer), read](QKeychain::Job *finished) {
                         answer(KeyringReply{.error = finished->error(),
                                             .said = finished->error() == QKeychain::NoError
                                                 ? QString()
                                                 : finished->errorString(),
                                             .secret = read(finished)});
                     });
    job->start();
}

QString keyringService()
{
    return QStringLiteral("quell");
}

Secret noSecret(QKeychain::Job *)
{
    return {};
}

} // namespace

void readFromKeyring(const QString &key, QObject *context, ReplyHandler answer)
{
    startJob(new QKeychain::ReadPasswordJob(keyringService()), key, context, std::move(answer),
             [](QKeychain::Job *job) {
                 return Secret(static_cast<QKeychain::ReadPasswordJob *>(job)->textData());
             });
}

void writeToKeyring(const QString &key, const Secret &secret, QObject *context, ReplyHandler answer)
{
    auto *job = new QKeychain::WritePasswordJob(keyringService());
    job->setTextData(secret.use());
    startJob(job, key, context, std::move(answer), noSecret);
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

bool isPlasma()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"KDE");
}

/// As QtKeychain looks for it; it tells nobody what it found.
bool libsecretLoads()
{
    QLibrary library(QStringLiteral("secret-1"), 0);
    return library.load();
}

} // namespace

bool isWalletPreferred()
{
    return isPlasma() || !libsecretLoads();
}

bool isKeyringLibraryThere()
{
    return isPlasma() || libsecretLoads();
}

#else

bool isWalletPreferred()
{
    return false;
}

bool isKeyringLibraryThere()
{
    return true;
}

#endif

void removeFromKeyring(const QString &key, QObject *context, ReplyHandler answer)
{
    startJob(new QKeychain::DeletePasswordJob(keyringService()), key, context, std::move(answer), noSecret);
}

} // namespace Quell
