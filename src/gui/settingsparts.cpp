// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsparts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace Quell::SettingsParts {

namespace {

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *control = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !control || control->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

void turnOnlyWithFocus(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

QString notKept()
{
    return QCoreApplication::translate(
        "Quell::SettingsParts",
        "This holds until Quell ends: it could not be written down. Check that the "
        "profile's folder can be written.");
}

} // namespace Quell::SettingsParts
