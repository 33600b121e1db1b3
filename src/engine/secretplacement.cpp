// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretplacement.h"

#include "promisedanswer.h"
#include "whenanswered.h"

namespace Quell {

struct SecretPlacement::Errand
{
    Placing placing;
    PromisedAnswer<Done> answer;
};

SecretPlacement::SecretPlacement(SecretStore *secrets, QObject *parent) : QObject(parent), m_secrets(secrets)
{
}

QFuture<Outcome<Done>> SecretPlacement::place(const Placing &placing)
{
    const auto errand = std::make_shared<Errand>();
    errand->placing = placing;
    compareWithOthers(errand);
    return errand->answer.future();
}

/// One after the other: a keyring that has to be unlocked asks once.
void SecretPlacement::compareWithOthers(const std::shared_ptr<Errand> &errand)
{
    if (errand->placing.others.isEmpty()) {
        put(errand);
        return;
    }
    const Connection other = errand->placing.others.takeFirst();
    whenAnswered(m_secrets->read(other.id), this, [this, errand, other](const Outcome<Secret> &outcome) {
        if (outcome.ok() && outcome.value().use() == errand->placing.secret.use()) {
            errand->answer.give(Trouble{
                .kind = TroubleKind::InvalidInput,
                .said = tr("The connection %1 has this key already. The number of requests that %2 allows "
                           "belongs to the key, so one connection has to do for it.")
                            .arg(other.name, errand->placing.serviceName)});
            return;
        }
        if (!outcome.ok() && outcome.trouble().kind == TroubleKind::KeyringUnavailable)
            errand->placing.others.clear();
        compareWithOthers(errand);
    });
}

void SecretPlacement::put(const std::shared_ptr<Errand> &errand)
{
    const Placing &placing = errand->placing;
    if (placing.keeping == SecretKeeping::ThisSession) {
        m_secrets->keepForSession(placing.connection, placing.secret);
        errand->answer.give(Done{});
        return;
    }
    whenAnswered(m_secrets->write(placing.connection, placing.secret, placing.late), this,
                 [errand](const Outcome<Done> &outcome) { errand->answer.give(outcome); });
}

} // namespace Quell

#include "moc_secretplacement.cpp"
