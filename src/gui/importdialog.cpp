// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "connections.h"
#include "ui_importdialog.h"
#include "wording.h"

#include <algorithm>

namespace Quell {

using Tone = WrappedLabel::Tone;

namespace {

constexpr qsizetype shownImportName = 60;
constexpr qsizetype shownImportAddress = 200;

int countAdded(const QList<ImportedConnection> &plan)
{
    return int(std::ranges::count_if(plan, &ImportedConnection::isAdded));
}

} // namespace

ImportDialog::ImportDialog(Connections *connections, const QByteArray &json, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::ImportDialog>()),
      m_connections(connections),
      m_json(json)
{
    m_ui->setupUi(this);
    m_ui->hint->say(tr("A file has no keys and passwords: each connection asks for its own afterwards."),
                    Tone::Quiet);
    connect(m_ui->allowHttp, &QCheckBox::toggled, this, &ImportDialog::plan);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->importThem, &QPushButton::clicked, this, &ImportDialog::import);
    const auto encrypted = m_connections->plannedImport(m_json, false);
    const auto any = m_connections->plannedImport(m_json, true);
    // Only where it makes a difference.
    m_ui->allowHttp->setVisible(encrypted.ok() && any.ok()
                                && countAdded(encrypted.value()) != countAdded(any.value()));
    plan();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::plan()
{
    const auto planned = m_connections->plannedImport(m_json, m_ui->allowHttp->isChecked());
    show(planned.ok() ? planned.value() : QList<ImportedConnection>());
}

void ImportDialog::show(const QList<ImportedConnection> &plan)
{
    m_ui->entries->clear();
    for (const ImportedConnection &imported : plan)
        m_ui->entries->addItem(lineFor(imported));
    const int added = countAdded(plan);
    m_ui->summary->say(added == 0 ? tr("There is nothing in this file that could be added.")
                                  : tr("%n connection(s) will be added.", nullptr, added));
    m_ui->importThem->setEnabled(added > 0);
}

QString ImportDialog::lineFor(const ImportedConnection &imported) const
{
    const QString name = onOneLine(imported.name, shownImportName);
    const QString service = m_connections->description(imported.connection.service).name;
    const QString address = onOneLine(imported.connection.url.toDisplayString(), shownImportAddress);
    const QString what = QStringLiteral("%1 · %2 · %3").arg(name, service, address);
    switch (imported.fate) {
    case ImportedConnection::Fate::Added:
        return tr("%1: will be added.").arg(what);
    case ImportedConnection::Fate::Renamed:
        return tr("%1: will be added as %2, because there is another one of its name.")
            .arg(what, onOneLine(imported.connection.name, shownImportName));
    case ImportedConnection::Fate::AlreadyThere:
        return tr("%1: is there already.").arg(name);
    case ImportedConnection::Fate::KeptAsItIs:
        return tr("%1: is there with other settings, and stays as it is.").arg(name);
    case ImportedConnection::Fate::Refused:
        break;
    }
    return onOneLine(imported.reason);
}

void ImportDialog::import()
{
    const auto imported = m_connections->importConnections(m_json, m_ui->allowHttp->isChecked());
    if (!imported.ok()) {
        m_ui->summary->say(troubleText(imported.trouble(), tr("The profile")), Tone::Problem);
        return;
    }
    Q_EMIT said(tr("%n connection(s) added. Enter the key or password of each.", nullptr,
                   countAdded(imported.value())));
    accept();
}

} // namespace Quell

#include "moc_importdialog.cpp"
