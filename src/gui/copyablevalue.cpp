// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyablevalue.h"

#include "foreigntext.h"
#include "icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Quell {

namespace {

/// A label lays all of its text out at once.
constexpr qsizetype longestShownValue = 4000;
constexpr int mostValueLines = 100;

} // namespace

CopyableValue::CopyableValue(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_value(new QLabel(this)),
      m_copy(new QToolButton(this))
{
    m_value->setTextFormat(Qt::PlainText);
    m_value->setWordWrap(true);
    m_value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setIcon(Icons::themed(QLatin1StringView("copy")));
    m_copy->setAutoRaise(true);
    const int side = fontMetrics().height();
    m_copy->setIconSize({side * 3 / 4, side * 3 / 4});
    m_copy->setFixedSize(side + 4, side + 4);
    m_copy->setToolTip(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy: %1").arg(name));
    // The keyboard selects and copies in the text itself.
    m_copy->setFocusPolicy(Qt::NoFocus);
    connect(m_copy, &QToolButton::clicked, this, &CopyableValue::copy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_value, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    QSizePolicy keepsItsRoom = m_copy->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_copy->setSizePolicy(keepsItsRoom);
    m_copy->hide();
}

void CopyableValue::setText(const QString &text)
{
    // Setting the same text again would lose a selection in it.
    if (m_text == text)
        return;
    m_text = text;
    const QString shown = wrappable(text, longestShownValue, mostValueLines);
    m_value->setText(shown);
    m_value->setAccessibleName(tr("%1: %2").arg(m_name, shown));
}

void CopyableValue::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_copy->show();
}

void CopyableValue::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_copy->hide();
}

void CopyableValue::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

} // namespace Quell

#include "moc_copyablevalue.cpp"
