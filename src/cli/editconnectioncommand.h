// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"

namespace Quell {

/// `connection edit NAME`: other settings; the secret stays as it is. Asks no service.
class EditConnectionCommand final : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] static CommandDescription description();

    /// What the words say; nothing where an option was left out.
    struct Words
    {
        std::optional<QString> name;
        std::optional<QString> url;
        std::optional<QString> user;
        std::optional<QString> proxy;
        std::optional<QString> caFile; ///< empty: none any more
        std::optional<Discovery> discovery;
        std::optional<int> requestsPerMinute;
        std::optional<bool> allowHttp;
        std::optional<bool> readOnly;
        std::optional<bool> production;
        std::optional<bool> switchedOff;
    };
    explicit EditConnectionCommand(Words words);

protected:
    void run() override;

private:
    [[nodiscard]] Outcome<Connection> changed(Connection connection) const;

    Words m_words;
};

/// `connection secret NAME`: another key, password or token in the place of the one that the keyring has, or the first one.
class ReplaceSecretCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    [[nodiscard]] static CommandDescription description();
    void interrupt(ExitStatus status) override;

protected:
    void run() override;
};

} // namespace Quell
