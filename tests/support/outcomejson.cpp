// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomejson.h"

#include <QJsonArray>

namespace Quell {

namespace {

class Fields
{
public:
    void add(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(name, text);
    }
    void add(const QString &name, const QDateTime &time)
    {
        if (time.isValid())
            m_object.insert(name, time.toUTC().toString(Qt::ISODateWithMs));
    }
    template<typename T>
    void add(const QString &name, const std::optional<T> &value)
    {
        if (value)
            m_object.insert(name, *value);
    }

    [[nodiscard]] QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace

QJsonObject toJson(const Snapshot &snapshot)
{
    Fields fields;
    fields.add(QStringLiteral("id"), snapshot.key.id);
    fields.add(QStringLiteral("state"), toWord(snapshot.state));
    fields.add(QStringLiteral("serviceState"), snapshot.serviceState);
    fields.add(QStringLiteral("queryId"), snapshot.queryId);
    fields.add(QStringLiteral("query"), snapshot.query);
    fields.add(QStringLiteral("user"), snapshot.user);
    fields.add(QStringLiteral("submittedAt"), snapshot.submittedAt);
    fields.add(QStringLiteral("startedAt"), snapshot.startedAt);
    fields.add(QStringLiteral("endedAt"), snapshot.endedAt);
    fields.add(QStringLiteral("queuePosition"), snapshot.queuePosition);
    fields.add(QStringLiteral("costCredits"), snapshot.costCredits);
    fields.add(QStringLiteral("rowCount"), snapshot.rowCount);
    fields.add(QStringLiteral("slotsUsed"), snapshot.slotsUsed);
    fields.add(QStringLiteral("slotsAllowed"), snapshot.slotsAllowed);
    fields.add(QStringLiteral("errorType"), snapshot.errorType);
    fields.add(QStringLiteral("errorMessage"), snapshot.errorMessage);
    fields.add(QStringLiteral("errorLine"), snapshot.errorLine);
    fields.add(QStringLiteral("errorColumn"), snapshot.errorColumn);
    return fields.object();
}

QJsonObject toJson(const Trouble &trouble)
{
    Fields fields;
    fields.add(QStringLiteral("kind"), toWord(trouble.kind));
    fields.add(QStringLiteral("said"), trouble.said);
    if (trouble.httpStatus != 0)
        fields.add(QStringLiteral("httpStatus"), std::optional(trouble.httpStatus));
    if (trouble.retryAfter)
        fields.add(QStringLiteral("retryAfterMs"), std::optional<qint64>(trouble.retryAfter->count()));
    return fields.object();
}

QJsonObject toJson(const RunningPage &page)
{
    QJsonArray executions;
    for (const Snapshot &snapshot : page.executions)
        executions.append(toJson(snapshot));
    return {{QStringLiteral("executions"), executions},
            {QStringLiteral("page"), page.page},
            {QStringLiteral("last"), page.last}};
}

QJsonObject toJson(const FoundExecutions &found)
{
    return {{QStringLiteral("ids"), QJsonArray::fromStringList(found.ids)},
            {QStringLiteral("notBegun"), found.notBegun}};
}

QJsonObject toJson(const CancelReceipt &receipt)
{
    Q_UNUSED(receipt)
    return {{QStringLiteral("receipt"), true}};
}

QJsonObject toJson(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

} // namespace Quell
