// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"
#include "exitstatus.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <variant>

namespace Quell {

/// What the words ask for, checked as far as words alone allow.
struct Invocation
{
    QString profile; ///< a directory; empty: the platform's place
    bool json = false;
    bool restores = true; ///< CommandDescription::restores
    QString connection; ///< the name that -c gives, or the argument that stands for it; empty: none
    std::unique_ptr<Command> command;
};

/// Help or a version for standard output, or a sentence about wrong usage for standard error.
struct Reply
{
    ExitStatus status = ExitStatus::Done;
    QString text;
};

/// Takes `quell-cli [--profile DIR] [--json] COMMAND …` apart. Pure: reads no environment and touches no file.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(Quell::CommandLine)
public:
    /// `secretGiven`: QUELL_SECRET is set, which is an error for a command that does not name exactly one connection.
    [[nodiscard]] static std::variant<Invocation, Reply> parse(const QStringList &arguments,
                                                               bool secretGiven);

    /// What stands before the command.
    [[nodiscard]] static QList<QCommandLineOption> globalOptions();
    /// Everything that a command takes, what all of them take included.
    [[nodiscard]] static QList<QCommandLineOption> optionsOf(const CommandDescription &command);
};

} // namespace Quell
