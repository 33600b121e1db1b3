// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>

#include <optional>

namespace Quell {

enum class ResultFormat {
    Text, ///< lines for people
    Csv,
    Json,
};

/// What a command line says about where a long result goes, and in which shape.
struct ResultWords
{
    QString format; ///< as it was typed; empty: not said
    QString file; ///< empty or "-": standard output
    bool force = false;

    /// --json, --format, else what the file's name ends with, else `usual`. InvalidInput with a sentence where they
    /// contradict each other.
    [[nodiscard]] Outcome<ResultFormat> formatFor(bool json, ResultFormat usual) const;
};

/// --format, -o FILE, --force.
namespace ResultOptions {

/// `formats`: those that the command knows, as help shows them: "csv, json".
[[nodiscard]] QList<QCommandLineOption> all(const QStringList &formats);

/// Nothing, with the sentence in `usageError`, where the words are wrong.
[[nodiscard]] std::optional<ResultWords> read(const QCommandLineParser &parser, const QStringList &formats,
                                              QString *usageError);

} // namespace ResultOptions

} // namespace Quell
