// SPDX-License-Identifier: GPL-3.0-or-later
#include "stateoption.h"

#include <QCoreApplication>

namespace Quell {

namespace {

struct StateOptionText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::StateOption)
};

} // namespace

QCommandLineOption StateOption::option()
{
    return {QStringLiteral("state"),
            StateOptionText::tr("Only these states: %1.").arg(words().join(QStringLiteral(", "))),
            QStringLiteral("S,…")};
}

QStringList StateOption::words()
{
    QStringList words;
    for (int state = int(ExecutionState::Unknown); state <= int(ExecutionState::Gone); ++state)
        words.append(toWord(ExecutionState(state)));
    return words;
}

std::optional<QSet<ExecutionState>> StateOption::read(const QCommandLineParser &parser, QString *usageError)
{
    QSet<ExecutionState> states;
    const QStringList values = parser.values(QStringLiteral("state"));
    for (const QString &value : values) {
        QStringList words = value.split(u',', Qt::SkipEmptyParts);
        if (words.isEmpty())
            words.append(value);
        for (const QString &word : std::as_const(words)) {
            const auto state = executionStateFromWord(word.trimmed().toLower());
            if (!state) {
                *usageError = StateOptionText::tr("There is no state “%1”.").arg(word);
                return std::nullopt;
            }
            states.insert(*state);
        }
    }
    return states;
}

} // namespace Quell
