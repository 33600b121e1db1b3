// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator.h"

#include "simulatedatoti.h"
#include "simulateddune.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QLocale>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace Quell {

namespace {

constexpr char duneBase[] = "/api";
constexpr char atotiRoot[] = "/activeviam";
constexpr qsizetype recordedAtMost = 10'000;

RecordedRequest recorded(const QHttpServerRequest &request)
{
    RecordedRequest result;
    const char *method = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method()));
    result.method = QByteArray(method).toUpper();
    result.target =
        request.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        result.headers.append({name.toLower(), value});
    result.body = request.body();
    return result;
}

/// RFC 9110, section 5.6.7.
QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss").toLatin1() + " GMT";
}

void write(QHttpServerResponder &responder, const ServiceAnswer &answer)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    if (!answer.contentType.isEmpty())
        responder.writeHeader("Content-Type", answer.contentType);
    // "No content" has no length either.
    if (answer.status != 204)
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
}

} // namespace

class Simulator::Private
{
public:
    Private(Simulator *simulator, Clock *theClock)
        : q(simulator),
          clock(theClock),
          time(theClock),
          dune(&time)
    {
    }

    void receive(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    [[nodiscard]] ServiceAnswer answer(const RecordedRequest &request);
    [[nodiscard]] ServiceAnswer route(const RecordedRequest &request);
    [[nodiscard]] SimulatedAtoti *atoti(const QString &path);

    Simulator *q;
    Clock *clock;
    ServerTime time;
    SimulatedDune dune;
    std::list<SimulatedAtoti> atotis;
    std::optional<Fault> fault;
    std::chrono::milliseconds latency{0};
    QList<RecordedRequest> requests;
    QString error;
    QString host;
    quint16 port = 0;
    QHttpServer server; // last, so that it is gone before what it uses
};

void Simulator::Private::receive(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    const RecordedRequest arrived = recorded(request);
    if (requests.size() >= recordedAtMost)
        requests.removeFirst();
    requests.append(arrived);
    Q_EMIT q->requestArrived(arrived.method, arrived.target);

    ServiceAnswer decided = answer(arrived);
    decided.headers.prepend({"Date", httpDate(time.now())});
    const auto send = [this, arrived, decided](QHttpServerResponder &to) {
        write(to, decided);
        Q_EMIT q->requestAnswered(arrived.method, arrived.target, decided.status, decided.body);
    };
    if (latency.count() <= 0) {
        send(responder);
        return;
    }
    // The socket dies with a client that does not wait, and the responder does not notice.
    const QPointer<QTcpSocket> socket = responder.socket();
    const auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
    clock->callAfter(latency, q, [send, held, socket] {
        if (socket)
            send(*held);
    });
}

ServiceAnswer Simulator::Private::answer(const RecordedRequest &request)
{
    const bool isFaulty = fault && (fault->onlyMethod.isEmpty() || fault->onlyMethod == request.method)
        && request.target.startsWith(fault->onlyPath);
    if (!isFaulty)
        return route(request);
    const Fault current = *fault;
    if (fault->times > 0 && --fault->times == 0)
        fault.reset();
    if (current.takesEffect)
        static_cast<void>(route(request));
    return {current.status, current.body, current.contentType, current.headers};
}

ServiceAnswer Simulator::Private::route(const RecordedRequest &request)
{
    const QByteArray path = request.path();
    if (const QByteArray base(duneBase); path.startsWith(base + '/'))
        return dune.answer(request, request.segments(base.size()));
    // The server with the longest base path that fits: one may stand below another's.
    SimulatedAtoti *found = nullptr;
    qsizetype longest = 0;
    for (SimulatedAtoti &one : atotis) {
        const QByteArray base = one.settings().path.toUtf8() + atotiRoot;
        if (base.size() > longest && path.startsWith(base + '/')) {
            found = &one;
            longest = base.size();
        }
    }
    if (found != nullptr)
        return found->answer(request, request.segments(longest));
    return ServiceAnswer::json(404, QJsonObject{{QStringLiteral("error"), QStringLiteral("Not Found")}});
}

SimulatedAtoti *Simulator::Private::atoti(const QString &path)
{
    const auto found = std::ranges::find_if(
        atotis, [&path](const SimulatedAtoti &one) { return one.settings().path == path; });
    return found == atotis.end() ? nullptr : &*found;
}

Simulator::Simulator(Clock *clock, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, clock))
{
    d->server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        d->receive(request, std::move(responder));
    });
}

Simulator::~Simulator() = default;

bool Simulator::listen(quint16 port, const QString &address)
{
    const QHostAddress host =
        address == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(address);
    if (!host.isLoopback()) {
        d->error = tr("the simulator is for this machine alone, and that is not a loopback address");
        return false;
    }
    auto socket = std::make_unique<QTcpServer>();
    if (!socket->listen(host, port)) {
        d->error = socket->errorString();
        return false;
    }
    d->host = host.toString();
    d->port = socket->serverPort();
    d->server.bind(socket.release());
    return true;
}

QString Simulator::errorString() const
{
    return d->error;
}

QUrl Simulator::duneUrl() const
{
    return atotiUrl(QString::fromLatin1(duneBase));
}

QUrl Simulator::atotiUrl(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(d->host);
    url.setPort(d->port);
    url.setPath(path);
    return url;
}

void Simulator::addDuneAccount(const DuneAccount &account)
{
    d->dune.addAccount(account);
}

void Simulator::addAtotiServer(const AtotiServer &server)
{
    d->atotis.emplace_back(&d->time, server);
}

QString Simulator::addDuneExecution(const QString &key, const SimulatedExecution &execution)
{
    return d->dune.addExecution(key, execution);
}

QString Simulator::addAtotiExecution(const QString &path, const SimulatedExecution &execution)
{
    SimulatedAtoti *server = d->atoti(path);
    return server == nullptr ? QString() : server->addExecution(execution);
}

QString Simulator::addDunePipeline(const QString &key, const QStringList &executions)
{
    return d->dune.addPipeline(key, executions);
}

void Simulator::end(const QString &id, const QString &ending)
{
    d->dune.end(id, ending);
    for (SimulatedAtoti &server : d->atotis)
        server.end(id, ending);
}

void Simulator::forget(const QString &id)
{
    d->dune.forget(id);
    for (SimulatedAtoti &server : d->atotis)
        server.forget(id);
}

void Simulator::setFault(const std::optional<Fault> &fault)
{
    d->fault = fault;
}

void Simulator::setLatency(std::chrono::milliseconds latency)
{
    d->latency = latency;
}

void Simulator::setClockSkew(std::chrono::milliseconds skew)
{
    d->time.setSkew(skew);
}

QList<RecordedRequest> Simulator::requests() const
{
    return d->requests;
}

void Simulator::forgetRequests()
{
    d->requests.clear();
}

} // namespace Quell

#include "moc_simulator.cpp"
