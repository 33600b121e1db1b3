// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "program.h"
#include "settingsdialog.h"
#include "translation.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace Quell;

/// The program itself, and its window in each language.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theWindowChangesAtOnceAndBack();
    void theListNamesEachLanguageInItsOwnWords();
    void menusSpeakEveryLanguage_data();
    void menusSpeakEveryLanguage();
    void noMenuHasAKeyTwice_data();
    void noMenuHasAKeyTwice();

private:
    [[nodiscard]] static MainWindow *window();
    [[nodiscard]] static QStringList menus();
    static void choose(const QString &language);
    [[nodiscard]] static QComboBox *choice();

    QTemporaryDir m_home;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<Program> m_program;
};

void TestLanguageSwitch::init()
{
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
    m_translations = std::make_unique<Translations>();
    m_translations->use(QString());
    ProgramOptions options;
    options.profileDirectory = m_home.filePath(QString::fromUtf8(QTest::currentTestFunction()));
    m_program = std::make_unique<Program>(options, m_translations.get());
    m_program->start();
    QTRY_VERIFY(window());
}

void TestLanguageSwitch::cleanup()
{
    m_program.reset();
    m_translations.reset();
}

MainWindow *TestLanguageSwitch::window()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}

QStringList TestLanguageSwitch::menus()
{
    QStringList titles;
    if (!window())
        return titles;
    const QList<QAction *> actions = window()->menuBar()->actions();
    for (const QAction *action : actions)
        titles.append(action->text());
    return titles;
}

QComboBox *TestLanguageSwitch::choice()
{
    if (!window() || !window()->openedSettings())
        return nullptr;
    return window()->openedSettings()->findChild<QComboBox *>(QStringLiteral("language"));
}

void TestLanguageSwitch::choose(const QString &language)
{
    window()->openSettings()->showPage(SettingsDialog::Page::Appearance);
    QTRY_VERIFY(choice());
    const int index = choice()->findData(language);
    QVERIFY2(index >= 0, qPrintable(language));
    const QPointer<MainWindow> before = window();
    choice()->setCurrentIndex(index);
    QTRY_VERIFY(!before && choice() && choice()->isVisible());
}

void TestLanguageSwitch::theWindowChangesAtOnceAndBack()
{
    const QStringList english = menus();
    QVERIFY(english.contains(QStringLiteral("&File")));
    choose(QStringLiteral("de"));
    QVERIFY(menus().contains(QStringLiteral("&Datei")));
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    // What the choice was made in is still open, in the new language.
    QCOMPARE(window()->openedSettings()->windowTitle(), QStringLiteral("Einstellungen"));
    QCOMPARE(choice()->currentData().toString(), QStringLiteral("de"));
    choose(QStringLiteral("ja"));
    QVERIFY(menus().constFirst().startsWith(QStringLiteral("ファイル")));
    choose(QString());
    QCOMPARE(menus(), english);
}

void TestLanguageSwitch::theListNamesEachLanguageInItsOwnWords()
{
    window()->openSettings()->showPage(SettingsDialog::Page::Appearance);
    QStringList names;
    for (int index = 0; index < choice()->count(); ++index)
        names.append(choice()->itemText(index));
    names[0] = QStringLiteral("system");
    QCOMPARE(names,
             QStringList({QStringLiteral("system"), QStringLiteral("Deutsch"), QStringLiteral("English"),
                          QStringLiteral("Español"), QStringLiteral("Français"), QStringLiteral("日本語"),
                          QStringLiteral("简体中文")}));
}

void TestLanguageSwitch::menusSpeakEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = Translations::languages();
    for (const QString &language : languages) {
        if (language != u"en")
            QTest::newRow(qPrintable(language)) << language;
    }
}

void TestLanguageSwitch::menusSpeakEveryLanguage()
{
    QFETCH(QString, language);
    const QStringList english = menus();
    QHash<QString, QString> actions;
    const QList<QAction *> before = window()->findChildren<QAction *>();
    for (const QAction *action : before) {
        if (!action->objectName().isEmpty())
            actions.insert(action->objectName(), action->text());
    }
    QVERIFY(actions.size() > 30);
    choose(language);
    const QStringList translated = menus();
    QCOMPARE(translated.size(), english.size());
    for (qsizetype menu = 0; menu < english.size(); ++menu)
        QVERIFY2(translated[menu] != english[menu], qPrintable(english[menu]));
    QStringList same;
    const QList<QAction *> after = window()->findChildren<QAction *>();
    for (const QAction *action : after) {
        if (!action->text().isEmpty() && actions.value(action->objectName()) == action->text())
            same.append(action->text());
    }
    QVERIFY2(same.isEmpty(), qPrintable(same.join(u'\n')));
}

void TestLanguageSwitch::noMenuHasAKeyTwice_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = Translations::languages();
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestLanguageSwitch::noMenuHasAKeyTwice()
{
    QFETCH(QString, language);
    choose(language);
    QCOMPARE(choice()->currentData().toString(), language);
    QStringList twice;
    const auto look = [&twice](const QList<QAction *> &actions, const QString &where) {
        QHash<QString, QString> taken;
        for (const QAction *action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (key.isEmpty())
                continue;
            if (taken.contains(key))
                twice.append(QStringLiteral("%1: %2, %3").arg(where, taken.value(key), action->text()));
            taken.insert(key, action->text());
        }
    };
    look(window()->menuBar()->actions(), QStringLiteral("menu bar"));
    const QList<QMenu *> all = window()->findChildren<QMenu *>();
    for (const QMenu *menu : all)
        look(menu->actions(), menu->title());
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
