// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QCoreApplication;
class QLocale;
class QTranslator;

namespace Quell {

/// The language that the program speaks, where Quell and Qt have it; else English, whose plurals need a translation of their
/// own. What is shown already is told by QEvent::LanguageChange.
class Translations : public QObject
{
    Q_OBJECT
public:
    explicit Translations(QObject *parent = nullptr);
    ~Translations() override;

    /// The languages that Quell has, as its translations are called: "de", "zh_CN".
    [[nodiscard]] static QStringList languages();
    /// The one of languages() for who wants to be spoken to as in `locale`; "en" where there is none.
    [[nodiscard]] static QString spoken(const QLocale &locale);

    /// One of languages(), or empty for the system's. Numbers and times follow it, and so do Qt's own texts.
    void use(const QString &language);

private:
    void add(const QLocale &locale, const QString &file, const QString &directory);
    void addOwn(const QLocale &locale);
    void clear();

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// For a program whose language does not change: the system's, for as long as `application` lives. To be called once, before
/// anything is shown.
void installTranslations(QCoreApplication *application);

} // namespace Quell
