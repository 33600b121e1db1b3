// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "httpmessage.h"
#include "outcome.h"
#include "serviceclient.h"

#include <QByteArray>
#include <QString>

namespace Quell {

/// Turns what Dune answers into values. Pure functions; any thread. Source of the shapes: Dune's API reference, "Get
/// Execution Status", "Cancel Execution" and "Read Query", and its OpenAPI document.
namespace DuneParser {

/// A status. Only `execution_id` and `state` are relied upon. `key.id` is the id that the answer is about (empty where it
/// does not say); connection, time of the look and clock skew are the caller's to fill in.
/// A state that is known to be an end is one, whatever `is_execution_finished` says; the flag decides where the state is
/// unknown (Unknown, and polled on, where it is missing), or says that what looks active has ended.
[[nodiscard]] Outcome<Snapshot> status(const QByteArray &body);

/// The answer to a cancel: `{"success": true}` is a receipt, false is Refused.
[[nodiscard]] Outcome<CancelReceipt> cancelled(const QByteArray &body);

/// The executions of a run of a pipeline (models.GetPipelineExecutionStatusResponse): of its queries and of its refreshes of
/// materialized views. One whose id cannot be used is counted as not begun.
[[nodiscard]] Outcome<FoundExecutions> pipeline(const QByteArray &body);

/// The execution that a query's latest result is of.
[[nodiscard]] Outcome<FoundExecutions> latestExecution(const QByteArray &body);

/// A query's name, else the first line of its SQL.
[[nodiscard]] Outcome<QString> queryName(const QByteArray &body);

/// What an answer that is not 2xx means, in Dune's own words where it has any.
[[nodiscard]] Trouble refusal(const HttpAnswer &answer);

/// Whether the body is an error in the form that Dune documents: `{"error": "text"}`.
[[nodiscard]] bool isErrorOfDune(const QByteArray &body);

} // namespace DuneParser

} // namespace Quell
