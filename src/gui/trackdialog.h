// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrivalplan.h"
#include "connections.h"
#include "execution.h"
#include "idextraction.h"
#include "serviceclient.h"
#include "sourcechoice.h"

#include <QDialog>
#include <QList>
#include <QString>
#include <QStringListModel>
#include <QTimer>

#include <memory>

namespace Quell {

namespace Ui {
class TrackDialog;
}

/// Takes ids, URLs or JSON as pasted, says which lines it cannot use and why, and hands over the rest. Stays open with the
/// bad lines where there were any. Where the service knows of something else that leads to executions, such as a pipeline,
/// that may be pasted instead; the service is then asked when the button is pressed. Does not delete itself.
class TrackDialog : public QDialog
{
    Q_OBJECT
public:
    /// `connections` must outlive the dialog.
    explicit TrackDialog(Connections *connections, QWidget *parent = nullptr);
    ~TrackDialog() override;

    /// Replaces what stands in the field, and chooses the connection whose service fits it.
    void setText(const QString &text);
    /// The same, with a connection and a source where they are named, and why the user is asked.
    void propose(const ArrivalPlan &proposal);

    /// The answer to executionsWanted(). Dropped where the dialog shows something else by now.
    void takeFound(int question, const Outcome<FoundExecutions> &answer);

Q_SIGNALS:
    /// The service is to be asked; answer with takeFound().
    void executionsWanted(int question, const QUuid &connection, const QString &source, const QString &id);
    void trackRequested(const QList<Quell::ExecutionKey> &keys);
    void addConnectionRequested();

private:
    void fillConnections();
    void textEdited();
    void read();
    void chooseFittingConnection();
    void showPreview();
    void showSourceHint(const ExecutionSource &source);
    void track();
    void trackIds();
    void ask(const ExecutionSource &source);
    void finishAsking();

    [[nodiscard]] QUuid chosenConnection() const;
    [[nodiscard]] ExtractedIds extract(const ServiceDescription &service) const;

    std::unique_ptr<Ui::TrackDialog> m_ui;
    Connections *m_connections;
    SourceChoice *m_source;
    int m_question = 0;
    bool m_asking = false;
    QStringListModel m_badLines;
    QTimer m_pause; ///< a long text is read when typing rests
    ExtractedIds m_found; ///< in the text as it was read last
    bool m_connectionChosen = false; ///< by the user, who then knows better than the text
};

} // namespace Quell
