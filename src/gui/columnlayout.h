// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QHeaderView;

namespace Quell {

/// How the columns of the list of executions are arranged, as it is remembered: by their names, so that a Quell with other
/// columns understands it as well. A column that it does not know of stays as it is and keeps its neighbour.
namespace ColumnLayout {

/// Widths, order, which are hidden, and what is sorted by. The section indicator must be on a column of the model.
[[nodiscard]] QByteArray of(const QHeaderView *header);

/// False, and nothing changes, where it is not understood: a newer version, or damaged.
bool apply(const QByteArray &layout, QHeaderView *header);

} // namespace ColumnLayout

} // namespace Quell
