// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercancelconfirmation.h"

#include "ownership.h"
#include "ui_servercancelconfirmation.h"
#include "wording.h"

#include <QLocale>

namespace Quell {

namespace {

constexpr qsizetype serverNameLength = 60;
constexpr qsizetype serverAddressLength = 200;

} // namespace

ServerCancelConfirmation::ServerCancelConfirmation(const QUuid &connection, const ExecutionTracker *tracker,
                                                   const Connections *connections, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::ServerCancelConfirmation>()),
      m_connection(connection),
      m_tracker(tracker),
      m_connections(connections)
{
    m_ui->setupUi(this);
    QFont heading = m_ui->question->font();
    heading.setBold(true);
    m_ui->question->setFont(heading);
    connect(m_ui->keepRunning, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->cancelAll, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT confirmed(m_connection);
    });
    connect(tracker, &ExecutionTracker::executionsAdded, this, &ServerCancelConfirmation::refresh);
    connect(tracker, &ExecutionTracker::executionsChanged, this, &ServerCancelConfirmation::refresh);
    connect(tracker, &ExecutionTracker::executionsRemoved, this, &ServerCancelConfirmation::refresh);
    connect(connections, &Connections::connectionRemoved, this, [this](const QUuid &removed) {
        if (removed == m_connection)
            reject();
    });
    connect(connections, &Connections::connectionChanged, this, [this](const QUuid &changed) {
        if (changed != m_connection)
            return;
        reject();
        Q_EMIT withdrawn();
    });
    refresh();
    m_ui->keepRunning->setFocus(Qt::OtherFocusReason);
}

ServerCancelConfirmation::~ServerCancelConfirmation() = default;

void ServerCancelConfirmation::refresh()
{
    const auto connection = m_connections->find(m_connection);
    if (!connection)
        return;
    const QString name = onOneLine(connection->name, serverNameLength);
    m_ui->question->say(connection->production
                            ? tr("Cancel everything that runs on %1, which is production?").arg(name)
                            : tr("Cancel everything that runs on %1?").arg(name));
    m_ui->warning->say(
        tr("The server cancels the queries of everybody, not only yours, also those that Quell does not "
           "show."),
        WrappedLabel::Tone::Problem);
    m_ui->connection->say(name);
    m_ui->server->say(onOneLine(connection->url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
                                serverAddressLength));
    m_ui->known->say(knownToRun(*connection));
}

QString ServerCancelConfirmation::knownToRun(const Connection &connection) const
{
    const ServiceDescription service = m_connections->descriptionOf(m_connection);
    int running = 0;
    int others = 0;
    int unknown = 0;
    for (const Execution &execution : m_tracker->active(m_connection)) {
        if (!execution.wasSeen())
            continue;
        ++running;
        const Ownership whose = ownershipOf(execution, connection, service);
        others += whose == Ownership::SomeoneElses ? 1 : 0;
        unknown += whose == Ownership::Unknown ? 1 : 0;
    }
    const QLocale locale;
    QStringList parts{locale.toString(running)};
    if (others > 0)
        parts.append(tr("%1 of other people").arg(locale.toString(others)));
    if (unknown > 0)
        parts.append(tr("%1 of which it is not known whose they are").arg(locale.toString(unknown)));
    return parts.join(QStringLiteral(", "));
}

} // namespace Quell

#include "moc_servercancelconfirmation.cpp"
