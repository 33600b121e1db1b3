// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtDBus/QDBusConnection>

namespace Quell {

/// Whether a desktop shows status icons that are offered over D-Bus (StatusNotifierItem, the usual way on Linux), and from
/// when on. Asked here, asynchronously, because Qt 6.4 remembers for the rest of the process what it found when it was asked
/// first: a program that starts before the panel would never have an icon.
class StatusNotifierHost : public QObject
{
    Q_OBJECT
public:
    explicit StatusNotifierHost(const QDBusConnection &bus, QObject *parent = nullptr);

    /// False until the first answer.
    [[nodiscard]] bool isRegistered() const { return m_registered; }

Q_SIGNALS:
    void registeredChanged(bool registered);

private Q_SLOTS:
    void ask();

private:
    QDBusConnection m_bus;
    int m_question = 0; ///< an answer to any other is out of date
    bool m_registered = false;
};

} // namespace Quell
