// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "outcome.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace Quell {

/// What becomes of one entry of a file with connections.
struct ImportedConnection
{
    enum class Fate {
        Added, ///< under its own name
        Renamed, ///< added under another name, because its own belongs to a connection with other settings
        AlreadyThere, ///< the same connection with the same settings; nothing is to be done
        KeptAsItIs, ///< this very connection is there with other settings, and stays as it is
        Refused, ///< it cannot be used
    };
    Fate fate = Fate::Refused;
    QString name; ///< as the file has it; empty where it has none
    /// Added, Renamed: what is stored, with an id of its own. AlreadyThere, KeptAsItIs: the one that is there.
    Connection connection;
    QString reason; ///< of Refused: a whole sentence that names the entry; plain text

    [[nodiscard]] bool isAdded() const { return fate == Fate::Added || fate == Fate::Renamed; }
};

/// The settings of connections on their way to a colleague or to another machine: the shape of `connections.json`
/// (storage/connectionfile.h), without anything secret, and without saying whether a secret is kept here. Pure functions.
///
/// What is taken over gets a new id, under which no keyring has a secret: a file from elsewhere can neither change where an
/// existing secret is sent, nor claim one that was left behind. So nothing that is there is ever written over.
namespace ConnectionTransfer {

/// More is no settings of connections.
inline constexpr qsizetype largestTransfer = 1024 * 1024; ///< bytes
inline constexpr qsizetype mostConnections = 500;

/// An indented JSON document that ends with a line break.
[[nodiscard]] QByteArray toJson(const QList<Connection> &connections);

/// A draft brought into shape for its service, or why it cannot be used, as a whole sentence.
using Shaping = std::function<Outcome<Connection>(const Connection &)>;

/// What would become of each entry of `json` beside the connections that are there, in the order of the file. Keys that are
/// not ours are passed over; an entry that cannot be used is refused by itself. InvalidInput with a whole sentence where the
/// whole is no such file, is too large, or was written by a newer Quell.
/// `allowHttp`: whether the user says yes to http:// to other machines; what a file says about it was somebody else's yes.
[[nodiscard]] Outcome<QList<ImportedConnection>> plan(const QByteArray &json, const QList<Connection> &known,
                                                      bool allowHttp, const Shaping &shaped);

} // namespace ConnectionTransfer

} // namespace Quell
