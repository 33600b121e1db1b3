// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox.h"

#include "handover.h"

#include <QCoreApplication>
#include <QEvent>

#include <memory>
#include <utility>

namespace Quell {

namespace {

class Letter final : public QEvent
{
public:
    explicit Letter(std::function<void()> function) : QEvent(sort()), m_function(std::move(function)) { }

    [[nodiscard]] static Type sort()
    {
        static const auto registered = static_cast<Type>(registerEventType());
        return registered;
    }
    void read() const { m_function(); }

private:
    std::function<void()> m_function;
};

} // namespace

void Mailbox::post(std::function<void()> function)
{
    auto letter = std::make_unique<Letter>(std::move(function));
    Handover::leave();
    QCoreApplication::postEvent(this, letter.release());
}

bool Mailbox::event(QEvent *event)
{
    Handover::arrive();
    if (event->type() != Letter::sort())
        return QObject::event(event);
    static_cast<const Letter *>(event)->read();
    return true;
}

} // namespace Quell
