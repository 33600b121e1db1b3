// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsettingsdialog.h"

#include "connectionfaces.h"
#include "connections.h"
#include "icons.h"
#include "statepalette.h"
#include "ui_connectionsettingsdialog.h"
#include "wording.h"

namespace Quell {

using Tone = WrappedLabel::Tone;

ConnectionSettingsDialog::ConnectionSettingsDialog(Connections *connections, ConnectionFaces *faces,
                                                   const QUuid &connection, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::ConnectionSettingsDialog>()),
      m_connections(connections),
      m_faces(faces),
      m_connection(connection)
{
    m_ui->setupUi(this);
    m_ui->form->setConnections(connections);
    if (const auto found = connections->find(connection))
        m_ui->form->edit(*found);
    fillMarks();
    m_ui->message->clear();
    connect(m_ui->form, &ConnectionForm::edited, m_ui->message, &WrappedLabel::clear);
    connect(m_ui->form, &ConnectionForm::mistakeFound, this,
            [this](const QString &sentence) { m_ui->message->say(sentence, Tone::Problem); });
    connect(m_ui->save, &QAbstractButton::clicked, this, &ConnectionSettingsDialog::save);
    connect(m_ui->close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(connections, &Connections::connectionRemoved, this, [this](const QUuid &removed) {
        if (removed == m_connection)
            reject();
    });
    m_ui->form->focusFirst();
}

ConnectionSettingsDialog::~ConnectionSettingsDialog() = default;

void ConnectionSettingsDialog::fillMarks()
{
    const QStringList names{tr("Violet"), tr("Orange"), tr("Teal"),  tr("Green"),
                            tr("Pink"),   tr("Blue"),   tr("Brown"), tr("Grey")};
    for (int mark = 0; mark < StatePalette::marks; ++mark)
        m_ui->mark->addItem(Icons::mark(mark), names.value(mark), mark);
    m_ui->mark->setCurrentIndex(m_ui->mark->findData(m_faces->of(m_connection).mark));
}

void ConnectionSettingsDialog::save()
{
    m_ui->message->clear();
    const std::optional<Connection> draft = m_ui->form->changed();
    if (!draft)
        return;
    const Outcome<Connection> changed = m_connections->change(*draft);
    if (!changed.ok()) {
        m_ui->message->say(troubleText(changed.trouble(), draft->name), Tone::Problem);
        return;
    }
    m_faces->setMark(m_connection, m_ui->mark->currentData().toInt());
    accept();
}

} // namespace Quell

#include "moc_connectionsettingsdialog.cpp"
