// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/link.h"

#include "base/identifier.h"
#include "base/visibletext.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

Link linkFromAddress(const QString &address)
{
    const Link unsafe{LinkKind::Unsafe, address};
    const QList<uint> characters = address.toUcs4();
    if (address.size() > 2000 || std::any_of(characters.begin(), characters.end(), isInvisible))
        return unsafe;

    const QString scheme = address.section(u':', 0, 0).toLower();
    const QString rest = address.section(u':', 1);
    if (scheme == u"glossary")
        return isIdentifier(rest) ? Link{LinkKind::Term, rest} : unsafe;
    if (scheme == u"lesson")
        return isIdentifier(rest) ? Link{LinkKind::Lesson, rest} : unsafe;

    const QUrl url(address, QUrl::StrictMode);
    if ((scheme == u"http" || scheme == u"https") && url.isValid() && !url.host().isEmpty())
        return {LinkKind::Web, address};
    if (scheme == u"mailto" && url.isValid() && url.path().contains(u'@'))
        return {LinkKind::Mail, address};
    return unsafe;
}

} // namespace Kogge
