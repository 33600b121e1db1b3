// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm.h"

#include <utility>

namespace Quell {

void Alarm::set(std::chrono::milliseconds delay, std::function<void()> function)
{
    m_context = std::make_unique<QObject>();
    m_clock->callAfter(std::max(delay, std::chrono::milliseconds(0)), m_context.get(),
                       [this, function = std::move(function)] {
                           // The function may set the alarm anew, and may delete it.
                           const std::unique_ptr<QObject> context = std::move(m_context);
                           function();
                       });
}

} // namespace Quell
