// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsconnectionspage.h"

#include "connectionactions.h"
#include "connectionfaces.h"
#include "connections.h"
#include "connectionsettingsdialog.h"
#include "connectionsharing.h"
#include "icons.h"
#include "ui_settingsconnectionspage.h"
#include "wording.h"

#include <algorithm>

namespace Quell {

namespace {

constexpr int connectionRole = Qt::UserRole;
constexpr qsizetype listedName = 80;

} // namespace

SettingsConnectionsPage::SettingsConnectionsPage(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::SettingsConnectionsPage>())
{
    m_ui->setupUi(this);
    m_ui->hint->say(tr("Keys and passwords lie in the keyring and are shown nowhere."),
                    WrappedLabel::Tone::Quiet);
}

SettingsConnectionsPage::~SettingsConnectionsPage() = default;

void SettingsConnectionsPage::follow(Connections *connections, ConnectionFaces *faces,
                                     ConnectionActions *actions)
{
    m_connections = connections;
    m_faces = faces;
    m_actions = actions;
    connect(connections, &Connections::connectionAdded, this, &SettingsConnectionsPage::list);
    connect(connections, &Connections::connectionRemoved, this, &SettingsConnectionsPage::list);
    connect(connections, &Connections::connectionChanged, this, &SettingsConnectionsPage::list);
    connect(connections, &Connections::orderChanged, this, &SettingsConnectionsPage::list);
    connect(faces, &ConnectionFaces::changed, this, &SettingsConnectionsPage::list);
    connect(m_ui->connections, &QListWidget::currentItemChanged, this, &SettingsConnectionsPage::offer);
    connect(m_ui->connections, &QListWidget::itemActivated, this, &SettingsConnectionsPage::edit);
    wireButtons();
    list();
    m_ui->connections->setCurrentRow(0);
}

void SettingsConnectionsPage::wireButtons()
{
    connect(m_ui->add, &QAbstractButton::clicked, this, [this] { m_actions->add(QString(), window()); });
    connect(m_ui->edit, &QAbstractButton::clicked, this, &SettingsConnectionsPage::edit);
    connect(m_ui->enterSecret, &QAbstractButton::clicked, this,
            [this] { m_actions->enterSecret(current(), window()); });
    connect(m_ui->switchOff, &QAbstractButton::clicked, this, &SettingsConnectionsPage::toggleSwitch);
    connect(m_ui->moveUp, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_ui->moveDown, &QAbstractButton::clicked, this, [this] { move(1); });
    connect(m_ui->remove, &QAbstractButton::clicked, this,
            [this] { m_actions->askToRemove(current(), window()); });
    auto *sharing = new ConnectionSharing(m_connections, this);
    connect(m_ui->exportSettings, &QAbstractButton::clicked, sharing, &ConnectionSharing::exportToFile);
    connect(m_ui->importSettings, &QAbstractButton::clicked, sharing, &ConnectionSharing::importFromFile);
    connect(sharing, &ConnectionSharing::said, this,
            [this](const QString &sentence) { m_ui->hint->say(sentence); });
}

void SettingsConnectionsPage::list()
{
    const QUuid before = current();
    const int rowBefore = m_ui->connections->currentRow();
    m_ui->connections->clear();
    const QList<Connection> connections = m_connections->all();
    for (const Connection &connection : connections) {
        auto *item = new QListWidgetItem(m_ui->connections);
        item->setData(connectionRole, connection.id);
        describe(item, connection.id);
        if (connection.id == before)
            m_ui->connections->setCurrentItem(item);
    }
    if (!m_ui->connections->currentItem() && m_ui->connections->count() > 0)
        m_ui->connections->setCurrentRow(std::clamp(rowBefore, 0, m_ui->connections->count() - 1));
    offer();
}

void SettingsConnectionsPage::describe(QListWidgetItem *item, const QUuid &connection) const
{
    const std::optional<Connection> found = m_connections->find(connection);
    if (!found)
        return;
    const ConnectionFace face = m_faces->of(connection);
    QStringList words{onOneLine(found->name, listedName)};
    if (!face.serviceName.isEmpty())
        words.append(face.serviceName);
    if (!face.remark.isEmpty())
        words.append(face.remark);
    if (found->switchedOff)
        words.append(tr("switched off"));
    item->setText(words.join(QStringLiteral(" · ")));
    item->setIcon(Icons::mark(face.mark));
    item->setToolTip(QString());
}

void SettingsConnectionsPage::offer()
{
    const std::optional<Connection> found = m_connections->find(current());
    const int row = m_ui->connections->currentRow();
    for (QPushButton *button : {m_ui->edit, m_ui->enterSecret, m_ui->switchOff, m_ui->remove})
        button->setEnabled(found.has_value());
    m_ui->exportSettings->setEnabled(m_ui->connections->count() > 0);
    m_ui->moveUp->setEnabled(row > 0);
    m_ui->moveDown->setEnabled(row >= 0 && row + 1 < m_ui->connections->count());
    m_ui->switchOff->setText(found && found->switchedOff ? tr("&Switch on") : tr("&Switch off"));
}

void SettingsConnectionsPage::edit()
{
    if (!m_connections->find(current()))
        return;
    auto *dialog = new ConnectionSettingsDialog(m_connections, m_faces, current(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SettingsConnectionsPage::toggleSwitch()
{
    std::optional<Connection> connection = m_connections->find(current());
    if (!connection)
        return;
    connection->switchedOff = !connection->switchedOff;
    const Outcome<Connection> changed = m_connections->change(*connection);
    Q_EMIT failed(changed.ok() ? QString() : troubleText(changed.trouble(), connection->name));
}

void SettingsConnectionsPage::move(int by)
{
    const int row = m_ui->connections->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_ui->connections->count())
        return;
    QList<QUuid> order;
    for (int each = 0; each < m_ui->connections->count(); ++each)
        order.append(m_ui->connections->item(each)->data(connectionRole).toUuid());
    order.move(row, row + by);
    const Outcome<Done> done = m_connections->reorder(order);
    Q_EMIT failed(done.ok() ? QString() : troubleText(done.trouble(), tr("The profile")));
}

QUuid SettingsConnectionsPage::current() const
{
    const QListWidgetItem *item = m_ui->connections->currentItem();
    return item ? item->data(connectionRole).toUuid() : QUuid();
}

} // namespace Quell

#include "moc_settingsconnectionspage.cpp"
