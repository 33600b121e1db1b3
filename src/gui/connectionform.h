// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "connections.h"
#include "secret.h"
#include "servicedescription.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>

namespace Quell {

namespace Ui {
class ConnectionForm;
}

/// The fields of a connection. Which they are follows from the ServiceDescription of the chosen service alone; mistakes
/// are said beside the field in which they lie.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    struct Input
    {
        Connection draft; ///< checked by Connections
        Secret secret;
    };

    explicit ConnectionForm(QWidget *parent = nullptr);
    ~ConnectionForm() override;

    /// Before anything else; must outlive the form.
    void setConnections(Connections *connections);

    /// Chooses a service, by ServiceDescription::id; one that is not known changes nothing.
    void setService(const QString &id);
    /// A secret that was found somewhere, and the address that goes with it (empty: the service's own).
    void fillIn(const QString &url, const Secret &secret);
    /// Fills the fields with a connection that there is: its service and its secret stay as they are.
    void edit(const Connection &connection);
    [[nodiscard]] QString serviceName() const { return service().name; }

    /// What was typed; nothing where something is wrong with it, which is then said.
    [[nodiscard]] std::optional<Input> input();

    /// The same without the secret, for a connection that there is already.
    [[nodiscard]] std::optional<Connection> changed();

    /// Puts the keyboard where there is something left to type.
    void focusFirst();
    void forgetSecret();

Q_SIGNALS:
    /// Something else stands in the fields now.
    void edited();
    /// A mistake whose field cannot be told.
    void mistakeFound(const QString &sentence);

private:
    void connectFields();
    void connectChoices();
    void fillServices();
    void applyService();
    void applyPlans();
    void applySignIn();
    void choosePlan();
    void showPlanOfRate();
    void proposeName();
    void clearMessages();
    void checkAddressAsTyped();
    void chooseCertificates();
    void showAdvanced(bool shown);

    [[nodiscard]] std::optional<Connection> checkedDraft();
    [[nodiscard]] std::optional<QUrl> checkedAddress();
    [[nodiscard]] std::optional<QString> checkedProxy();
    void blame(const Connection &draft, const Trouble &trouble);

    [[nodiscard]] ServiceDescription service() const;
    [[nodiscard]] SignIn signIn() const;

    std::unique_ptr<Ui::ConnectionForm> m_ui;
    Connections *m_connections = nullptr;
    std::optional<Connection> m_edited; ///< what is not in the fields is as in this one
    QString m_proposedName;
    QString m_proposedUrl;
    QUrl m_allowedHttpTo; ///< what was in the address when the user said yes
};

} // namespace Quell
