// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "execution.h"
#include "servicedescription.h"

#include <QHash>
#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace Quell {

class CopyableValue;

/// Every field that the service gave of one execution, as plain text to select and copy. A field that it did not give is not
/// shown.
class OverviewPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);

    void describe(const Execution &execution, const Connection &connection, const ServiceDescription &service,
                  const QDateTime &now, const QString &tag);
    void showNothing();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Field {
        State,
        ConnectionName,
        Id,
        QueryId,
        Query,
        User,
        Note,
        Tag,
        Error,
        Submitted,
        Started,
        Ended,
        Queued,
        Ran,
        Queue,
        Slots,
        Cost,
        Rows,
        CancelAsked,
        CancelAnswered,
        CancelSettled,
        Seen,
        Tracked,
        FieldCount
    };

    void paintLabels();
    void add(QGridLayout *grid, Field field, const QString &label);
    void set(Field field, const QString &text);
    void showTimes(const Execution &execution, const QDateTime &now);
    void showNumbers(const Snapshot &last);

    struct Row
    {
        QLabel *label = nullptr;
        CopyableValue *value = nullptr;
    };
    QHash<int, Row> m_rows;
    QLabel *m_nothing;
    QWidget *m_fields;
};

} // namespace Quell
