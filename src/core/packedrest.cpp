// SPDX-License-Identifier: GPL-3.0-or-later
#include "packedrest.h"

#include <QDataStream>
#include <QIODevice>

namespace Quell {

using std::chrono::milliseconds;

namespace {

template<typename T>
void writeOptional(QDataStream &stream, const std::optional<T> &value)
{
    stream << value.has_value();
    if (value)
        stream << *value;
}

template<typename T>
void readOptional(QDataStream &stream, std::optional<T> &value)
{
    bool has = false;
    stream >> has;
    if (has)
        stream >> value.emplace();
}

bool hasRest(const Execution &execution)
{
    const Snapshot &last = execution.last;
    return last.slotsUsed || last.slotsAllowed || !last.errorType.isEmpty() || !last.errorMessage.isEmpty()
        || last.errorLine || last.errorColumn || execution.cancel != CancelStory();
}

QString readText(QDataStream &stream)
{
    QByteArray text;
    stream >> text;
    return QString::fromUtf8(text);
}

QDateTime readTime(QDataStream &stream)
{
    qint64 time = noTime;
    stream >> time;
    return timeOf(time);
}

} // namespace

qint64 packedTime(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : noTime;
}

QDateTime timeOf(qint64 packed)
{
    return packed == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(packed, Qt::UTC);
}

QByteArray packedRest(const Execution &execution)
{
    QByteArray rest;
    if (!hasRest(execution))
        return rest;
    QDataStream stream(&rest, QIODevice::WriteOnly);
    const Snapshot &last = execution.last;
    writeOptional(stream, last.slotsUsed);
    writeOptional(stream, last.slotsAllowed);
    stream << last.errorType.toUtf8() << last.errorMessage.toUtf8();
    writeOptional(stream, last.errorLine);
    writeOptional(stream, last.errorColumn);
    const CancelStory &cancel = execution.cancel;
    stream << packedTime(cancel.requestedAt) << packedTime(cancel.answeredAt) << packedTime(cancel.settledAt)
           << cancel.denied << cancel.trouble.has_value();
    if (cancel.trouble) {
        stream << qint32(cancel.trouble->kind) << cancel.trouble->said.toUtf8()
               << qint32(cancel.trouble->httpStatus) << cancel.trouble->retryAfter.has_value();
        if (cancel.trouble->retryAfter)
            stream << qint64(cancel.trouble->retryAfter->count());
    }
    return rest;
}

void unpackRest(const QByteArray &rest, Execution &execution)
{
    QDataStream stream(rest);
    Snapshot &last = execution.last;
    readOptional(stream, last.slotsUsed);
    readOptional(stream, last.slotsAllowed);
    last.errorType = readText(stream);
    last.errorMessage = readText(stream);
    readOptional(stream, last.errorLine);
    readOptional(stream, last.errorColumn);
    CancelStory &cancel = execution.cancel;
    cancel.requestedAt = readTime(stream);
    cancel.answeredAt = readTime(stream);
    cancel.settledAt = readTime(stream);
    bool has = false;
    stream >> cancel.denied >> has;
    if (!has)
        return;
    Trouble &trouble = cancel.trouble.emplace();
    qint32 number = 0;
    stream >> number;
    trouble.kind = TroubleKind(number);
    trouble.said = readText(stream);
    stream >> number >> has;
    trouble.httpStatus = number;
    if (has) {
        qint64 retryAfter = 0;
        stream >> retryAfter;
        trouble.retryAfter = milliseconds(retryAfter);
    }
}

} // namespace Quell
