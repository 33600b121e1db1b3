// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionexport.h"
#include "samples.h"
#include "translation.h"
#include "wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

struct Message
{
    QString where; ///< "Quell::TrayIcon: %1 running"
    QString source;
    QStringList forms; ///< one, or the plural forms
    bool plural = false;
    bool finished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            messages.append(Message{.plural = xml.attributes().value(QStringLiteral("numerus")) == u"yes"});
        } else if (name == u"source") {
            messages.last().source = xml.readElementText();
            messages.last().where = context + QStringLiteral(": ") + messages.last().source;
        } else if (name == u"numerusform") {
            messages.last().forms.append(xml.readElementText());
        } else if (name == u"translation") {
            messages.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!messages.last().plural)
                messages.last().forms.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QStringList allOf(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

QStringList placeholdersOf(const QString &text, bool plural)
{
    static const QRegularExpression numbered(QStringLiteral("%L?[0-9]+"));
    static const QRegularExpression counted(QStringLiteral("%L?n|%L?[0-9]+"));
    // A singular may leave its number out: "the execution".
    QStringList found = allOf(plural ? numbered : counted, text);
    found.removeDuplicates();
    return found;
}

qsizetype mnemonicsOf(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^\\s&]"));
    return allOf(mnemonic, text.remove(QStringLiteral("&&"))).size();
}

/// Chinese and Japanese know one form, the others two.
qsizetype pluralForms(const QString &language)
{
    return language.startsWith(u"ja") || language.startsWith(u"zh") ? 1 : 2;
}

QString languagesOf(const QString &what)
{
    return QStringLiteral(QUELL_SOURCE_DIR "/translations/quell_%1.ts").arg(what);
}

ExecutionRow row()
{
    ExecutionRow row{.execution = Samples::execution(ExecutionState::Completed, 60s),
                     .connection = QStringLiteral("research"),
                     .service = QStringLiteral("dune"),
                     .serviceName = QStringLiteral("Dune"),
                     .now = Samples::at(90s)};
    row.execution.last.startedAt = Samples::at(2s);
    row.execution.last.endedAt = Samples::at(50s);
    row.execution.last.costCredits = 1234567.25;
    return row;
}

} // namespace

/// Every language says everything, and says it with the same places to fill in.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_translations.use(QStringLiteral("en")); }

    void theLanguagesAreThese();
    void nothingOfTheSourcesIsMissing_data() { languageColumn(true); }
    void nothingOfTheSourcesIsMissing();
    void whatIsFilledInStandsInBoth_data() { languageColumn(true); }
    void whatIsFilledInStandsInBoth();
    void pluralsHaveAllTheirForms_data() { languageColumn(true); }
    void pluralsHaveAllTheirForms();
    void everyKeyOfTheKeyboardIsKept_data() { languageColumn(false); }
    void everyKeyOfTheKeyboardIsKept();
    void theSystemsLanguageIsFound_data();
    void theSystemsLanguageIsFound();
    void wordsNumbersAndQtFollowTheLanguage_data();
    void wordsNumbersAndQtFollowTheLanguage();
    void exportsDoNotFollowIt_data() { languageColumn(false); }
    void exportsDoNotFollowIt();

private:
    static void languageColumn(bool withEnglish);

    Translations m_translations;
    QTemporaryDir m_fresh; ///< the translations brought in step with the sources
};

void TestTranslations::languageColumn(bool withEnglish)
{
    QTest::addColumn<QString>("language");
    const QStringList languages = Translations::languages();
    for (const QString &language : languages) {
        if (withEnglish || language != u"en")
            QTest::newRow(qPrintable(language)) << language;
    }
}

void TestTranslations::initTestCase()
{
    const QStringList languages = Translations::languages();
    for (const bool english : {true, false}) {
        QStringList arguments{QStringLiteral("-silent"),     QStringLiteral("-no-obsolete"),
                              QStringLiteral("-locations"),  QStringLiteral("none"),
                              QStringLiteral("-extensions"), QStringLiteral("cpp,h,ui")};
        if (english)
            arguments.append(QStringLiteral("-pluralonly"));
        arguments << QStringLiteral(QUELL_SOURCE_DIR "/src") << QStringLiteral(QUELL_SOURCE_DIR "/ui")
                  << QStringLiteral("-ts");
        for (const QString &language : languages) {
            if ((language == u"en") != english)
                continue;
            const QString copy = m_fresh.filePath(QStringLiteral("quell_%1.ts").arg(language));
            QVERIFY(QFile::copy(languagesOf(language), copy));
            QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
            arguments.append(copy);
        }
        QProcess lupdate;
        lupdate.start(QStringLiteral(QUELL_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForStarted(), qPrintable(lupdate.errorString()));
        QVERIFY(lupdate.waitForFinished(120'000));
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    }
}

void TestTranslations::theLanguagesAreThese()
{
    QCOMPARE(Translations::languages(),
             QStringList({QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"),
                          QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("zh_CN")}));
}

void TestTranslations::nothingOfTheSourcesIsMissing()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(m_fresh.filePath(QStringLiteral("quell_%1.ts").arg(language)));
    QStringList missing;
    for (const Message &message : messages) {
        const bool empty = message.forms.isEmpty()
            || std::ranges::any_of(message.forms,
                                   [](const QString &form) { return form.trimmed().isEmpty(); });
        if (!message.finished || empty)
            missing.append(message.where);
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("Build update_translations, and translate in quell_%1.ts:\n  %2")
                            .arg(language, missing.join(QStringLiteral("\n  ")))));
    QVERIFY(messages.size() > (language == u"en" ? 10 : 1000));
}

void TestTranslations::whatIsFilledInStandsInBoth()
{
    QFETCH(QString, language);
    QStringList wrong;
    const QList<Message> messages = messagesOf(languagesOf(language));
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            if (!form.isEmpty()
                && (placeholdersOf(form, message.plural) != placeholdersOf(message.source, message.plural)
                    || form.count(u'\n') != message.source.count(u'\n')
                    || form.endsWith(u'…') != message.source.endsWith(u'…')))
                wrong.append(message.where + QStringLiteral(" → ") + form);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::pluralsHaveAllTheirForms()
{
    QFETCH(QString, language);
    QStringList wrong;
    const QList<Message> messages = messagesOf(languagesOf(language));
    for (const Message &message : messages) {
        if (!message.plural)
            continue;
        // "One execution" needs no number; what stands for many does.
        const bool counts = !message.source.contains(u"%n") || message.forms.constLast().contains(u"%n")
            || message.source.contains(u"These") || message.source.contains(u"these");
        if (message.forms.size() != pluralForms(language) || !counts)
            wrong.append(message.where);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::everyKeyOfTheKeyboardIsKept()
{
    QFETCH(QString, language);
    QStringList wrong;
    const QList<Message> messages = messagesOf(languagesOf(language));
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            if (!form.isEmpty() && mnemonicsOf(form) != mnemonicsOf(message.source))
                wrong.append(message.where + QStringLiteral(" → ") + form);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::theSystemsLanguageIsFound_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("language");
    for (const auto &[system, language] :
         std::initializer_list<std::pair<const char *, const char *>>{{"C", "en"},
                                                                      {"en_GB", "en"},
                                                                      {"de_AT", "de"},
                                                                      {"fr_CA", "fr"},
                                                                      {"es_MX", "es"},
                                                                      {"ja_JP", "ja"},
                                                                      {"pt_BR", "en"},
                                                                      {"zh_CN", "zh_CN"},
                                                                      {"zh_SG", "zh_CN"},
                                                                      {"zh_TW", "en"},
                                                                      {"ar_EG", "en"}})
    {
        QTest::newRow(system) << QString::fromLatin1(system) << QString::fromLatin1(language);
    }
}

void TestTranslations::theSystemsLanguageIsFound()
{
    QFETCH(QString, system);
    QFETCH(QString, language);
    QCOMPARE(Translations::spoken(QLocale(system)), language);
}

void TestTranslations::wordsNumbersAndQtFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("running");
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QString>("thousands");
    QTest::addColumn<QString>("ok"); ///< a word of Qt's own
    QTest::newRow("en") << "en"
                        << "Running"
                        << "1.4 s"
                        << "12,345"
                        << "Cancel";
    QTest::newRow("de") << "de"
                        << "Läuft"
                        << "1,4 s"
                        << "12.345"
                        << "Abbrechen";
    QTest::newRow("es") << "es"
                        << "En curso"
                        << "1,4 s"
                        << "12.345"
                        << "Cancelar";
    QTest::newRow("fr") << "fr"
                        << "En cours"
                        << "1,4 s" << QStringLiteral("12\u202f345") << "Annuler";
    QTest::newRow("ja") << "ja"
                        << "実行中"
                        << "1.4 秒"
                        << "12,345"
                        << "キャンセル";
    QTest::newRow("zh_CN") << "zh_CN"
                           << "运行中"
                           << "1.4 秒"
                           << "12,345"
                           << "取消";
}

void TestTranslations::wordsNumbersAndQtFollowTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, running);
    QFETCH(QString, duration);
    QFETCH(QString, thousands);
    QFETCH(QString, ok);
    m_translations.use(language);
    QCOMPARE(statusText(DisplayStatus::Running), running);
    QCOMPARE(durationText(1400ms), duration);
    QCOMPARE(QLocale().toString(12345), thousands);
    const QDate date(2026, 3, 9);
    QCOMPARE(QLocale().toString(date, QLocale::LongFormat),
             QLocale(language).toString(date, QLocale::LongFormat));
    const QString qt = QDir(QLibraryInfo::path(QLibraryInfo::TranslationsPath))
                           .filePath(QStringLiteral("qtbase_%1.qm").arg(language));
    if (language != u"en" && !QFile::exists(qt))
        QSKIP("Qt's own translations are not installed (qt6-translations-l10n)");
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), ok);
}

void TestTranslations::exportsDoNotFollowIt()
{
    QFETCH(QString, language);
    const QByteArray csv = ExecutionExport::toCsv({row()});
    const QByteArray json = ExecutionExport::toJson({row()});
    m_translations.use(language);
    QCOMPARE(ExecutionExport::toCsv({row()}), csv);
    QCOMPARE(ExecutionExport::toJson({row()}), json);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
