// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginesetup.h"
#include "screenreader.h"

#include <QNetworkAccessManager>
#include <QQmlEngine>
#include <QQmlNetworkAccessManagerFactory>
#include <QtQuickTest/quicktest.h>

using namespace Qt::StringLiterals;

namespace {

/// The tests run as the programs do: nothing in QML may ask the network for anything.
class NoNetwork : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *) override { qFatal("QML asked for the network"); }
};

} // namespace

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u":/qt/qml"_s);
        engine->setNetworkAccessManagerFactory(&m_noNetwork);
        qmlRegisterSingletonInstance("Kogge.Test", 1, 0, "ScreenReader", &m_screenReader);
        setUpEngine(*engine);
    }

private:
    NoNetwork m_noNetwork;
    ScreenReader m_screenReader;
};

QUICK_TEST_MAIN_WITH_SETUP(kogge, Setup)
#include "main.moc"
