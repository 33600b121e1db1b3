// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfilter.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// One value, or a JSON array of them.
std::optional<QStringList> values(const QString &text)
{
    if (!text.startsWith(u'['))
        return QStringList{text};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QStringList result;
    const QJsonArray array = document.array();
    for (const auto &value : array)
        result.append(value.toString());
    return result;
}

/// Milliseconds, or an ISO-8601 duration.
std::optional<milliseconds> duration(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return milliseconds(number);
    static const QRegularExpression iso(
        QStringLiteral(R"(^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$)"));
    const QRegularExpressionMatch match = iso.match(text);
    if (!match.hasMatch() || text.size() < 3)
        return std::nullopt;
    const qint64 minutes = (match.captured(1).toLongLong() * 24 + match.captured(2).toLongLong()) * 60
        + match.captured(3).toLongLong();
    return std::chrono::minutes(minutes) + milliseconds(std::llround(match.captured(4).toDouble() * 1000));
}

bool readInto(QDateTime &target, const QString &text)
{
    target = QDateTime::fromString(text, Qt::ISODateWithMs);
    return target.isValid();
}

bool readInto(std::optional<milliseconds> &target, const QString &text)
{
    target = duration(text);
    return target.has_value();
}

bool readInto(int &target, const QString &text, int least)
{
    bool isNumber = false;
    target = text.toInt(&isNumber);
    return isNumber && target >= least;
}

} // namespace

std::optional<HistoryFilter> HistoryFilter::fromRequest(const RecordedRequest &request)
{
    HistoryFilter filter;
    const auto parameters = request.parameters();
    for (const auto &[name, value] : parameters) {
        if (!filter.take(name, value))
            return std::nullopt;
    }
    return filter;
}

bool HistoryFilter::take(const QString &name, const QString &value)
{
    if (name == u"page")
        return readInto(m_page, value, 0);
    if (name == u"page_size")
        return readInto(m_pageSize, value, 1);
    if (name == u"started_after")
        return readInto(m_startedAfter, value);
    if (name == u"started_before")
        return readInto(m_startedBefore, value);
    if (name == u"ended_after")
        return readInto(m_endedAfter, value);
    if (name == u"ended_before")
        return readInto(m_endedBefore, value);
    if (name == u"min_duration")
        return readInto(m_minDuration, value);
    if (name == u"max_duration")
        return readInto(m_maxDuration, value);
    if (name == u"user" || name == u"status" || name == u"type" || name.startsWith(u"metadata.")) {
        const std::optional<QStringList> oneOf = values(value);
        if (!oneOf)
            return false;
        static const QStringList states{QStringLiteral("RUNNING"), QStringLiteral("SUCCESSFUL"),
                                        QStringLiteral("FAILED"), QStringLiteral("CANCELLED")};
        for (const QString &one : *oneOf) {
            if (name == u"status" && !states.contains(one))
                return false;
        }
        m_oneOf.insert(name == u"user" ? QStringLiteral("username") : name, *oneOf);
    }
    // A parameter that it does not know does not trouble a Spring server.
    return true;
}

bool HistoryFilter::matches(const QJsonObject &entry, const QDateTime &now) const
{
    for (auto wanted = m_oneOf.cbegin(); wanted != m_oneOf.cend(); ++wanted) {
        static const QLatin1StringView metadata("metadata.");
        const QString has = wanted.key().startsWith(metadata)
            ? entry.value(u"queryMetadata").toObject().value(wanted.key().mid(metadata.size())).toString()
            : entry.value(wanted.key()).toString();
        if (!wanted->contains(has))
            return false;
    }
    const QDateTime start = QDateTime::fromString(entry.value(u"startDate").toString(), Qt::ISODateWithMs);
    const QDateTime end = QDateTime::fromString(entry.value(u"endDate").toString(), Qt::ISODateWithMs);
    if (m_startedAfter.isValid() && start <= m_startedAfter)
        return false;
    if (m_startedBefore.isValid() && start >= m_startedBefore)
        return false;
    if (m_endedAfter.isValid() && (!end.isValid() || end <= m_endedAfter))
        return false;
    if (m_endedBefore.isValid() && (!end.isValid() || end >= m_endedBefore))
        return false;
    const milliseconds ran(start.msecsTo(end.isValid() ? end : now));
    return (!m_minDuration || ran >= *m_minDuration) && (!m_maxDuration || ran <= *m_maxDuration);
}

} // namespace Quell
