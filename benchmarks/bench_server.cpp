// SPDX-License-Identifier: GPL-3.0-or-later
// A server for the benchmarks, in a process of its own: enough of both services over HTTP/1.1 on loopback to be cancelled and
// looked at, with an exact latency, an enforced quota, and a record of what arrived when. Plain poll(2), so that it takes
// little from what is measured. Writes its port to standard output; ends when standard input is closed.
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <map>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_set>
#include <vector>

namespace {

using Time = std::chrono::steady_clock::time_point;
using namespace std::chrono_literals;

struct Settings
{
    std::chrono::milliseconds latency{50};
    int executions = 0; ///< that run from the beginning
    int quota = 0; ///< of Dune requests in any 60 s; beyond: 429
};

struct Answer
{
    Time due;
    std::string bytes;
};

struct Client
{
    int socket = -1;
    std::string in;
    std::deque<Answer> out;
};

struct Arrival
{
    Time at;
    int status = 0;
    std::string request; ///< "PATCH /…"
};

class Server
{
public:
    explicit Server(const Settings &settings) : m_settings(settings) { }

    bool listen();
    [[nodiscard]] int port() const { return m_port; }
    void run();

private:
    void accept();
    bool receive(Client &client);
    void takeRequests(Client &client);
    std::string answer(const std::string &method, const std::string &target, Time now);
    std::string atotiAnswer(const std::string &method, const std::string &path, const std::string &query,
                            int &status);
    std::string duneAnswer(const std::string &path, int &status) const;
    std::string page(const std::string &query) const;
    [[nodiscard]] std::string entry(int index) const;
    bool takeFromQuota(Time now);
    [[nodiscard]] std::string quotaFields(Time now) const;
    [[nodiscard]] std::string record() const;
    bool flush(Client &client, Time now);
    [[nodiscard]] bool isCancelled(const std::string &id) const { return m_cancelled.count(id) > 0; }

    Settings m_settings;
    int m_listener = -1;
    int m_port = 0;
    std::vector<Client> m_clients;
    std::unordered_set<std::string> m_cancelled;
    std::deque<Time> m_counted;
    std::vector<Arrival> m_arrivals;
};

std::string atotiId(int index)
{
    std::array<char, 17> text{};
    std::snprintf(text.data(), text.size(), "%016x", static_cast<unsigned>(index + 1));
    return text.data();
}

int parameter(const std::string &query, const std::string &name, int otherwise)
{
    const std::string wanted = '&' + name + '=';
    const std::string all = '&' + query;
    const size_t at = all.find(wanted);
    return at == std::string::npos ? otherwise : std::atoi(all.c_str() + at + wanted.size());
}

const char *reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 429:
        return "Too Many Requests";
    default:
        return "Not Found";
    }
}

bool Server::listen()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (m_listener < 0 || ::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 64) != 0
        || ::getsockname(m_listener, generic, &size) != 0)
        return false;
    m_port = ntohs(address.sin_port);
    return true;
}

void Server::accept()
{
    const int socket = ::accept(m_listener, nullptr, nullptr);
    if (socket < 0)
        return;
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    Client client;
    client.socket = socket;
    m_clients.push_back(std::move(client));
}

bool Server::receive(Client &client)
{
    std::array<char, 16384> buffer{};
    const ssize_t got = ::recv(client.socket, buffer.data(), buffer.size(), 0);
    if (got <= 0)
        return false;
    client.in.append(buffer.data(), static_cast<size_t>(got));
    takeRequests(client);
    return true;
}

void Server::takeRequests(Client &client)
{
    for (;;) {
        const size_t end = client.in.find("\r\n\r\n");
        if (end == std::string::npos)
            return;
        std::string head = client.in.substr(0, end);
        size_t body = 0;
        std::string lower = head;
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](unsigned char c) { return std::tolower(c); });
        if (const size_t field = lower.find("content-length:"); field != std::string::npos)
            body = static_cast<size_t>(std::atoi(lower.c_str() + field + 15));
        if (client.in.size() < end + 4 + body)
            return;
        client.in.erase(0, end + 4 + body);
        const size_t blank = head.find(' ');
        const size_t second = head.find(' ', blank + 1);
        const Time now = std::chrono::steady_clock::now();
        const std::string method = head.substr(0, blank);
        const std::string target = head.substr(blank + 1, second - blank - 1);
        const bool control = target == "/record";
        const std::string bytes = answer(method, target, now);
        client.out.push_back({control ? now : now + m_settings.latency, bytes});
    }
}

std::string Server::answer(const std::string &method, const std::string &target, Time now)
{
    const size_t mark = target.find('?');
    const std::string path = target.substr(0, mark);
    const std::string query = mark == std::string::npos ? std::string() : target.substr(mark + 1);
    int status = 200;
    std::string body;
    std::string fields;
    if (path == "/record") {
        body = record();
    } else if (path.rfind("/api/", 0) == 0) {
        if (takeFromQuota(now)) {
            body = duneAnswer(path, status);
        } else {
            status = 429;
            body = R"({"error":"Too many requests"})";
        }
        fields = quotaFields(now);
    } else {
        body = atotiAnswer(method, path, query, status);
    }
    if (path != "/record") {
        m_arrivals.push_back({now, status, method + ' ' + path});
        if (status < 300 && (method == "PATCH" || path.find("/cancel") != std::string::npos)) {
            std::string id = path;
            if (const size_t tail = id.rfind("/cancel"); tail != std::string::npos)
                id.erase(tail);
            m_cancelled.insert(id.substr(id.rfind('/') + 1));
        }
    }
    std::string bytes = "HTTP/1.1 " + std::to_string(status) + ' ' + reason(status) + "\r\n" + fields;
    if (status != 204) {
        bytes += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    }
    return bytes + "\r\n" + body;
}

std::string Server::atotiAnswer(const std::string &method, const std::string &path, const std::string &query,
                                int &status)
{
    const std::string root = "/activeviam/query-history/rest/v1/";
    if (path.rfind(root, 0) != 0) {
        status = 404;
        return "{}";
    }
    const std::string what = path.substr(root.size());
    if (what == "queries")
        return page(query);
    if (method == "PATCH") {
        status = 204;
        return {};
    }
    const std::string id = what.substr(what.rfind('/') + 1);
    return entry(static_cast<int>(std::strtol(id.c_str(), nullptr, 16)) - 1);
}

std::string Server::entry(int index) const
{
    const std::string id = atotiId(index);
    const bool cancelled = isCancelled(id);
    return R"({"id":")" + id
        + R"(","query":"SELECT NON EMPTY [Measures].[contributors.COUNT] ON COLUMNS FROM [Cube]","username":"ana",)"
          R"("nodeName":"node-1","traceId":"","startDate":"2026-01-05T09:00:00.000Z","endDate":)"
        + (cancelled ? R"("2026-01-05T09:10:00.000Z","status":"CANCELLED")" : R"(null,"status":"RUNNING")")
        + R"(,"type":"MDX","queryMetadata":{}})";
}

std::string Server::page(const std::string &query) const
{
    const int size = std::max(1, parameter(query, "page_size", 10));
    const int number = parameter(query, "page", 0);
    std::vector<int> running;
    for (int index = 0; index < m_settings.executions; ++index) {
        if (!isCancelled(atotiId(index)))
            running.push_back(index);
    }
    const int total = static_cast<int>(running.size());
    std::string data;
    for (int at = number * size; at < std::min(total, (number + 1) * size); ++at) {
        if (!data.empty())
            data += ',';
        data += entry(running[static_cast<size_t>(at)]);
    }
    return R"({"data":[)" + data + R"(],"pageNumber":)" + std::to_string(number) + R"(,"pageSize":)"
        + std::to_string(size) + R"(,"totalItems":)" + std::to_string(total) + R"(,"totalPages":)"
        + std::to_string((total + size - 1) / size) + "}";
}

std::string Server::duneAnswer(const std::string &path, int &status) const
{
    const std::string root = "/api/v1/execution/";
    if (path.rfind(root, 0) != 0) {
        status = 404;
        return R"({"error":"Object not found"})";
    }
    if (path.find("/cancel") != std::string::npos)
        return R"({"success":true})";
    const std::string id = path.substr(root.size(), path.find('/', root.size()) - root.size());
    const bool cancelled = isCancelled(id);
    return R"({"execution_id":")" + id + R"(","query_id":1234,"state":"QUERY_STATE_)"
        + (cancelled ? "CANCELLED" : "EXECUTING") + R"(","is_execution_finished":)"
        + (cancelled ? "true" : "false")
        + R"(,"submitted_at":"2026-01-05T09:00:00Z","execution_started_at":"2026-01-05T09:00:01Z"})";
}

/// Any 60 s hold at most the quota; what is turned away does not count.
bool Server::takeFromQuota(Time now)
{
    if (m_settings.quota == 0)
        return true;
    while (!m_counted.empty() && m_counted.front() <= now - 60s)
        m_counted.pop_front();
    if (static_cast<int>(m_counted.size()) >= m_settings.quota)
        return false;
    m_counted.push_back(now);
    return true;
}

std::string Server::quotaFields(Time now) const
{
    if (m_settings.quota == 0)
        return {};
    const int remaining = m_settings.quota - static_cast<int>(m_counted.size());
    const Time fresh = m_counted.empty() ? now : m_counted.front() + 60s;
    const auto reset = std::chrono::ceil<std::chrono::seconds>(fresh - now).count();
    return "RateLimit-Policy: \"high-limit\";q=" + std::to_string(m_settings.quota)
        + ";w=60\r\nRateLimit: \"high-limit\";r=" + std::to_string(remaining) + ";t=" + std::to_string(reset)
        + "\r\n" + (remaining <= 0 ? "Retry-After: " + std::to_string(reset) + "\r\n" : std::string());
}

/// One line for each request: nanoseconds of the monotonic clock, status, method and path.
std::string Server::record() const
{
    std::string lines;
    for (const Arrival &arrival : m_arrivals) {
        lines +=
            std::to_string(
                std::chrono::duration_cast<std::chrono::nanoseconds>(arrival.at.time_since_epoch()).count())
            + ' ' + std::to_string(arrival.status) + ' ' + arrival.request + '\n';
    }
    return lines;
}

bool Server::flush(Client &client, Time now)
{
    while (!client.out.empty() && client.out.front().due <= now) {
        std::string &bytes = client.out.front().bytes;
        while (!bytes.empty()) {
            const ssize_t sent = ::send(client.socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent < 0)
                return false;
            bytes.erase(0, static_cast<size_t>(sent));
        }
        client.out.pop_front();
    }
    return true;
}

void Server::run()
{
    for (;;) {
        std::vector<pollfd> waited{{STDIN_FILENO, POLLIN, 0}, {m_listener, POLLIN, 0}};
        std::chrono::nanoseconds patience = 1s;
        Time now = std::chrono::steady_clock::now();
        for (const Client &client : m_clients) {
            waited.push_back({client.socket, POLLIN, 0});
            if (!client.out.empty())
                patience =
                    std::min(patience, std::max(0ns, std::chrono::nanoseconds(client.out.front().due - now)));
        }
        const timespec timeout{static_cast<time_t>(patience / 1s),
                               static_cast<long>((patience % 1s).count())};
        ::ppoll(waited.data(), waited.size(), &timeout, nullptr);
        if (waited[0].revents != 0)
            return;
        now = std::chrono::steady_clock::now();
        for (size_t i = m_clients.size(); i-- > 0;) {
            Client &client = m_clients[i];
            const bool alive = (waited[i + 2].revents == 0 || receive(client)) && flush(client, now);
            if (!alive) {
                ::close(client.socket);
                m_clients.erase(m_clients.begin() + static_cast<std::ptrdiff_t>(i));
            }
        }
        if (waited[1].revents != 0)
            accept();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    Settings settings;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        const int value = std::atoi(argv[i + 1]);
        if (name == "--latency")
            settings.latency = std::chrono::milliseconds(value);
        else if (name == "--executions")
            settings.executions = value;
        else if (name == "--quota")
            settings.quota = value;
    }
    Server server(settings);
    if (!server.listen()) {
        std::perror("bench_server");
        return 1;
    }
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    server.run();
    return 0;
}
