// SPDX-License-Identifier: GPL-3.0-or-later
#include "planpage.h"

#include "fixedfont.h"
#include "monitor.h"
#include "whenanswered.h"
#include "wording.h"
#include "wrappedlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Quell {

namespace {

constexpr qsizetype mostPlans = 20;
constexpr qsizetype longestPlan = 2'000'000;
/// Laying out one line takes as long as all of it is, and there are many in sight.
constexpr qsizetype longestPlanLine = 2000;

} // namespace

PlanPage::PlanPage(QWidget *parent)
    : QWidget(parent),
      m_words(new WrappedLabel(this)),
      m_ask(new QPushButton(tr("Run the query again for its plan"), this)),
      m_text(new QPlainTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont(font()));
    m_text->setAccessibleName(tr("Plan of the query"));
    m_text->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 8);
    top->setSpacing(8);
    top->addWidget(m_words);
    top->addWidget(m_ask, 0, Qt::AlignLeft);
    column->addLayout(top);
    column->addWidget(m_text, 1);
    column->addStretch(0);
    connect(m_ask, &QPushButton::clicked, this, &PlanPage::ask);
    refresh();
}

void PlanPage::describe(const std::optional<ExecutionKey> &key, const QString &serviceName,
                        const QString &warning)
{
    if (m_key == key && m_warning == warning && m_serviceName == serviceName)
        return;
    m_key = key;
    m_serviceName = serviceName;
    m_warning = warning;
    refresh();
}

void PlanPage::ask()
{
    if (!m_key || m_warning.isEmpty() || (m_answers.contains(*m_key) && !m_answers.value(*m_key)))
        return;
    const ExecutionKey key = *m_key;
    m_asked.removeAll(key);
    m_asked.append(key);
    if (m_asked.size() > mostPlans)
        m_answers.remove(m_asked.takeFirst());
    m_answers.insert(key, std::nullopt);
    refresh();
    whenAnswered(m_monitor->plan(key), this,
                 [this, key](const Outcome<QString> &answer) { keep(key, answer); });
}

void PlanPage::keep(const ExecutionKey &key, const Outcome<QString> &answer)
{
    if (!m_asked.contains(key))
        return;
    m_answers.insert(key, answer);
    if (m_key == key)
        refresh();
}

void PlanPage::refresh()
{
    const bool asked = m_key && m_answers.contains(*m_key);
    const std::optional<Outcome<QString>> answer = asked ? m_answers.value(*m_key) : std::nullopt;
    const bool hasPlan = answer && answer->ok();
    QString words = m_warning;
    if (hasPlan)
        words = answer->value().size() > longestPlan
            ? tr("The plan is longer than can be shown; this is its beginning.")
            : QString();
    else if (answer)
        words = troubleText(answer->trouble(), m_serviceName) + u'\n' + m_warning;
    else if (asked)
        words = tr("The query runs again; its plan appears here. That may take up to two minutes.");
    m_words->say(words);
    m_ask->setVisible(m_key && !m_warning.isEmpty() && !hasPlan && (!asked || answer));
    m_text->setVisible(hasPlan);
    m_text->setPlainText(hasPlan ? onLines(answer->value(), longestPlan, longestPlanLine) : QString());
}

} // namespace Quell

#include "moc_planpage.cpp"
