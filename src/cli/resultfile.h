// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <memory>

namespace Quell {

/// Where a long result goes, piece after piece: standard output, or a file that is there under its name once all of it is
/// written, and not before. Trouble is StorageFailed with a whole sentence.
class ResultFile
{
public:
    /// `path` empty or "-": standard output. A file that exists is written over only with `overwrite`.
    [[nodiscard]] Outcome<Done> open(const QString &path, bool overwrite);

    /// UTF-8. Where it fails, the rest is passed over and finish() says why.
    void write(const QByteArray &text);
    [[nodiscard]] bool hasFailed() const { return !m_failure.isEmpty(); }

    /// All of it is there once this is Done.
    [[nodiscard]] Outcome<Done> finish();

    [[nodiscard]] bool isStandardOutput() const { return !m_file; }

private:
    [[nodiscard]] Trouble notWritten() const;

    std::unique_ptr<QSaveFile> m_file; ///< null: standard output
    QString m_path;
    bool m_overwrite = false;
    bool m_onTerminal = false;
    QString m_failure; ///< the system's words
};

} // namespace Quell
