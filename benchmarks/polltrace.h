// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace Quell {

/// One execution of a trace, on a clock that starts at 0.
struct TracedRun
{
    std::chrono::milliseconds start{0};
    QString query;
    std::chrono::milliseconds duration{0};
};

/// Reads lines `start_s,query_id,duration_s`, in any order; a heading, empty lines and lines that start with # are passed
/// over. InvalidInput names the first line that is not understood.
[[nodiscard]] Outcome<QList<TracedRun>> readPollTrace(const QString &path);
/// The same of what stands in it; `name` is what a sentence calls it.
[[nodiscard]] Outcome<QList<TracedRun>> readPollTrace(const QByteArray &bytes, const QString &name);

} // namespace Quell
