// SPDX-License-Identifier: GPL-3.0-or-later
#include "addconnectiondialog.h"

#include "accessiblecombobox.h"
#include "ui_addconnectiondialog.h"
#include "whenanswered.h"
#include "wording.h"

#include <QFileDialog>
#include <QShowEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <functional>

namespace Quell {

using Tone = WrappedLabel::Tone;

AddConnectionDialog::AddConnectionDialog(Connections *connections, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::AddConnectionDialog>()),
      m_connections(connections)
{
    installAccessibleComboBoxes();
    m_ui->setupUi(this);
    m_ui->fields->setRowVisible(m_ui->certificatesRow, false);
    m_ui->allowHttp->hide();
    setBusy(Busy::Nothing);
    fillServices();
    connectFields();
    connectActions();
}

AddConnectionDialog::~AddConnectionDialog() = default;

void AddConnectionDialog::setService(const QString &id)
{
    const int index = m_ui->service->findData(id);
    if (index >= 0)
        m_ui->service->setCurrentIndex(index);
}

void AddConnectionDialog::done(int result)
{
    ++m_question;
    setBusy(Busy::Nothing);
    m_ui->secret->clear();
    m_ui->reveal->setChecked(false);
    QDialog::done(result);
}

void AddConnectionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    (m_ui->url->text().isEmpty() ? m_ui->url : m_ui->secret)->setFocus(Qt::OtherFocusReason);
}

void AddConnectionDialog::connectFields()
{
    for (QLineEdit *field : {m_ui->name, m_ui->url, m_ui->user, m_ui->secret, m_ui->certificates})
        connect(field, &QLineEdit::textChanged, this, &AddConnectionDialog::edited);
    connect(m_ui->scheme, &QComboBox::currentIndexChanged, this, &AddConnectionDialog::edited);
    connect(m_ui->allowHttp, &QCheckBox::toggled, this, &AddConnectionDialog::edited);
    connect(m_ui->name, &QLineEdit::textChanged, m_ui->nameMessage, &WrappedLabel::clear);
    connect(m_ui->user, &QLineEdit::textChanged, m_ui->userMessage, &WrappedLabel::clear);
    connect(m_ui->secret, &QLineEdit::textChanged, m_ui->secretMessage, &WrappedLabel::clear);
    connect(m_ui->certificates, &QLineEdit::textChanged, m_ui->certificatesMessage, &WrappedLabel::clear);
    connect(m_ui->url, &QLineEdit::textChanged, this, &AddConnectionDialog::checkAddressAsTyped);
    connect(m_ui->service, &QComboBox::currentIndexChanged, this, &AddConnectionDialog::applyService);
    connect(m_ui->signIn, &QComboBox::currentIndexChanged, this, &AddConnectionDialog::applySignIn);
    connect(m_ui->plan, &QComboBox::activated, this, &AddConnectionDialog::applyPlan);
    connect(m_ui->rate, &QSpinBox::valueChanged, this, &AddConnectionDialog::showPlanOfRate);
}

void AddConnectionDialog::connectActions()
{
    connect(m_ui->reveal, &QToolButton::toggled, this, [this](bool reveal) {
        m_ui->secret->setEchoMode(reveal ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->advanced, &QToolButton::toggled, this, [this](bool shown) {
        m_ui->advanced->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        m_ui->fields->setRowVisible(m_ui->certificatesRow, shown);
    });
    connect(m_ui->chooseCertificates, &QPushButton::clicked, this, &AddConnectionDialog::chooseCertificates);
    connect(m_ui->test, &QPushButton::clicked, this, &AddConnectionDialog::testConnection);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, [this] { save(SecretKeeping::Keyring); });
    connect(m_ui->tryKeyringAgain, &QPushButton::clicked, this, [this] { save(SecretKeeping::Keyring); });
    connect(m_ui->keepForSession, &QPushButton::clicked, this, [this] { save(SecretKeeping::ThisSession); });
    connect(m_connections->secrets(), &SecretStore::waitingForKeyring, this, [this] {
        if (m_busy == Busy::Saving)
            m_ui->message->say(tr("Waiting for the keyring… It may be asking for its password."));
    });
    connect(m_connections->secrets(), &SecretStore::keyringAnswered, this, [this] {
        if (m_busy == Busy::Saving)
            m_ui->message->say(tr("Saving…"));
    });
}

void AddConnectionDialog::fillServices()
{
    const QList<ServiceDescription> services = m_connections->descriptions();
    for (const ServiceDescription &service : services)
        m_ui->service->addItem(service.name, service.id);
    applyService();
}

void AddConnectionDialog::applyService()
{
    const ServiceDescription chosen = service();
    m_ui->hint->say(chosen.connectHint, Tone::Quiet);

    {
        const QSignalBlocker blocker(m_ui->signIn);
        m_ui->signIn->clear();
        for (const SignIn &way : chosen.signIns)
            m_ui->signIn->addItem(way.label, way.id);
    }
    applySignIn();

    m_ui->url->setPlaceholderText(chosen.exampleUrl);
    if (m_ui->url->text() == m_proposedUrl) {
        m_proposedUrl = chosen.defaultUrl;
        m_ui->url->setText(m_proposedUrl);
    }
    proposeName();

    m_ui->plan->clear();
    for (const Plan &plan : chosen.plans)
        m_ui->plan->addItem(tr("%1, %2 a minute").arg(plan.name).arg(plan.requestsPerMinute),
                            plan.requestsPerMinute);
    m_ui->plan->addItem(tr("Another one"));
    m_ui->fields->setRowVisible(m_ui->plan, !chosen.plans.isEmpty());
    // Where a service has a quota, no limit would only mean to be turned away.
    m_ui->rate->setMinimum(chosen.defaultRequestsPerMinute > 0 ? 1 : 0);
    m_ui->rate->setValue(chosen.defaultRequestsPerMinute);
    showPlanOfRate();
    edited();
}

void AddConnectionDialog::applySignIn()
{
    const SignIn way = signIn();
    // Where executions have owners, a name beside a token tells which are the user's own.
    const bool hasUser = way.needsUser || service().hasOwners;
    m_ui->fields->setRowVisible(m_ui->user, hasUser);
    m_ui->user->setPlaceholderText(way.needsUser ? QString()
                                                 : tr("Optional: tells which executions are yours"));
    m_ui->userMessage->clear();
    if (!hasUser)
        m_ui->user->clear();

    // A password is no token: what was typed as the one is not to be sent as the other.
    if (m_ui->secret->accessibleName() != way.secretLabel)
        m_ui->secret->clear();
    m_ui->secretLabel->setText(way.secretLabel);
    m_ui->secret->setAccessibleName(way.secretLabel);
    m_ui->secretMessage->clear();

    m_ui->scheme->clear();
    m_ui->scheme->addItems(way.schemes);
    m_ui->fields->setRowVisible(m_ui->scheme, way.schemes.size() > 1);
    edited();
}

void AddConnectionDialog::applyPlan()
{
    const QVariant requests = m_ui->plan->currentData();
    if (requests.isValid())
        m_ui->rate->setValue(requests.toInt());
    else
        m_ui->rate->setFocus(Qt::OtherFocusReason);
}

void AddConnectionDialog::showPlanOfRate()
{
    const int index = m_ui->plan->findData(m_ui->rate->value());
    m_ui->plan->setCurrentIndex(index >= 0 ? index : m_ui->plan->count() - 1);
}

void AddConnectionDialog::proposeName()
{
    if (m_ui->name->text() != m_proposedName)
        return;
    const QString base = service().name;
    m_proposedName = base;
    for (int number = 2; m_connections->named(m_proposedName).has_value(); ++number)
        m_proposedName = QStringLiteral("%1 %2").arg(base).arg(number);
    m_ui->name->setText(m_proposedName);
}

void AddConnectionDialog::checkAddressAsTyped()
{
    // Only what asks for a decision is said while the user types; mistakes are told when the address is used.
    const Outcome<QUrl> address = normalizedServerUrl(m_ui->url->text(), false);
    const bool insecure = !address.ok() && address.trouble().kind == TroubleKind::InsecureAddress;
    m_ui->urlMessage->say(insecure ? address.trouble().said : QString(), Tone::Problem);
    m_ui->allowHttp->setVisible(insecure);
    if (!insecure)
        m_ui->allowHttp->setChecked(false);
}

void AddConnectionDialog::chooseCertificates()
{
    auto *chooser = new QFileDialog(this, tr("Choose certificates"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, m_ui->certificates, &QLineEdit::setText);
    chooser->open();
}

void AddConnectionDialog::edited()
{
    // A test's answer is about what stood in the fields when it was asked.
    if (m_busy == Busy::Testing) {
        ++m_question;
        setBusy(Busy::Nothing);
    }
    m_ui->message->clear();
    m_ui->keepForSession->hide();
    m_ui->tryKeyringAgain->hide();
}

std::optional<AddConnectionDialog::Input> AddConnectionDialog::input()
{
    clearMessages();
    Connection draft;
    const bool draftIsGood = checkDraft(draft);
    const Outcome<Secret> secret = Secret::fromInput(m_ui->secret->text());
    if (!secret.ok()) {
        m_ui->secretMessage->say(secret.trouble().said, Tone::Problem);
        if (draftIsGood)
            m_ui->secret->setFocus(Qt::OtherFocusReason);
    }
    if (!draftIsGood || !secret.ok())
        return std::nullopt;
    return Input{draft, secret.value()};
}

bool AddConnectionDialog::checkDraft(Connection &draft)
{
    const Outcome<QUrl> address = normalizedServerUrl(m_ui->url->text(), m_ui->allowHttp->isChecked());
    if (!address.ok()) {
        m_ui->urlMessage->say(address.trouble().said, Tone::Problem);
        m_ui->allowHttp->setVisible(address.trouble().kind == TroubleKind::InsecureAddress);
        m_ui->url->setFocus(Qt::OtherFocusReason);
        return false;
    }
    draft.name = m_ui->name->text().trimmed();
    draft.service = m_ui->service->currentData().toString();
    draft.url = address.value();
    draft.signIn = signIn().id;
    draft.scheme = m_ui->scheme->currentText();
    draft.user = m_ui->user->text().trimmed();
    draft.requestsPerMinute = m_ui->rate->value();
    draft.allowHttp = m_ui->allowHttp->isChecked();
    draft.caFile = m_ui->certificates->text().trimmed();

    const Outcome<Connection> checked = m_connections->checked(draft);
    if (checked.ok()) {
        draft = checked.value();
        return true;
    }
    blame(draft, checked.trouble());
    return false;
}

void AddConnectionDialog::blame(const Connection &draft, const Trouble &trouble)
{
    // The fault lies in the field without which the verdict is another one.
    const auto matters = [this, &draft, &trouble](const std::function<void(Connection &)> &change) {
        Connection other = draft;
        change(other);
        const Outcome<Connection> checked = m_connections->checked(other);
        return checked.ok() || checked.trouble().said != trouble.said;
    };
    const auto say = [&trouble](WrappedLabel *label, QWidget *field) {
        label->say(trouble.said, Tone::Problem);
        field->setFocus(Qt::OtherFocusReason);
    };
    if (matters([](Connection &other) { other.name = QUuid::createUuid().toString(); })) {
        say(m_ui->nameMessage, m_ui->name);
    } else if (matters([](Connection &other) { other.user = QStringLiteral("somebody"); })) {
        say(m_ui->userMessage, m_ui->user);
    } else if (matters([](Connection &other) { other.caFile.clear(); })) {
        m_ui->advanced->setChecked(true);
        say(m_ui->certificatesMessage, m_ui->certificates);
    } else {
        m_ui->message->say(trouble.said, Tone::Problem);
    }
}

void AddConnectionDialog::testConnection()
{
    const std::optional<Input> typed = input();
    if (!typed)
        return;
    const int question = ask(Busy::Testing);
    m_ui->message->say(tr("Testing… One harmless request is sent to %1.").arg(typed->draft.url.host()));
    whenAnswered(m_connections->test(typed->draft, typed->secret), this,
                 [this, question](const Outcome<Proof> &proof) {
                     if (question != m_question)
                         return;
                     setBusy(Busy::Nothing);
                     if (proof.ok())
                         m_ui->message->say(proof.value().sentence, Tone::Good);
                     else
                         m_ui->message->say(troubleText(proof.trouble(), service().name), Tone::Problem);
                 });
}

void AddConnectionDialog::save(SecretKeeping keeping)
{
    const std::optional<Input> typed = input();
    if (!typed)
        return;
    const int question = ask(Busy::Saving);
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
    const Trouble &trouble = outcome.trouble();
    QString sentence = troubleText(trouble, service().name);
    const bool keyring = trouble.kind == TroubleKind::KeyringUnavailable;
    if (keyring) {
        sentence += u' '
            + tr("Nothing was saved. Unlock the keyring and try it again, or let Quell keep the secret in "
                 "memory "
                 "until it ends.");
    }
    m_ui->message->say(sentence, Tone::Problem);
    m_ui->keepForSession->setVisible(keyring);
    m_ui->tryKeyringAgain->setVisible(keyring);
}

int AddConnectionDialog::ask(Busy what)
{
    setBusy(what);
    return ++m_question;
}

void AddConnectionDialog::setBusy(Busy what)
{
    m_busy = what;
    m_ui->progress->setVisible(what != Busy::Nothing);
    m_ui->test->setEnabled(what == Busy::Nothing);
    m_ui->save->setEnabled(what != Busy::Saving);
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_ui->service, m_ui->name, m_ui->url, m_ui->allowHttp, m_ui->signIn, m_ui->scheme, m_ui->user,
             m_ui->secret, m_ui->plan, m_ui->rate, m_ui->certificates, m_ui->chooseCertificates})
        field->setEnabled(what != Busy::Saving);
    if (what != Busy::Nothing) {
        m_ui->keepForSession->hide();
        m_ui->tryKeyringAgain->hide();
    }
}

void AddConnectionDialog::clearMessages()
{
    for (WrappedLabel *label : {m_ui->nameMessage, m_ui->userMessage, m_ui->secretMessage,
                                m_ui->certificatesMessage, m_ui->message})
        label->clear();
    checkAddressAsTyped();
}

ServiceDescription AddConnectionDialog::service() const
{
    return m_connections->description(m_ui->service->currentData().toString());
}

SignIn AddConnectionDialog::signIn() const
{
    const QString id = m_ui->signIn->currentData().toString();
    const QList<SignIn> ways = service().signIns;
    const auto found = std::ranges::find(ways, id, &SignIn::id);
    return found == ways.cend() ? SignIn{} : *found;
}

} // namespace Quell
