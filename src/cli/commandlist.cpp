// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlist.h"

#include "addconnectioncommand.h"
#include "cancelcommand.h"
#include "connectioncommands.h"
#include "editconnectioncommand.h"
#include "exportcommand.h"
#include "listcommand.h"
#include "logcommand.h"
#include "statuscommand.h"
#include "trackcommand.h"
#include "transfercommands.h"
#include "watchcommand.h"

namespace Quell {

QList<CommandDescription> allCommands()
{
    return {
        AddConnectionCommand::description(),
        ListConnectionsCommand::description(),
        TestConnectionCommand::description(),
        EditConnectionCommand::description(),
        ReplaceSecretCommand::description(),
        RemoveConnectionCommand::description(),
        ExportConnectionsCommand::description(),
        ImportConnectionsCommand::description(),
        TrackCommand::description(),
        UntrackCommand::description(),
        ListCommand::description(),
        StatusCommand::description(),
        CancelCommand::description(),
        WatchCommand::description(),
        ExportCommand::description(),
        LogCommand::description(),
    };
}

} // namespace Quell
