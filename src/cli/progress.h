// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

namespace Quell {

/// How far a long work has come, on one line of standard error that is written over and taken away at the end: only where
/// that is a terminal, and only once the work has taken a second.
class Progress : public QObject
{
    Q_OBJECT
public:
    explicit Progress(QObject *parent = nullptr);
    ~Progress() override;

    /// What is being done, as a sentence; the newest one counts.
    void show(const QString &sentence);
    /// Takes the line away, so that something else can be written; what is shown next comes back.
    void clear();
    /// The work is over.
    void end();

private:
    void draw();

    bool m_wanted;
    QElapsedTimer m_since;
    QTimer m_beat;
    QString m_sentence;
    QString m_drawn; ///< what stands on the line; empty: nothing
};

} // namespace Quell
