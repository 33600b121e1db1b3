// SPDX-License-Identifier: GPL-3.0-or-later
// Writes traces for bench_poll_planner: executions of an analyst's queries, at random, the same for the same seed.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>
#include <random>
#include <vector>

namespace {

constexpr int executions = 400;
constexpr int queries = 40;
constexpr double pauseBetween = 6; // s, in the mean
constexpr double spreadOfMedians = 1.4;
constexpr double longest = 1'800; // s; then the service ends it

const QStringList shapes{QStringLiteral("log-normal"), QStringLiteral("exponential"),
                         QStringLiteral("bimodal"),    QStringLiteral("constant"),
                         QStringLiteral("unrelated"),  QStringLiteral("pareto"),
                         QStringLiteral("outliers")};

/// What runs of the queries take. The distributions of the standard library differ between its makers, so that a seed would
/// not mean the same trace everywhere: everything is made from its engine alone.
class Queries
{
public:
    Queries(quint64 seed, const QString &shape) : m_random(seed), m_shape(shape)
    {
        for (int i = 0; i < queries; ++i)
            m_medians.push_back(60 * std::exp(spreadOfMedians * normal()));
    }

    double uniform() { return (double(m_random() >> 11) + 0.5) / double(quint64(1) << 53); }
    double exponential() { return -std::log(uniform()); }
    double normal()
    {
        return std::sqrt(2 * exponential()) * std::cos(2 * 3.14159265358979323846 * uniform());
    }

    int any() { return int(uniform() * queries); }
    double duration(int query) { return std::min(longest, unlimited(m_medians[size_t(query)])); }

private:
    double unlimited(double median)
    {
        if (m_shape == u"exponential")
            return median * exponential();
        if (m_shape == u"bimodal") // half of them are answered from a cache
            return uniform() < 0.5 ? 1 + uniform() : median * std::exp(0.2 * normal());
        if (m_shape == u"constant")
            return median;
        if (m_shape == u"unrelated")
            return 60 * std::exp(spreadOfMedians * normal());
        if (m_shape == u"pareto")
            return 10 * std::pow(uniform(), -1 / 1.1);
        const double usual = median * std::exp(0.35 * normal());
        return m_shape == u"outliers" && uniform() < 0.1 ? 10 * usual : usual;
    }

    std::mt19937_64 m_random;
    QString m_shape;
    std::vector<double> m_medians;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption seedOption(QStringLiteral("seed"), QStringLiteral("Which trace."),
                                        QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption shapeOption(QStringLiteral("shape"), shapes.join(QStringLiteral(", ")),
                                         QStringLiteral("WORD"), shapes.first());
    const QCommandLineOption historyOption(
        QStringLiteral("history"),
        QStringLiteral("Instead of the trace, N runs of each of its queries from before it."),
        QStringLiteral("N"));
    parser.addOptions({seedOption, shapeOption, historyOption});
    parser.process(app);
    if (!shapes.contains(parser.value(shapeOption))) {
        std::fputs("generate_poll_trace: no such shape\n", stderr);
        return 2;
    }

    // The queries are those of the trace; what is drawn after them is not.
    Queries some(parser.value(seedOption).toULongLong(), parser.value(shapeOption));
    std::puts("start_s,query_id,duration_s");
    if (parser.isSet(historyOption)) {
        const int runs = parser.value(historyOption).toInt();
        for (int i = 0; i < executions * pauseBetween; ++i) // past what the trace draws
            (void)some.uniform();
        for (int query = 0; query < queries; ++query) {
            for (int run = 0; run < runs; ++run)
                std::printf("0,%d,%.3f\n", query, some.duration(query));
        }
        return 0;
    }
    double start = 0;
    for (int i = 0; i < executions; ++i) {
        start += pauseBetween * some.exponential();
        const int query = some.any();
        std::printf("%.3f,%d,%.3f\n", start, query, some.duration(query));
    }
    return 0;
}
