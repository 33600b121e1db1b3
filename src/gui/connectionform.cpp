// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionform.h"

#include "accessiblecombobox.h"
#include "ui_connectionform.h"

#include <QFileDialog>
#include <QSignalBlocker>

#include <algorithm>
#include <functional>

namespace Quell {

using Tone = WrappedLabel::Tone;

namespace {

/// The entries of the choice of a proxy, as the form has them; the first is the computer's settings.
constexpr int noProxy = 1;
constexpr int givenProxy = 2;

/// Whatever may be wrong with it; empty where it is no address.
QUrl addressIn(const QString &typed)
{
    const Outcome<QUrl> address = normalizedServerUrl(typed, true);
    return address.ok() ? address.value() : QUrl();
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::ConnectionForm>())
{
    installAccessibleComboBoxes();
    m_ui->setupUi(this);
    showAdvanced(false);
    m_ui->allowHttp->hide();
}

ConnectionForm::~ConnectionForm() = default;

void ConnectionForm::setConnections(Connections *connections)
{
    m_connections = connections;
    fillServices();
    connectFields();
    connectChoices();
}

void ConnectionForm::setService(const QString &id)
{
    const int index = m_ui->service->findData(id);
    if (index >= 0)
        m_ui->service->setCurrentIndex(index);
}

void ConnectionForm::fillIn(const QString &url, const Secret &secret)
{
    if (!url.isEmpty())
        m_ui->url->setText(url);
    m_ui->secret->setText(secret.use());
}

void ConnectionForm::edit(const Connection &connection)
{
    setService(connection.service);
    m_ui->service->setEnabled(false);
    m_ui->signIn->setCurrentIndex(m_ui->signIn->findData(connection.signIn));
    m_ui->scheme->setCurrentText(connection.scheme);
    m_ui->name->setText(connection.name);
    m_ui->url->setText(connection.url.toString(QUrl::FullyEncoded));
    m_ui->allowHttp->setChecked(connection.allowHttp && connection.url.scheme() == u"http");
    m_ui->user->setText(connection.user);
    m_ui->rate->setValue(connection.requestsPerMinute);
    m_ui->certificates->setText(connection.caFile);
    const bool direct = connection.proxy == u"none";
    m_ui->proxy->setCurrentIndex(connection.proxy.isEmpty() ? 0 : direct ? noProxy : givenProxy);
    m_ui->proxyAddress->setText(direct ? QString() : connection.proxy);
    m_ui->production->setChecked(connection.production);
    m_ui->readOnly->setChecked(connection.readOnly);
    m_ui->fields->setRowVisible(m_ui->secretRow, false);
    m_ui->secret->clear();
    m_edited = connection;
    showAdvanced(m_ui->advanced->isChecked());
}

std::optional<Connection> ConnectionForm::changed()
{
    clearMessages();
    checkAddressAsTyped();
    return checkedDraft();
}

void ConnectionForm::clearMessages()
{
    for (WrappedLabel *message : {m_ui->nameMessage, m_ui->userMessage, m_ui->secretMessage,
                                  m_ui->certificatesMessage, m_ui->proxyMessage})
        message->clear();
}

std::optional<ConnectionForm::Input> ConnectionForm::input()
{
    clearMessages();
    checkAddressAsTyped();

    const std::optional<Connection> draft = checkedDraft();
    const Outcome<Secret> secret = Secret::fromInput(m_ui->secret->text());
    if (!secret.ok()) {
        m_ui->secretMessage->say(secret.trouble().said, Tone::Problem);
        if (draft)
            m_ui->secret->setFocus(Qt::OtherFocusReason);
    }
    if (!draft || !secret.ok())
        return std::nullopt;
    return Input{*draft, secret.value()};
}

void ConnectionForm::focusFirst()
{
    QLineEdit *next = m_edited ? m_ui->name : m_ui->secret;
    (m_ui->url->text().isEmpty() ? m_ui->url : next)->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::forgetSecret()
{
    m_ui->secret->clear();
    m_ui->reveal->setChecked(false);
}

void ConnectionForm::connectFields()
{
    for (QLineEdit *field :
         {m_ui->name, m_ui->url, m_ui->user, m_ui->secret, m_ui->certificates, m_ui->proxyAddress})
        connect(field, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    connect(m_ui->name, &QLineEdit::textChanged, m_ui->nameMessage, &WrappedLabel::clear);
    connect(m_ui->url, &QLineEdit::textChanged, this, &ConnectionForm::checkAddressAsTyped);
    connect(m_ui->user, &QLineEdit::textChanged, m_ui->userMessage, &WrappedLabel::clear);
    connect(m_ui->secret, &QLineEdit::textChanged, m_ui->secretMessage, &WrappedLabel::clear);
    connect(m_ui->certificates, &QLineEdit::textChanged, m_ui->certificatesMessage, &WrappedLabel::clear);
    connect(m_ui->proxyAddress, &QLineEdit::textChanged, m_ui->proxyMessage, &WrappedLabel::clear);
    connect(m_ui->rate, &QSpinBox::valueChanged, this, &ConnectionForm::showPlanOfRate);
}

void ConnectionForm::connectChoices()
{
    connect(m_ui->service, &QComboBox::currentIndexChanged, this, &ConnectionForm::applyService);
    connect(m_ui->signIn, &QComboBox::currentIndexChanged, this, &ConnectionForm::applySignIn);
    connect(m_ui->scheme, &QComboBox::currentIndexChanged, this, &ConnectionForm::edited);
    for (QCheckBox *choice : {m_ui->allowHttp, m_ui->production, m_ui->readOnly})
        connect(choice, &QCheckBox::toggled, this, &ConnectionForm::edited);
    connect(m_ui->allowHttp, &QCheckBox::toggled, this,
            [this] { m_allowedHttpTo = addressIn(m_ui->url->text()); });
    connect(m_ui->plan, &QComboBox::activated, this, &ConnectionForm::choosePlan);
    connect(m_ui->reveal, &QToolButton::toggled, this, [this](bool reveal) {
        m_ui->secret->setEchoMode(reveal ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->advanced, &QToolButton::toggled, this, &ConnectionForm::showAdvanced);
    connect(m_ui->proxy, &QComboBox::currentIndexChanged, this, [this](int choice) {
        m_ui->proxyAddress->setVisible(choice == givenProxy);
        m_ui->proxyMessage->clear();
        Q_EMIT edited();
    });
    connect(m_ui->chooseCertificates, &QPushButton::clicked, this, &ConnectionForm::chooseCertificates);
}

void ConnectionForm::showAdvanced(bool shown)
{
    m_ui->advanced->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_ui->fields->setRowVisible(m_ui->certificatesRow, shown);
    m_ui->fields->setRowVisible(m_ui->proxyRow, shown);
    m_ui->fields->setRowVisible(m_ui->safetyRow, shown || m_edited.has_value());
    // A row that is shown shows all that is in it.
    m_ui->proxyAddress->setVisible(shown && m_ui->proxy->currentIndex() == givenProxy);
}

void ConnectionForm::fillServices()
{
    const QList<ServiceDescription> services = m_connections->descriptions();
    for (const ServiceDescription &known : services)
        m_ui->service->addItem(known.name, known.id);
    applyService();
}

void ConnectionForm::applyService()
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
    applyPlans();
    Q_EMIT edited();
}

void ConnectionForm::applyPlans()
{
    const ServiceDescription chosen = service();
    m_ui->plan->clear();
    for (const Plan &plan : chosen.plans) {
        m_ui->plan->addItem(tr("%1, %2 a minute").arg(plan.name).arg(plan.requestsPerMinute),
                            plan.requestsPerMinute);
    }
    m_ui->plan->addItem(tr("Another one"));
    m_ui->fields->setRowVisible(m_ui->plan, !chosen.plans.isEmpty());
    // Where a service has a quota, no limit would only mean to be turned away.
    m_ui->rate->setMinimum(chosen.defaultRequestsPerMinute > 0 ? 1 : 0);
    m_ui->rate->setValue(chosen.defaultRequestsPerMinute);
    showPlanOfRate();
}

void ConnectionForm::applySignIn()
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
    Q_EMIT edited();
}

void ConnectionForm::choosePlan()
{
    const QVariant requests = m_ui->plan->currentData();
    if (requests.isValid())
        m_ui->rate->setValue(requests.toInt());
    else
        m_ui->rate->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::showPlanOfRate()
{
    const int index = m_ui->plan->findData(m_ui->rate->value());
    m_ui->plan->setCurrentIndex(index >= 0 ? index : m_ui->plan->count() - 1);
}

void ConnectionForm::proposeName()
{
    if (m_ui->name->text() != m_proposedName)
        return;
    const QString base = service().name;
    m_proposedName = base;
    for (int number = 2; m_connections->named(m_proposedName).has_value(); ++number)
        m_proposedName = QStringLiteral("%1 %2").arg(base).arg(number);
    m_ui->name->setText(m_proposedName);
}

void ConnectionForm::checkAddressAsTyped()
{
    // Only what asks for a decision is said while the user types; mistakes are told when the address is used.
    const Outcome<QUrl> address = normalizedServerUrl(m_ui->url->text(), false);
    const bool insecure = !address.ok() && address.trouble().kind == TroubleKind::InsecureAddress;
    m_ui->urlMessage->say(insecure ? address.trouble().said : QString(), Tone::Problem);
    m_ui->allowHttp->setVisible(insecure);
    // The yes was to this one machine.
    if (!insecure || !isSameMachine(addressIn(m_ui->url->text()), m_allowedHttpTo))
        m_ui->allowHttp->setChecked(false);
}

void ConnectionForm::chooseCertificates()
{
    auto *chooser = new QFileDialog(this, tr("Choose certificates"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, m_ui->certificates, &QLineEdit::setText);
    chooser->open();
}

std::optional<QUrl> ConnectionForm::checkedAddress()
{
    const Outcome<QUrl> address = normalizedServerUrl(m_ui->url->text(), m_ui->allowHttp->isChecked());
    if (address.ok())
        return address.value();
    m_ui->urlMessage->say(address.trouble().said, Tone::Problem);
    m_ui->url->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

std::optional<QString> ConnectionForm::checkedProxy()
{
    if (m_ui->proxy->currentIndex() != givenProxy)
        return m_ui->proxy->currentIndex() == noProxy ? QStringLiteral("none") : QString();
    const Outcome<QString> proxy = normalizedProxy(m_ui->proxyAddress->text());
    if (proxy.ok() && proxy.value().contains(u"://"))
        return proxy.value();
    m_ui->advanced->setChecked(true);
    m_ui->proxyMessage->say(proxy.ok() ? tr("Enter the proxy's address.") : proxy.trouble().said,
                            Tone::Problem);
    m_ui->proxyAddress->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

std::optional<Connection> ConnectionForm::checkedDraft()
{
    const std::optional<QUrl> address = checkedAddress();
    if (!address)
        return std::nullopt;
    const std::optional<QString> proxy = checkedProxy();
    if (!proxy)
        return std::nullopt;
    Connection draft = m_edited.value_or(Connection());
    draft.name = m_ui->name->text().trimmed();
    draft.service = service().id;
    draft.url = *address;
    draft.signIn = signIn().id;
    draft.scheme = m_ui->scheme->currentText();
    draft.user = m_ui->user->text().trimmed();
    draft.requestsPerMinute = m_ui->rate->value();
    draft.allowHttp = m_ui->allowHttp->isChecked();
    draft.readOnly = m_ui->readOnly->isChecked();
    draft.production = m_ui->production->isChecked();
    draft.proxy = *proxy;
    draft.caFile = m_ui->certificates->text().trimmed();
    const Outcome<Connection> checked = m_connections->checked(draft);
    if (checked.ok())
        return checked.value();
    blame(draft, checked.trouble());
    return std::nullopt;
}

void ConnectionForm::blame(const Connection &draft, const Trouble &trouble)
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
        Q_EMIT mistakeFound(trouble.said);
    }
}

ServiceDescription ConnectionForm::service() const
{
    return m_connections->description(m_ui->service->currentData().toString());
}

SignIn ConnectionForm::signIn() const
{
    const QString id = m_ui->signIn->currentData().toString();
    const QList<SignIn> ways = service().signIns;
    const auto found = std::ranges::find(ways, id, &SignIn::id);
    return found == ways.cend() ? SignIn{} : *found;
}

} // namespace Quell

#include "moc_connectionform.cpp"
