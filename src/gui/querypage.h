// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace Quell {

/// The text of a query, to read and copy, with the place of its error marked.
class QueryPage : public QWidget
{
    Q_OBJECT
public:
    explicit QueryPage(QWidget *parent = nullptr);

    void describe(const std::optional<Execution> &execution);

protected:
    void changeEvent(QEvent *event) override;

private:
    void markError();

    QLabel *m_message;
    QPlainTextEdit *m_text;
    std::optional<Execution> m_execution;
};

} // namespace Quell
