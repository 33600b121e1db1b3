// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QString>

#include <chrono>

namespace Quell {

class WindowSettings;

enum class ColourScheme { System, Light, Dark };

/// What the dialog Settings lets a person choose, but for connections. A default is what an untouched profile has.
struct Preferences
{
    // Behaviour
    bool closeToTray = true; ///< only where there is a tray
    bool startMinimized = false;
    bool cancelsUnasked = false; ///< a double-click cancels what is the user's own without asking
    bool watchClipboard = false; ///< ids in it are offered, never taken
    std::chrono::days keepFinished{90}; ///< executions that have ended
    std::chrono::days keepEvents{365}; ///< the activity log
    std::chrono::minutes longRunning{60}; ///< what runs longer is called long-running; 0: nothing is

    // Notifications
    bool tellFinished = true;
    bool tellFailed = true;
    bool tellCancelled = true;
    bool tellLongRunning = true;
    bool tellTrouble = true; ///< of a connection
    std::chrono::seconds tellOnlyAbove{0}; ///< ends of what ran less are not told
    bool quietInFront = true; ///< nothing is told while the window is in front

    // Appearance and language
    ColourScheme colours = ColourScheme::System;
    QString language; ///< as in the name of its translation, "de"; empty: the system's

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

namespace PreferenceLimits {
inline constexpr std::chrono::days mostDays{3650};
inline constexpr std::chrono::minutes mostLongRunning{7 * 24 * 60};
inline constexpr std::chrono::seconds mostThreshold{24 * 60 * 60};
} // namespace PreferenceLimits

/// The preferences in a settings file. What it does not have, or what makes no sense there, is as in Preferences.
[[nodiscard]] Preferences readPreferences(const QSettings &file);
void writePreferences(QSettings &file, const Preferences &preferences);

/// The preferences while the program runs: kept in the window's settings, and told to everyone at once. GUI thread.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// `kept` must outlive it.
    explicit Settings(WindowSettings *kept, QObject *parent = nullptr);

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    /// False where they could not be written down; they hold until the program ends.
    bool setPreferences(const Preferences &preferences);

Q_SIGNALS:
    void changed(const Quell::Preferences &before);

private:
    WindowSettings *m_kept;
    Preferences m_preferences;
};

} // namespace Quell

Q_DECLARE_METATYPE(Quell::Preferences)
