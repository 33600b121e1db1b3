// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptypage.h"

#include "icons.h"
#include "statepalette.h"
#include "ui_emptypage.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace Quell {

namespace {

constexpr int choiceWidth = 480;
constexpr int pictureSide = 72;

/// A command link that can be seen to be a button before the pointer is over it.
class Choice final : public QCommandLinkButton
{
public:
    using QCommandLinkButton::QCommandLinkButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor text = palette().color(QPalette::ButtonText);
        painter.setBrush(palette().color(underMouse() ? QPalette::Button : QPalette::Base));
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5)
                                  : QPen(StatePalette::blend(palette().color(QPalette::Window), text, 0.25)));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        painter.end();
        QCommandLinkButton::paintEvent(event);
    }
};

} // namespace

EmptyPage::EmptyPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::EmptyPage>())
{
    m_ui->setupUi(this);
    QFont font = m_ui->heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    m_ui->heading->setFont(font);
    m_ui->icon->setPixmap(Icons::application().pixmap(pictureSide));
}

EmptyPage::~EmptyPage() = default;

void EmptyPage::offer(const QList<ServiceDescription> &services)
{
    m_services = services;
    for (const ServiceDescription &service : services) {
        addChoice(QLatin1StringView("add"), tr("Connect %1").arg(service.name), service.connectHint,
                  [this, id = service.id] { Q_EMIT connectRequested(id); });
    }
    addChoice(
        QLatin1StringView("state-running"), tr("Try the demo"),
        tr("An analyst's day against a simulator on this computer. No account is needed, and nothing is "
           "kept."),
        [this] { Q_EMIT demoRequested(); });
}

void EmptyPage::offerFound(const QList<FoundCredential> &found)
{
    for (QWidget *choice : std::as_const(m_found))
        choice->deleteLater();
    m_found.clear();
    for (const FoundCredential &credential : found) {
        const auto service =
            std::ranges::find(std::as_const(m_services), credential.service, &ServiceDescription::id);
        if (service == m_services.cend())
            continue;
        const QString place =
            credential.variable.isEmpty() ? QDir::toNativeSeparators(credential.file) : credential.variable;
        m_found.append(addChoice(
            QLatin1StringView("add"), tr("Take over the key of %1").arg(service->name),
            tr("It was found in %1. You see what becomes of it before it is kept in the keyring.").arg(place),
            [this, credential] { Q_EMIT takeOverRequested(credential); }, int(m_found.size())));
    }
}

QWidget *EmptyPage::addChoice(QLatin1StringView icon, const QString &title, const QString &text,
                              std::function<void()> choose, int place)
{
    auto *button = new Choice(title, text, this);
    button->setIcon(Icons::themed(icon));
    button->setMinimumWidth(choiceWidth);
    button->setAccessibleName(title);
    button->setAccessibleDescription(text);
    connect(button, &QAbstractButton::clicked, this, std::move(choose));
    m_ui->choices->insertWidget(place, button);
    return button;
}

} // namespace Quell

#include "moc_emptypage.cpp"
