// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "autostartentry.h"
#include "settings.h"
#include "settingsappearancepage.h"
#include "settingsbehaviourpage.h"
#include "settingsconnectionspage.h"
#include "settingsnotificationspage.h"
#include "ui_settingsdialog.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

namespace Quell {

SettingsDialog::SettingsDialog(const WindowContext &context, Settings *settings, ConnectionFaces *faces,
                               ConnectionActions *actions, bool hasTray, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    if (AutostartEntry::isSupported() && !context.demo) {
        m_autostart =
            std::make_unique<AutostartEntry>(QCoreApplication::applicationFilePath(), context.startArguments);
    }
    addPage<SettingsConnectionsPage>(tr("Connections"))->follow(context.connections, faces, actions);
    addPage<SettingsBehaviourPage>(tr("Behaviour"))->follow(settings, m_autostart.get(), hasTray);
    addPage<SettingsNotificationsPage>(tr("Notifications"))->follow(settings);
    addPage<SettingsAppearancePage>(tr("Appearance"))->follow(settings, context.languages);
    m_ui->message->clear();
    connect(m_ui->pages, &QListWidget::currentRowChanged, m_ui->stack, &QStackedWidget::setCurrentIndex);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPage(Page::Connections);
    fitPages();
}

SettingsDialog::~SettingsDialog() = default;

/// Scrolls where it does not fit, as with large text on a small screen.
template<typename PageType>
PageType *SettingsDialog::addPage(const QString &title)
{
    auto *area = new QScrollArea(m_ui->stack);
    auto *page = new PageType(area);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_ui->stack->addWidget(area);
    m_ui->pages->addItem(title);
    connect(page, &PageType::failed, this, &SettingsDialog::say);
    return page;
}

void SettingsDialog::showPage(Page page)
{
    m_ui->pages->setCurrentRow(int(page));
}

SettingsDialog::Page SettingsDialog::page() const
{
    return Page(m_ui->pages->currentRow());
}

void SettingsDialog::fitPages()
{
    m_ui->pages->setFixedWidth(m_ui->pages->sizeHintForColumn(0) + 2 * m_ui->pages->frameWidth()
                               + fontMetrics().averageCharWidth() * 3);
    m_ui->pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSize wanted;
    for (int index = 0; index < m_ui->stack->count(); ++index) {
        const auto *area = qobject_cast<QScrollArea *>(m_ui->stack->widget(index));
        wanted = wanted.expandedTo(area->widget()->sizeHint());
    }
    wanted += QSize(m_ui->pages->width() + 60, 100);
    const QSize most = screen()->availableSize() * 9 / 10;
    resize(wanted.expandedTo({640, 480}).boundedTo(most));
}

void SettingsDialog::say(const QString &sentence)
{
    m_ui->message->say(sentence, WrappedLabel::Tone::Problem);
}

} // namespace Quell

#include "moc_settingsdialog.cpp"
