// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionjournal.h"

#include <QObject>
#include <QSaveFile>
#include <QString>

#include <functional>
#include <memory>

namespace Quell {

/// Writes the activity log, or what a search leaves of it, to a file, a page at a time, so that it may be of any length.
/// What was there before stays until all of it is written.
class ActivityExport : public QObject
{
    Q_OBJECT
public:
    using NameOf = std::function<QString(const QUuid &)>;

    /// `journal` must outlive it; `nameOf` tells the names of connections.
    ActivityExport(ExecutionJournal *journal, NameOf nameOf, QObject *parent = nullptr);
    ~ActivityExport() override;

    /// The suffix says the format: .csv or .json. One at a time.
    void start(const EventQuestion &question, const QString &file);
    [[nodiscard]] bool isRunning() const { return m_file != nullptr; }

Q_SIGNALS:
    /// What became of it, as a sentence.
    void ended(const QString &sentence);

private:
    void readOn();
    void take(const Outcome<EventPage> &answer);
    void write(const QByteArray &bytes);
    void finish();
    void fail();
    void end(const QString &sentence);

    ExecutionJournal *m_journal;
    NameOf m_nameOf;
    std::unique_ptr<QSaveFile> m_file; ///< null: nothing is being written
    EventQuestion m_question;
    bool m_json = false;
    bool m_writable = true;
    int m_written = 0;
};

} // namespace Quell
