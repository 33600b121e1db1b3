// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "outcome.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace Quell {

class Monitor;
class WrappedLabel;

/// How the service would go about a query. Asked for only by its button, with what that costs said above it; what was answered
/// is kept, so that nothing runs twice because someone looked elsewhere.
class PlanPage : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPage(QWidget *parent = nullptr);

    /// The monitor must outlive it. To be called once.
    void follow(Monitor *monitor) { m_monitor = monitor; }
    /// `warning` is ServiceDescription::planWarning.
    void describe(const std::optional<ExecutionKey> &key, const QString &serviceName, const QString &warning);

private:
    void ask();
    void keep(const ExecutionKey &key, const Outcome<QString> &answer);
    void refresh();

    Monitor *m_monitor = nullptr;
    std::optional<ExecutionKey> m_key;
    QString m_serviceName;
    QString m_warning;
    QHash<ExecutionKey, std::optional<Outcome<QString>>> m_answers; ///< nothing: it is waited for
    QList<ExecutionKey> m_asked; ///< oldest first
    WrappedLabel *m_words;
    QPushButton *m_ask;
    QPlainTextEdit *m_text;
};

} // namespace Quell
