// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"
#include "resultfile.h"
#include "resultoptions.h"

#include <QSet>

namespace Quell {

/// `export`: what was last seen of everything that is tracked, as a table or as JSON, a page of the database at a time. Asks
/// no service.
class ExportCommand final : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] static CommandDescription description();

    struct Words
    {
        ResultWords result;
        QSet<ExecutionState> states; ///< empty: all
    };
    explicit ExportCommand(Words words);

    void interrupt(ExitStatus status) override;

protected:
    void run() override;

private:
    void readOn(qint64 next);
    void take(const ExecutionPage &page);
    void writeRow(const ExecutionRow &row);
    void complete();

    Words m_words;
    ResultFormat m_format = ResultFormat::Csv;
    ResultFile m_file;
    qint64 m_written = 0;
    bool m_ended = false;
};

} // namespace Quell
