// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "foreigntext.h"
#include "icons.h"
#include "statepalette.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Quell {

namespace {

/// Older ones have been overtaken by what happened since.
constexpr qsizetype mostMessages = 20;
constexpr qsizetype longestMessage = 1000;
constexpr int mostMessageLines = 10;
constexpr int messageIconSide = 16;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_dismiss(new QToolButton(this))
{
    setAutoFillBackground(true);
    setAccessibleName(tr("Message"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dismiss->setIcon(Icons::themed(QLatin1StringView("close")));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setToolTip(tr("Dismiss this message"));
    m_dismiss->setAccessibleName(tr("Dismiss message"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_dismiss);
    connect(m_dismiss, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::act);
    hide();
    paintGround();
}

void MessageBar::say(const Message &message)
{
    m_messages.removeIf([&message](const Message &other) {
        return other.text == message.text || (!message.about.isEmpty() && other.about == message.about);
    });
    m_messages.append(message);
    while (m_messages.size() > mostMessages)
        m_messages.removeFirst();
    refresh();
    QAccessibleEvent news(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

void MessageBar::withdraw(const QString &about)
{
    m_messages.removeIf([&about](const Message &message) { return message.about == about; });
    refresh();
}

QString MessageBar::text() const
{
    return m_messages.isEmpty() ? QString() : m_messages.last().text;
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_painting)
        paintGround();
}

void MessageBar::dismiss()
{
    if (!m_messages.isEmpty())
        m_messages.removeLast();
    refresh();
}

void MessageBar::act()
{
    if (m_messages.isEmpty())
        return;
    const std::function<void()> act = m_messages.takeLast().act;
    refresh();
    if (act)
        act();
}

void MessageBar::refresh()
{
    setVisible(!m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message &message = m_messages.last();
    const QString shown = wrappable(message.text, longestMessage, mostMessageLines);
    m_text->setText(shown);
    m_text->setAccessibleName(shown);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
}

void MessageBar::paintGround()
{
    m_painting = true;
    QPalette palette = QGuiApplication::palette();
    const QColor window = palette.color(QPalette::Window);
    const QColor ground = StatePalette::blend(window, StatePalette::warning(window), 0.14);
    const QColor text = StatePalette::readable(palette.color(QPalette::WindowText), ground);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, text);
    setPalette(palette);
    m_icon->setPixmap(Icons::drawn(QLatin1StringView("message"), StatePalette::warning(ground),
                                   messageIconSide, devicePixelRatioF()));
    m_painting = false;
}

} // namespace Quell

#include "moc_messagebar.cpp"
