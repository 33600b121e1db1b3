// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundcredential.h"
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

    /// Keys that other programs left: choices above the others, in place of those that were offered before.
    void offerFound(const QList<FoundCredential> &found);

Q_SIGNALS:
    void takeOverRequested(const Quell::FoundCredential &found);
    void connectRequested(const QString &service);
    void demoRequested();

private:
    QWidget *addChoice(QLatin1StringView icon, const QString &title, const QString &text,
                       std::function<void()> choose, int place = -1);

    std::unique_ptr<Ui::EmptyPage> m_ui;
    QList<ServiceDescription> m_services;
    QList<QWidget *> m_found;
};

} // namespace Quell
