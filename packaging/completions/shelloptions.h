// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Quell {

/// An option as a shell needs to know it.
struct ShellOption
{
    enum class Value {
        None, ///< it takes none
        Word, ///< one of `words`
        Words, ///< some of `words`, with commas between them
        Connection,
        File,
        Directory,
        Other, ///< whatever a person types
    };
    QStringList names; ///< with their dashes, the short one first
    QString description;
    Value value = Value::None;
    QString valueName;
    QStringList words;
};

/// What a command's own arguments are.
enum class ShellArguments {
    None,
    Connection,
    File,
    Other,
};

struct ShellCommand
{
    QStringList words; ///< "connection", "add"
    QString summary;
    QList<ShellOption> options;
    ShellArguments arguments = ShellArguments::None;
};

/// quell-cli as its own tables say it is.
struct ShellProgram
{
    QList<ShellOption> globalOptions;
    QList<ShellCommand> commands;

    [[nodiscard]] static ShellProgram ofQuellCli();
    /// The first words of the commands, each once, and what follows one of them.
    [[nodiscard]] QStringList firstWords() const;
    [[nodiscard]] QList<ShellCommand> family(const QString &firstWord) const;
};

[[nodiscard]] QByteArray bashCompletion(const ShellProgram &program);
[[nodiscard]] QByteArray zshCompletion(const ShellProgram &program);
[[nodiscard]] QByteArray fishCompletion(const ShellProgram &program);

} // namespace Quell
