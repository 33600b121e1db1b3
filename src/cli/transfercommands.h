// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"
#include "resultfile.h"

namespace Quell {

/// `connection export`: settings of connections for a colleague, without anything secret.
class ExportConnectionsCommand final : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] static CommandDescription description();

    struct Words
    {
        QString file; ///< empty or "-": standard output
        bool force = false;
    };
    explicit ExportConnectionsCommand(Words words);

protected:
    void run() override;

private:
    Words m_words;
};

/// `connection import`: takes over what `connection export` has written. What is there is never written over.
class ImportConnectionsCommand final : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] static CommandDescription description();

    struct Words
    {
        QString file; ///< empty or "-": standard input
        bool allowHttp = false;
        bool dryRun = false;
    };
    explicit ImportConnectionsCommand(Words words);

protected:
    void run() override;

private:
    [[nodiscard]] Outcome<QByteArray> content() const;
    void tell(const ImportedConnection &imported);

    Words m_words;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace Quell
