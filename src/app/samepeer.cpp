// SPDX-License-Identifier: GPL-3.0-or-later
#include "samepeer.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>
#endif

namespace Quell {

bool isSameUser(qintptr socketDescriptor)
{
#if defined(Q_OS_LINUX)
    ucred peer = {};
    socklen_t size = sizeof peer;
    return getsockopt(int(socketDescriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && size == sizeof peer && peer.uid == geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(int(socketDescriptor), &user, &group) == 0 && user == geteuid();
#else
    Q_UNUSED(socketDescriptor);
    return true;
#endif
}

} // namespace Quell
