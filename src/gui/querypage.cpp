// SPDX-License-Identifier: GPL-3.0-or-later
#include "querypage.h"

#include "executiontexts.h"
#include "icons.h"
#include "numberedtext.h"
#include "statepalette.h"
#include "wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextBlock>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Quell {

namespace {

constexpr qsizetype longestNote = 600;
constexpr int mostNoteLines = 20;

} // namespace

QueryPage::QueryPage(QWidget *parent)
    : QWidget(parent),
      m_facts(new QLabel(this)),
      m_page(new QPushButton(this)),
      m_message(new QLabel(this)),
      m_text(new NumberedText(this))
{
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);
    m_page->setText(tr("Open the query's page"));
    m_page->setIcon(Icons::themed(QLatin1StringView("open-page")));
    m_page->setAccessibleName(tr("Open page of the shown query"));
    connect(m_page, &QPushButton::clicked, this, &QueryPage::pageRequested);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setContentsMargins(12, 8, 12, 4);
    m_text->setAccessibleName(tr("Text of the query"));
    auto *facts = new QHBoxLayout;
    facts->setContentsMargins(12, 6, 12, 6);
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(facts);
    column->addWidget(m_message);
    column->addWidget(m_text, 1);
}

void QueryPage::describe(const std::optional<Execution> &execution, const ServiceDescription &service)
{
    m_execution = execution;
    const QString text = execution ? execution->last.query : QString();
    // Setting the same text again would lose a selection in it.
    if (m_shown != text) {
        m_shown = text;
        m_text->showText(text);
    }
    m_text->setPlaceholderText(!execution ? tr("Select an execution to see its query.")
                                          : tr("The service gave neither name nor text of this query."));
    const bool failed = execution && execution->last.state == ExecutionState::Failed;
    m_message->setText(failed ? wrappable(noteText(*execution, QString(), execution->last.seenAt),
                                          longestNote, mostNoteLines)
                              : QString());
    m_message->setVisible(!m_message->text().isEmpty());
    showFacts(service);
    markError();
}

void QueryPage::showFacts(const ServiceDescription &service)
{
    QStringList facts;
    QUrl page;
    if (m_execution) {
        const Snapshot &last = m_execution->last;
        if (!last.queryId.isEmpty())
            facts.append(tr("Query %1").arg(onOneLine(last.queryId, 40)));
        if (last.costCredits)
            facts.append(tr("%1 credits").arg(ExecutionTexts::credits(last.costCredits)));
        if (last.rowCount)
            facts.append(tr("%1 rows").arg(QLocale().toString(*last.rowCount)));
        if (service.queryPage && !last.queryId.isEmpty())
            page = service.queryPage(last.queryId);
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty() || page.isValid());
    m_page->setVisible(page.isValid());
    m_page->setToolTip(ExecutionTexts::safeToolTip(page.toString()));
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

#include "moc_querypage.cpp"
