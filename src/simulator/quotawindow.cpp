// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotawindow.h"

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;
using std::chrono::seconds;

QuotaWindow::QuotaWindow(QByteArray policy, int quota, seconds window)
    : m_policy(std::move(policy)),
      m_quota(quota),
      m_window(window)
{
}

bool QuotaWindow::isOver(milliseconds now) const
{
    return m_used == 0 || now >= m_begin + m_window;
}

void QuotaWindow::count(milliseconds now)
{
    if (isOver(now)) {
        m_begin = now;
        m_used = 0;
    }
    ++m_used;
}

int QuotaWindow::remaining(milliseconds now) const
{
    return isOver(now) ? m_quota : std::max(0, m_quota - m_used);
}

seconds QuotaWindow::reset(milliseconds now) const
{
    if (isOver(now))
        return m_window;
    return std::max(seconds(1), std::chrono::ceil<seconds>(m_begin + m_window - now));
}

QByteArray QuotaWindow::policyField() const
{
    return '"' + m_policy + "\";q=" + QByteArray::number(m_quota)
        + ";w=" + QByteArray::number(qint64(m_window.count()));
}

QByteArray QuotaWindow::limitField(milliseconds now) const
{
    return '"' + m_policy + "\";r=" + QByteArray::number(remaining(now))
        + ";t=" + QByteArray::number(qint64(reset(now).count()));
}

} // namespace Quell
