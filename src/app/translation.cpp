// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Quell {

namespace {

QString ownTranslations()
{
    return QStringLiteral(":/i18n");
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
    const QStringList files =
        QDir(ownTranslations()).entryList({QStringLiteral("quell_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages.append(file.sliced(6).chopped(3));
    return languages;
}

void Translations::use(const QString &language)
{
    clear();
    const bool known = languages().contains(language);
    const QLocale locale = known ? QLocale(language) : QLocale::system();
    QLocale::setDefault(locale);
    add(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Below the one that was chosen: what that has not, this says.
    add(QLocale(QLocale::English), QStringLiteral("quell"), ownTranslations());
    add(locale, QStringLiteral("quell"), ownTranslations());
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
