// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptypage.h"

#include "icons.h"
#include "ui_emptypage.h"

#include <QCommandLinkButton>

namespace Quell {

namespace {

constexpr int choiceWidth = 460;
constexpr int iconSide = 72;

void makeChoice(QCommandLinkButton *button)
{
    button->setIcon(Icons::themed(QLatin1StringView("state-running")));
    button->setMinimumWidth(choiceWidth);
    button->setAccessibleName(button->text());
    button->setAccessibleDescription(button->description());
}

} // namespace

EmptyPage::EmptyPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::EmptyPage>())
{
    m_ui->setupUi(this);
    QFont font = m_ui->heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    m_ui->heading->setFont(font);
    m_ui->icon->setPixmap(Icons::application().pixmap(iconSide));
    makeChoice(m_ui->demo);
    connect(m_ui->demo, &QAbstractButton::clicked, this, &EmptyPage::demoRequested);
}

EmptyPage::~EmptyPage() = default;

void EmptyPage::offer(const QList<ServiceDescription> &services)
{
    for (const ServiceDescription &service : services) {
        auto *button = new QCommandLinkButton(tr("Connect %1").arg(service.name), service.connectHint, this);
        makeChoice(button);
        button->setIcon(Icons::themed(QLatin1StringView("add")));
        connect(button, &QAbstractButton::clicked, this,
                [this, id = service.id] { Q_EMIT connectRequested(id); });
        m_ui->services->addWidget(button);
    }
}

} // namespace Quell
