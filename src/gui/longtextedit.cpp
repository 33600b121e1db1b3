// SPDX-License-Identifier: GPL-3.0-or-later
#include "longtextedit.h"

#include "foreigntext.h"

#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextCursor>

namespace Quell {

namespace {

constexpr qsizetype longestText = 200'000;
constexpr qsizetype longestLine = 2'000;

bool isLong(QStringView text)
{
    if (text.size() > longestText)
        return true;
    qsizetype length = 0;
    for (const QChar character : text) {
        length = character == u'\n' ? 0 : length + 1;
        if (length > longestLine)
            return true;
    }
    return false;
}

} // namespace

LongTextEdit::LongTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            m_whole = QString();
    });
}

void LongTextEdit::setText(const QString &text)
{
    display(text);
    document()->clearUndoRedoStacks();
}

QString LongTextEdit::text() const
{
    return isShortened() ? m_whole : toPlainText();
}

void LongTextEdit::insertFromMimeData(const QMimeData *source)
{
    // Read once: on X11 the source of a clipboard whose owner has gone may be deleted while it is read.
    const QString inserted = source->text();
    if (!isLong(inserted)) {
        insertPlainText(inserted);
        ensureCursorVisible();
        return;
    }
    const QTextCursor cursor = textCursor();
    QString text = toPlainText();
    text.replace(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart(), inserted);
    display(text);
}

void LongTextEdit::display(const QString &text)
{
    const QScopedValueRollback showing(m_showing, true);
    const bool shortened = isLong(text);
    m_whole = shortened ? text : QString();
    // Of what a person did with it, this can be undone as well.
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(shortened ? onLines(text, longestText, longestLine) : text);
    moveCursor(QTextCursor::End);
}

} // namespace Quell

#include "moc_longtextedit.cpp"
