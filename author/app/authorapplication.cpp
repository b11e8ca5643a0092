// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authorapplication.h"

#include "translations/translations.h"

#include <QKeyEvent>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QtQml/qqmlextensionplugin.h>

using namespace Qt::StringLiterals;

Q_IMPORT_QML_PLUGIN(Kogge_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Kogge_LessonPlugin)
Q_IMPORT_QML_PLUGIN(Kogge_AuthorPlugin)
Q_IMPORT_QML_PLUGIN(Kogge_Player_ModelPlugin)
Q_IMPORT_QML_PLUGIN(Kogge_Author_ModelPlugin)

namespace Kogge {

namespace {

/// Undo and redo are those of the module also where a field has the keyboard, which would take these keys for
/// a history of its own.
class HistoryKeys : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

AuthorApplication::AuthorApplication(const AuthorFolders &folders)
{
    installTranslations(Settings::languageIn(folders.settings));
    m_author = std::make_unique<Author>(folders, m_engine.images());
    speak();
    QObject::connect(m_author->settings(), &Settings::languageChanged, &m_engine, [this] { speak(); });
}

AuthorApplication::~AuthorApplication()
{
    m_author->flush();
    // The window's bindings must not see the author go.
    qDeleteAll(m_engine.rootObjects());
    m_author.reset();
}

void AuthorApplication::speak()
{
    WindowEngine::speak(m_author->settings()->language());
    m_author->retranslate();
    m_engine.retranslate();
}

bool AuthorApplication::start()
{
    m_engine.setInitialProperties({{u"author"_s, QVariant::fromValue(m_author.get())}});
    m_engine.load(u"qrc:/qt/qml/Kogge/Author/Main.qml"_s);
    if (QQuickWindow *shown = window())
        shown->installEventFilter(new HistoryKeys(shown));
    return window() != nullptr;
}

QQuickWindow *AuthorApplication::window() const
{
    return m_engine.window();
}

AuthorFolders AuthorApplication::standardFolders()
{
    // Qt 6.4 has no name for the state folder of the XDG base directory specification.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (state.isEmpty())
        state = QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + u"/.local/state"_s;
    const QString config =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/kogge"_s;
    return {state + u"/kogge-author"_s, config + u"/author.ini"_s};
}

} // namespace Kogge
