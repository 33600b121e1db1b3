// SPDX-License-Identifier: GPL-3.0-or-later
#include "querypage.h"

#include "executiontexts.h"
#include "statepalette.h"
#include "wording.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace Quell {

QueryPage::QueryPage(QWidget *parent)
    : QWidget(parent),
      m_message(new QLabel(this)),
      m_text(new QPlainTextEdit(this))
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setContentsMargins(12, 8, 12, 4);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Text of the query"));
    m_text->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_text);
}

void QueryPage::describe(const std::optional<Execution> &execution)
{
    m_execution = execution;
    const QString text = execution ? execution->last.query : QString();
    // Setting the same text again would lose a selection in it.
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->setPlaceholderText(!execution ? tr("Select an execution to see its query.")
                                          : tr("The service gave neither name nor text of this query."));
    const bool failed = execution && execution->last.state == ExecutionState::Failed;
    m_message->setText(failed ? noteText(*execution, QString(), execution->last.seenAt) : QString());
    m_message->setVisible(!m_message->text().isEmpty());
    markError();
}

void QueryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markError();
}

void QueryPage::markError()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QColor ground = palette().color(QPalette::Base);
    const QColor red = StatePalette::bad(ground);
    QPalette message = palette();
    message.setColor(QPalette::WindowText, StatePalette::bad(palette().color(QPalette::Window)));
    m_message->setPalette(message);

    const std::optional<int> line = m_execution ? m_execution->last.errorLine : std::nullopt;
    const QTextBlock block =
        line && *line > 0 ? m_text->document()->findBlockByNumber(*line - 1) : QTextBlock();
    // Where only the query's name is known, the error lies in a text that is not here.
    if (block.isValid() && !block.text().isEmpty()) {
        QTextEdit::ExtraSelection whole;
        whole.cursor = QTextCursor(block);
        whole.format.setBackground(StatePalette::blend(ground, red, 0.15));
        whole.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(whole);
        const int column = m_execution->last.errorColumn.value_or(0);
        if (column > 0 && column <= block.length()) {
            QTextEdit::ExtraSelection place;
            place.cursor = QTextCursor(block);
            place.cursor.setPosition(block.position() + std::min(column, block.length() - 1) - 1);
            place.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
            if (!place.cursor.hasSelection())
                place.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            place.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            place.format.setUnderlineColor(red);
            place.format.setFontWeight(QFont::Bold);
            marks.append(place);
        }
    }
    m_text->setExtraSelections(marks);
}

} // namespace Quell
