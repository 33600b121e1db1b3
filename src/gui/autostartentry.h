// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QString>
#include <QStringList>

namespace Quell {

/// The file by which a desktop starts Quell when its user logs in: quell.desktop in the autostart directory (Desktop
/// Application Autostart Specification 0.5, Desktop Entry Specification 1.5).
class AutostartEntry
{
public:
    /// `directory` empty: the user's. `arguments` come behind the program, which is an absolute path.
    AutostartEntry(QString program, QStringList arguments, const QString &directory = {});

    /// False where a system has another way than this file.
    [[nodiscard]] static bool isSupported();

    [[nodiscard]] QString path() const;
    /// It is there, and not switched off by hand.
    [[nodiscard]] bool isThere() const;
    /// StorageFailed with a sentence where it could not be written or removed.
    [[nodiscard]] Outcome<Done> write() const;
    [[nodiscard]] Outcome<Done> remove() const;

private:
    [[nodiscard]] QByteArray content() const;

    QString m_program;
    QStringList m_arguments;
    QString m_directory;
};

} // namespace Quell
