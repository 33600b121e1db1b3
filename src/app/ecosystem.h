// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundcredential.h"
#include "outcome.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>

namespace Quell {

/// What the other programs of the services left on this computer: keys in the environment and in files. Makes nothing of it by
/// itself.
class Ecosystem
{
public:
    /// Takes the variables out of this program's environment. To be made before there are other threads.
    /// `home`: the user's directory.
    explicit Ecosystem(QString home);

    /// Reads the files on the thread pool. One key that lies in several places is found once, and then says so. Never trouble:
    /// what cannot be read was not found.
    [[nodiscard]] QFuture<Outcome<QList<FoundCredential>>> find() const;

private:
    QString m_home;
    QByteArray m_duneKey;
    QByteArray m_duneAddress;
};

} // namespace Quell
