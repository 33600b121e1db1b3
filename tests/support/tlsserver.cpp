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

void runOpenssl(const QStringList &arguments)
{
    QProcess process;
    process.start(opensslProgram(), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl made no certificate: %s", process.readAllStandardError().constData());
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
}

} // namespace

bool TlsServer::canBeMade()
{
    return !opensslProgram().isEmpty();
}

TlsServer::TlsServer(const QString &subject, Validity validity)
{
    makeKey();
    if (validity == Validity::Now)
        makeCertificate(subject);
    else
        makeOldCertificate(subject);
    QFile key(keyFile());
    if (!key.open(QIODevice::ReadOnly))
        qFatal("the key that openssl made cannot be read");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile()));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    setSslConfiguration(tls);
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

void TlsServer::makeKey()
{
    runOpenssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("EC"),
                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
                QStringLiteral("-out"), keyFile()});
}

void TlsServer::makeCertificate(const QString &subject)
{
    runOpenssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-key"), keyFile(),
                QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                QStringLiteral("/CN=company"), QStringLiteral("-addext"),
                QStringLiteral("subjectAltName=") + subject, QStringLiteral("-out"), certificateFile()});
}

/// Only `openssl ca` takes dates that are over, in every version.
void TlsServer::makeOldCertificate(const QString &subject)
{
    const QString request = m_directory.filePath(QStringLiteral("request.pem"));
    const QString settings = m_directory.filePath(QStringLiteral("settings"));
    const QByteArray folder = m_directory.path().toUtf8();
    write(settings,
          "[ca]\ndefault_ca=own\n[own]\nnew_certs_dir=" + folder + "\ndatabase=" + folder
              + "/index\nserial=" + folder
              + "/serial\ndefault_md=sha256\npolicy=any\nx509_extensions=more\n[any]\ncommonName=supplied\n"
                "[more]\nsubjectAltName="
              + subject.toUtf8() + "\nbasicConstraints=CA:TRUE\n");
    write(m_directory.filePath(QStringLiteral("index")), {});
    write(m_directory.filePath(QStringLiteral("serial")), "01\n");
    runOpenssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-key"), keyFile(),
                QStringLiteral("-subj"), QStringLiteral("/CN=company"), QStringLiteral("-out"), request});
    runOpenssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-selfsign"),
                QStringLiteral("-notext"), QStringLiteral("-config"), settings, QStringLiteral("-keyfile"),
                keyFile(), QStringLiteral("-in"), request, QStringLiteral("-startdate"),
                QStringLiteral("20200101000000Z"), QStringLiteral("-enddate"),
                QStringLiteral("20200201000000Z"), QStringLiteral("-out"), certificateFile()});
}

} // namespace Quell
