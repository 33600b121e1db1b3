// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections.h"
#include "trouble.h"

#include <QDialog>
#include <QUuid>

#include <memory>

namespace Quell {

namespace Ui {
class SecretDialog;
}

/// Asks for the secret of a connection that has none, cannot reach it, or has a wrong one. Does not delete itself.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    /// `connections` must outlive the dialog; `why` is what stopped the connection.
    SecretDialog(Connections *connections, const QUuid &connection, const Trouble &why,
                 QWidget *parent = nullptr);
    ~SecretDialog() override;

    void done(int result) override;

Q_SIGNALS:
    /// The connection has the new secret; Connections::connectionChanged went out as well.
    void secretGiven(const QUuid &connection);

private:
    void save();
    void sayFailure(const Trouble &trouble);
    void setBusy(bool busy);
    [[nodiscard]] QString connectionName() const;

    std::unique_ptr<Ui::SecretDialog> m_ui;
    Connections *m_connections;
    const QUuid m_connection;
    int m_question = 0; ///< an answer to any other is out of date
};

} // namespace Quell
