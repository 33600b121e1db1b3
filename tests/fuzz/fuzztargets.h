// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Quell::Fuzz {

/// One way in for bytes that somebody else wrote. `run` gives them to the code that reads them, and ends the program where a
/// promise of that code does not hold, whatever the bytes are. No network, and nothing is written.
struct Target
{
    QString name; ///< also of the folder with its corpus: tests/fuzz/corpus/NAME
    void (*run)(const QByteArray &bytes);
};

[[nodiscard]] QList<Target> targets();

/// Ends the program with `promise` on standard error where it does not hold.
void require(bool holds, const char *promise);

void readDune(const QByteArray &bytes);
void readAtoti(const QByteArray &bytes);
void readHeaderFields(const QByteArray &bytes);
void readIds(const QByteArray &bytes);
void readLink(const QByteArray &bytes);
void readInstanceMessage(const QByteArray &bytes);
void readConnections(const QByteArray &bytes);
void readCredentials(const QByteArray &bytes);
void readTrace(const QByteArray &bytes);

} // namespace Quell::Fuzz
