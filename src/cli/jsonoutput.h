// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output.h"

namespace Quell {

/// JSON whose texts do nothing to a terminal: characters that control one, or turn the direction of text, are escaped, which
/// to a program is the same.
[[nodiscard]] QByteArray escapedJson(const QByteArray &json);

/// For programs: one JSON document on standard output, or one a line where things are told as they happen.
class JsonOutput final : public Output
{
public:
    [[nodiscard]] std::unique_ptr<ExecutionListing> newListing() const override;
    void showConnections(const QList<ConnectionRow> &connections) override;
    void showTest(const Connection &connection, const Outcome<Proof> &outcome) override;
    void showRows(const QList<ExecutionRow> &rows) override;
    void showChange(const ExecutionRow &row) override;
    void say(const QString &sentence) override;
};

} // namespace Quell
