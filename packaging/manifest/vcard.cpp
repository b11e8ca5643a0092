// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/vcard_p.h"

using namespace Qt::StringLiterals;

namespace Kogge {

QString vCardOf(QString name)
{
    for (const QChar special : {u'\\', u',', u';'})
        name.replace(special, u"\\"_s + special);
    return u"BEGIN:VCARD\nVERSION:3.0\nN:"_s + name + u";;;;\nFN:"_s + name + u"\nEND:VCARD"_s;
}

} // namespace Kogge
