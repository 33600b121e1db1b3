// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QString>

namespace Quell {

/// A field that a text of any length can be put into. Laying out a line of a megabyte takes seconds, at every key again: of a
/// text that is long, or has long lines, a beginning is shown, and the whole is kept aside until somebody edits what is shown.
/// To be read by text() and written by setText() rather than by what they inherit.
class LongTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LongTextEdit(QWidget *parent = nullptr);

    /// Emits textChanged(), as every change does.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// What is shown is not all of text().
    [[nodiscard]] bool isShortened() const { return !m_whole.isNull(); }

protected:
    /// Pasted or dropped.
    void insertFromMimeData(const QMimeData *source) override;

private:
    void display(const QString &text);

    QString m_whole; ///< null where what is shown is all
    bool m_showing = false;
};

} // namespace Quell
