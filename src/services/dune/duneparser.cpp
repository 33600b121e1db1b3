// SPDX-License-Identifier: GPL-3.0-or-later
#include "duneparser.h"

#include "answermapping.h"
#include "duneid.h"
#include "jsonfields.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Quell::DuneParser {

namespace {

constexpr qsizetype longestWord = 100;

Trouble notUnderstood()
{
    return Trouble{.kind = TroubleKind::NotUnderstood};
}

ExecutionState stateFromWord(const QString &word)
{
    static const QString prefix = QStringLiteral("QUERY_STATE_");
    QString bare = word.trimmed().toUpper();
    if (bare.startsWith(prefix))
        bare = bare.sliced(prefix.size());
    if (bare == u"PENDING")
        return ExecutionState::Queued;
    if (bare == u"EXECUTING")
        return ExecutionState::Running;
    if (bare == u"COMPLETED")
        return ExecutionState::Completed;
    if (bare == u"COMPLETED_PARTIAL")
        return ExecutionState::Partial;
    if (bare == u"FAILED")
        return ExecutionState::Failed;
    if (bare == u"CANCELLED" || bare == u"CANCELED")
        return ExecutionState::Cancelled;
    if (bare == u"EXPIRED")
        return ExecutionState::Expired;
    return ExecutionState::Unknown;
}

void readTimes(const QJsonObject &answer, Snapshot &snapshot)
{
    snapshot.submittedAt = JsonFields::time(answer.value(u"submitted_at"));
    snapshot.startedAt = JsonFields::time(answer.value(u"execution_started_at"));
    snapshot.endedAt = JsonFields::time(answer.value(u"execution_ended_at"));
    if (!snapshot.endedAt.isValid())
        snapshot.endedAt = JsonFields::time(answer.value(u"cancelled_at"));
}

void readError(const QJsonValue &error, Snapshot &snapshot)
{
    if (error.isString()) {
        snapshot.errorMessage = JsonFields::text(error);
        return;
    }
    const QJsonObject object = error.toObject();
    snapshot.errorType = JsonFields::text(object.value(u"type"));
    snapshot.errorMessage = JsonFields::text(object.value(u"message"));
    const QJsonObject place = object.value(u"metadata").toObject();
    const auto positive = [&place](QStringView name) {
        const std::optional<int> value = JsonFields::smallInteger(place.value(name));
        return value && *value > 0 ? value : std::nullopt;
    };
    snapshot.errorLine = positive(u"line");
    snapshot.errorColumn = positive(u"column");
}

void readNumbers(const QJsonObject &answer, Snapshot &snapshot)
{
    if (const auto position = JsonFields::smallInteger(answer.value(u"queue_position"));
        position && *position >= 0 && isActive(snapshot.state) && snapshot.state != ExecutionState::Running)
    {
        snapshot.queuePosition = position;
    }
    if (const auto cost = JsonFields::number(answer.value(u"execution_cost_credits")); cost && *cost >= 0)
        snapshot.costCredits = cost;
    // "Only set to > 0 if the user has reached the limit of concurrent interactive executions."
    if (const auto used = JsonFields::smallInteger(answer.value(u"max_inflight_interactive_reached"));
        used && *used > 0)
    {
        snapshot.slotsUsed = used;
        snapshot.slotsAllowed =
            JsonFields::smallInteger(answer.value(u"max_inflight_interactive_executions"));
    }
    const QJsonObject result = answer.value(u"result_metadata").toObject();
    const auto total = JsonFields::integer(result.value(u"total_row_count"));
    const auto rows = total ? total : JsonFields::integer(result.value(u"row_count"));
    if (rows && *rows >= 0)
        snapshot.rowCount = rows;
}

/// An execution that has finished, although its state is no word of ours for that: how it ended, from what else is said.
ExecutionState endOf(const QJsonObject &answer, const Snapshot &snapshot)
{
    if (JsonFields::time(answer.value(u"cancelled_at")).isValid())
        return ExecutionState::Cancelled;
    if (!snapshot.errorType.isEmpty() || !snapshot.errorMessage.isEmpty())
        return ExecutionState::Failed;
    if (answer.value(u"result_metadata").isObject())
        return ExecutionState::Completed;
    // An unknown word without a result: nothing that could be called success. A word for running is asked about again.
    return snapshot.state == ExecutionState::Unknown ? ExecutionState::Failed : snapshot.state;
}

} // namespace

Outcome<Snapshot> status(const QByteArray &body)
{
    const Outcome<QJsonObject> parsed = JsonFields::object(body);
    if (!parsed.ok())
        return parsed.trouble();
    const QJsonObject &answer = parsed.value();
    const QString state = answer.value(u"state").toString().trimmed();
    if (state.isEmpty())
        return notUnderstood();

    Snapshot snapshot;
    snapshot.key.id = JsonFields::text(answer.value(u"execution_id")).toUpper();
    snapshot.state = stateFromWord(state);
    snapshot.serviceState = state.left(longestWord);
    if (const auto query = JsonFields::integer(answer.value(u"query_id")); query && *query > 0)
        snapshot.queryId = QString::number(*query);
    readTimes(answer, snapshot);
    readError(answer.value(u"error"), snapshot);
    if (isActive(snapshot.state) && JsonFields::flag(answer.value(u"is_execution_finished")) == true)
        snapshot.state = endOf(answer, snapshot);
    if (snapshot.state == ExecutionState::Failed && stateFromWord(state) == ExecutionState::Unknown
        && snapshot.errorType.isEmpty())
    {
        snapshot.errorType = snapshot.serviceState;
    }
    readNumbers(answer, snapshot);
    return snapshot;
}

Outcome<CancelReceipt> cancelled(const QByteArray &body)
{
    const Outcome<QJsonObject> parsed = JsonFields::object(body);
    if (!parsed.ok())
        return parsed.trouble();
    const std::optional<bool> success = JsonFields::flag(parsed.value().value(u"success"));
    if (!success)
        return notUnderstood();
    if (!*success)
        return Trouble{.kind = TroubleKind::Refused, .said = JsonFields::errorWords(body).left(1000)};
    return CancelReceipt{};
}

Outcome<FoundExecutions> pipeline(const QByteArray &body)
{
    const Outcome<QJsonObject> parsed = JsonFields::object(body);
    if (!parsed.ok())
        return parsed.trouble();
    const QJsonValue nodes = parsed.value().value(u"node_executions");
    // A run that has only begun may have none yet.
    const bool hasBegun = parsed.value().value(u"status").isString();
    if (!nodes.isArray() && !(hasBegun && (nodes.isUndefined() || nodes.isNull())))
        return notUnderstood();
    FoundExecutions found;
    const QJsonArray list = nodes.toArray();
    for (const auto &node : list) {
        const QJsonObject object = node.toObject();
        for (const QStringView kind : {u"query_execution_status", u"materialized_view_refresh_status"}) {
            if (!object.value(kind).isObject())
                continue;
            const QString id =
                JsonFields::text(object.value(kind).toObject().value(u"execution_id")).toUpper();
            if (!DuneId::isId(id))
                ++found.notBegun;
            else if (!found.ids.contains(id))
                found.ids.append(id);
        }
    }
    return found;
}

Outcome<FoundExecutions> latestExecution(const QByteArray &body)
{
    const Outcome<QJsonObject> parsed = JsonFields::object(body);
    if (!parsed.ok())
        return parsed.trouble();
    const QString id = JsonFields::text(parsed.value().value(u"execution_id")).toUpper();
    if (!DuneId::isId(id))
        return notUnderstood();
    return FoundExecutions{.ids = {id}};
}

Outcome<QString> queryName(const QByteArray &body)
{
    const Outcome<QJsonObject> parsed = JsonFields::object(body);
    if (!parsed.ok())
        return parsed.trouble();
    const QString name = JsonFields::text(parsed.value().value(u"name")).trimmed();
    if (!name.isEmpty())
        return name;
    const QString sql = JsonFields::text(parsed.value().value(u"query_sql")).trimmed();
    return sql.section(u'\n', 0, 0).trimmed();
}

Trouble refusal(const HttpAnswer &answer)
{
    Trouble trouble = AnswerMapping::statusTrouble(answer, JsonFields::errorWords(answer.body));
    // "The requested execution ID (ID: X) is invalid."
    static const QRegularExpression invalidId(
        QStringLiteral(R"(\bid\b.*\b(invalid|malformed)\b|\binvalid\b.*\bid\b)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (answer.status == 400 && invalidId.match(trouble.said).hasMatch())
        trouble.kind = TroubleKind::MalformedId;
    // A web server that is not Dune must not make an execution look gone.
    if (trouble.kind == TroubleKind::NoSuchExecution && JsonFields::isWebPage(answer.body))
        trouble.kind = TroubleKind::NotUnderstood;
    return trouble;
}

bool isErrorOfDune(const QByteArray &body)
{
    const Outcome<QJsonObject> parsed = JsonFields::object(body);
    return parsed.ok() && parsed.value().value(u"error").isString();
}

} // namespace Quell::DuneParser
