// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultoptions.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Quell {

namespace {

struct ResultText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::ResultOptions)
};

constexpr QLatin1StringView csvWord("csv");
constexpr QLatin1StringView jsonWord("json");

ResultFormat formatFromWord(const QString &word, ResultFormat otherwise)
{
    if (word.compare(csvWord, Qt::CaseInsensitive) == 0)
        return ResultFormat::Csv;
    if (word.compare(jsonWord, Qt::CaseInsensitive) == 0)
        return ResultFormat::Json;
    return otherwise;
}

} // namespace

Outcome<ResultFormat> ResultWords::formatFor(bool json, ResultFormat usual) const
{
    if (json && !format.isEmpty() && format != jsonWord) {
        return Trouble{
            .kind = TroubleKind::InvalidInput,
            .said =
                ResultText::tr("--json and --format %1 contradict each other. Leave one out.").arg(format)};
    }
    if (json)
        return ResultFormat::Json;
    if (!format.isEmpty())
        return formatFromWord(format, ResultFormat::Text);
    return formatFromWord(QFileInfo(file).suffix(), usual);
}

QList<QCommandLineOption> ResultOptions::all(const QStringList &formats)
{
    return {
        {QStringLiteral("format"),
         ResultText::tr("How it is written: %1. Default: what FILE ends with, else the first of these.")
             .arg(formats.join(QStringLiteral(", "))),
         QStringLiteral("FORMAT")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         ResultText::tr("Write to this file, which is there once all of it is written. Default: standard "
                        "output."),
         QStringLiteral("FILE")},
        {QStringLiteral("force"), ResultText::tr("Write over FILE where it exists.")},
    };
}

std::optional<ResultWords> ResultOptions::read(const QCommandLineParser &parser, const QStringList &formats,
                                               QString *usageError)
{
    const ResultWords words{.format = parser.value(QStringLiteral("format")),
                            .file = parser.value(QStringLiteral("output")),
                            .force = parser.isSet(QStringLiteral("force"))};
    if (parser.isSet(QStringLiteral("format")) && !formats.contains(words.format)) {
        *usageError = ResultText::tr("--format is one of these: %1.").arg(formats.join(QStringLiteral(", ")));
        return std::nullopt;
    }
    if (parser.isSet(QStringLiteral("output")) && words.file.isEmpty()) {
        *usageError = ResultText::tr("The name of the file is empty.");
        return std::nullopt;
    }
    if (words.force && (words.file.isEmpty() || words.file == u"-")) {
        *usageError = ResultText::tr("--force goes with -o FILE.");
        return std::nullopt;
    }
    return words;
}

} // namespace Quell
