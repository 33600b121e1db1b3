// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include "terminal.h"
#include "texttable.h"
#include "wording.h"

#include <chrono>
#include <cstdio>

namespace Quell {

namespace {

/// What is over sooner needs no line.
constexpr std::chrono::milliseconds longWork{1000};
/// More often nobody can read.
constexpr std::chrono::milliseconds betweenDrawings{200};

constexpr const char *emptyLine = "\r\x1b[K";

} // namespace

Progress::Progress(QObject *parent)
    : QObject(parent),
      m_wanted(Terminal::understandsEscapes(Terminal::Stream::Error))
{
    m_beat.setInterval(betweenDrawings);
    connect(&m_beat, &QTimer::timeout, this, &Progress::draw);
}

Progress::~Progress()
{
    clear();
}

void Progress::show(const QString &sentence)
{
    if (!m_wanted)
        return;
    m_sentence = onOneLine(sentence);
    if (!m_since.isValid())
        m_since.start();
    if (!m_beat.isActive())
        m_beat.start();
}

void Progress::draw()
{
    if (m_sentence == m_drawn || !m_since.hasExpired(longWork.count()))
        return;
    QString line = m_sentence;
    while (terminalWidth(line) >= Terminal::columns(Terminal::Stream::Error))
        line.chop(1);
    // Nothing rests on it: where it cannot be written, the results still tell.
    std::fputs((emptyLine + line.toUtf8()).constData(), stderr);
    std::fflush(stderr);
    m_drawn = m_sentence;
}

void Progress::clear()
{
    if (m_drawn.isEmpty())
        return;
    std::fputs(emptyLine, stderr);
    std::fflush(stderr);
    m_drawn.clear();
}

void Progress::end()
{
    m_beat.stop();
    m_since.invalidate();
    m_sentence.clear();
    clear();
}

} // namespace Quell

#include "moc_progress.cpp"
