// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "addconnectiondialog.h"
#include "dialogroom.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

/// The dialog as a script sees it: everything is found by role and name.
struct Story
{
    DialogRoom room;
    AddConnectionDialog dialog{&room.connections};
    QSignalSpy saved{&dialog, &AddConnectionDialog::connectionSaved};

    explicit Story(const QString &service = QStringLiteral("dune"))
    {
        dialog.setService(service);
        dialog.show();
    }

    [[nodiscard]] QLineEdit *field(const char *name)
    {
        return AccessibleTree(&dialog).find<QLineEdit>(QAccessible::EditableText, QString::fromLatin1(name));
    }
    [[nodiscard]] QComboBox *choice(const char *name)
    {
        return AccessibleTree(&dialog).find<QComboBox>(QAccessible::ComboBox, QString::fromLatin1(name));
    }
    [[nodiscard]] QAbstractButton *button(const char *name)
    {
        return AccessibleTree(&dialog).find<QAbstractButton>(QAccessible::Button, QString::fromLatin1(name));
    }
    void type(const char *name, const QString &text)
    {
        QLineEdit *line = field(name);
        QVERIFY2(line, name);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void press(const char *name)
    {
        QAbstractButton *found = button(name);
        QVERIFY2(found, name);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void settle() { room.clock.advance(1s); }
    [[nodiscard]] QString texts() { return AccessibleTree(&dialog).labels(); }
};

} // namespace

class AddConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNamesOfTheContractAreFound();
    void eachSignInAsksForWhatItNeeds_data();
    void eachSignInAsksForWhatItNeeds();
    void everyControlHasAName();
    void whatIsKnownIsFilledIn();
    void aProxyIsChosenUnderAdvanced();
    void aPlanSetsTheRequestsPerMinute();
    void savingPutsTheSecretIntoTheKeyring();
    void aMistakeIsSaidBesideItsField_data();
    void aMistakeIsSaidBesideItsField();
    void aSecretWithALineBreakIsRefused();
    void httpToAnotherMachineNeedsAYes();
    void aTestSaysWhatItProved();
    void aTestSaysWhatWentWrong();
    void anAnswerAboutOldFieldsIsDropped();
    void aLockedKeyringLeavesTheChoice();
    void theKeyringCanBeTriedAgain();
    void waitingForTheKeyringIsSaid();
    void theSecretIsForgottenOnClosing();
    void aPasswordIsNotSentAsAToken();
    void revealShowsTheSecretAndHidesItAgain();
    void deletingItWhileItWaitsIsSafe();
    void returnSavesAndEscapeCloses();
};

void AddConnectionTest::theNamesOfTheContractAreFound()
{
    Story story;
    QCOMPARE(story.dialog.windowTitle(), QStringLiteral("Add connection"));
    QComboBox *service = story.choice("Service");
    QVERIFY(service);
    QVERIFY(service->findText(QStringLiteral("Dune")) >= 0);
    QVERIFY(service->findText(QStringLiteral("Atoti")) >= 0);
    QVERIFY(story.choice("Sign-in"));
    QVERIFY(story.field("Name"));
    QVERIFY(story.field("Server URL"));
    QVERIFY(story.field("API key"));
    QVERIFY(AccessibleTree(&story.dialog).find(QAccessible::SpinBox, QStringLiteral("Requests per minute")));
    QVERIFY(story.button("Test connection"));
    QVERIFY(story.button("Save"));

    service->setCurrentText(QStringLiteral("Atoti"));
    const QStringList ways{QStringLiteral("User and password"),
                           QStringLiteral("User and password, exchanged for a JWT"), QStringLiteral("Token")};
    for (const QString &way : ways)
        QVERIFY2(story.choice("Sign-in")->findText(way) >= 0, qPrintable(way));
}

void AddConnectionTest::eachSignInAsksForWhatItNeeds_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("hasUser");
    QTest::addColumn<bool>("hasScheme");
    QTest::newRow("Dune") << "dune"
                          << "API key"
                          << "API key" << false << false;
    QTest::newRow("Basic") << "atoti"
                           << "User and password"
                           << "Password" << true << false;
    QTest::newRow("JWT") << "atoti"
                         << "User and password, exchanged for a JWT"
                         << "Password" << true << false;
    QTest::newRow("token") << "atoti"
                           << "Token"
                           << "Token" << true << true;
}

void AddConnectionTest::eachSignInAsksForWhatItNeeds()
{
    QFETCH(const QString, service);
    QFETCH(const QString, signIn);
    QFETCH(const QString, secret);
    QFETCH(const bool, hasUser);
    QFETCH(const bool, hasScheme);
    Story story(service);
    story.choice("Sign-in")->setCurrentText(signIn);
    for (const char *name : {"API key", "Password", "Token"})
        QCOMPARE(story.field(name) != nullptr, QString::fromLatin1(name) == secret);
    QCOMPARE(story.field("User name") != nullptr, hasUser);
    QCOMPARE(story.choice("Token scheme") != nullptr, hasScheme);
}

void AddConnectionTest::everyControlHasAName()
{
    Story story(QStringLiteral("atoti"));
    story.choice("Sign-in")->setCurrentText(QStringLiteral("Token"));
    story.field("Server URL")->setText(QStringLiteral("http://olap.example.com"));
    auto *advanced = AccessibleTree(&story.dialog)
                         .find<QAbstractButton>(QAccessible::CheckBox, QStringLiteral("Advanced"));
    QVERIFY(advanced);
    advanced->click();
    QCOMPARE(AccessibleTree(&story.dialog).nameless(), QStringList());
}

void AddConnectionTest::whatIsKnownIsFilledIn()
{
    Story story;
    QCOMPARE(story.field("Server URL")->text(), QStringLiteral("https://api.dune.com/api"));
    QCOMPARE(story.field("Name")->text(), QStringLiteral("Dune"));
    story.choice("Service")->setCurrentText(QStringLiteral("Atoti"));
    QCOMPARE(story.field("Server URL")->text(), QString());
    story.type("Server URL", QStringLiteral("https://olap.example.com"));
    story.choice("Service")->setCurrentText(QStringLiteral("Dune"));
    QCOMPARE(story.field("Server URL")->text(), QStringLiteral("https://olap.example.com"));
}

void AddConnectionTest::aProxyIsChosenUnderAdvanced()
{
    Story story;
    story.type("API key", QStringLiteral("demo-key"));
    QVERIFY(!story.choice("Proxy"));
    AccessibleTree(&story.dialog)
        .find<QAbstractButton>(QAccessible::CheckBox, QStringLiteral("Advanced"))
        ->click();
    QVERIFY(!story.field("Proxy address"));
    story.choice("Proxy")->setCurrentIndex(2);
    story.press("Save");
    QVERIFY2(story.texts().contains(u"Enter the proxy's address."), qPrintable(story.texts()));
    story.type("Proxy address", QStringLiteral("http://ana:wrong-word@proxy.example.com:3128"));
    story.press("Save");
    QVERIFY2(story.texts().contains(u"user name or password"), qPrintable(story.texts()));
    story.type("Proxy address", QStringLiteral("proxy.example.com:3128"));
    story.press("Save");
    story.settle();
    QTRY_COMPARE(story.saved.size(), 1);
    QCOMPARE(story.room.store.stored.constFirst().proxy, QStringLiteral("http://proxy.example.com:3128"));
}

void AddConnectionTest::aPlanSetsTheRequestsPerMinute()
{
    Story story;
    auto *rate = AccessibleTree(&story.dialog)
                     .find<QSpinBox>(QAccessible::SpinBox, QStringLiteral("Requests per minute"));
    QComboBox *plan = story.choice("Plan");
    QVERIFY(plan);
    const int plus = plan->findData(200);
    QVERIFY(plus >= 0);
    plan->setCurrentIndex(plus);
    Q_EMIT plan->activated(plus);
    QCOMPARE(rate->value(), 200);
    rate->setValue(123);
    QVERIFY(!plan->currentData().isValid());
}

void AddConnectionTest::savingPutsTheSecretIntoTheKeyring()
{
    Story story;
    story.type("Name", QStringLiteral("dune-main"));
    story.type("API key", QStringLiteral("demo-key"));
    story.press("Save");
    story.settle();
    QCOMPARE(story.saved.count(), 1);
    QCOMPARE(story.room.store.stored.size(), 1);
    const Connection stored = story.room.store.stored.constFirst();
    QCOMPARE(stored.name, QStringLiteral("dune-main"));
    QCOMPARE(story.saved.constFirst().constFirst().toUuid(), stored.id);
    QCOMPARE(story.room.secrets.keyring.value(stored.id).use(), QStringLiteral("demo-key"));
    QVERIFY(!story.dialog.isVisible());
    QCOMPARE(story.room.server.calls.size(), 0);
}

void AddConnectionTest::aMistakeIsSaidBesideItsField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("label"); // the object that has to say it
    const QString good = QStringLiteral("https://olap.example.com");
    QTest::newRow("no name") << "" << good << "demo-key"
                             << "nameMessage";
    QTest::newRow("name in use") << "TAKEN" << good << "demo-key"
                                 << "nameMessage";
    QTest::newRow("no scheme") << "new"
                               << "olap.example.com"
                               << "demo-key"
                               << "urlMessage";
    QTest::newRow("no address") << "new"
                                << ""
                                << "demo-key"
                                << "urlMessage";
    QTest::newRow("password in the address") << "new"
                                             << "https://me:word@olap.example.com"
                                             << "demo-key"
                                             << "urlMessage";
    QTest::newRow("no secret") << "new" << good << ""
                               << "secretMessage";
}

void AddConnectionTest::aMistakeIsSaidBesideItsField()
{
    QFETCH(const QString, name);
    QFETCH(const QString, url);
    QFETCH(const QString, secret);
    QFETCH(const QString, label);
    Story story(QStringLiteral("atoti"));
    story.room.connect(QStringLiteral("atoti"), QStringLiteral("taken"));
    story.field("Name")->setText(name);
    story.field("Server URL")->setText(url);
    story.field("User name")->setText(QStringLiteral("m.dupont"));
    story.field("Password")->setText(secret);
    for (const char *button : {"Save", "Test connection"}) {
        story.press(button);
        story.settle();
        auto *message = story.dialog.findChild<QLabel *>(label);
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().endsWith(u'.'), qPrintable(message->text()));
        QCOMPARE(message->textFormat(), Qt::PlainText);
        QVERIFY(!message->text().contains(u"demo-key") && !message->text().contains(u"word@"));
    }
    QVERIFY(story.dialog.isVisible());
    QCOMPARE(story.room.store.stored.size(), 1);
    QCOMPARE(story.room.server.calls.size(), 0);
}

void AddConnectionTest::aSecretWithALineBreakIsRefused()
{
    Story story;
    story.field("API key")->setText(QStringLiteral("demo\nkey"));
    story.press("Save");
    story.settle();
    QVERIFY(story.dialog.findChild<QLabel *>(QStringLiteral("secretMessage"))->isVisible());
    QVERIFY(story.room.store.stored.isEmpty());
    QVERIFY(story.room.secrets.keyring.isEmpty());
}

void AddConnectionTest::httpToAnotherMachineNeedsAYes()
{
    Story story(QStringLiteral("atoti"));
    story.type("User name", QStringLiteral("m.dupont"));
    story.type("Password", QStringLiteral("demo-key"));
    story.type("Server URL", QStringLiteral("http://localhost:9090"));
    auto *yes = story.dialog.findChild<QCheckBox *>();
    QVERIFY(!yes->isVisible());

    story.type("Server URL", QStringLiteral("http://olap.example.com"));
    QVERIFY(yes->isVisible());
    QVERIFY(story.texts().contains(u"not encrypted"));
    story.press("Save");
    story.settle();
    QVERIFY(story.room.store.stored.isEmpty());

    yes->click();
    // The yes was to this one machine, whatever is pasted over its address.
    QLineEdit *address = story.field("Server URL");
    address->selectAll();
    address->insert(QStringLiteral("http://another.example.com"));
    QVERIFY(yes->isVisible() && !yes->isChecked());
    address->selectAll();
    address->insert(QStringLiteral("http://olap.example.com"));
    QVERIFY(!yes->isChecked());

    yes->click();
    address->end(false);
    QTest::keyClicks(address, QStringLiteral("/base"));
    QVERIFY(yes->isChecked());
    story.press("Save");
    story.settle();
    QCOMPARE(story.room.store.stored.size(), 1);
    QVERIFY(story.room.store.stored.constFirst().allowHttp);
}

void AddConnectionTest::aTestSaysWhatItProved()
{
    Story story;
    story.type("API key", QStringLiteral("demo-key"));
    story.press("Test connection");
    QVERIFY(!story.button("Test connection")->isEnabled());
    QVERIFY(story.texts().contains(u"Testing"));
    story.settle();
    QVERIFY(story.texts().contains(u"The fake server let us in."));
    QVERIFY(story.button("Test connection")->isEnabled());
    QCOMPARE(story.room.server.count(QStringLiteral("test")), 1);
    QVERIFY(story.room.store.stored.isEmpty());
    QVERIFY(story.room.secrets.keyring.isEmpty());
}

void AddConnectionTest::aTestSaysWhatWentWrong()
{
    Story story;
    story.room.server.trouble = Trouble{.kind = TroubleKind::WrongCredentials,
                                        .said = QStringLiteral("<b>invalid</b> API Key"),
                                        .httpStatus = 401};
    story.type("API key", QStringLiteral("wrong-key"));
    story.press("Test connection");
    story.settle();
    const auto *message = story.dialog.findChild<QLabel *>(QStringLiteral("message"));
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"Dune"), qPrintable(message->text()));
    QVERIFY(!message->text().contains(u"wrong-key"));
    QCOMPARE(message->textFormat(), Qt::PlainText);
    QVERIFY(story.button("Save")->isEnabled());
}

void AddConnectionTest::anAnswerAboutOldFieldsIsDropped()
{
    Story story;
    story.type("API key", QStringLiteral("demo-key"));
    story.room.server.holding = true;
    story.press("Test connection");
    story.settle();
    story.type("API key", QStringLiteral("another-key"));
    QVERIFY(story.button("Test connection")->isEnabled());
    story.room.server.release();
    story.settle();
    QVERIFY(!story.texts().contains(u"The fake server let us in."));
}

void AddConnectionTest::aLockedKeyringLeavesTheChoice()
{
    Story story;
    story.room.secrets.trouble =
        Trouble{.kind = TroubleKind::KeyringUnavailable, .said = QStringLiteral("The keyring is locked.")};
    story.type("API key", QStringLiteral("demo-key"));
    QVERIFY(!story.button("Keep it for this session only"));
    story.press("Save");
    story.settle();
    QCOMPARE(story.saved.count(), 0);
    QVERIFY(story.room.store.stored.isEmpty());
    QVERIFY(story.texts().contains(u"The keyring is locked."));
    QVERIFY(story.button("Try the keyring again"));

    story.press("Keep it for this session only");
    story.settle();
    QCOMPARE(story.saved.count(), 1);
    const Connection stored = story.room.store.stored.constFirst();
    QCOMPARE(story.room.secrets.session.value(stored.id).use(), QStringLiteral("demo-key"));
    QVERIFY(story.room.secrets.keyring.isEmpty());
    QVERIFY(!stored.secretExpected);
}

void AddConnectionTest::theKeyringCanBeTriedAgain()
{
    Story story;
    story.room.secrets.trouble =
        Trouble{.kind = TroubleKind::KeyringUnavailable, .said = QStringLiteral("The keyring is locked.")};
    story.type("API key", QStringLiteral("demo-key"));
    story.press("Save");
    story.settle();
    story.room.secrets.trouble.reset();
    story.press("Try the keyring again");
    story.settle();
    QCOMPARE(story.saved.count(), 1);
    QCOMPARE(story.room.secrets.keyring.size(), 1);
}

void AddConnectionTest::waitingForTheKeyringIsSaid()
{
    Story story;
    Q_EMIT story.room.secrets.waitingForKeyring();
    QVERIFY(!story.texts().contains(u"Waiting for the keyring…"));
    story.type("API key", QStringLiteral("demo-key"));
    story.press("Save");
    Q_EMIT story.room.secrets.waitingForKeyring();
    QVERIFY(story.texts().contains(u"Waiting for the keyring…"));
    QVERIFY(!story.button("Save")->isEnabled());
    Q_EMIT story.room.secrets.keyringAnswered();
    QVERIFY(!story.texts().contains(u"Waiting for the keyring…"));
}

void AddConnectionTest::theSecretIsForgottenOnClosing()
{
    Story story;
    QLineEdit *key = story.field("API key");
    story.type("API key", QStringLiteral("demo-key"));
    story.dialog.close();
    QCOMPARE(key->text(), QString());
    QVERIFY(!key->isUndoAvailable());
}

void AddConnectionTest::aPasswordIsNotSentAsAToken()
{
    Story story(QStringLiteral("atoti"));
    story.type("Password", QStringLiteral("demo-key"));
    story.choice("Sign-in")->setCurrentText(QStringLiteral("User and password, exchanged for a JWT"));
    QCOMPARE(story.field("Password")->text(), QStringLiteral("demo-key"));
    story.choice("Sign-in")->setCurrentText(QStringLiteral("Token"));
    QCOMPARE(story.field("Token")->text(), QString());
}

void AddConnectionTest::revealShowsTheSecretAndHidesItAgain()
{
    Story story;
    QCOMPARE(story.field("API key")->echoMode(), QLineEdit::Password);
    auto *reveal = story.dialog.findChild<QAbstractButton *>(QStringLiteral("reveal"));
    reveal->click();
    QCOMPARE(story.field("API key")->echoMode(), QLineEdit::Normal);
    story.dialog.close();
    story.dialog.show();
    QCOMPARE(story.field("API key")->echoMode(), QLineEdit::Password);
}

void AddConnectionTest::deletingItWhileItWaitsIsSafe()
{
    DialogRoom room;
    room.server.holding = true;
    for (const char *name : {"Test connection", "Save"}) {
        QPointer<AddConnectionDialog> dialog = new AddConnectionDialog(&room.connections);
        dialog->setService(QStringLiteral("dune"));
        dialog->show();
        dialog->findChild<QLineEdit *>(QStringLiteral("secret"))->setText(QStringLiteral("demo-key"));
        QWidget *button = AccessibleTree(dialog).button(QString::fromLatin1(name));
        QTest::mouseClick(button, Qt::LeftButton);
        delete dialog;
        room.server.release();
        room.clock.advance(1s);
    }
    // Save was asked for, and done.
    QCOMPARE(room.store.stored.size(), 1);
}

void AddConnectionTest::returnSavesAndEscapeCloses()
{
    Story story;
    story.type("API key", QStringLiteral("demo-key"));
    QTest::keyClick(story.field("API key"), Qt::Key_Return);
    story.settle();
    QCOMPARE(story.saved.count(), 1);

    Story other;
    other.type("API key", QStringLiteral("demo-key"));
    QTest::keyClick(other.field("API key"), Qt::Key_Escape);
    other.settle();
    QVERIFY(!other.dialog.isVisible());
    QCOMPARE(other.saved.count(), 0);
    QVERIFY(other.room.store.stored.isEmpty());
}

QTEST_MAIN(AddConnectionTest)
#include "tst_addconnection.moc"
