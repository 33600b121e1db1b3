// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections.h"
#include "executiontracker.h"
#include "exitstatus.h"
#include "idextraction.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace Quell {

/// The executions that a person named, and each word that names none.
struct NamedExecutions
{
    QList<ExecutionKey> keys; ///< each once, in the order in which they were named
    QStringList complaints; ///< whole sentences, plain text
    ExitStatus status = ExitStatus::Done; ///< Usage or NotLetIn where there are complaints
};

/// Finds out which executions are meant by ids, URLs and JSON, and of which connection: the one that -c names, else the
/// one under which the id is tracked, else the only one that it can belong to. Sends nothing.
class ExecutionFinder
{
    Q_DECLARE_TR_FUNCTIONS(Quell::ExecutionFinder)
public:
    ExecutionFinder(const Connections &connections, const ExecutionTracker &tracker,
                    std::optional<Connection> only);

    [[nodiscard]] NamedExecutions find(const QStringList &words) const;

    /// Text from standard input as words: one for each line, or all of it where it is read as one anyhow (JSON).
    [[nodiscard]] QStringList wordsOf(const QString &text) const;

private:
    /// The ids of one service that a word contains.
    struct Reading
    {
        ServiceDescription service;
        QStringList ids;
        QList<BadLine> badLines;
        QString hint; ///< of something that only leads to executions: what to do; else empty
    };
    [[nodiscard]] Reading readAs(const ServiceDescription &service, const QString &word) const;
    /// Takes over what could not be read.
    static void complainAbout(const Reading &reading, NamedExecutions &found);
    void findUnder(const Connection &connection, const QString &word, NamedExecutions &found) const;
    void findAnywhere(const QString &word, NamedExecutions &found) const;
    /// What the word can be, of the services that have a connection where there are such; empty: no id.
    [[nodiscard]] QList<Reading> readingsOf(const QString &word) const;
    void findAtHome(const Reading &reading, const QString &word, NamedExecutions &found) const;
    [[nodiscard]] std::optional<Connection> onlyHome(const Reading &reading, const QString &word,
                                                     NamedExecutions &found) const;

    const Connections &m_connections;
    const ExecutionTracker &m_tracker;
    std::optional<Connection> m_only;
    QList<ServiceDescription> m_services; ///< asked for once: thousands of ids may be named
    QList<Connection> m_known;
};

} // namespace Quell
