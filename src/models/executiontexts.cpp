// SPDX-License-Identifier: GPL-3.0-or-later
#include "executiontexts.h"

#include "wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Quell::ExecutionTexts {

namespace {

constexpr qsizetype longestToolTip = 2000;
constexpr int mostToolTipLines = 40;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Quell::ExecutionTexts)
};

} // namespace

QString moment(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QString time = local.time().toString(QStringLiteral("HH:mm:ss"));
    if (local.date() == now.toLocalTime().date())
        return time;
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

QString credits(const std::optional<double> &cost)
{
    if (!cost)
        return {};
    const QLocale locale;
    QString text = locale.toString(*cost, 'f', *cost >= 100 ? 0 : 2);
    const QString point = locale.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(locale.zeroDigit().size());
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

QString query(const Execution &execution)
{
    if (!execution.last.query.isEmpty())
        return execution.last.query;
    if (!execution.last.queryId.isEmpty())
        return Texts::tr("Query %1").arg(execution.last.queryId);
    return execution.wasSeen() ? Texts::tr("Ad-hoc query") : QStringLiteral("—");
}

QString lastSeen(const Execution &execution, const QDateTime &now)
{
    if (!execution.wasSeen())
        return Texts::tr("not seen yet");
    const std::chrono::milliseconds age(std::max<qint64>(0, execution.last.seenAt.msecsTo(now)));
    return Texts::tr("last seen %1 ago").arg(durationText(std::chrono::floor<std::chrono::seconds>(age)));
}

QString safeToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString shown = wrappable(text, longestToolTip, mostToolTipLines).toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(shown.replace(u'\n', QStringLiteral("<br>")));
}

} // namespace Quell::ExecutionTexts
