// SPDX-License-Identifier: GPL-3.0-or-later
// The program that libFuzzer drives: the variable QUELL_FUZZ_TARGET names the target. scripts/fuzz runs it.
#include "fuzztargets.h"

#include <QByteArray>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Quell;

namespace {

void (*chosenTarget)(const QByteArray &bytes) = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    const QList<Fuzz::Target> targets = Fuzz::targets();
    const QString name = qEnvironmentVariable("QUELL_FUZZ_TARGET");
    const auto found = std::ranges::find(targets, name, &Fuzz::Target::name);
    if (found != targets.cend()) {
        chosenTarget = found->run;
        return 0;
    }
    for (const Fuzz::Target &target : targets)
        std::fprintf(stderr, "QUELL_FUZZ_TARGET=%s\n", qPrintable(target.name));
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chosenTarget(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
