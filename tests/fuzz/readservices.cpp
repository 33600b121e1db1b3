// SPDX-License-Identifier: GPL-3.0-or-later
#include "atotiparser.h"
#include "atotiservice.h"
#include "dunecredentials.h"
#include "duneparser.h"
#include "duneservice.h"
#include "fuzztargets.h"
#include "promises.h"

namespace Quell::Fuzz {

namespace {

/// The first byte says which of the parser's functions reads the rest.
class Chosen
{
public:
    explicit Chosen(const QByteArray &bytes)
        : m_which(bytes.isEmpty() ? 0 : static_cast<unsigned char>(bytes.front())),
          m_rest(bytes.mid(1))
    {
    }
    [[nodiscard]] int of(int count) const { return m_which % count; }
    [[nodiscard]] const QByteArray &rest() const { return m_rest; }
    /// 400 to 599, from the byte behind.
    [[nodiscard]] HttpAnswer refusal() const
    {
        HttpAnswer answer;
        answer.status = 400 + (m_rest.isEmpty() ? 0 : static_cast<unsigned char>(m_rest.front()) % 200);
        answer.body = m_rest.mid(1);
        return answer;
    }

private:
    int m_which;
    QByteArray m_rest;
};

void check(const Outcome<Snapshot> &outcome)
{
    if (outcome.ok())
        requireSound(outcome.value());
    else
        requireInWords(outcome.trouble());
}

void check(const Outcome<FoundExecutions> &outcome, const ServiceDescription &service)
{
    if (outcome.ok())
        requireUsable(outcome.value().ids, service);
    else
        requireInWords(outcome.trouble());
}

/// Trouble in words, or fine as it is.
template<typename T>
void check(const Outcome<T> &outcome)
{
    if (!outcome.ok())
        requireInWords(outcome.trouble());
}

} // namespace

void readDune(const QByteArray &bytes)
{
    static const Service service = duneService();
    const Chosen chosen(bytes);
    switch (chosen.of(7)) {
    case 0:
        check(DuneParser::status(chosen.rest()));
        break;
    case 1:
        check(DuneParser::cancelled(chosen.rest()));
        break;
    case 2:
        check(DuneParser::pipeline(chosen.rest()), service.description);
        break;
    case 3:
        check(DuneParser::latestExecution(chosen.rest()), service.description);
        break;
    case 4:
        check(DuneParser::queryName(chosen.rest()));
        break;
    case 5:
        requireInWords(DuneParser::refusal(chosen.refusal()));
        break;
    default:
        [[maybe_unused]] const bool isError = DuneParser::isErrorOfDune(chosen.rest());
    }
}

void readAtoti(const QByteArray &bytes)
{
    static const Service service = atotiService();
    const Chosen chosen(bytes);
    switch (chosen.of(7)) {
    case 0:
        check(AtotiParser::entry(chosen.rest()));
        break;
    case 1:
        check(AtotiParser::plan(chosen.rest()));
        break;
    case 2:
    case 3: {
        constexpr int pageSize = 50;
        const QString user = chosen.of(7) == 2 ? QString() : QStringLiteral("analyst");
        const auto page = AtotiParser::page(chosen.rest(), 0, pageSize, user);
        check(page);
        if (!page.ok())
            break;
        for (const Snapshot &snapshot : page.value().executions) {
            requireSound(snapshot);
            require(service.description.isId(snapshot.key.id), "what is listed may be asked about");
            require(isActive(snapshot.state), "what has ended is not listed");
            require(user.isEmpty() || snapshot.user.isEmpty()
                        || snapshot.user.compare(user, Qt::CaseInsensitive) == 0,
                    "another user's is not listed");
        }
        break;
    }
    case 4: {
        const auto token = AtotiParser::token(chosen.rest());
        check(token);
        require(!token.ok() || !token.value().text.isEmpty(), "a token is something");
        break;
    }
    case 5:
        requireInWords(AtotiParser::refusal(chosen.refusal()));
        break;
    default:
        requireInWords(AtotiParser::cancelRefusal(chosen.refusal()));
    }
}

void readCredentials(const QByteArray &bytes)
{
    const auto inFile = DuneCredentials::fromConfig(bytes, QStringLiteral("/home/analyst/config.yaml"));
    require(!inFile || !inFile->secret.isEmpty(), "a key that was found is something");
    const qsizetype line = bytes.indexOf('\n');
    const auto inEnvironment =
        DuneCredentials::fromEnvironment(bytes.left(line), line < 0 ? QByteArray() : bytes.mid(line + 1));
    require(!inEnvironment || !inEnvironment->secret.isEmpty(), "a key that was found is something");
}

} // namespace Quell::Fuzz
