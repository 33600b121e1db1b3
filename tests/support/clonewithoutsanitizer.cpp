// SPDX-License-Identifier: GPL-3.0-or-later
// Only under ThreadSanitizer. QProcess makes its child with clone() and shares the memory with it until the new program
// runs. The sanitizer takes that for a fork: what it notes in the child, to ignore everything from there on, it notes in this
// process, and sees nothing more of its main thread. Here Qt's call goes to the C library itself.
#include <cstdarg>

extern "C" int __clone(int (*function)(void *), void *stack, int flags, void *argument, ...);

extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...);

int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    std::va_list more;
    va_start(more, argument);
    void *parent = va_arg(more, void *);
    void *tls = va_arg(more, void *);
    void *child = va_arg(more, void *);
    va_end(more);
    return __clone(function, stack, flags, argument, parent, tls, child);
}
