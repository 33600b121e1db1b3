// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output.h"

namespace Quell {

/// For programs: one JSON document on standard output, or one a line where things are told as they happen.
class JsonOutput final : public Output
{
public:
    void showExecutions(const QList<ExecutionRow> &rows) override;
    void showConnections(const QList<ConnectionRow> &connections) override;
    void showTest(const Connection &connection, const Outcome<Proof> &outcome) override;
    void showRows(const QList<ExecutionRow> &rows) override;
    void showChange(const ExecutionRow &row) override;
    void say(const QString &sentence) override;
};

} // namespace Quell
