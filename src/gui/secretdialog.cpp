// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretdialog.h"

#include "secret.h"
#include "ui_secretdialog.h"
#include "whenanswered.h"
#include "wording.h"

#include <algorithm>

namespace Quell {

using Tone = WrappedLabel::Tone;

SecretDialog::SecretDialog(Connections *connections, const QUuid &connection, const Trouble &why,
                           QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::SecretDialog>()),
      m_connections(connections),
      m_connection(connection)
{
    m_ui->setupUi(this);
    const Connection known = m_connections->find(connection).value_or(Connection{});
    const QList<SignIn> ways = m_connections->descriptionOf(connection).signIns;
    const auto way = std::ranges::find(ways, known.signIn, &SignIn::id);
    const QString label = way == ways.cend() ? tr("Secret") : way->secretLabel;
    m_ui->secretLabel->setText(label);
    m_ui->secret->setAccessibleName(label);
    setWindowTitle(tr("%1 for %2").arg(label, known.name));
    m_ui->why->say(troubleText(why, known.name));
    // A keyring that cannot be used now will not take anything either.
    m_ui->forSession->setChecked(why.kind == TroubleKind::KeyringUnavailable);

    connect(m_ui->reveal, &QToolButton::toggled, this, [this](bool reveal) {
        m_ui->secret->setEchoMode(reveal ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->secret, &QLineEdit::textChanged, m_ui->secretMessage, &WrappedLabel::clear);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, &SecretDialog::save);
    connect(m_connections->secrets(), &SecretStore::waitingForKeyring, this, [this] {
        if (!m_ui->save->isEnabled())
            m_ui->message->say(tr("Waiting for the keyring… It may be asking for its password."));
    });
}

SecretDialog::~SecretDialog() = default;

void SecretDialog::done(int result)
{
    ++m_question;
    setBusy(false);
    m_ui->secret->clear();
    m_ui->reveal->setChecked(false);
    QDialog::done(result);
}

void SecretDialog::save()
{
    const Outcome<Secret> secret = Secret::fromInput(m_ui->secret->text());
    if (!secret.ok()) {
        m_ui->secretMessage->say(secret.trouble().said, Tone::Problem);
        m_ui->secret->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_ui->forSession->isChecked()) {
        m_connections->useForSession(m_connection, secret.value());
        Q_EMIT secretGiven(m_connection);
        accept();
        return;
    }
    const int question = ++m_question;
    setBusy(true);
    m_ui->message->say(tr("Saving…"));
    whenAnswered(m_connections->secrets()->write(m_connection, secret.value()), this,
                 [this, question, secret = secret.value()](const Outcome<Done> &written) {
                     if (written.ok()) {
                         // It is in the keyring; this makes the connection use it at once.
                         m_connections->useForSession(m_connection, secret);
                         Q_EMIT secretGiven(m_connection);
                     }
                     if (question != m_question)
                         return;
                     setBusy(false);
                     if (written.ok()) {
                         accept();
                         return;
                     }
                     m_ui->message->say(troubleText(written.trouble(), connectionName()) + u' '
                                            + tr("Nothing was stored. It can be kept for this session."),
                                        Tone::Problem);
                     m_ui->forSession->setChecked(true);
                 });
}

QString SecretDialog::connectionName() const
{
    return m_connections->find(m_connection).value_or(Connection{}).name;
}

void SecretDialog::setBusy(bool busy)
{
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_ui->secret, m_ui->inKeyring, m_ui->forSession, m_ui->save})
        field->setEnabled(!busy);
}

} // namespace Quell
