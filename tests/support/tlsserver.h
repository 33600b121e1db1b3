// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslServer>
#include <QString>
#include <QTemporaryDir>

namespace Quell {

/// An HTTPS server on loopback with a certificate of its own, made for one test by `openssl`. It answers whatever it is asked
/// with `{}`.
class TlsServer : public QSslServer
{
public:
    enum class Validity { Now, Over };

    /// `subject` as openssl's subjectAltName wants it: "IP:127.0.0.1", "DNS:olap.invalid".
    explicit TlsServer(const QString &subject, Validity validity = Validity::Now);

    /// Where there is no `openssl`: skip the test.
    [[nodiscard]] static bool canBeMade();

    /// What a connection names as its CA file.
    [[nodiscard]] QString certificateFile() const
    {
        return m_directory.filePath(QStringLiteral("company.pem"));
    }
    /// Everything that arrived, decrypted.
    [[nodiscard]] QByteArray received() const { return m_received; }

private:
    void makeKey();
    void makeCertificate(const QString &subject);
    void makeOldCertificate(const QString &subject);
    [[nodiscard]] QString keyFile() const { return m_directory.filePath(QStringLiteral("key.pem")); }

    QTemporaryDir m_directory;
    QByteArray m_received;
};

} // namespace Quell
