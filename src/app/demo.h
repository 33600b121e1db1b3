// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analystsday.h"
#include "clock.h"
#include "outcome.h"
#include "promisedanswer.h"
#include "simulator.h"

#include <QFuture>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace Quell {

class Workspace;

/// An analyst's day to look at and to play with: a simulator inside the program, and a profile of its own that is gone with
/// this. Open a workspace on profileDirectory() with a SessionSecretStore, then fill it; neither the user's profile nor the
/// keyring is touched. Must outlive that workspace.
class Demo : public QObject
{
    Q_OBJECT
public:
    explicit Demo(QObject *parent = nullptr);
    ~Demo() override;

    /// False where no port of the loopback interface or no temporary directory is to be had.
    [[nodiscard]] bool start();
    [[nodiscard]] QString profileDirectory() const { return m_profile.path(); }

    /// Connects the analyst's three accounts and tracks what discovery does not find by itself. To be called once, after
    /// start(), with an open workspace. The trouble, if any, is that of Connections::add.
    [[nodiscard]] QFuture<Outcome<Done>> fill(Workspace &workspace);

private:
    /// An analyst has looked at these queries before: their names are known without a request for each.
    void nameQueries(Workspace &workspace, const QUuid &connection, const QHash<QString, QString> &names);
    void connectNext(Workspace &workspace, qsizetype account,
                     const std::shared_ptr<PromisedAnswer<Done>> &answer);

    QTemporaryDir m_profile;
    SystemClock m_clock;
    Simulator m_simulator;
    AnalystsDay m_day;
};

} // namespace Quell
