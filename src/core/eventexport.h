// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

#include <QByteArray>
#include <QJsonObject>

namespace Quell {

/// The activity log for other programs, an event at a time: at connection id kind what note. Words in kebab-case, times
/// ISO-8601 UTC, null where nothing was said; whatever the language of the interface.
namespace EventExport {

/// `connection` is its name.
[[nodiscard]] QJsonObject toJson(const Event &event, const QString &connection);

[[nodiscard]] QByteArray csvHeading();
[[nodiscard]] QByteArray toCsv(const Event &event, const QString &connection);

} // namespace EventExport

} // namespace Quell
