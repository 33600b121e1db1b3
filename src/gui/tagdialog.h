// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executiontags.h"

#include <QDialog>

class QComboBox;

namespace Quell {

/// Asks what is to be written on executions: a word or a few, or nothing.
class TagDialog : public QDialog
{
    Q_OBJECT
public:
    TagDialog(const QList<ExecutionKey> &keys, const ExecutionTags &tags, QWidget *parent = nullptr);

    [[nodiscard]] QString tag() const;

private:
    QComboBox *m_tag;
};

} // namespace Quell
