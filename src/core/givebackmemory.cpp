// SPDX-License-Identifier: GPL-3.0-or-later
#include "givebackmemory.h"

#include <cstdlib> // which says whose C library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Quell {

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace Quell
