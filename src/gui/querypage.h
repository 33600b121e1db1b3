// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "servicedescription.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace Quell {

class NumberedText;

/// The text of a query, to read and copy, with the place of its error marked; what it cost, what it gave, and the way to its
/// page.
class QueryPage : public QWidget
{
    Q_OBJECT
public:
    explicit QueryPage(QWidget *parent = nullptr);

    void describe(const std::optional<Execution> &execution, const ServiceDescription &service);

Q_SIGNALS:
    /// The user wants to see the query in a browser.
    void pageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFacts(const ServiceDescription &service);
    void markError();

    QLabel *m_facts;
    QPushButton *m_page;
    QLabel *m_message;
    NumberedText *m_text;
    QString m_shown;
    std::optional<Execution> m_execution;
};

} // namespace Quell
