// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "windowsettings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Quell {

namespace {

using namespace PreferenceLimits;

constexpr std::array<std::pair<ColourScheme, const char *>, 3> schemeWords{{
    {ColourScheme::System, "system"},
    {ColourScheme::Light, "light"},
    {ColourScheme::Dark, "dark"},
}};

ColourScheme schemeFromWord(const QString &word)
{
    for (const auto &[scheme, known] : schemeWords) {
        if (word == QLatin1StringView(known))
            return scheme;
    }
    return ColourScheme::System;
}

QString wordOf(ColourScheme scheme)
{
    const auto *const found =
        std::ranges::find(schemeWords, scheme, &std::pair<ColourScheme, const char *>::first);
    return QString::fromLatin1(found->second);
}

/// A letter code as translations have it, or nothing: it becomes part of a file's name.
QString languageFrom(const QString &text)
{
    const bool fits = text.size() <= 20
        && std::ranges::all_of(text, [](QChar one) { return one.isLetterOrNumber() || one == u'_'; });
    return fits ? text : QString();
}

/// Each value with its key: read and written by the same list.
template<typename Visitor>
void visit(Visitor &&each, auto &preferences)
{
    each("behaviour/closeToTray", preferences.closeToTray);
    each("behaviour/startMinimized", preferences.startMinimized);
    each("cancel/unasked", preferences.cancelsUnasked);
    each("behaviour/watchClipboard", preferences.watchClipboard);
    each("notifications/finished", preferences.tellFinished);
    each("notifications/failed", preferences.tellFailed);
    each("notifications/cancelled", preferences.tellCancelled);
    each("notifications/longRunning", preferences.tellLongRunning);
    each("notifications/trouble", preferences.tellTrouble);
    each("notifications/quietInFront", preferences.quietInFront);
}

/// A whole number between two others, or what it was.
qint64 numberIn(const QSettings &file, QLatin1StringView key, qint64 least, qint64 most, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 number = file.value(key).toString().toLongLong(&isNumber);
    return isNumber && number >= least && number <= most ? number : otherwise;
}

const QLatin1StringView keepFinishedKey("behaviour/keepFinishedDays");
const QLatin1StringView keepEventsKey("behaviour/keepEventsDays");
const QLatin1StringView longRunningKey("behaviour/longRunningMinutes");
const QLatin1StringView thresholdKey("notifications/onlyAboveSeconds");
const QLatin1StringView coloursKey("appearance/colours");
const QLatin1StringView languageKey("appearance/language");

} // namespace

Preferences readPreferences(const QSettings &file)
{
    Preferences preferences;
    visit(
        [&file](const char *key, bool &value) {
            const QString word = file.value(QLatin1StringView(key)).toString();
            if (word == u"true" || word == u"false")
                value = word == u"true";
        },
        preferences);
    preferences.keepFinished = std::chrono::days(
        numberIn(file, keepFinishedKey, 1, mostDays.count(), preferences.keepFinished.count()));
    preferences.keepEvents =
        std::chrono::days(numberIn(file, keepEventsKey, 1, mostDays.count(), preferences.keepEvents.count()));
    preferences.longRunning = std::chrono::minutes(
        numberIn(file, longRunningKey, 0, mostLongRunning.count(), preferences.longRunning.count()));
    preferences.tellOnlyAbove = std::chrono::seconds(
        numberIn(file, thresholdKey, 0, mostThreshold.count(), preferences.tellOnlyAbove.count()));
    preferences.colours = schemeFromWord(file.value(coloursKey).toString());
    preferences.language = languageFrom(file.value(languageKey).toString());
    return preferences;
}

void writePreferences(QSettings &file, const Preferences &preferences)
{
    visit([&file](const char *key, const bool &value) { file.setValue(QLatin1StringView(key), value); },
          preferences);
    file.setValue(keepFinishedKey, qlonglong(preferences.keepFinished.count()));
    file.setValue(keepEventsKey, qlonglong(preferences.keepEvents.count()));
    file.setValue(longRunningKey, qlonglong(preferences.longRunning.count()));
    file.setValue(thresholdKey, qlonglong(preferences.tellOnlyAbove.count()));
    file.setValue(coloursKey, wordOf(preferences.colours));
    file.setValue(languageKey, preferences.language);
}

Settings::Settings(WindowSettings *kept, QObject *parent)
    : QObject(parent),
      m_kept(kept),
      m_preferences(kept->preferences())
{
}

bool Settings::setPreferences(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return true;
    const Preferences before = std::exchange(m_preferences, preferences);
    m_kept->setPreferences(preferences);
    const bool saved = m_kept->save();
    Q_EMIT changed(before);
    return saved;
}

} // namespace Quell

#include "moc_settings.cpp"
