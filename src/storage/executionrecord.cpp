// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionrecord.h"

#include "sqltransaction.h"

#include <QStringList>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// The order of the columns in every statement of this file: first those that most executions have.
namespace Column {
enum Index {
    Connection,
    Id,
    TrackedAt,
    SeenAt,
    State,
    ServiceState,
    QueryId,
    Query,
    User,
    SubmittedAt,
    StartedAt,
    EndedAt,
    ClockSkew,
    QueuePosition,
    CostCredits,
    RowCount,
    FirstRareColumn,
    SlotsUsed = FirstRareColumn,
    SlotsAllowed,
    ErrorType,
    ErrorMessage,
    ErrorLine,
    ErrorColumn,
    Phase,
    RequestedAt,
    AnsweredAt,
    SettledAt,
    Denied,
    TroubleWord,
    TroubleSaid,
    TroubleHttpStatus,
    TroubleRetryAfter,
};
} // namespace Column

const QStringList &columnNames()
{
    static const QStringList names{
        QStringLiteral("connection"),
        QStringLiteral("id"),
        QStringLiteral("tracked_at"),
        QStringLiteral("seen_at"),
        QStringLiteral("state"),
        QStringLiteral("service_state"),
        QStringLiteral("query_id"),
        QStringLiteral("query"),
        QStringLiteral("user"),
        QStringLiteral("submitted_at"),
        QStringLiteral("started_at"),
        QStringLiteral("ended_at"),
        QStringLiteral("clock_skew"),
        QStringLiteral("queue_position"),
        QStringLiteral("cost_credits"),
        QStringLiteral("row_count"),
        QStringLiteral("slots_used"),
        QStringLiteral("slots_allowed"),
        QStringLiteral("error_type"),
        QStringLiteral("error_message"),
        QStringLiteral("error_line"),
        QStringLiteral("error_column"),
        QStringLiteral("cancel_phase"),
        QStringLiteral("cancel_requested_at"),
        QStringLiteral("cancel_answered_at"),
        QStringLiteral("cancel_settled_at"),
        QStringLiteral("cancel_denied"),
        QStringLiteral("trouble_kind"),
        QStringLiteral("trouble_said"),
        QStringLiteral("trouble_http_status"),
        QStringLiteral("trouble_retry_after"),
    };
    return names;
}

template<typename T>
QVariant valueOrNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<T>());
}

QVariant valueOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

template<typename T>
std::optional<T> optionalFrom(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    return value.value<T>();
}

std::optional<Trouble> troubleFromRow(const QSqlQuery &query)
{
    const auto kind = troubleKindFromWord(query.value(Column::TroubleWord).toString());
    if (!kind)
        return std::nullopt;
    Trouble trouble{.kind = *kind,
                    .said = query.value(Column::TroubleSaid).toString(),
                    .httpStatus = query.value(Column::TroubleHttpStatus).toInt()};
    if (const auto retryAfter = optionalFrom<qint64>(query.value(Column::TroubleRetryAfter)))
        trouble.retryAfter = milliseconds(*retryAfter);
    return trouble;
}

/// Those that most executions have.
void readTimesAndNumbers(const QSqlQuery &query, Execution &execution)
{
    const auto time = [&query](Column::Index column) { return timeFromSql(query.value(column)); };
    execution.trackedAt = time(Column::TrackedAt);
    Snapshot &last = execution.last;
    last.seenAt = time(Column::SeenAt);
    last.submittedAt = time(Column::SubmittedAt);
    last.startedAt = time(Column::StartedAt);
    last.endedAt = time(Column::EndedAt);
    last.clockSkew = milliseconds(query.value(Column::ClockSkew).toLongLong());
    last.queuePosition = optionalFrom<int>(query.value(Column::QueuePosition));
    last.costCredits = optionalFrom<double>(query.value(Column::CostCredits));
    last.rowCount = optionalFrom<qint64>(query.value(Column::RowCount));
}

} // namespace

QString ExecutionRecord::columns()
{
    return columnNames().join(QStringLiteral(", "));
}

QString ExecutionRecord::rareCondition()
{
    const QStringList rare = columnNames().mid(Column::FirstRareColumn);
    QStringList conditions;
    for (const QString &name : rare) {
        if (name == u"cancel_phase")
            conditions.append(QStringLiteral("cancel_phase <> '%1'").arg(toWord(CancelPhase::None)));
        else if (name == u"cancel_denied")
            conditions.append(name);
        else
            conditions.append(QStringLiteral("%1 IS NOT NULL").arg(name));
    }
    return QStringLiteral("(%1)").arg(conditions.join(QStringLiteral(" OR ")));
}

QString ExecutionRecord::usualColumns()
{
    QStringList columns = columnNames().first(Column::FirstRareColumn);
    for (const auto text : {Column::Connection, Column::Id, Column::State, Column::ServiceState,
                            Column::QueryId, Column::Query, Column::User})
        columns[text] = QStringLiteral("CAST(%1 AS BLOB)").arg(columns.at(text));
    columns.append(rareCondition());
    return columns.join(QStringLiteral(", "));
}

int ExecutionRecord::usualColumnCount()
{
    return Column::FirstRareColumn + 1;
}

bool ExecutionRecord::hasRareColumns(const QSqlQuery &query)
{
    return query.value(Column::FirstRareColumn).toBool();
}

QVariantList ExecutionRecord::values(const Execution &execution)
{
    const Snapshot &last = execution.last;
    const CancelStory &cancel = execution.cancel;
    const std::optional<Trouble> &trouble = cancel.trouble;
    QVariantList values{
        execution.key.connection.toString(QUuid::WithoutBraces),
        execution.key.id,
        execution.trackedAt.isValid() ? execution.trackedAt.toMSecsSinceEpoch() : qint64(0),
        toSql(last.seenAt),
        toWord(last.state),
        valueOrNull(last.serviceState),
        valueOrNull(last.queryId),
        valueOrNull(last.query),
        valueOrNull(last.user),
        toSql(last.submittedAt),
        toSql(last.startedAt),
        toSql(last.endedAt),
        qint64(last.clockSkew.count()),
        valueOrNull(last.queuePosition),
        valueOrNull(last.costCredits),
        valueOrNull(last.rowCount),
        valueOrNull(last.slotsUsed),
        valueOrNull(last.slotsAllowed),
        valueOrNull(last.errorType),
        valueOrNull(last.errorMessage),
        valueOrNull(last.errorLine),
        valueOrNull(last.errorColumn),
        toWord(cancel.phase),
        toSql(cancel.requestedAt),
        toSql(cancel.answeredAt),
        toSql(cancel.settledAt),
        cancel.denied ? 1 : 0,
        valueOrNull(trouble ? toWord(trouble->kind) : QString()),
        valueOrNull(trouble ? trouble->said : QString()),
        valueOrNull(trouble ? std::optional(trouble->httpStatus) : std::nullopt),
        valueOrNull(trouble && trouble->retryAfter ? std::optional(qint64(trouble->retryAfter->count()))
                                                   : std::nullopt),
    };
    Q_ASSERT(values.size() == columnNames().size());
    return values;
}

ExecutionRecord::Usual ExecutionRecord::readUsual(const QSqlQuery &query)
{
    const auto text = [&query](Column::Index column) { return query.value(column).toByteArray(); };
    Usual usual{.texts = {.id = text(Column::Id),
                          .queryId = text(Column::QueryId),
                          .user = text(Column::User),
                          .query = text(Column::Query),
                          .serviceState = text(Column::ServiceState)}};
    Execution &execution = usual.execution;
    execution.key.connection = QUuid::fromString(QLatin1StringView(text(Column::Connection)));
    execution.last.state =
        executionStateFromWord(QString::fromLatin1(text(Column::State))).value_or(ExecutionState::Unknown);
    readTimesAndNumbers(query, execution);
    return usual;
}

Execution ExecutionRecord::read(const QSqlQuery &query)
{
    const auto text = [&query](Column::Index column) { return query.value(column).toString(); };
    const auto number = [&query](Column::Index column) { return optionalFrom<int>(query.value(column)); };

    Execution execution;
    execution.key = ExecutionKey{QUuid::fromString(text(Column::Connection)), text(Column::Id)};
    readTimesAndNumbers(query, execution);
    Snapshot &last = execution.last;
    last.key = execution.key;
    last.state = executionStateFromWord(text(Column::State)).value_or(ExecutionState::Unknown);
    last.serviceState = text(Column::ServiceState);
    last.queryId = text(Column::QueryId);
    last.query = text(Column::Query);
    last.user = text(Column::User);
    last.slotsUsed = number(Column::SlotsUsed);
    last.slotsAllowed = number(Column::SlotsAllowed);
    last.errorType = text(Column::ErrorType);
    last.errorMessage = text(Column::ErrorMessage);
    last.errorLine = number(Column::ErrorLine);
    last.errorColumn = number(Column::ErrorColumn);

    CancelStory &cancel = execution.cancel;
    cancel.phase = cancelPhaseFromWord(text(Column::Phase)).value_or(CancelPhase::None);
    cancel.requestedAt = timeFromSql(query.value(Column::RequestedAt));
    cancel.answeredAt = timeFromSql(query.value(Column::AnsweredAt));
    cancel.settledAt = timeFromSql(query.value(Column::SettledAt));
    cancel.denied = query.value(Column::Denied).toBool();
    cancel.trouble = troubleFromRow(query);
    return execution;
}

QString ExecutionRecord::timeColumns()
{
    return QStringLiteral(
        "seen_at, cancel_phase, cancel_requested_at, cancel_answered_at, cancel_settled_at");
}

Execution ExecutionRecord::readTimes(const QSqlQuery &query)
{
    Execution execution;
    execution.last.seenAt = timeFromSql(query.value(0));
    execution.cancel = {.phase = cancelPhaseFromWord(query.value(1).toString()).value_or(CancelPhase::None),
                        .requestedAt = timeFromSql(query.value(2)),
                        .answeredAt = timeFromSql(query.value(3)),
                        .settledAt = timeFromSql(query.value(4))};
    return execution;
}

const QStringList &ExecutionRecord::placeholders()
{
    static const QStringList names = [] {
        QStringList made;
        for (const QString &name : columnNames())
            made.append(u':' + name);
        return made;
    }();
    return names;
}

QString ExecutionRecord::upsertStatement()
{
    // Asked for with each row that is written.
    static const QString statement = [] {
        QStringList assignments;
        for (const QString &name : columnNames()) {
            if (name != u"tracked_at")
                assignments.append(QStringLiteral("%1 = excluded.%1").arg(name));
        }
        return QStringLiteral(
                   "INSERT INTO executions (%1) VALUES (%2) ON CONFLICT (connection, id) DO UPDATE SET %3")
            .arg(columns(), placeholders().join(QStringLiteral(", ")),
                 assignments.join(QStringLiteral(", ")));
    }();
    return statement;
}

} // namespace Quell
