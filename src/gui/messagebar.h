// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace Quell {

/// What the user has to know, in a slim bar instead of a box in the way: plain text, one message at a time, the newest
/// first; dismissing it shows the one before. Hidden while there is none.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    struct Message
    {
        QString text; ///< whole sentences, plain text
        QString action; ///< on a button, such as "Try again"; empty: no button
        std::function<void()> act; ///< the message goes away with it
        /// A later message about the same thing takes its place; empty: none does, but the same text.
        QString about;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(const Message &message);
    /// It is no longer true.
    void withdraw(const QString &about);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dismiss();
    void act();
    void refresh();
    void paintGround();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_dismiss;
    QList<Message> m_messages;
    bool m_painting = false; ///< our own palette change
};

} // namespace Quell
