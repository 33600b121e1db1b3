// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreigntext.h"

#include <algorithm>

namespace Quell {

namespace {

/// More than any writing puts on one letter; enough of them would be drawn over the lines above.
constexpr int mostMarks = 5;
constexpr qsizetype longestUnbroken = 50;
constexpr qsizetype readAhead = 1000;

enum class Sign {
    Seen,
    Blank, ///< a blank, a control
    Turns, ///< explicit bidirectional formatting
    Unseen, ///< nothing to look at, or one mark too many
    Broken, ///< half a character, or none
};

/// Reads a text from its beginning, a sign of one or two QChar at a time.
class Signs
{
public:
    explicit Signs(QStringView text) : m_text(text) { }

    [[nodiscard]] bool atEnd() const { return m_place >= m_text.size(); }

    Sign next()
    {
        m_start = m_place;
        const QChar first = m_text[m_place++];
        char32_t code = first.unicode();
        if (first.isHighSurrogate() && m_place < m_text.size() && m_text[m_place].isLowSurrogate())
            code = QChar::surrogateToUcs4(first, m_text[m_place++]);
        const Sign sign = kindOf(code);
        if (sign == Sign::Seen)
            m_beyondAscii = code > 0x7f;
        else if (!isJoiner(code))
            m_beyondAscii = false;
        return sign;
    }

    /// Visible ASCII with single blanks between, which most texts are, from here on; `most` of it. It may be none.
    QStringView plainStretch(qsizetype most)
    {
        const auto isVisible = [this](qsizetype place) {
            return place < m_text.size() && m_text[place] > u' ' && m_text[place] < u'\x7f';
        };
        m_start = m_place;
        const qsizetype end = std::min(m_text.size(), m_place + most);
        if (m_place >= end || !isVisible(m_place))
            return {};
        while (m_place < end && (isVisible(m_place) || (m_text[m_place] == u' ' && isVisible(m_place + 1))))
            ++m_place;
        m_marks = 0;
        m_beyondAscii = false;
        return sign();
    }

    /// What next() read.
    [[nodiscard]] QStringView sign() const { return m_text.sliced(m_start, m_place - m_start); }

private:
    static bool isJoiner(char32_t code) { return code == 0x200C || code == 0x200D; }

    Sign kindOf(char32_t code)
    {
        if (code > 0x20 && code < 0x7f) {
            m_marks = 0;
            return Sign::Seen;
        }
        const QChar::Category category = QChar::category(code);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
            return ++m_marks > mostMarks ? Sign::Unseen : Sign::Seen;
        // They join within emoji, and letters of scripts beyond ASCII.
        if (isJoiner(code))
            return m_beyondAscii ? Sign::Seen : Sign::Unseen;
        m_marks = 0;
        if (QChar::isSpace(code) || category == QChar::Other_Control)
            return Sign::Blank;
        if ((code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069))
            return Sign::Turns;
        if (category == QChar::Other_Surrogate || QChar::isNonCharacter(code))
            return Sign::Broken;
        // The last ones are letters that are blank.
        const bool isFiller =
            code == 0x115F || code == 0x1160 || code == 0x3164 || code == 0xFFA0 || code == 0x2800;
        return category == QChar::Other_Format || isFiller ? Sign::Unseen : Sign::Seen;
    }

    QStringView m_text;
    qsizetype m_start = 0;
    qsizetype m_place = 0;
    int m_marks = 0;
    bool m_beyondAscii = false; ///< the sign before
};

/// Of visible ASCII, with single blanks between.
bool isPlainLine(QStringView text)
{
    char16_t before = u' ';
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code < 0x20 || code > 0x7e || (code == u' ' && before == u' '))
            return false;
        before = code;
    }
    return text.isEmpty() || before != u' ';
}

/// With an ellipsis, and without half a character before it.
QString cut(QString text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    text.truncate(std::max<qsizetype>(0, length - 1));
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text + u'…';
}

/// One that has no line break in it.
void appendLine(QString &lines, QStringView line, qsizetype lineLength)
{
    Signs signs(line);
    const qsizetype start = lines.size();
    while (!signs.atEnd()) {
        if (lines.size() - start >= lineLength) {
            lines += u'…';
            return;
        }
        const Sign sign = signs.next();
        const QStringView given = signs.sign();
        const bool isOrdinary = sign == Sign::Seen
            || (sign == Sign::Blank
                && (given == u"\t" || QChar::category(given.front().unicode()) == QChar::Separator_Space));
        if (isOrdinary)
            lines += given;
        else
            lines += QString(given.size(), QChar(QChar::ReplacementCharacter));
    }
}

} // namespace

QString onOneLine(const QString &text, qsizetype length)
{
    // Most texts are plain; thousands of them are written at once.
    if (text.size() <= length && isPlainLine(text))
        return text;
    // Of a megabyte of blanks only a beginning is read.
    const QStringView read = QStringView(text).first(std::min(text.size(), readAhead + 4 * length));
    QString line;
    line.reserve(std::min(read.size(), length + 2));
    bool blankBefore = false;
    for (Signs signs(read); !signs.atEnd() && line.size() <= length;) {
        if (const QStringView plain = signs.plainStretch(length + 1 - line.size()); !plain.isEmpty()) {
            if (blankBefore)
                line += u' ';
            blankBefore = false;
            line += plain;
            continue;
        }
        const Sign sign = signs.next();
        if (sign == Sign::Unseen)
            continue;
        if (sign == Sign::Blank) {
            blankBefore = !line.isEmpty();
            continue;
        }
        if (blankBefore)
            line += u' ';
        blankBefore = false;
        if (sign == Sign::Seen)
            line += signs.sign();
        else
            line += QChar(QChar::ReplacementCharacter);
    }
    if (read.size() < text.size() && !line.endsWith(u'…'))
        line += u'…';
    return cut(line, length);
}

QString onLines(const QString &given, qsizetype length, qsizetype lineLength)
{
    const QStringView text = QStringView(given).first(std::min(given.size(), readAhead + 4 * length));
    QString lines;
    lines.reserve(std::min(text.size(), length + 1));
    qsizetype start = 0;
    while (start <= text.size() && lines.size() <= length) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        if (start > 0)
            lines += u'\n';
        appendLine(lines, text.sliced(start, end - start), std::min(lineLength, length));
        const bool isPair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        start = end + (isPair ? 2 : 1);
    }
    if (text.size() < given.size() && !lines.endsWith(u'…'))
        lines += u'…';
    return cut(lines, length);
}

QString wrappable(const QString &text, qsizetype length, int lines)
{
    const QString given = onLines(text, length);
    QString broken;
    broken.reserve(given.size() + given.size() / longestUnbroken);
    qsizetype unbroken = 0;
    int line = 1;
    for (const QChar character : given) {
        if (character == u'\n' && ++line > lines)
            return broken + u'…';
        const bool breaksHere = character.isSpace();
        unbroken = breaksHere ? 0 : unbroken + 1;
        // Not between the halves of a character, nor before what belongs to the one before it.
        if (unbroken > longestUnbroken && !character.isLowSurrogate() && !character.isMark()
            && character.category() != QChar::Other_Format)
        {
            if (++line > lines)
                return broken + u'…';
            broken += u'\n';
            unbroken = 1;
        }
        broken += character;
    }
    return broken;
}

} // namespace Quell
