// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowengine.h"

#include "translations/translations.h"

#include <QLocale>
#include <QQuickStyle>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// The locale for the interface's dates and numbers: the system's where it speaks that language.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale(language).language() ? system : QLocale(language);
}

} // namespace

WindowEngine::WindowEngine()
    : m_network(std::make_unique<DenyNetwork>())
    , m_images(new PackageImages)
{
    QQuickStyle::setStyle(u"Basic"_s);
    addImageProvider(QLatin1StringView(PackageImages::providerName), m_images);
    setNetworkAccessManagerFactory(m_network.get());
    addImportPath(u":/qt/qml"_s); // Implicit from Qt 6.5 on.
}

void WindowEngine::speak(const QString &language)
{
    QLocale::setDefault(localeFor(language));
    installTranslations(language);
}

QQuickWindow *WindowEngine::window() const
{
    return rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(rootObjects().first());
}

} // namespace Kogge
