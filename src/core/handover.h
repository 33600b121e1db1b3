// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#if defined(__SANITIZE_THREAD__)
#define QUELL_WATCHES_THREADS
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define QUELL_WATCHES_THREADS
#endif
#endif

#ifdef QUELL_WATCHES_THREADS
extern "C" void __tsan_acquire(void *address);
extern "C" void __tsan_release(void *address);
#endif

namespace Quell {

/// Where a value changes hands from one thread to another through Qt: an event, a task of the thread pool, a future. Qt orders these
/// by its own atomics, which ThreadSanitizer does not see, because the distribution's Qt is not built for it; so it is told here. In
/// every other build these are nothing. Only what hands over for everybody calls them: onThreadPool(), whenAnswered(), Journal.
namespace Handover {

#ifdef QUELL_WATCHES_THREADS
inline char everyHandover = 0;
inline void leave()
{
    __tsan_release(&everyHandover);
}
inline void arrive()
{
    __tsan_acquire(&everyHandover);
}
#else
inline void leave() { }
inline void arrive() { }
#endif

} // namespace Handover

} // namespace Quell
