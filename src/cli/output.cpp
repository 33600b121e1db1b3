// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "wording.h"

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

void Output::complain(const QString &sentence)
{
    const QByteArray line = "quell-cli: " + onOneLine(sentence, longestComplaint).toUtf8() + '\n';
    m_failed |= !put(line, stderr);
}

bool Output::handOver()
{
    m_failed |= !put(std::exchange(m_results, {}), stdout);
    m_failed |= std::fflush(stdout) != 0;
    return !m_failed;
}

void Output::write(const QString &text)
{
    m_results += text.toUtf8();
}

} // namespace Quell
