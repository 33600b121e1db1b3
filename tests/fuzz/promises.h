// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serviceclient.h"
#include "servicedescription.h"

namespace Quell::Fuzz {

/// What has to be true of every snapshot, whoever wrote the answer.
void requireSound(const Snapshot &snapshot);
/// Ids that are there to be asked about: each once, each fit to be sent.
void requireUsable(const QStringList &ids, const ServiceDescription &service);
void requireInWords(const Trouble &trouble);
/// A sentence in which nothing is left that a terminal would obey, or that hides or turns what stands around it.
void requireHarmless(const QString &sentence);

} // namespace Quell::Fuzz
