// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "denynetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace Kogge {

namespace {

/// Sends requests to nobody: an address without a host fails at once.
class RefusingManager : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        if (request.url().scheme() == QLatin1StringView("data"))
            return QNetworkAccessManager::createRequest(operation, request, body);
        return QNetworkAccessManager::createRequest(
            GetOperation, QNetworkRequest(QUrl(QStringLiteral("denied:"))), nullptr);
    }
};

} // namespace

QNetworkAccessManager *DenyNetwork::create(QObject *parent)
{
    return new RefusingManager(parent);
}

} // namespace Kogge
