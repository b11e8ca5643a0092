// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playerapplication.h"

#include "print/lessondocument.h"
#include "print/pdf.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTextDocument>
#include <QtQml/qqmlextensionplugin.h>

using namespace Qt::StringLiterals;

Q_IMPORT_QML_PLUGIN(Kogge_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Kogge_LessonPlugin)
Q_IMPORT_QML_PLUGIN(Kogge_PlayerPlugin)
Q_IMPORT_QML_PLUGIN(Kogge_Player_ModelPlugin)

namespace Kogge {

PlayerApplication::PlayerApplication(const PlayerFolders &folders)
{
    installTranslations(Settings::languageIn(folders.settings));
    m_player = std::make_unique<Player>(folders, m_engine.images());
    speak();
    QObject::connect(m_player.get(), &Player::pdfRequested, &m_engine,
                     [this](const QString &file) { writeLesson(file); });
    QObject::connect(m_player->settings(), &Settings::languageChanged, &m_engine, [this] { speak(); });
}

PlayerApplication::~PlayerApplication()
{
    m_player->flush();
    // The window's bindings must not see the player go.
    qDeleteAll(m_engine.rootObjects());
    m_player.reset();
}

void PlayerApplication::speak()
{
    WindowEngine::speak(m_player->settings()->language());
    m_player->retranslate();
    m_engine.retranslate();
}

void PlayerApplication::writeLesson(const QString &file)
{
    const ModuleSession &module = *m_player->module();
    const auto written = writePdf(*lessonDocument(module), module.lesson()->title(), file);
    const QString name = QFileInfo(file).fileName();
    //: %1 is a file's name
    m_player->tell(written ? QCoreApplication::translate("Kogge::Print", "“%1” has been written.").arg(name)
                           : describe(written.error()));
}

bool PlayerApplication::start()
{
    m_engine.setInitialProperties({{u"player"_s, QVariant::fromValue(m_player.get())}});
    m_engine.load(u"qrc:/qt/qml/Kogge/Player/Main.qml"_s);
    return !m_engine.rootObjects().isEmpty();
}

QQuickWindow *PlayerApplication::window() const
{
    return m_engine.window();
}

PlayerFolders PlayerApplication::standardFolders()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/kogge"_s;
    const QString config =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/kogge"_s;
    return {data, data + u"/library"_s, config + u"/player.ini"_s};
}

} // namespace Kogge
