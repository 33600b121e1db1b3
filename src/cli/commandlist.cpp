// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlist.h"

#include "addconnectioncommand.h"
#include "cancelcommand.h"
#include "connectioncommands.h"
#include "listcommand.h"
#include "statuscommand.h"
#include "trackcommand.h"
#include "watchcommand.h"

namespace Quell {

QList<CommandDescription> allCommands()
{
    return {
        AddConnectionCommand::description(),  ListConnectionsCommand::description(),
        TestConnectionCommand::description(), RemoveConnectionCommand::description(),
        TrackCommand::description(),          UntrackCommand::description(),
        ListCommand::description(),           StatusCommand::description(),
        CancelCommand::description(),         WatchCommand::description(),
    };
}

} // namespace Quell
