// SPDX-License-Identifier: GPL-3.0-or-later
#include "manyexecutions.h"

#include <array>

namespace Quell {

namespace {

constexpr std::array asciiWords{u"swap",    u"volume", u"bridge", u"daily",   u"ethereum", u"wallet",
                                u"revenue", u"token",  u"fees",   u"solana",  u"holders",  u"inflow",
                                u"price",   u"risk",   u"desk",   u"cohort",  u"retained", u"gas",
                                u"block",   u"lender", u"margin", u"polygon", u"monthly",  u"liquidity"};
constexpr std::array otherWords{u"Zürich", u"Überschuss", u"données", u"año",  u"データ",
                                u"用户",   u"größe",      u"Ελλάδα",  u"цена", u"naïve"};
constexpr std::array users{u"m.dupont", u"ana", u"k.tanaka", u"o.weiß", u"service-risk", u"lee"};

} // namespace

ManyExecutions::ManyExecutions()
{
    m_dune.id = QUuid(0x11111111, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    m_dune.name = QStringLiteral("dune-main");
    m_dune.service = QStringLiteral("dune");
    m_dune.url = QUrl(QStringLiteral("http://127.0.0.1:9/api"));
    m_dune.signIn = QStringLiteral("api-key");
    m_atoti = m_dune;
    m_atoti.id = QUuid(0x22222222, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    m_atoti.name = QStringLiteral("risk");
    m_atoti.service = QStringLiteral("atoti");
    m_atoti.url = QUrl(QStringLiteral("http://127.0.0.1:9"));
    m_atoti.signIn = QStringLiteral("basic");
    m_atoti.user = QStringLiteral("ana");
}

ExecutionKey ManyExecutions::key(int index) const
{
    if (index % 3 == 2)
        return {m_atoti.id,
                QStringLiteral("%1").arg(quint64(index) * 0x9e3779b97f4a7c15ULL, 16, 16, QLatin1Char('0'))};
    return {m_dune.id,
            QStringLiteral("01JD%1").arg(quint64(index) * 7919ULL, 22, 32, QLatin1Char('0')).toUpper()};
}

QString ManyExecutions::word()
{
    return QString::fromUtf16(asciiWords.at(m_random.bounded(int(asciiWords.size()))));
}

QString ManyExecutions::query()
{
    QString text = QStringLiteral("SELECT %1_%2, sum(%3)\nFROM %4.%5_%6\nWHERE ")
                       .arg(word(), word(), word(), word(), word())
                       .arg(m_random.bounded(100000));
    const int length = 140 + m_random.bounded(120);
    const bool beyondAscii = m_random.bounded(100) < 15;
    while (text.size() < length)
        text += QStringLiteral("%1 > %2 AND ").arg(word()).arg(m_random.bounded(1000));
    if (beyondAscii) {
        text += u'\'' + QString::fromUtf16(otherWords.at(m_random.bounded(int(otherWords.size()))))
            + QStringLiteral("' = ");
    }
    return text + word();
}

Execution ManyExecutions::make(int index, int count, int active)
{
    Execution execution{.key = key(index)};
    const int age = count - index;
    Snapshot &last = execution.last;
    last.key = execution.key;
    execution.trackedAt = m_now.addSecs(-60LL * age);
    last.seenAt = m_now.addSecs(-10);
    last.submittedAt = execution.trackedAt.addMSecs(-m_random.bounded(60'000));
    last.startedAt = last.submittedAt.addMSecs(m_random.bounded(20'000));
    last.clockSkew = std::chrono::milliseconds(m_random.bounded(500));
    last.query = query();
    const bool dune = execution.key.connection == m_dune.id;
    if (dune)
        last.queryId = QString::number(3'000'000 + m_random.bounded(40'000));
    else
        last.user = QString::fromUtf16(users.at(m_random.bounded(int(users.size()))));
    if (age <= active) {
        last.state = age % 5 == 0 ? ExecutionState::Queued : ExecutionState::Running;
        if (last.state == ExecutionState::Queued)
            last.queuePosition = m_random.bounded(30);
        return execution;
    }
    last.endedAt = last.startedAt.addMSecs(500 + m_random.bounded(900'000));
    last.costCredits = dune ? std::optional(m_random.bounded(100'000) / 1000.0) : std::nullopt;
    const int how = m_random.bounded(100);
    last.state = how < 85 ? ExecutionState::Completed
        : how < 93        ? ExecutionState::Failed
                          : ExecutionState::Cancelled;
    if (last.state == ExecutionState::Completed && dune)
        last.rowCount = m_random.bounded(1'000'000);
    if (last.state == ExecutionState::Failed) {
        last.errorType = QStringLiteral("FAILED_TYPE_EXECUTION_FAILED");
        last.errorMessage = QStringLiteral("line %1: Column '%2' cannot be resolved")
                                .arg(QString::number(m_random.bounded(40)), word());
    }
    return execution;
}

} // namespace Quell
