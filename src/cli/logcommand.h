// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"
#include "resultfile.h"
#include "resultoptions.h"

#include <QStringList>

namespace Quell {

/// `log`: the activity log, what was asked for, answered and seen to change, the newest first, a page of the database at a
/// time.
class LogCommand final : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] static CommandDescription description();

    struct Words
    {
        ResultWords result;
        QStringList ids; ///< empty: of all executions
        QDateTime since; ///< UTC; invalid: from the beginning
        std::optional<std::chrono::seconds> ago; ///< in place of `since`
        QList<Event::Kind> kinds; ///< empty: all
        std::optional<qint64> limit; ///< 0: none; nothing: as is usual for the format
    };
    explicit LogCommand(Words words);

    void interrupt(ExitStatus status) override;

protected:
    void run() override;

private:
    void ask();
    void take(const EventPage &page);
    [[nodiscard]] bool isWanted(const Event &event) const;
    [[nodiscard]] bool isFull() const { return m_limit > 0 && m_written >= m_limit; }
    void writeEvent(const Event &event);
    [[nodiscard]] QByteArray lineFor(const Event &event) const;
    void complete();

    Words m_words;
    EventQuestion m_question;
    ResultFormat m_format = ResultFormat::Text;
    ResultFile m_file;
    qint64 m_limit = 0;
    qint64 m_written = 0;
    bool m_ended = false;
};

} // namespace Quell
