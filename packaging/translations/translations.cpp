// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

static void initializeResources()
{
    Q_INIT_RESOURCE(
        kogge_translations); // A static library's resources are dropped unless something asks for them.
}

namespace Kogge {

void installTranslations(const QString &locale)
{
    static QTranslator translator;
    initializeResources();
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(u":/kogge/translations/kogge_%1.qm"_s.arg(interfaceLanguageFor(locale))))
        QCoreApplication::installTranslator(&translator);
}

QString interfaceLanguageFor(const QString &locale)
{
    const QString language = locale.section(u'_', 0, 0).section(u'-', 0, 0);
    return interfaceLanguages().contains(language) ? language : interfaceLanguages().first();
}

QStringList interfaceLanguages()
{
    return {u"en"_s, u"de"_s};
}

} // namespace Kogge
