// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections.h"

#include <QDialog>
#include <QString>
#include <QUuid>

#include <memory>

namespace Quell {

struct FoundCredential;

namespace Ui {
class AddConnectionDialog;
}

/// Tests and adds a connection. The secret leaves its field only for Connections::test and Connections::add, and is wiped from
/// it when the dialog closes. Closes itself after saving; does not delete itself, and may be deleted at any time.
class AddConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `connections` must outlive the dialog.
    explicit AddConnectionDialog(Connections *connections, QWidget *parent = nullptr);
    ~AddConnectionDialog() override;

    /// Chooses a service, by ServiceDescription::id; one that is not known changes nothing.
    void setService(const QString &id);

    /// Fills the fields with a key that another program left, and says where it lies.
    void takeOver(const FoundCredential &found);

    void done(int result) override;

Q_SIGNALS:
    void connectionSaved(const QUuid &connection);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What the dialog waits for; while it waits for Saving nothing can be edited.
    enum class Busy { Nothing, Testing, Saving };

    void connectActions();
    void connectKeyring();
    void outdate();
    void testConnection();
    void save(SecretKeeping keeping);
    void showSaved(const Outcome<Connection> &outcome);
    void offerSession(bool offer);
    void setBusy(Busy what);

    std::unique_ptr<Ui::AddConnectionDialog> m_ui;
    Connections *m_connections;
    int m_question = 0; ///< an answer to any other is out of date
    Busy m_busy = Busy::Nothing;
};

} // namespace Quell
