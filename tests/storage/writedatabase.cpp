// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "earlierdatabase.h"
#include "journal.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Quell;
using namespace std::chrono_literals;

/// quell_write_database FILE: writes a database as this version of Quell writes it, for tests/data/storage (see the README there).
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: quell_write_database FILE\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    if (QFile::exists(path)) {
        std::fputs("quell_write_database: the file is there already\n", stderr);
        return 1;
    }
    Journal journal(path);
    const bool written = answerOf(journal.open(Retention{.now = Samples::at(24h)})).ok()
        && answerOf(journal.store(EarlierDatabase::executions())).ok()
        && answerOf(journal.log(EarlierDatabase::events())).ok()
        && answerOf(journal.reserve(ReservationRequest{.connection = Samples::connection(), .now = 1s})).ok()
        && answerOf(journal.close()).ok();
    if (!written)
        std::fputs("quell_write_database: the file could not be written\n", stderr);
    return written ? 0 : 1;
}
