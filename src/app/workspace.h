// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canceller.h"
#include "clock.h"
#include "connectionfile.h"
#include "connections.h"
#include "executiontags.h"
#include "executiontracker.h"
#include "healthmessage.h"
#include "journal.h"
#include "journalwriter.h"
#include "monitor.h"
#include "profile.h"
#include "secretstore.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Quell {

/// An opened profile with everything that works on it, wired: what the window and the command line have in common.
class Workspace : public QObject
{
    Q_OBJECT
public:
    Workspace(const Profile &profile, const QList<Service> &services, std::unique_ptr<SecretStore> secrets,
              Clock *clock, QObject *parent = nullptr);
    /// Finishes writing before it returns.
    ~Workspace() override;

    struct Opened
    {
        QString
            warning; ///< a whole sentence for the user, such as that a corrupt database was set aside; usually empty
    };
    enum class Restored {
        Everything,
        Nothing, ///< what is tracked stays in the database, for who reads it there (storedPage()) or does not need it
    };
    /// Makes the directory, reads the connections, opens the database, restores what was tracked. Asks no service anything, and
    /// deletes nothing without a `retention`.
    [[nodiscard]] QFuture<Outcome<Opened>> open(const std::optional<Retention> &retention = {},
                                                Restored restored = Restored::Everything);
    /// What is tracked as open() would restore it, a page at a time, the newest first: `next` is 0, then that of the page
    /// before.
    [[nodiscard]] QFuture<Outcome<ExecutionPage>> storedPage(qint64 next, int limit);
    /// Deletes what is older from the database; what is tracked is not asked after.
    [[nodiscard]] QFuture<Outcome<Done>> dropWhatIsOver(const Retention &retention);

    /// Reads again what another process of this profile has written.
    void reload();

    /// How each connection is, as our own engine knows it.
    [[nodiscard]] HealthMessage::Healths healths() const;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] ExecutionTracker *tracker() { return &m_tracker; }
    [[nodiscard]] ExecutionJournal *journal() { return &m_journal; }
    [[nodiscard]] JournalWriter *writer() { return &m_writer; }
    [[nodiscard]] ExecutionTags *tags() { return &m_tags; }
    [[nodiscard]] Connections *connections() { return &m_connections; }
    [[nodiscard]] Monitor *monitor() { return &m_monitor; }
    [[nodiscard]] Canceller *canceller() { return &m_canceller; }
    [[nodiscard]] Clock *clock() { return m_clock; }

Q_SIGNALS:
    /// The newest executions, as many as can be in sight, are there; open() goes on with the others.
    void newestRestored();
    /// The files that another process changed could not be read; what is known stays.
    void reloadFailed(const Quell::Trouble &trouble);

private:
    void loadPages(int size, const std::function<void(const Outcome<ExecutionPage> &)> &take,
                   qint64 next = 0);

    void letGoOf(const QUuid &connection, Connections::RemovedBy by);

    QList<std::pair<QUuid, Connections::RemovedBy>> m_removedConnections;
    Profile m_profile;
    Clock *m_clock;
    std::unique_ptr<SecretStore> m_secrets;
    ConnectionFile m_connectionFile;
    ExecutionTracker m_tracker;
    Journal m_journal;
    JournalWriter m_writer;
    ExecutionTags m_tags;
    Connections m_connections;
    Monitor m_monitor;
    Canceller m_canceller;
};

} // namespace Quell
