// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"
#include "secret.h"

namespace Quell {

/// `connection add`: the settings come from the words, the secret from standard input. It is put into the keyring, or
/// nothing is stored at all.
class AddConnectionCommand final : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] static CommandDescription description();

    /// What the words say; empty where an option was left out.
    struct Words
    {
        QString name;
        QString service;
        QString url;
        QString signIn;
        QString scheme;
        QString user;
        Discovery discovery = Discovery::Own;
        QString proxy; ///< as it was typed
        QString caFile;
        std::optional<int> requestsPerMinute;
        bool allowHttp = false;
        bool readOnly = false;
        bool production = false;
        bool noKeyring = false; ///< the secret is forgotten when the command ends
    };
    explicit AddConnectionCommand(Words words);

    void interrupt(ExitStatus status) override;

protected:
    void run() override;

private:
    [[nodiscard]] Outcome<Connection> draft() const;
    void add(const Connection &draft, const Secret &secret);
    void reject(const Trouble &trouble);
    void tellAdded(const Connection &connection);

    Words m_words;
};

} // namespace Quell
