// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelprogressbar.h"

#include "canceller.h"
#include "cancelprogress.h"
#include "icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace Quell {

using namespace std::chrono_literals;

namespace {

/// The rows themselves tell the story of so few.
constexpr int fewCancels = 5;
constexpr auto betweenRefreshes = 150ms;
constexpr auto shownWhenDone = 10s;

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

CancelProgressBar::CancelProgressBar(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Stop sending"), this)),
      m_dismiss(new QToolButton(this))
{
    setAccessibleName(tr("Cancel progress"));
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setAccessibleName(tr("Cancelled so far"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(180);
    m_stop->setToolTip(tr("Keep back the requests that have not left yet; what was sent is followed on"));
    m_stop->setAccessibleDescription(m_stop->toolTip());
    m_dismiss->setIcon(Icons::themed(QLatin1StringView("close")));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setToolTip(tr("Hide the progress; nothing is stopped by that"));
    m_dismiss->setAccessibleName(tr("Hide cancel progress"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->setSpacing(8);
    row->addWidget(m_bar);
    row->addWidget(m_text, 1);
    row->addWidget(m_stop);
    row->addWidget(m_dismiss);
    connect(m_stop, &QPushButton::clicked, this, &CancelProgressBar::stop);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        m_dismissed = true;
        hide();
    });
    hide();
}

void CancelProgressBar::follow(Canceller *canceller, Clock *clock)
{
    m_canceller = canceller;
    m_clock = clock;
    connect(canceller->progress(), &CancelProgress::changed, this, &CancelProgressBar::refreshSoon);
}

void CancelProgressBar::stop()
{
    m_canceller->stopSending();
    refresh();
}

/// Hundreds of answers a second need not all be painted.
void CancelProgressBar::refreshSoon()
{
    if (std::exchange(m_refreshing, true))
        return;
    m_clock->callAfter(betweenRefreshes, this, [this] {
        m_refreshing = false;
        refresh();
    });
}

void CancelProgressBar::refresh()
{
    const CancelProgress::Counts counts = m_canceller->progress()->counts();
    if (counts.open() > 0)
        ++m_hideTicket;
    else if (isVisible())
        hideLater();
    if (counts.asked <= fewCancels || counts.open() == 0)
        m_dismissed = m_dismissed && counts.open() > 0;
    describe();
    if (counts.open() > 0)
        setVisible(counts.asked > fewCancels && !m_dismissed);
}

void CancelProgressBar::describe()
{
    const CancelProgress::Counts counts = m_canceller->progress()->counts();
    QStringList parts;
    if (counts.open() > 0) {
        parts.append(tr("Sent %1 of %2 requests to cancel").arg(number(counts.left), number(counts.asked)));
        parts.append(tr("%1 answered").arg(number(counts.answered)));
    } else {
        parts.append(tr("Requests to cancel: %1").arg(number(counts.asked)));
    }
    parts.append(tr("%1 seen cancelled").arg(number(counts.cancelled)));
    if (const int otherwise = counts.ended - counts.cancelled; otherwise > 0)
        parts.append(tr("%1 ended otherwise").arg(number(otherwise)));
    if (counts.problems > 0)
        parts.append(tr("%1 refused, failed or still running").arg(number(counts.problems)));
    if (counts.takenBack > 0)
        parts.append(tr("%1 not sent, because you stopped it").arg(number(counts.takenBack)));
    const QString text = parts.join(QStringLiteral(" · "));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_bar->setRange(0, std::max(1, counts.asked));
    m_bar->setValue(counts.asked - counts.open());
    m_bar->setAccessibleDescription(text);
    m_stop->setVisible(counts.open() > 0);
    m_stop->setEnabled(counts.waiting > 0);
}

/// What went wrong stays until it was read.
void CancelProgressBar::hideLater()
{
    const CancelProgress::Counts counts = m_canceller->progress()->counts();
    if (counts.problems > 0)
        return;
    m_clock->callAfter(shownWhenDone, this, [this, ticket = ++m_hideTicket] {
        if (ticket == m_hideTicket)
            hide();
    });
}

} // namespace Quell

#include "moc_cancelprogressbar.cpp"
