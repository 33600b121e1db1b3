// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundcredential.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Quell {

/// Where Dune's own programs have their key. Pure functions: who calls them has read what they look at.
namespace DuneCredentials {

/// All of Dune's SDKs.
inline constexpr const char *keyVariable = "DUNE_API_KEY";
/// The Python SDK: the address without the "/api" behind it.
inline constexpr const char *addressVariable = "DUNE_API_BASE_URL";

/// Of Dune's command line: its `api_key`, in clear text.
[[nodiscard]] QString configFile(const QString &home);

/// Nothing where there is no key, or it cannot be one.
[[nodiscard]] std::optional<FoundCredential> fromEnvironment(const QByteArray &key,
                                                             const QByteArray &address);
[[nodiscard]] std::optional<FoundCredential> fromConfig(const QByteArray &yaml, const QString &file);

} // namespace DuneCredentials

} // namespace Quell
