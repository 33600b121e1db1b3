// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "progress.h"
#include "terminal.h"
#include "wording.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace Quell {

namespace {

/// Long enough for several ids and the service's own words, short enough for one look.
constexpr qsizetype longestComplaint = 1000;

bool put(const QByteArray &bytes, FILE *where)
{
    const auto length = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, length, where) == length;
}

} // namespace

Output::Output() : m_progress(std::make_unique<Progress>()) { }

Output::~Output() = default;

void Output::showRowsOf(const QList<ExecutionRow> &rows)
{
    const std::unique_ptr<ExecutionListing> listing = newListing();
    for (const ExecutionRow &row : rows)
        listing->add(row);
    show(*listing, ExecutionListing::Order::AsAdded);
}

void Output::remark(const QString &sentence)
{
    if (Terminal::isTerminal(Terminal::Stream::Output))
        say(sentence);
}

void Output::showProgress(const QString &sentence)
{
    m_progress->show(sentence);
}

void Output::endProgress()
{
    m_progress->end();
}

void Output::complain(const QString &sentence)
{
    m_progress->clear();
    const QByteArray line = "quell-cli: " + onOneLine(sentence, longestComplaint).toUtf8() + '\n';
    m_failed |= !put(line, stderr);
}

bool Output::handOver()
{
    m_progress->clear();
    const QByteArray results = std::exchange(m_results, {});
    if (!put(results, stdout) || std::fflush(stdout) != 0) {
        const QString reason = qt_error_string(errno);
        if (!m_failed)
            complain(QCoreApplication::translate("Quell::ResultFile",
                                                 "Not everything could be written to standard output (%1).")
                         .arg(reason));
        m_failed = true;
    }
    return !m_failed;
}

} // namespace Quell
