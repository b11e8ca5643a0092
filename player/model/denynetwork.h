// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace Kogge {

/// Gives the QML engine network access managers that refuse everything: no text, picture or style of a
/// package makes the program ask anybody for anything. Only data: URLs, which ask nobody, pass.
class DenyNetwork : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace Kogge
