// SPDX-License-Identifier: GPL-3.0-or-later
#include "textoutput.h"

#include "terminal.h"
#include "texttable.h"
#include "wording.h"

#include <QHash>

namespace Quell {

using std::chrono::milliseconds;

namespace {

constexpr qsizetype longestQuery = 40;
constexpr qsizetype longestName = 30;
constexpr qsizetype longestNote = 160;

qsizetype widestStatus()
{
    qsizetype widest = 0;
    for (const DisplayStatus status :
         {DisplayStatus::Unknown, DisplayStatus::Queued, DisplayStatus::Running, DisplayStatus::Cancelling,
          DisplayStatus::StillRunning, DisplayStatus::Cancelled, DisplayStatus::Completed,
          DisplayStatus::Partial, DisplayStatus::Failed, DisplayStatus::Expired, DisplayStatus::Gone})
        widest = std::max(widest, terminalWidth(statusText(status)));
    return widest;
}

/// What was used of the quota has a column of its own.
QString stateOf(const ConnectionRow &row)
{
    if (!row.health)
        return TextOutput::tr("not asked");
    if (row.health->isWell())
        return TextOutput::tr("fine");
    return onOneLine(healthText(*row.health, row.now), longestNote);
}

QString marksOf(const Connection &connection)
{
    QStringList marks;
    if (connection.production)
        marks.append(TextOutput::tr("production"));
    if (connection.readOnly)
        marks.append(TextOutput::tr("read-only"));
    if (connection.switchedOff)
        marks.append(TextOutput::tr("switched off"));
    return marks.join(QStringLiteral(", "));
}

/// The word says it as well: the colour only helps to find it.
QString colourOf(const ExecutionRow &row)
{
    if (row.stale)
        return QStringLiteral("2");
    switch (displayStatus(row.execution)) {
    case DisplayStatus::Running:
        return QStringLiteral("36");
    case DisplayStatus::Completed:
        return QStringLiteral("32");
    case DisplayStatus::Failed:
    case DisplayStatus::StillRunning:
        return QStringLiteral("31");
    case DisplayStatus::Cancelling:
    case DisplayStatus::Partial:
    case DisplayStatus::Gone:
        return QStringLiteral("33");
    case DisplayStatus::Cancelled:
        return QStringLiteral("35");
    case DisplayStatus::Unknown:
    case DisplayStatus::Queued:
    case DisplayStatus::Expired:
        break;
    }
    return {};
}

/// Words that many rows have in common, each found once: most of what a list costs would be to find them again.
class SharedWords
{
public:
    /// What `make()` gives; always the same for the same number.
    template<typename Make>
    [[nodiscard]] const QString &of(qint64 number, Make make)
    {
        const auto known = m_words.constFind(number);
        return known != m_words.constEnd() ? *known : *m_words.insert(number, make());
    }

private:
    QHash<qint64, QString> m_words;
};

class TextListing final : public ExecutionListing
{
public:
    explicit TextListing(bool hasColour)
        : m_table({TextOutput::tr("STATE"), TextOutput::tr("CONNECTION"), TextOutput::tr("ID"),
                   TextOutput::tr("QUERY"), TextOutput::tr("USER"), TextOutput::tr("STARTED"),
                   TextOutput::tr("ELAPSED"), TextOutput::tr("SEEN"), TextOutput::tr("NOTE")}),
          m_hasColour(hasColour)
    {
    }

    void add(const ExecutionRow &row) override
    {
        const Execution &execution = row.execution;
        m_table.add(status(row), m_hasColour ? colourOf(row) : QString());
        m_table.add(onOneLine(row.connection, longestName));
        m_table.add(onOneLine(execution.key.id));
        m_table.add(onOneLine(execution.last.query.isEmpty() ? execution.last.queryId : execution.last.query,
                              longestQuery));
        m_table.add(onOneLine(execution.last.user, longestName));
        m_table.add(toIsoUtc(execution.last.startedAt));
        m_table.add(elapsed(row));
        m_table.add(seen(row));
        m_table.add(onOneLine(row.note(), longestNote));
        m_isEmpty = false;
    }

    [[nodiscard]] QByteArray toText(Order order) const override
    {
        return m_isEmpty ? QByteArray() : m_table.toText(order);
    }

private:
    [[nodiscard]] QString status(const ExecutionRow &row)
    {
        const DisplayStatus status = displayStatus(row.execution);
        return m_statuses.of(2 * qint64(status) + (row.stale ? 1 : 0), [&row, status] {
            const QString text = statusText(status);
            return row.stale ? TextOutput::tr("%1 (stale)").arg(text) : text;
        });
    }

    [[nodiscard]] QString elapsed(const ExecutionRow &row)
    {
        const auto elapsed = row.elapsed();
        if (!elapsed)
            return {};
        const milliseconds told = toldDuration(*elapsed);
        return m_durations.of(told.count(), [told] { return durationText(told); });
    }

    [[nodiscard]] QString seen(const ExecutionRow &row)
    {
        if (!row.execution.wasSeen())
            return TextOutput::tr("never");
        const milliseconds age = toldDuration(milliseconds(row.execution.last.seenAt.msecsTo(row.now)));
        return m_ages.of(age.count(), [age] { return TextOutput::tr("%1 ago").arg(durationText(age)); });
    }

    TextTable m_table;
    SharedWords m_statuses;
    SharedWords m_durations;
    SharedWords m_ages;
    bool m_hasColour;
    bool m_isEmpty = true;
};

} // namespace

TextOutput::TextOutput() : m_hasColour(Terminal::hasColour(Terminal::Stream::Output)) { }

std::unique_ptr<ExecutionListing> TextOutput::newListing() const
{
    return std::make_unique<TextListing>(m_hasColour);
}

void TextOutput::showConnections(const QList<ConnectionRow> &connections)
{
    if (connections.isEmpty())
        return;
    TextTable table({tr("NAME"), tr("SERVICE"), tr("STATE"), tr("URL"), tr("SIGN-IN"), tr("USER"),
                     tr("REQUESTS PER MINUTE"), tr("LAST MINUTE"), tr("LAST SEEN"), tr("PROXY"), tr("SECRET"),
                     tr("MARKS")});
    for (const ConnectionRow &row : connections) {
        const Connection &connection = row.connection;
        const auto left = row.left();
        table.addRow({
            onOneLine(connection.name, longestName),
            onOneLine(connection.service, longestName),
            stateOf(row),
            onOneLine(connection.url.toString()),
            onOneLine(connection.signIn, longestName),
            onOneLine(connection.user, longestName),
            connection.requestsPerMinute > 0 ? QString::number(connection.requestsPerMinute) : tr("any"),
            !row.used  ? QString()
                : left ? tr("%1 used, %2 left").arg(*row.used).arg(*left)
                       : tr("%1 used").arg(*row.used),
            row.lastSeenAt.isValid() ? toIsoUtc(row.lastSeenAt) : tr("never"),
            connection.proxy.isEmpty() ? tr("system") : onOneLine(connection.proxy),
            connection.secretExpected ? tr("in the keyring") : tr("not kept"),
            marksOf(connection),
        });
    }
    write(table.toText());
}

void TextOutput::showTest(const Connection &connection, const Outcome<Proof> &outcome)
{
    if (!outcome.ok())
        return;
    const Proof &proof = outcome.value();
    say(proof.user.isEmpty() ? proof.sentence
                             : tr("%1 You are %2 on %3.").arg(proof.sentence, proof.user, connection.name));
}

void TextOutput::showRows(const QList<ExecutionRow> &rows)
{
    Q_UNUSED(rows)
}

void TextOutput::showChange(const ExecutionRow &row)
{
    const Execution &execution = row.execution;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(row.now.toSecsSinceEpoch(), Qt::UTC);
    const QString &query = execution.last.query.isEmpty() ? execution.last.queryId : execution.last.query;
    QStringList parts{toIsoUtc(time),
                      coloured(paddedTo(widestStatus(), statusText(displayStatus(execution))),
                               m_hasColour ? colourOf(row) : QString()),
                      onOneLine(row.connection, longestName), onOneLine(execution.key.id)};
    for (const QString &part : {onOneLine(query, longestQuery), onOneLine(row.note(), longestNote)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    write(parts.join(QStringLiteral("  ")) + u'\n');
}

void TextOutput::say(const QString &sentence)
{
    write(onOneLine(sentence, 1000) + u'\n');
}

} // namespace Quell
