// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <memory>

namespace Quell {

/// What the window remembers, in window.ini of the profile. Everything it holds can be lost without harm.
class WindowSettings
{
public:
    /// `file` empty: remembered until the program ends.
    explicit WindowSettings(const QString &file);
    ~WindowSettings();

    [[nodiscard]] QByteArray geometry() const { return value(u"window/geometry").toByteArray(); }
    void setGeometry(const QByteArray &geometry) { setValue(u"window/geometry", geometry); }
    /// Where docks are, QMainWindow::saveState().
    [[nodiscard]] QByteArray layout() const { return value(u"window/layout").toByteArray(); }
    void setLayout(const QByteArray &layout) { setValue(u"window/layout", layout); }
    [[nodiscard]] QByteArray activityLogGeometry() const
    {
        return value(u"activityLog/geometry").toByteArray();
    }
    void setActivityLogGeometry(const QByteArray &geometry) { setValue(u"activityLog/geometry", geometry); }
    [[nodiscard]] QByteArray columns() const { return value(u"table/columns").toByteArray(); }
    void setColumns(const QByteArray &columns) { setValue(u"table/columns", columns); }
    [[nodiscard]] bool activeFirst() const { return value(u"table/activeFirst", true).toBool(); }
    void setActiveFirst(bool first) { setValue(u"table/activeFirst", first); }

    /// Kebab-case: "all", "active", "finished", "problems".
    [[nodiscard]] QString states() const { return value(u"filter/states").toString(); }
    void setStates(const QString &states) { setValue(u"filter/states", states); }
    [[nodiscard]] QUuid connection() const { return value(u"filter/connection").toUuid(); }
    void setConnection(const QUuid &connection) { setValue(u"filter/connection", connection); }
    [[nodiscard]] QString text() const { return value(u"filter/text").toString(); }
    void setText(const QString &text) { setValue(u"filter/text", text); }

    /// Which page of the details is open, and what the timeline shows: "timeline", "day", "by-query".
    [[nodiscard]] QString detailsPage() const { return value(u"details/page").toString(); }
    void setDetailsPage(const QString &page) { setValue(u"details/page", page); }
    [[nodiscard]] QString timelineSpan() const { return value(u"timeline/span").toString(); }
    void setTimelineSpan(const QString &span) { setValue(u"timeline/span", span); }
    [[nodiscard]] QString timelineGrouping() const { return value(u"timeline/grouping").toString(); }
    void setTimelineGrouping(const QString &grouping) { setValue(u"timeline/grouping", grouping); }

    /// What the dialog Settings is about; who wants to know of changes asks Settings.
    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    /// Executions about which the user is always, or never, to be told; a key as Bells writes it.
    [[nodiscard]] QStringList bells(QStringView which) const;
    void setBells(QStringView which, const QStringList &keys);

    [[nodiscard]] bool trayExplained() const { return value(u"tray/explained", false).toBool(); }
    void setTrayExplained(bool explained) { setValue(u"tray/explained", explained); }

    /// The colour mark of a connection; -1 where it has none yet.
    [[nodiscard]] int mark(const QUuid &connection) const;
    void setMark(const QUuid &connection, int mark);

    /// False where the file could not be written.
    [[nodiscard]] bool save();

private:
    [[nodiscard]] QVariant value(QStringView key, const QVariant &otherwise = QVariant()) const;
    void setValue(QStringView key, const QVariant &value);

    std::unique_ptr<QSettings> m_file; ///< null: nothing is kept
    QVariantMap m_values;
    Preferences m_preferences; ///< where there is no file
};

} // namespace Quell
