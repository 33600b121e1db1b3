// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "dialogroom.h"
#include "secretdialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

struct Story
{
    DialogRoom room;
    QUuid dune = room.connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    std::unique_ptr<SecretDialog> dialog;
    std::unique_ptr<QSignalSpy> given;

    explicit Story(TroubleKind why)
    {
        dialog = std::make_unique<SecretDialog>(
            &room.connections, dune, Trouble{.kind = why, .said = QStringLiteral("The keyring is locked.")});
        given = std::make_unique<QSignalSpy>(dialog.get(), &SecretDialog::secretGiven);
        dialog->show();
    }
    [[nodiscard]] QLineEdit *key()
    {
        return AccessibleTree(dialog.get())
            .find<QLineEdit>(QAccessible::EditableText, QStringLiteral("API key"));
    }
    void press(QAccessible::Role role, const char *name)
    {
        auto *found = AccessibleTree(dialog.get()).find<QAbstractButton>(role, QString::fromLatin1(name));
        QVERIFY2(found, name);
        found->click();
    }
    void save(const QString &secret)
    {
        key()->setText(secret);
        press(QAccessible::Button, "Save");
        room.clock.advance(1s);
    }
};

} // namespace

class SecretDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itNamesTheConnectionAndTheSecret();
    void aNewKeyGoesIntoTheKeyring();
    void withALockedKeyringItIsKeptForTheSession();
    void aKeyringThatRefusesLeavesTheChoice();
    void aKeyThatAnotherConnectionHasIsRefusedBesideTheField();
    void anEmptySecretIsRefused();
    void theSecretIsShownWhileRevealIsDown();
    void theSecretIsForgottenOnClosing();
};

void SecretDialogTest::itNamesTheConnectionAndTheSecret()
{
    Story story(TroubleKind::WrongCredentials);
    QVERIFY(story.dialog->windowTitle().contains(u"dune-main"));
    QVERIFY(story.key());
    QCOMPARE(story.key()->echoMode(), QLineEdit::Password);
    QCOMPARE(AccessibleTree(story.dialog.get()).nameless(), QStringList());
}

void SecretDialogTest::aNewKeyGoesIntoTheKeyring()
{
    Story story(TroubleKind::WrongCredentials);
    QSignalSpy changed(&story.room.connections, &Connections::connectionChanged);
    story.save(QStringLiteral("another-key"));
    QCOMPARE(story.given->count(), 1);
    QVERIFY(changed.count() >= 1);
    QCOMPARE(story.room.secrets.keyring.value(story.dune).use(), QStringLiteral("another-key"));
    QVERIFY(!story.dialog->isVisible());
}

void SecretDialogTest::withALockedKeyringItIsKeptForTheSession()
{
    Story story(TroubleKind::KeyringUnavailable);
    story.save(QStringLiteral("another-key"));
    QCOMPARE(story.given->count(), 1);
    QCOMPARE(story.room.secrets.session.value(story.dune).use(), QStringLiteral("another-key"));
    QVERIFY(story.room.secrets.keyring.value(story.dune).use() != u"another-key");
}

void SecretDialogTest::aKeyringThatRefusesLeavesTheChoice()
{
    Story story(TroubleKind::NoSecret);
    story.room.secrets.trouble =
        Trouble{.kind = TroubleKind::KeyringUnavailable, .said = QStringLiteral("The keyring is locked.")};
    story.save(QStringLiteral("another-key"));
    QCOMPARE(story.given->count(), 0);
    QVERIFY(story.dialog->isVisible());
    QVERIFY(AccessibleTree(story.dialog.get()).labels().contains(u"The keyring is locked."));
    story.press(QAccessible::RadioButton, "Keep it for this session only");
    story.press(QAccessible::Button, "Save");
    story.room.clock.advance(1s);
    QCOMPARE(story.given->count(), 1);
    QCOMPARE(story.room.secrets.session.value(story.dune).use(), QStringLiteral("another-key"));
}

void SecretDialogTest::aKeyThatAnotherConnectionHasIsRefusedBesideTheField()
{
    Story story(TroubleKind::WrongCredentials);
    const QUuid other = story.room.connect(QStringLiteral("dune"), QStringLiteral("dune-team"));
    story.room.secrets.keyring.insert(other, Secret(QStringLiteral("team-key")));
    story.save(QStringLiteral("team-key"));
    QCOMPARE(story.given->count(), 0);
    QVERIFY(story.dialog->isVisible());
    const auto *message = story.dialog->findChild<QLabel *>(QStringLiteral("secretMessage"));
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"dune-team"), qPrintable(message->text()));
    QVERIFY(story.room.secrets.keyring.value(story.dune).use() != u"team-key");
}

void SecretDialogTest::anEmptySecretIsRefused()
{
    Story story(TroubleKind::WrongCredentials);
    story.save(QStringLiteral("  "));
    QCOMPARE(story.given->count(), 0);
    QVERIFY(story.dialog->isVisible());
    QVERIFY(story.dialog->findChild<QLabel *>(QStringLiteral("secretMessage"))->isVisible());
}

void SecretDialogTest::theSecretIsShownWhileRevealIsDown()
{
    Story story(TroubleKind::WrongCredentials);
    QLineEdit *key = story.key();
    // The one that is stored is not there to be revealed.
    QVERIFY(!story.room.secrets.keyring.value(story.dune).isEmpty());
    QCOMPARE(key->text(), QString());
    key->setText(QStringLiteral("another-key"));
    QVERIFY(!key->displayText().contains(u"another-key"));
    auto *reveal = story.dialog->findChild<QAbstractButton *>(QStringLiteral("reveal"));
    reveal->click();
    QCOMPARE(key->displayText(), QStringLiteral("another-key"));
    reveal->click();
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QVERIFY(!key->displayText().contains(u"another-key"));
    // Closed while it is down, and opened again.
    reveal->click();
    story.dialog->close();
    story.dialog->show();
    QVERIFY(!reveal->isChecked());
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QCOMPARE(key->text(), QString());
}

void SecretDialogTest::theSecretIsForgottenOnClosing()
{
    Story story(TroubleKind::WrongCredentials);
    QLineEdit *key = story.key();
    key->setText(QStringLiteral("another-key"));
    story.dialog->close();
    QCOMPARE(key->text(), QString());
}

QTEST_MAIN(SecretDialogTest)
#include "tst_secretdialog.moc"
