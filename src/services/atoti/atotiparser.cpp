// SPDX-License-Identifier: GPL-3.0-or-later
#include "atotiparser.h"

#include "answermapping.h"
#include "atotiid.h"
#include "jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Quell::AtotiParser {

namespace {

constexpr qsizetype longestWord = 100;
/// "Up to 10 000 characters"; a server that forgets that does not fill our memory.
constexpr qsizetype longestQuery = 20'000;
/// With blanks around it, more than isToken() takes.
constexpr qsizetype longestBareToken = 20'000;
/// Levels; deeper ones stand below one another, so that no answer grows without bound.
constexpr qsizetype deepestIndent = 24;
/// Characters: what is shown of a plan. One that goes on ends just behind them, so that it can be told to be longer.
constexpr qsizetype longestPlan = 2'000'000;

Trouble notUnderstood()
{
    return Trouble{.kind = TroubleKind::NotUnderstood};
}

/// JSON that was found to be well-formed, a member to a line, as far as it is shown.
QString indented(const QString &json)
{
    QString text;
    text.reserve(std::min(json.size() * 2, longestPlan + 2 * deepestIndent + 2));
    qsizetype depth = 0;
    bool inString = false;
    bool escaped = false;
    const auto breakLine = [&text, &depth] {
        text += u'\n' + QString(2 * std::min(depth, deepestIndent), u' ');
    };
    for (const QChar character : json) {
        if (text.size() > longestPlan)
            break;
        if (inString) {
            text += character;
            inString = escaped || character != u'"';
            escaped = !escaped && character == u'\\';
        } else if (character == u'{' || character == u'[') {
            text += character;
            ++depth;
            breakLine();
        } else if (character == u'}' || character == u']') {
            --depth;
            // Nothing in between stays on one line.
            while (text.endsWith(u' ') || text.endsWith(u'\n'))
                text.chop(1);
            if (!text.endsWith(u'{') && !text.endsWith(u'['))
                breakLine();
            text += character;
        } else if (character == u',') {
            text += character;
            breakLine();
        } else if (character == u':') {
            text += QStringLiteral(": ");
        } else if (!character.isSpace()) {
            text += character;
            inString = character == u'"';
        }
    }
    return text;
}

ExecutionState stateFromWord(const QString &word)
{
    const QString bare = word.toUpper();
    if (bare == u"RUNNING")
        return ExecutionState::Running;
    if (bare == u"SUCCESSFUL")
        return ExecutionState::Completed;
    if (bare == u"FAILED")
        return ExecutionState::Failed;
    if (bare == u"CANCELLED" || bare == u"CANCELED")
        return ExecutionState::Cancelled;
    return ExecutionState::Unknown;
}

std::optional<Snapshot> snapshotOf(const QJsonObject &entry)
{
    Snapshot snapshot;
    snapshot.key.id = JsonFields::text(entry.value(u"id"));
    snapshot.serviceState = entry.value(u"status").toString().trimmed().left(longestWord);
    if (!AtotiId::isId(snapshot.key.id) || snapshot.serviceState.isEmpty())
        return std::nullopt;
    snapshot.state = stateFromWord(snapshot.serviceState);
    snapshot.query = JsonFields::text(entry.value(u"query")).left(longestQuery);
    snapshot.user = JsonFields::text(entry.value(u"username"));
    snapshot.startedAt = JsonFields::time(entry.value(u"startDate"));
    snapshot.endedAt = JsonFields::time(entry.value(u"endDate"));
    snapshot.errorMessage = JsonFields::text(entry.value(u"queryMetadata").toObject().value(u"failureCause"));
    // A word that we do not know, with an end: it will not change any more, and nothing calls it a success.
    if (snapshot.state == ExecutionState::Unknown && snapshot.endedAt.isValid()) {
        snapshot.state = ExecutionState::Failed;
        snapshot.errorType = snapshot.serviceState;
    }
    return snapshot;
}

/// A field of the page, which may stand beside the data or in an object of its own.
std::optional<qint64> pageField(const QJsonObject &answer, QStringView name)
{
    if (const auto flat = JsonFields::integer(answer.value(name)))
        return flat;
    for (const auto &member : answer) {
        if (const auto nested = JsonFields::integer(member.toObject().value(name)))
            return nested;
    }
    return std::nullopt;
}

bool isLast(const QJsonObject &answer, int page, int pageSize, qsizetype entries)
{
    if (entries == 0)
        return true;
    if (const auto pages = pageField(answer, u"totalPages"))
        return page + 1 >= *pages;
    if (const auto items = pageField(answer, u"totalItems"))
        return (page + qint64(1)) * pageSize >= *items;
    return entries < pageSize;
}

/// A token as it may stand in a header (RFC 7235, token68).
bool isToken(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z0-9._~+/-]{1,16384}=*\z)"));
    return form.match(text).hasMatch();
}

QString tokenIn(const QJsonValue &value, int depth = 0)
{
    if (value.isString())
        return isToken(value.toString()) ? value.toString() : QString();
    const QJsonObject object = value.toObject();
    for (const QStringView name : {u"token", u"jwt", u"access_token", u"accessToken", u"data"}) {
        if (const QString found = depth < 3 ? tokenIn(object.value(name), depth + 1) : QString();
            !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QDateTime expiryOf(const QString &token)
{
    const QByteArray claims =
        QByteArray::fromBase64(token.section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    const auto seconds = JsonFields::number(QJsonDocument::fromJson(claims).object().value(u"exp"));
    if (!seconds || *seconds <= 0 || *seconds > 1e11)
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(*seconds), Qt::UTC);
}

/// A gateway's page about an address that it does not know says nothing about a query.
Trouble saidByTheServer(Trouble trouble, const HttpAnswer &answer)
{
    if ((answer.status == 400 || answer.status == 404) && JsonFields::isWebPage(answer.body))
        trouble.kind = TroubleKind::NotUnderstood;
    return trouble;
}

} // namespace

Outcome<Snapshot> entry(const QByteArray &body)
{
    const Outcome<QJsonObject> parsed = JsonFields::object(body);
    if (!parsed.ok())
        return parsed.trouble();
    if (const std::optional<Snapshot> snapshot = snapshotOf(parsed.value()))
        return *snapshot;
    return notUnderstood();
}

Outcome<QString> plan(const QByteArray &body)
{
    // Made to be looked at and let go, before room is made for the text.
    if (JsonFields::document(body).isEmpty())
        return notUnderstood();
    return indented(QString::fromUtf8(body));
}

Outcome<RunningPage> page(const QByteArray &body, int page, int pageSize, const QString &user)
{
    const Outcome<QJsonObject> parsed = JsonFields::object(body);
    if (!parsed.ok())
        return parsed.trouble();
    const QJsonValue data = parsed.value().value(u"data");
    if (!data.isArray())
        return notUnderstood();

    RunningPage result{.page = page};
    const QJsonArray entries = data.toArray();
    for (const auto &value : entries) {
        const std::optional<Snapshot> snapshot = snapshotOf(value.toObject());
        if (!snapshot || isFinished(snapshot->state))
            continue;
        const bool another = !user.isEmpty() && !snapshot->user.isEmpty()
            && snapshot->user.compare(user, Qt::CaseInsensitive) != 0;
        if (!another)
            result.executions.append(*snapshot);
    }
    std::ranges::stable_sort(result.executions, std::ranges::greater(), &Snapshot::startedAt);
    result.last = isLast(parsed.value(), page, pageSize, data.toArray().size());
    return result;
}

Outcome<AtotiToken> token(const QByteArray &body)
{
    // The documentation does not say whether it is an object, a JSON string, or the bare token.
    const QJsonDocument document = JsonFields::document(body);
    QString text = tokenIn(document.object());
    if (document.isNull() && body.size() <= longestBareToken) {
        text = QString::fromLatin1(body).trimmed();
        if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
            text = text.sliced(1).chopped(1);
        if (!isToken(text))
            text.clear();
    }
    if (text.isEmpty())
        return notUnderstood();
    return AtotiToken{text, expiryOf(text)};
}

Trouble refusal(const HttpAnswer &answer)
{
    Trouble trouble = AnswerMapping::statusTrouble(answer, JsonFields::errorWords(answer.body));
    if (answer.status == 400)
        trouble.kind = TroubleKind::MalformedId;
    return saidByTheServer(trouble, answer);
}

Trouble cancelRefusal(const HttpAnswer &answer)
{
    Trouble trouble = AnswerMapping::statusTrouble(answer, JsonFields::errorWords(answer.body));
    if (answer.status == 500)
        trouble.kind = TroubleKind::Refused;
    return saidByTheServer(trouble, answer);
}

} // namespace Quell::AtotiParser
