// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionrecord.h"

#include "sqltransaction.h"

#include <QJsonArray>
#include <QJsonDocument>
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

template<typename Value>
std::optional<Trouble> readTrouble(const Value &value)
{
    const auto kind = troubleKindFromWord(value(Column::TroubleWord).toString());
    if (!kind)
        return std::nullopt;
    Trouble trouble{.kind = *kind,
                    .said = value(Column::TroubleSaid).toString(),
                    .httpStatus = value(Column::TroubleHttpStatus).toInt()};
    if (const auto retryAfter = optionalFrom<qint64>(value(Column::TroubleRetryAfter)))
        trouble.retryAfter = milliseconds(*retryAfter);
    return trouble;
}

/// Those that few executions have; `value(column)` is what stands in one of them.
template<typename Value>
void readRare(const Value &value, Execution &execution)
{
    const auto number = [&value](Column::Index column) { return optionalFrom<int>(value(column)); };
    Snapshot &last = execution.last;
    last.slotsUsed = number(Column::SlotsUsed);
    last.slotsAllowed = number(Column::SlotsAllowed);
    last.errorType = value(Column::ErrorType).toString();
    last.errorMessage = value(Column::ErrorMessage).toString();
    last.errorLine = number(Column::ErrorLine);
    last.errorColumn = number(Column::ErrorColumn);
    execution.cancel = {.phase =
                            cancelPhaseFromWord(value(Column::Phase).toString()).value_or(CancelPhase::None),
                        .requestedAt = timeFromSql(value(Column::RequestedAt)),
                        .answeredAt = timeFromSql(value(Column::AnsweredAt)),
                        .settledAt = timeFromSql(value(Column::SettledAt)),
                        .denied = value(Column::Denied).toBool(),
                        .trouble = readTrouble(value)};
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

QString ExecutionRecord::pageColumns()
{
    QStringList columns = columnNames().first(Column::FirstRareColumn);
    for (const auto text : {Column::Connection, Column::Id, Column::State, Column::ServiceState,
                            Column::QueryId, Column::Query, Column::User})
        columns[text] = QStringLiteral("CAST(%1 AS BLOB)").arg(columns.at(text));
    const QStringList rare = columnNames().mid(Column::FirstRareColumn);
    QStringList conditions;
    for (const QString &name : rare) {
        if (name == u"cancel_phase")
            conditions.append(QStringLiteral("cancel_phase <> '%1'").arg(toWord(CancelPhase::None)));
        else if (name == u"cancel_denied")
            conditions.append(name);
        else if (name == u"trouble_kind"
                 || !name.startsWith(u"trouble_")) // Without a kind there is no trouble.
            conditions.append(QStringLiteral("%1 IS NOT NULL").arg(name));
    }
    columns.append(QStringLiteral("CASE WHEN %1 THEN CAST(json_array(%2) AS BLOB) END")
                       .arg(conditions.join(QStringLiteral(" OR ")), rare.join(QStringLiteral(", "))));
    return columns.join(QStringLiteral(", "));
}

int ExecutionRecord::pageColumnCount()
{
    return Column::FirstRareColumn + 1;
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

std::optional<ExecutionRecord::OfPage> ExecutionRecord::readOfPage(const QSqlQuery &query)
{
    const auto text = [&query](int column) { return query.value(column).toByteArray(); };
    OfPage read{.texts = {.id = text(Column::Id),
                          .queryId = text(Column::QueryId),
                          .user = text(Column::User),
                          .query = text(Column::Query),
                          .serviceState = text(Column::ServiceState)}};
    Execution &execution = read.execution;
    execution.key.connection = QUuid::fromString(QLatin1StringView(text(Column::Connection)));
    execution.last.state =
        executionStateFromWord(QString::fromLatin1(text(Column::State))).value_or(ExecutionState::Unknown);
    readTimesAndNumbers(query, execution);
    if (query.isNull(Column::FirstRareColumn))
        return read;
    // By way of a string: of a damaged one not a text more is lost than the bytes that are.
    const QByteArray rare = QString::fromUtf8(text(Column::FirstRareColumn)).toUtf8();
    const QJsonArray values = QJsonDocument::fromJson(rare).array();
    if (values.size() != columnNames().size() - Column::FirstRareColumn)
        return std::nullopt;
    readRare(
        [&values](Column::Index column) { return values.at(column - Column::FirstRareColumn).toVariant(); },
        execution);
    return read;
}

Execution ExecutionRecord::read(const QSqlQuery &query)
{
    const auto text = [&query](Column::Index column) { return query.value(column).toString(); };

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
    readRare([&query](Column::Index column) { return query.value(column); }, execution);
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
