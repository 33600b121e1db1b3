// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsserver.h"

#include "rawserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStandardPaths>
#include <QTcpSocket>

namespace Quell {

namespace {

QString opensslProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("openssl"));
}

} // namespace

bool TlsServer::canBeMade()
{
    return !opensslProgram().isEmpty();
}

TlsServer::TlsServer(const QString &subject)
{
    makeCertificate(subject);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            m_received += socket->readAll();
            socket->write(RawServer::message(200, "{}"));
        });
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("no free port");
}

void TlsServer::makeCertificate(const QString &subject)
{
    const QString keyFile = m_directory.filePath(QStringLiteral("key.pem"));
    QProcess process;
    process.start(
        opensslProgram(),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
         QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
         QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=company"),
         QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + subject, QStringLiteral("-keyout"),
         keyFile, QStringLiteral("-out"), certificateFile()});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl made no certificate: %s", process.readAllStandardError().constData());
    QFile key(keyFile);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("the key that openssl made cannot be read");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile()));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    setSslConfiguration(tls);
}

} // namespace Quell
