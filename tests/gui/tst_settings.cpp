// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"
#include "autostartentry.h"
#include "colourschemes.h"
#include "connectionsettingsdialog.h"
#include "settings.h"
#include "settingsdialog.h"
#include "shortcutsdialog.h"
#include "statepalette.h"
#include "windowroom.h"
#include "windowsettings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

/// What a screen reader cannot name.
QStringList namelessControls(QWidget *root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || (face->text(QAccessible::Name).isEmpty() && !qobject_cast<QLineEdit *>(widget)))
            nameless.append(QStringLiteral("%1 %2").arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
    return nameless;
}

QHash<QString, QString> keysIn(const ShortcutsDialog *dialog)
{
    QHash<QString, QString> keys;
    const auto *tree = dialog->findChild<QTreeWidget *>();
    for (int group = 0; group < tree->topLevelItemCount(); ++group) {
        const QTreeWidgetItem *item = tree->topLevelItem(group);
        for (int row = 0; row < item->childCount(); ++row)
            keys.insert(item->child(row)->text(0), item->child(row)->text(1));
    }
    return keys;
}

} // namespace

/// The dialog Settings in the real window, and what it writes.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void whatIsChosenHoldsAtOnceAndComesBack();
    void garbageInTheFileIsAsIfItWereNotThere();
    void numbersOutOfBoundsAreNotTaken();
    void everyControlHasANameAndEveryPageIsReachedByKeyboard();
    void askingFollowsMenuAndDialogAlike();
    void closingEndsWhereTheTrayIsNotWanted();
    void connectionsCanBeEditedSwitchedAndOrdered();
    void aNameThatIsTakenIsRefusedBesideItsField();
    void editingKeepsSecretAndId();
    void editingShowsNoSecret();
    void aConnectionIsOnlyRemovedAfterAQuestion();
    void lightAndDarkAreRealAndReadable_data();
    void lightAndDarkAreRealAndReadable();
    void theEntryForLoginComesAndGoes();
    void theEntryForLoginQuotesWhatIsSpecial();
    void clearFinishedAsksAndCancelsNothing();
    void shortcutsShowTheKeysOfTheMenus();
    void keysStandFromLeftToRightInAnyWindow();
    void aboutNamesVersionsAndLicences();

private:
    template<typename Control>
    [[nodiscard]] Control *control(const char *name) const
    {
        return m_room->window->openedSettings()->findChild<Control *>(QString::fromLatin1(name));
    }
    [[nodiscard]] Preferences kept() const
    {
        return WindowSettings(m_room->profile.filePath(QStringLiteral("window.ini"))).preferences();
    }
    template<typename Dialog>
    [[nodiscard]] Dialog *opened() const
    {
        const QList<Dialog *> dialogs = m_room->window->template findChildren<Dialog *>();
        for (Dialog *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void openSettings(SettingsDialog::Page page = SettingsDialog::Page::Behaviour)
    {
        m_room->window->findChild<QAction *>(QStringLiteral("settingsAction"))->trigger();
        QVERIFY(m_room->window->openedSettings());
        m_room->window->openedSettings()->showPage(page);
    }

    std::unique_ptr<WindowRoom> m_room;
    QUuid m_dune;
    QUuid m_atoti;
};

void SettingsTest::init()
{
    m_room = std::make_unique<WindowRoom>();
    m_dune = m_room->connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    m_atoti = m_room->connect(QStringLiteral("atoti"), QStringLiteral("risk-prod"), QStringLiteral("ana"));
    m_room->open();
}

void SettingsTest::whatIsChosenHoldsAtOnceAndComesBack()
{
    openSettings();
    control<QCheckBox>("closeToTray")->setChecked(false);
    control<QCheckBox>("startMinimized")->setChecked(true);
    control<QCheckBox>("ask")->setChecked(false);
    control<QSpinBox>("keepFinished")->setValue(7);
    control<QSpinBox>("keepEvents")->setValue(30);
    control<QCheckBox>("finished")->setChecked(false);
    control<QCheckBox>("trouble")->setChecked(false);
    control<QCheckBox>("quietInFront")->setChecked(false);
    control<QSpinBox>("onlyAbove")->setValue(90);
    control<QSpinBox>("longRunning")->setValue(5);
    control<QComboBox>("colours")->setCurrentIndex(2);

    Preferences wanted;
    wanted.closeToTray = false;
    wanted.startMinimized = true;
    wanted.cancelsUnasked = true;
    wanted.keepFinished = std::chrono::days(7);
    wanted.keepEvents = std::chrono::days(30);
    wanted.longRunning = 5min;
    wanted.tellFinished = false;
    wanted.tellTrouble = false;
    wanted.quietInFront = false;
    wanted.tellOnlyAbove = 90s;
    wanted.colours = ColourScheme::Dark;
    QCOMPARE(m_room->window->settings()->preferences(), wanted);
    QCOMPARE(kept(), wanted);

    m_room->window.reset();
    m_room->open();
    QCOMPARE(m_room->window->settings()->preferences(), wanted);
    openSettings();
    QVERIFY(!control<QCheckBox>("closeToTray")->isChecked());
    QCOMPARE(control<QSpinBox>("keepFinished")->value(), 7);
    QCOMPARE(control<QComboBox>("colours")->currentIndex(), 2);
}

void SettingsTest::garbageInTheFileIsAsIfItWereNotThere()
{
    const QString path = m_room->profile.filePath(QStringLiteral("other.ini"));
    {
        QSettings file(path, QSettings::IniFormat);
        file.setValue(QStringLiteral("version"), QStringLiteral("ninety"));
        file.setValue(QStringLiteral("behaviour/closeToTray"), QStringLiteral("perhaps"));
        file.setValue(QStringLiteral("behaviour/keepFinishedDays"), QStringLiteral("a while"));
        file.setValue(QStringLiteral("behaviour/longRunningMinutes"), QByteArray("\0\xff\x01", 3));
        file.setValue(QStringLiteral("appearance/colours"), 7);
        file.setValue(QStringLiteral("appearance/language"), QStringLiteral("../../etc/passwd"));
        file.setValue(QStringLiteral("bells/always"), QStringList{QStringLiteral("x"), QStringLiteral("/")});
    }
    QCOMPARE(WindowSettings(path).preferences(), Preferences());
}

void SettingsTest::numbersOutOfBoundsAreNotTaken()
{
    const QString path = m_room->profile.filePath(QStringLiteral("other.ini"));
    {
        QSettings file(path, QSettings::IniFormat);
        file.setValue(QStringLiteral("behaviour/keepFinishedDays"), 0);
        file.setValue(QStringLiteral("behaviour/keepEventsDays"), -3);
        file.setValue(QStringLiteral("behaviour/longRunningMinutes"), 1e12);
        file.setValue(QStringLiteral("notifications/onlyAboveSeconds"), 30);
    }
    Preferences wanted;
    wanted.tellOnlyAbove = 30s;
    QCOMPARE(WindowSettings(path).preferences(), wanted);
}

void SettingsTest::everyControlHasANameAndEveryPageIsReachedByKeyboard()
{
    openSettings(SettingsDialog::Page::Connections);
    SettingsDialog *dialog = m_room->window->openedSettings();
    QCOMPARE(namelessControls(dialog), QStringList());
    auto *pages = control<QListWidget>("pages");
    pages->setFocus();
    for (int page = 1; page < pages->count(); ++page) {
        QTest::keyClick(pages, Qt::Key_Down);
        QCOMPARE(control<QStackedWidget>("stack")->currentIndex(), page);
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void SettingsTest::askingFollowsMenuAndDialogAlike()
{
    auto *ask = m_room->window->findChild<QAction *>(QStringLiteral("askAction"));
    openSettings();
    control<QCheckBox>("ask")->setChecked(false);
    QVERIFY(!ask->isChecked());
    ask->setChecked(true);
    QVERIFY(control<QCheckBox>("ask")->isChecked());
}

void SettingsTest::closingEndsWhereTheTrayIsNotWanted()
{
    m_room->window->setTrayCheck([] { return true; });
    QSignalSpy quit(m_room->window.get(), &MainWindow::quitRequested);
    m_room->window->close();
    QCOMPARE(quit.count(), 0);
    m_room->window->show();
    openSettings();
    control<QCheckBox>("closeToTray")->setChecked(false);
    m_room->window->openedSettings()->close();
    m_room->window->close();
    QCOMPARE(quit.count(), 1);
}

void SettingsTest::connectionsCanBeEditedSwitchedAndOrdered()
{
    openSettings(SettingsDialog::Page::Connections);
    auto *list = control<QListWidget>("connections");
    QCOMPARE(list->count(), 2);
    control<QPushButton>("moveDown")->click();
    QCOMPARE(m_room->store.stored.constFirst().id, m_atoti);
    QCOMPARE(list->currentRow(), 1);
    QVERIFY(!control<QPushButton>("moveDown")->isEnabled());

    control<QPushButton>("switchOff")->click();
    QVERIFY(m_room->connections.find(m_dune)->switchedOff);
    QVERIFY(list->currentItem()->text().contains(u"switched off"));
    control<QPushButton>("switchOff")->click();
    QVERIFY(!m_room->connections.find(m_dune)->switchedOff);

    control<QPushButton>("edit")->click();
    auto *editing = opened<ConnectionSettingsDialog>();
    QVERIFY(editing);
    editing->findChild<QCheckBox *>(QStringLiteral("production"))->setChecked(true);
    editing->findChild<QCheckBox *>(QStringLiteral("readOnly"))->setChecked(true);
    editing->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("dune-live"));
    editing->findChild<QSpinBox *>(QStringLiteral("rate"))->setValue(77);
    editing->findChild<QPushButton *>(QStringLiteral("save"))->click();
    const Connection changed = *m_room->connections.find(m_dune);
    QVERIFY(changed.production && changed.readOnly);
    QCOMPARE(changed.name, QStringLiteral("dune-live"));
    QCOMPARE(changed.requestsPerMinute, 77);
    QVERIFY2(list->currentItem()->text().contains(u"dune-live"), qPrintable(list->currentItem()->text()));
}

void SettingsTest::aNameThatIsTakenIsRefusedBesideItsField()
{
    openSettings(SettingsDialog::Page::Connections);
    control<QPushButton>("edit")->click();
    auto *editing = opened<ConnectionSettingsDialog>();
    QVERIFY(editing);
    editing->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Risk-Prod"));
    editing->findChild<QPushButton *>(QStringLiteral("save"))->click();
    QVERIFY(editing->isVisible());
    QVERIFY(AccessibleTree(editing).labels().contains(u"already a connection named risk-prod"));
    QCOMPARE(m_room->connections.find(m_dune)->name, QStringLiteral("dune-main"));
}

void SettingsTest::editingKeepsSecretAndId()
{
    Connection wanted = *m_room->connections.find(m_atoti);
    wanted.discovery = Discovery::Everyone;
    wanted.proxy = QStringLiteral("http://proxy.example.com:8080");
    QVERIFY(m_room->connections.change(wanted).ok());
    const Connection before = *m_room->connections.find(m_atoti);
    openSettings(SettingsDialog::Page::Connections);
    control<QListWidget>("connections")->setCurrentRow(1);
    control<QPushButton>("edit")->click();
    auto *editing = opened<ConnectionSettingsDialog>();
    QVERIFY(editing);
    QVERIFY(!editing->findChild<QLineEdit *>(QStringLiteral("secret"))->isVisible());
    editing->findChild<QPushButton *>(QStringLiteral("save"))->click();
    QVERIFY(!editing->isVisible());
    QCOMPARE(*m_room->connections.find(m_atoti), before);
    QCOMPARE(m_room->secrets.keyring.value(m_atoti).use(), QStringLiteral("demo-key-of-risk-prod"));
}

void SettingsTest::editingShowsNoSecret()
{
    openSettings(SettingsDialog::Page::Connections);
    for (int row = 0; row < 2; ++row) {
        control<QListWidget>("connections")->setCurrentRow(row);
        control<QPushButton>("edit")->click();
        auto *editing = opened<ConnectionSettingsDialog>();
        QVERIFY(editing);
        const QList<QLineEdit *> fields = editing->findChildren<QLineEdit *>();
        QVERIFY(fields.size() > 3);
        for (const QLineEdit *field : fields) {
            for (const QString &text : {field->text(), field->placeholderText(), field->toolTip()})
                QVERIFY2(!text.contains(u"demo-key"), qPrintable(field->objectName()));
        }
        QVERIFY(!editing->findChild<QAbstractButton *>(QStringLiteral("reveal"))->isVisible());
        QVERIFY(!AccessibleTree(editing).labels().contains(u"demo-key"));
        editing->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void SettingsTest::aConnectionIsOnlyRemovedAfterAQuestion()
{
    openSettings(SettingsDialog::Page::Connections);
    control<QPushButton>("remove")->click();
    auto *question = opened<QMessageBox>();
    QVERIFY(question);
    QCOMPARE(question->defaultButton()->text().remove(u'&'), QStringLiteral("Keep connection"));
    m_room->clickButton(question, QStringLiteral("Remove connection"));
    QTRY_VERIFY(!m_room->connections.find(m_dune));
    QCOMPARE(control<QListWidget>("connections")->count(), 1);
}

void SettingsTest::lightAndDarkAreRealAndReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << lightPalette() << false;
    QTest::newRow("dark") << darkPalette() << true;
}

void SettingsTest::lightAndDarkAreRealAndReadable()
{
    QFETCH(const QPalette, palette);
    QFETCH(const bool, dark);
    QCOMPARE(StatePalette::isDark(palette), dark);
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const auto &[text, ground] :
         {Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::Text, QPalette::Base},
          Pair{QPalette::Text, QPalette::AlternateBase}, Pair{QPalette::ButtonText, QPalette::Button},
          Pair{QPalette::ToolTipText, QPalette::ToolTipBase}, Pair{QPalette::PlaceholderText, QPalette::Base},
          Pair{QPalette::Link, QPalette::Base}, Pair{QPalette::HighlightedText, QPalette::Highlight}})
    {
        const double contrast = StatePalette::contrast(palette.color(text), palette.color(ground));
        QVERIFY2(contrast >= StatePalette::readableContrast,
                 qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(ground).arg(contrast)));
    }

    ColourSchemes schemes;
    const QPalette before = QApplication::palette();
    schemes.apply(dark ? ColourScheme::Dark : ColourScheme::Light);
    QTRY_COMPARE(m_room->window->palette().color(QPalette::Window), palette.color(QPalette::Window));
    schemes.apply(ColourScheme::System);
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
}

void SettingsTest::theEntryForLoginComesAndGoes()
{
    const QString directory = m_room->profile.filePath(QStringLiteral("config/autostart"));
    const AutostartEntry entry(QStringLiteral("/usr/bin/quell"), {}, directory);
    QVERIFY(!entry.isThere());
    QVERIFY(entry.write().ok());
    QVERIFY(entry.isThere());
    QFile file(entry.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\nExec=\"/usr/bin/quell\"\n"));
    QVERIFY(entry.remove().ok());
    QVERIFY(!entry.isThere());
    QVERIFY(entry.remove().ok());

    QVERIFY(QFile(m_room->profile.filePath(QStringLiteral("in the way"))).open(QIODevice::WriteOnly));
    const AutostartEntry impossible(QStringLiteral("/usr/bin/quell"), {},
                                    m_room->profile.filePath(QStringLiteral("in the way")));
    QCOMPARE(impossible.write().trouble().kind, TroubleKind::StorageFailed);
}

void SettingsTest::theEntryForLoginQuotesWhatIsSpecial()
{
    const AutostartEntry entry(QStringLiteral("/opt/my quell/bin"),
                               {QStringLiteral("--profile"), QStringLiteral("/home/ana/100% \"a\" $b")},
                               m_room->profile.filePath(QStringLiteral("autostart")));
    QVERIFY(entry.write().ok());
    QFile file(entry.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.contains(R"(Exec="/opt/my quell/bin" "--profile" "/home/ana/100%% \\"a\\" \\$b")"),
             content.constData());
}

void SettingsTest::clearFinishedAsksAndCancelsNothing()
{
    const ExecutionKey running = m_room->runs(m_dune, DialogRoom::duneId(1));
    (void)m_room->ended(m_dune, DialogRoom::duneId(2));
    (void)m_room->ended(m_dune, DialogRoom::duneId(3), ExecutionState::Failed);
    m_room->window->findChild<QAction *>(QStringLiteral("clearFinishedAction"))->trigger();
    auto *question = opened<QMessageBox>();
    QVERIFY(question);
    QVERIFY2(question->text().contains(u"2"), qPrintable(question->text()));
    m_room->clickButton(question, QStringLiteral("Clear finished"));
    m_room->settle();
    QCOMPARE(m_room->tracker.keys(), QList{running});
    m_room->clock.advance(5s);
    QVERIFY(m_room->cancelled().isEmpty());
}

void SettingsTest::shortcutsShowTheKeysOfTheMenus()
{
    m_room->window->findChild<QAction *>(QStringLiteral("shortcutsAction"))->trigger();
    auto *dialog = opened<ShortcutsDialog>();
    QVERIFY(dialog);
    const QHash<QString, QString> keys = keysIn(dialog);
    QCOMPARE(keys.value(QStringLiteral("Cancel selected")), QStringLiteral("Ctrl+."));
    QCOMPARE(keys.value(QStringLiteral("Settings")), QStringLiteral("Ctrl+,"));
    QCOMPARE(keys.value(QStringLiteral("Remove from list")), QStringLiteral("Del"));
    QCOMPARE(keys.value(QStringLiteral("Show the details of the row")), QStringLiteral("Return"));
    // All of them, whatever is added to the menus.
    const QList<QAction *> actions = m_room->window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty() && action->objectName().endsWith(u"Action"))
            QVERIFY2(keys.values().contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));
    }
}

void SettingsTest::keysStandFromLeftToRightInAnyWindow()
{
    const QScopeGuard back([] { QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto); });
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    m_room->window->findChild<QAction *>(QStringLiteral("shortcutsAction"))->trigger();
    const auto *dialog = opened<ShortcutsDialog>();
    QVERIFY(dialog);
    QCOMPARE(keysIn(dialog).value(QStringLiteral("Cancel selected")), QStringLiteral("\u200ECtrl+.\u200E"));
}

void SettingsTest::aboutNamesVersionsAndLicences()
{
    AboutDialog dialog(QStringLiteral("3.40.1"));
    dialog.show();
    const QString words = AccessibleTree(&dialog).labels();
    for (const QString &word :
         {QStringLiteral("GNU General Public License"), QString::fromLatin1(qVersion()),
          QStringLiteral("QtKeychain"), QStringLiteral("3.40.1"), QStringLiteral("LGPL-3.0")})
        QVERIFY2(words.contains(word), qPrintable(QStringLiteral("%1 in %2").arg(word, words)));
    QVERIFY(namelessControls(&dialog).isEmpty());
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
