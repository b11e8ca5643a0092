// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include <QGenericPlugin>

namespace Kogge {

class DriverPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "driver.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        const QString server = qEnvironmentVariable("KOGGE_DRIVER");
        return server.isEmpty() ? nullptr : new Driver(server);
    }
};

} // namespace Kogge

#include "driverplugin.moc"
