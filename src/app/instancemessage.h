// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Quell {

/// What one program of a profile tells the one that has it: one JSON object, `{"raise": true, "ids": [text…]}`,
/// `{"reload": true}`, `{"watch": true}` or `{"health": true}`, and nothing else.
struct InstanceMessage
{
    bool raise = false; ///< show the window, and track `ids`
    QStringList ids; ///< ids or URLs as they were typed; only with `raise`
    bool reload = false; ///< another process has changed the profile's files
    bool watch = false; ///< asks whether everything is kept fresh already
    bool health = false; ///< asks how the connections are

    /// Empty where there is nothing to tell.
    [[nodiscard]] QByteArray toJson() const;
    /// Exactly one of the shapes, or nothing.
    [[nodiscard]] static std::optional<InstanceMessage> fromJson(const QByteArray &json);
};

} // namespace Quell
