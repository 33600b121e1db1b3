// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace Quell {

/// Calls functions in another thread, one after the other, in the order in which they were posted. Made anywhere, then moved to
/// that thread. What was not called when it is deleted is dropped.
class Mailbox final : public QObject
{
public:
    using QObject::QObject;

    /// Any thread.
    void post(std::function<void()> function);

protected:
    bool event(QEvent *event) override;
};

} // namespace Quell
