// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define QUELL_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define QUELL_SANITIZED
#endif
#endif

namespace Quell {

/// The address or the thread sanitizer looks at every access: work takes eight times as long, and what is freed is kept back.
#ifdef QUELL_SANITIZED
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

} // namespace Quell
