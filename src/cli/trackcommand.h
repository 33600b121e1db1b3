// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"
#include "executionsources.h"
#include "namedexecutions.h"

#include <QStringList>

namespace Quell {

/// `track`: begins to track what is named. Asks no service, but where a pipeline or a query is what was named. What is on the
/// disk when it ends is there after anything.
class TrackCommand final : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] static CommandDescription description();
    TrackCommand(QStringList words, QList<SourceWord> sources);

protected:
    void run() override;

private:
    /// The words of the command line with "-" replaced by what standard input says.
    [[nodiscard]] Outcome<QStringList> allWords() const;
    void ask(const SourceQuestion &question);
    void takeAnswer(const SourceQuestion &question, const Outcome<FoundExecutions> &answer);
    void track();

    QStringList m_words;
    QList<SourceWord> m_sources;
    NamedExecutions m_named;
    qsizetype m_unanswered = 0;
};

/// `untrack`: forgets what is named. Never cancels anything.
class UntrackCommand final : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] static CommandDescription description();
    explicit UntrackCommand(QStringList words);

protected:
    void run() override;

private:
    QStringList m_words;
};

} // namespace Quell
