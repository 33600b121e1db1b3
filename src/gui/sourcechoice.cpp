// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcechoice.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace Quell {

SourceChoice::SourceChoice(QComboBox *box, QObject *parent) : QObject(parent), m_box(box)
{
    connect(box, &QComboBox::currentIndexChanged, this, &SourceChoice::changed);
    offer({});
}

void SourceChoice::offer(const QList<ExecutionSource> &sources)
{
    const QString before = m_box->currentData().toString();
    m_sources = sources;
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    m_box->addItem(tr("Executions"));
    for (const ExecutionSource &source : sources)
        m_box->addItem(source.label, source.id);
    m_box->setCurrentIndex(std::max(0, before.isEmpty() ? 0 : m_box->findData(before)));
}

void SourceChoice::choose(const QString &source)
{
    if (const int index = m_box->findData(source); index > 0)
        m_box->setCurrentIndex(index);
}

std::optional<ExecutionSource> SourceChoice::chosen() const
{
    const QString id = m_box->currentData().toString();
    const auto found = std::ranges::find(m_sources, id, &ExecutionSource::id);
    return id.isEmpty() || found == m_sources.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Quell

#include "moc_sourcechoice.cpp"
