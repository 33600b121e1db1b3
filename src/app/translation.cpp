// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Quell {

namespace {

void install(QCoreApplication *application, const QString &file, const QString &directory)
{
    auto *translator = new QTranslator(application);
    if (translator->load(QLocale(), file, QStringLiteral("_"), directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication *application)
{
    install(application, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    auto *english = new QTranslator(application);
    if (english->load(QStringLiteral(":/i18n/quell_en.qm")))
        QCoreApplication::installTranslator(english);
    install(application, QStringLiteral("quell"), QStringLiteral(":/i18n"));
}

} // namespace Quell
