// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicedescription.h"

#include <QLatin1StringView>
#include <QList>
#include <QWidget>

#include <functional>
#include <memory>

namespace Quell {

namespace Ui {
class EmptyPage;
}

/// What the window shows before there is a connection: what can be connected, and the demo.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);
    ~EmptyPage() override;

    /// To be called once.
    void offer(const QList<ServiceDescription> &services);

Q_SIGNALS:
    void connectRequested(const QString &service);
    void demoRequested();

private:
    void addChoice(QLatin1StringView icon, const QString &title, const QString &text,
                   std::function<void()> choose);

    std::unique_ptr<Ui::EmptyPage> m_ui;
};

} // namespace Quell
