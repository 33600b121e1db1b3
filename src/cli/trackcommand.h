// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"

#include <QStringList>

namespace Quell {

/// `track`: begins to track what is named; asks no service. What is on the disk when it ends is there after anything.
class TrackCommand final : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] static CommandDescription description();
    explicit TrackCommand(QStringList words);

protected:
    void run() override;

private:
    /// The words of the command line with "-" replaced by what standard input says.
    [[nodiscard]] Outcome<QStringList> allWords() const;

    QStringList m_words;
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
