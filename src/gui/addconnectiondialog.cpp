// SPDX-License-Identifier: GPL-3.0-or-later
#include "addconnectiondialog.h"

#include "foundcredential.h"
#include "ui_addconnectiondialog.h"
#include "whenanswered.h"
#include "wording.h"

#include <QDir>
#include <QShowEvent>

namespace Quell {

using Tone = WrappedLabel::Tone;

AddConnectionDialog::AddConnectionDialog(Connections *connections, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::AddConnectionDialog>()),
      m_connections(connections)
{
    m_ui->setupUi(this);
    m_ui->form->setConnections(connections);
    offerSession(false);
    setBusy(Busy::Nothing);
    connectActions();
    connectKeyring();
}

AddConnectionDialog::~AddConnectionDialog() = default;

void AddConnectionDialog::setService(const QString &id)
{
    m_ui->form->setService(id);
}

void AddConnectionDialog::takeOver(const FoundCredential &found)
{
    m_ui->form->setService(found.service);
    m_ui->form->fillIn(found.url, found.secret);
    QStringList sentences;
    if (!found.variable.isEmpty()) {
        sentences.append(
            tr("The key comes from the environment variable %1. Programs that Quell starts do not "
               "get it any more.")
                .arg(found.variable));
    }
    if (!found.file.isEmpty()) {
        sentences.append(
            tr("The key lies in clear text in %1. Quell leaves this file as it is: delete the key "
               "there if nothing else needs it.")
                .arg(QDir::toNativeSeparators(found.file)));
    }
    sentences.append(tr("Save puts a copy into the keyring, and nowhere else."));
    m_ui->notice->say(sentences.join(u' '));
}

void AddConnectionDialog::done(int result)
{
    ++m_question;
    setBusy(Busy::Nothing);
    m_ui->form->forgetSecret();
    QDialog::done(result);
}

void AddConnectionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_ui->form->focusFirst();
}

void AddConnectionDialog::connectActions()
{
    connect(m_ui->form, &ConnectionForm::edited, this, &AddConnectionDialog::outdate);
    connect(m_ui->form, &ConnectionForm::mistakeFound, this,
            [this](const QString &sentence) { m_ui->message->say(sentence, Tone::Problem); });
    connect(m_ui->test, &QPushButton::clicked, this, &AddConnectionDialog::testConnection);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, [this] { save(SecretKeeping::Keyring); });
    connect(m_ui->tryKeyringAgain, &QPushButton::clicked, this, [this] { save(SecretKeeping::Keyring); });
    connect(m_ui->keepForSession, &QPushButton::clicked, this, [this] { save(SecretKeeping::ThisSession); });
}

void AddConnectionDialog::connectKeyring()
{
    connect(m_connections->secrets(), &SecretStore::waitingForKeyring, this, [this] {
        if (m_busy == Busy::Saving)
            m_ui->message->say(tr("Waiting for the keyring… It may be asking for its password."));
    });
    connect(m_connections->secrets(), &SecretStore::keyringAnswered, this, [this] {
        if (m_busy == Busy::Saving)
            m_ui->message->say(tr("Saving…"));
    });
}

void AddConnectionDialog::outdate()
{
    // A test's answer is about what stood in the fields when it was asked.
    if (m_busy == Busy::Testing) {
        ++m_question;
        setBusy(Busy::Nothing);
    }
    m_ui->message->clear();
    offerSession(false);
}

void AddConnectionDialog::testConnection()
{
    m_ui->message->clear();
    const std::optional<ConnectionForm::Input> typed = m_ui->form->input();
    if (!typed)
        return;
    const int question = ++m_question;
    setBusy(Busy::Testing);
    m_ui->message->say(tr("Testing… One harmless request is sent to %1.").arg(typed->draft.url.host()));
    whenAnswered(m_connections->test(typed->draft, typed->secret), this,
                 [this, question](const Outcome<Proof> &proof) {
                     if (question != m_question)
                         return;
                     setBusy(Busy::Nothing);
                     if (proof.ok())
                         m_ui->message->say(proof.value().sentence, Tone::Good);
                     else
                         m_ui->message->say(troubleText(proof.trouble(), m_ui->form->serviceName()),
                                            Tone::Problem);
                 });
}

void AddConnectionDialog::save(SecretKeeping keeping)
{
    m_ui->message->clear();
    const std::optional<ConnectionForm::Input> typed = m_ui->form->input();
    if (!typed)
        return;
    const int question = ++m_question;
    setBusy(Busy::Saving);
    m_ui->message->say(tr("Saving…"));
    whenAnswered(m_connections->add(typed->draft, typed->secret, keeping), this,
                 [this, question](const Outcome<Connection> &outcome) {
                     // Saved is saved, whether or not somebody still looks.
                     if (outcome.ok())
                         Q_EMIT connectionSaved(outcome.value().id);
                     if (question == m_question)
                         showSaved(outcome);
                 });
}

void AddConnectionDialog::showSaved(const Outcome<Connection> &outcome)
{
    setBusy(Busy::Nothing);
    if (outcome.ok()) {
        accept();
        return;
    }
    QString sentence = troubleText(outcome.trouble(), m_ui->form->serviceName());
    const bool keyring = outcome.trouble().kind == TroubleKind::KeyringUnavailable;
    if (keyring) {
        sentence += u' '
            + tr("Nothing was saved. Unlock the keyring and try it again, or let Quell keep the secret in "
                 "memory "
                 "until it ends.");
    }
    m_ui->message->say(sentence, Tone::Problem);
    offerSession(keyring);
    m_ui->form->focusFirst();
}

void AddConnectionDialog::offerSession(bool offer)
{
    m_ui->keepForSession->setVisible(offer);
    m_ui->tryKeyringAgain->setVisible(offer);
}

void AddConnectionDialog::setBusy(Busy what)
{
    m_busy = what;
    m_ui->progress->setVisible(what != Busy::Nothing);
    m_ui->test->setEnabled(what == Busy::Nothing);
    m_ui->save->setEnabled(what != Busy::Saving);
    m_ui->form->setEnabled(what != Busy::Saving);
    if (what != Busy::Nothing)
        offerSession(false);
}

} // namespace Quell

#include "moc_addconnectiondialog.cpp"
