// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace Quell {

namespace {

/// Where the texts lie that the program has in it, a folder for each part: those that all programs share, and its own.
QDir ownTexts()
{
    return QDir(QStringLiteral(":/i18n"));
}

/// The two ways of writing Chinese are two languages; a country is none.
bool isSameLanguage(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

} // namespace

Translations::Translations(QObject *parent) : QObject(parent) { }

Translations::~Translations()
{
    clear();
}

QStringList Translations::languages()
{
    QStringList languages;
    const QStringList files = QDir(ownTexts().filePath(QStringLiteral("shared")))
                                  .entryList({QStringLiteral("quell_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages.append(file.sliced(6).chopped(3));
    return languages;
}

QString Translations::spoken(const QLocale &locale)
{
    const QStringList known = languages();
    const QStringList wanted = locale.uiLanguages();
    for (const QString &name : wanted) {
        const QLocale one(name);
        const auto language = std::ranges::find_if(
            known, [&one](const QString &code) { return isSameLanguage(QLocale(code), one); });
        if (language != known.cend())
            return *language;
    }
    return QStringLiteral("en");
}

void Translations::use(const QString &language)
{
    clear();
    const QLocale system = QLocale::system();
    const bool chosen = languages().contains(language);
    const QString code = chosen ? language : spoken(system);
    // Who chooses the language that the system speaks as well keeps the system's numbers and times.
    const bool foreign = chosen && !isSameLanguage(QLocale(language), system);
    QLocale::setDefault(foreign ? QLocale(language) : system);
    // In the same language, or Qt's own texts would be in one that Quell does not have.
    add(QLocale(code), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Below the one that is spoken: what that has not, this says.
    addOwn(QLocale(QLocale::English));
    if (code != u"en")
        addOwn(QLocale(code));
}

void Translations::addOwn(const QLocale &locale)
{
    const QDir texts = ownTexts();
    const QStringList parts = texts.entryList(QDir::Dirs, QDir::Name);
    for (const QString &part : parts)
        add(locale, QStringLiteral("quell"), texts.filePath(part));
}

void Translations::add(const QLocale &locale, const QString &file, const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, file, QStringLiteral("_"), directory))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Translations::clear()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void installTranslations(QCoreApplication *application)
{
    auto *translations = new Translations(application);
    translations->use(QString());
}

} // namespace Quell

#include "moc_translation.cpp"
