// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringjob.h"

#include <utility>

namespace Quell {

namespace {

using Answer = std::function<void(const KeyringReply &)>;

/// Starts a job, which deletes itself when it has finished. Its insecure fallback stays off, as it is by default.
template<typename Job, typename Read>
void start(Job *job, const QString &key, QObject *context, Answer answer, Read read)
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

QString service()
{
    return QStringLiteral("quell");
}

Secret nothing(QKeychain::Job *)
{
    return {};
}

} // namespace

void readFromKeyring(const QString &key, QObject *context, Answer answer)
{
    start(new QKeychain::ReadPasswordJob(service()), key, context, std::move(answer),
          [](QKeychain::Job *job) {
              return Secret(static_cast<QKeychain::ReadPasswordJob *>(job)->textData());
          });
}

void writeToKeyring(const QString &key, const Secret &secret, QObject *context, Answer answer)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(secret.use());
    start(job, key, context, std::move(answer), nothing);
}

void removeFromKeyring(const QString &key, QObject *context, Answer answer)
{
    start(new QKeychain::DeletePasswordJob(service()), key, context, std::move(answer), nothing);
}

} // namespace Quell
