// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Quell {

/// What a request is for, in the order in which they leave.
enum class RequestKind {
    Cancel,
    Read, ///< a person, or the following of a cancel, asks about an execution
    Lookup, ///< a person looks at something beside it, such as a query's name; no answer to it says that we are shut out
    Poll,
};

} // namespace Quell
