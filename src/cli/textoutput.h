// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output.h"

#include <QCoreApplication>

namespace Quell {

/// For people.
class TextOutput final : public Output
{
    Q_DECLARE_TR_FUNCTIONS(Quell::TextOutput)
public:
    TextOutput();

    [[nodiscard]] std::unique_ptr<ExecutionListing> newListing() const override;
    void showConnections(const QList<ConnectionRow> &connections) override;
    void showTest(const Connection &connection, const Outcome<Proof> &outcome) override;
    void showRows(const QList<ExecutionRow> &rows) override;
    void showChange(const ExecutionRow &row) override;
    void say(const QString &sentence) override;

private:
    /// The colour of its state; empty where there are none.

    bool m_hasColour;
};

} // namespace Quell
