// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Quell {

/// A value to read, select and copy: plain text, with a button that copies all of it, seen when the pointer is over it.
class CopyableValue : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what the value is of.
    explicit CopyableValue(const QString &name, QWidget *parent = nullptr);

    /// Only a beginning is shown of what is very long; copied is all of it.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void copy() const;

    QString m_name;
    QString m_text;
    QLabel *m_value;
    QToolButton *m_copy;
};

} // namespace Quell
