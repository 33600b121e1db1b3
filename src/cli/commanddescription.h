// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace Quell {

/// A command ready to start, or what is wrong with the words it was made of.
struct MadeCommand
{
    std::unique_ptr<Command> command;
    QString usageError; ///< a whole sentence where there is no command
};

/// What a command is called, what it takes, and how it is made from the words. `commandlist.cpp` names them all.
struct CommandDescription
{
    /// How a command names its connection.
    enum class Naming {
        None,
        Option, ///< -c NAME, which may be left out
        FirstArgument, ///< the first argument, or -c NAME
    };

    QString name; ///< one word or two: "track", "connection add"
    QString arguments; ///< "ID|URL|-…", as help shows it
    QString summary; ///< translated; one line for the list of commands
    QString details; ///< translated; what else help says, may be empty
    Naming naming = Naming::None;
    bool takesSecret = true; ///< QUELL_SECRET may stand in for the keyring, where one connection is named
    bool restores =
        true; ///< works on what is tracked, all of which is then read from the database before it starts
    QList<QCommandLineOption> options;
    QHash<QString, QStringList>
        choices; ///< of an option (its long name): the few words that it may take, for completion
    std::function<MadeCommand(const QCommandLineParser &words)> make;
};

} // namespace Quell
