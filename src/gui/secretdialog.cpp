// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretdialog.h"

#include "secret.h"
#include "ui_secretdialog.h"
#include "whenanswered.h"
#include "wording.h"

#include <algorithm>

namespace Quell {

using Tone = WrappedLabel::Tone;

namespace {

constexpr qsizetype longestTitleName = 80;

} // namespace

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
    // The mark of a document that was changed is written twice where it is none.
    const QString name =
        onOneLine(known.name, longestTitleName).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    setWindowTitle(tr("%1 for %2").arg(label, name));
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
    const SecretKeeping keeping =
        m_ui->forSession->isChecked() ? SecretKeeping::ThisSession : SecretKeeping::Keyring;
    const int question = ++m_question;
    setBusy(true);
    m_ui->message->say(tr("Saving…"));
    whenAnswered(m_connections->replaceSecret(m_connection, secret.value(), keeping), this,
                 [this, question](const Outcome<Done> &replaced) {
                     if (replaced.ok())
                         Q_EMIT secretGiven(m_connection);
                     if (question != m_question)
                         return;
                     setBusy(false);
                     if (replaced.ok())
                         accept();
                     else
                         sayFailure(replaced.trouble());
                 });
}

void SecretDialog::sayFailure(const Trouble &trouble)
{
    m_ui->message->clear();
    if (trouble.kind == TroubleKind::InvalidInput) {
        m_ui->secretMessage->say(trouble.said, Tone::Problem);
        m_ui->secret->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (trouble.kind == TroubleKind::StorageFailed) {
        m_ui->message->say(troubleText(trouble, connectionName()), Tone::Problem);
        return;
    }
    m_ui->message->say(troubleText(trouble, connectionName()) + u' '
                           + tr("Nothing was stored. It can be kept for this session."),
                       Tone::Problem);
    m_ui->forSession->setChecked(true);
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

#include "moc_secretdialog.cpp"
