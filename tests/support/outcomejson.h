// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "outcome.h"
#include "serviceclient.h"

#include <QJsonObject>

namespace Quell {

/// Values as JSON, for comparison with golden files: what is empty is left out.
[[nodiscard]] QJsonObject toJson(const Snapshot &snapshot);
[[nodiscard]] QJsonObject toJson(const Trouble &trouble);
[[nodiscard]] QJsonObject toJson(const RunningPage &page);
[[nodiscard]] QJsonObject toJson(const FoundExecutions &found);
[[nodiscard]] QJsonObject toJson(const CancelReceipt &receipt);
[[nodiscard]] QJsonObject toJson(const QString &text);

template<typename T>
[[nodiscard]] QJsonObject toJson(const Outcome<T> &outcome)
{
    return outcome.ok() ? toJson(outcome.value())
                        : QJsonObject{{QStringLiteral("trouble"), toJson(outcome.trouble())}};
}

} // namespace Quell
