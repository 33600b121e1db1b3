// SPDX-License-Identifier: GPL-3.0-or-later
#include "polltrace.h"

#include <QFile>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <optional>

namespace Quell {

namespace {

std::optional<TracedRun> runOf(const QString &line)
{
    const QStringList fields = line.split(u',');
    if (fields.size() != 3)
        return std::nullopt;
    bool hasStart = false;
    bool hasDuration = false;
    const double start = fields.at(0).toDouble(&hasStart);
    const double duration = fields.at(2).toDouble(&hasDuration);
    constexpr double longest = 1e9; // some thirty years, which milliseconds hold
    const auto isTime = [](double value) { return value >= 0 && value <= longest; };
    if (!hasStart || !hasDuration || !isTime(start) || !isTime(duration))
        return std::nullopt;
    return TracedRun{std::chrono::milliseconds(std::llround(start * 1000)), fields.at(1).trimmed(),
                     std::chrono::milliseconds(std::llround(duration * 1000))};
}

Trouble unreadable(const QString &why)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = why};
}

} // namespace

Outcome<QList<TracedRun>> readPollTrace(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(QStringLiteral("%1: %2").arg(path, file.errorString()));
    return readPollTrace(file.readAll(), path);
}

Outcome<QList<TracedRun>> readPollTrace(const QByteArray &bytes, const QString &name)
{
    QList<TracedRun> runs;
    QTextStream text(bytes);
    for (int number = 1; !text.atEnd(); ++number) {
        const QString line = text.readLine().trimmed();
        const bool isHeading = number == 1 && line.startsWith(u"start_s");
        if (line.isEmpty() || line.startsWith(u'#') || isHeading)
            continue;
        const auto run = runOf(line);
        if (!run)
            return unreadable(QStringLiteral("%1:%2: not start_s,query_id,duration_s").arg(name).arg(number));
        runs.append(*run);
    }
    std::ranges::stable_sort(runs, {}, &TracedRun::start);
    return runs;
}

} // namespace Quell
