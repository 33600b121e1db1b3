// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicedescription.h"

#include <QList>
#include <QObject>

#include <optional>

class QComboBox;

namespace Quell {

/// What was pasted into Track executions: ids, or one thing of which the service is asked for its executions.
class SourceChoice : public QObject
{
    Q_OBJECT
public:
    /// `box` outlives this.
    explicit SourceChoice(QComboBox *box, QObject *parent = nullptr);

    /// What a service knows beside ids. What was chosen stays where it is among them.
    void offer(const QList<ExecutionSource> &sources);
    [[nodiscard]] bool isOffered() const { return !m_sources.isEmpty(); }
    /// By its id; what is not offered changes nothing.
    void choose(const QString &source);
    /// Nothing: ids.
    [[nodiscard]] std::optional<ExecutionSource> chosen() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_box;
    QList<ExecutionSource> m_sources;
};

} // namespace Quell
