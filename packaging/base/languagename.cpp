// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/languagename.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Kogge {

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::C)
        return tag;
    // QLocale fills in a country where the tag has none, and then says "American English".
    if (locale.language() == QLocale::English)
        return u"English"_s;
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return tag;
    name[0] = name.at(0).toUpper();
    return name.section(u" ("_s, 0, 0);
}

} // namespace Kogge
