// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionhealth.h"

#include <QByteArray>
#include <QHash>
#include <QUuid>

#include <optional>

namespace Quell {

/// How each connection is, as the program that asks the services tells another of the same profile: one JSON array of objects
/// `{"connection": uuid, "state": word, …}` with times in milliseconds since 1970. What is not known is left out.
namespace HealthMessage {

using Healths = QHash<QUuid, ConnectionHealth>;

[[nodiscard]] QByteArray toJson(const Healths &healths);
/// Nothing where it is anything else; a state or a trouble of a newer Quell is left out.
[[nodiscard]] std::optional<Healths> fromJson(const QByteArray &json);

} // namespace HealthMessage

} // namespace Quell
