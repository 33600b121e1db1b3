// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "outcome.h"
#include "servicedescription.h"

#include <QList>

#include <optional>

namespace Quell {

/// What a connection has to look like, as pure functions. Trouble is InvalidInput or InsecureAddress, with a whole sentence.
namespace ConnectionRules {

/// A draft brought into shape for its service, all but its name: address normalized, sign-in, scheme and quota filled in.
[[nodiscard]] Outcome<Connection> shaped(Connection draft, const ServiceDescription &description);

/// What is wrong with the draft's name beside these others; nothing where it can be used.
[[nodiscard]] std::optional<Trouble> nameTrouble(const Connection &draft, const QList<Connection> &others);

[[nodiscard]] bool isSameName(const QString &a, const QString &b);

/// Where a service's quota belongs to the key, two connections with one key would each believe to have all of it.
[[nodiscard]] bool hasQuotaByKey(const ServiceDescription &description);

} // namespace ConnectionRules

} // namespace Quell
