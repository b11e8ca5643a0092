// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/chosenfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// All of it, also behind ? and #, which belong to a name.
QString pathOf(const QUrl &url)
{
    QString path = url.path(QUrl::FullyDecoded);
    if (url.hasQuery())
        path += u'?' + url.query(QUrl::FullyDecoded);
    if (url.hasFragment())
        path += u'#' + url.fragment(QUrl::FullyDecoded);
    return path;
}

} // namespace

Result<QString> chosenFile(const QUrl &url)
{
    const bool isTyped = url.scheme().isEmpty() && url.host().isEmpty();
    const QString path = isTyped ? pathOf(url) : url.isLocalFile() ? url.toLocalFile() : QString();
    if (path.isEmpty())
        return Error{ErrorCode::InvalidArgument, url.toDisplayString(),
                     //: Why an address cannot be used
                     QCoreApplication::translate("Kogge::Error", "it is no file of this computer")};
    return path;
}

QString proposedName(const QString &title, const QString &suffix)
{
    constexpr qsizetype longest = 80;
    static const QRegularExpression refused(QStringLiteral(R"([\x00-\x1f\x7f<>:"/\\|?*]+)"));
    QString name = QString(title).replace(refused, u" "_s).simplified().left(longest).trimmed();
    while (name.startsWith(u'.') || name.endsWith(u'.'))
        name = name.startsWith(u'.') ? name.mid(1) : name.chopped(1);
    return (name.isEmpty() ? u"kogge"_s : name) + u'.' + suffix;
}

} // namespace Kogge
