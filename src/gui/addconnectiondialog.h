// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "connections.h"
#include "secret.h"
#include "servicedescription.h"

#include <QDialog>
#include <QString>
#include <QUuid>

#include <memory>
#include <optional>

namespace Quell {

namespace Ui {
class AddConnectionDialog;
}

/// Adds a connection. What it asks for follows from the ServiceDescription of the chosen service alone. The secret leaves its
/// field only for Connections::test and Connections::add, and is wiped from it when the dialog closes. Closes itself after
/// saving; does not delete itself.
class AddConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `connections` must outlive the dialog.
    explicit AddConnectionDialog(Connections *connections, QWidget *parent = nullptr);
    ~AddConnectionDialog() override;

    /// Chooses a service, by ServiceDescription::id; one that is not known changes nothing.
    void setService(const QString &id);

    void done(int result) override;

Q_SIGNALS:
    void connectionSaved(const QUuid &connection);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What the dialog waits for; while it waits for Saving nothing can be edited.
    enum class Busy { Nothing, Testing, Saving };
    struct Input
    {
        Connection draft;
        Secret secret;
    };

    void connectFields();
    void connectActions();
    void fillServices();
    void applyService();
    void applySignIn();
    void applyPlan();
    void showPlanOfRate();
    void proposeName();
    void checkAddressAsTyped();
    void chooseCertificates();
    void edited();

    /// What was typed, checked; nothing where something is wrong, which is then said beside its field.
    [[nodiscard]] std::optional<Input> input();
    [[nodiscard]] bool checkDraft(Connection &draft);
    void blame(const Connection &draft, const Trouble &trouble);
    void testConnection();
    void save(SecretKeeping keeping);
    void showSaved(const Outcome<Connection> &outcome);

    int ask(Busy what);
    void setBusy(Busy what);
    void clearMessages();

    [[nodiscard]] ServiceDescription service() const;
    [[nodiscard]] SignIn signIn() const;

    std::unique_ptr<Ui::AddConnectionDialog> m_ui;
    Connections *m_connections;
    int m_question = 0; ///< an answer to any other is out of date
    Busy m_busy = Busy::Nothing;
    QString m_proposedName;
    QString m_proposedUrl;
};

} // namespace Quell
