// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitstatus.h"

#include <QObject>

namespace Quell {

/// Turns SIGINT and SIGTERM into a signal of Qt's, so that a command that runs on can end with everything written. A second
/// one of the kind ends the process at once, as it would without this. One for a process; on Windows it does nothing.
class Interruption : public QObject
{
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void happened(Quell::ExitStatus status);

private:
    void read();

    int m_sockets[2] = {-1, -1};
};

} // namespace Quell
