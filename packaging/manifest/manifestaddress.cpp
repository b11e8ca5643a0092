// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/packagepath.h"
#include "manifest/manifestaddress_p.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

bool isOnTheInternet(const QString &address)
{
    return address.startsWith(u"http://", Qt::CaseInsensitive)
        || address.startsWith(u"https://", Qt::CaseInsensitive);
}

/// A "%" that no two hexadecimal digits follow stands for itself.
QString decoded(QString address)
{
    static const QRegularExpression alone(u"%(?![0-9A-Fa-f]{2})"_s);
    return QUrl::fromPercentEncoding(address.replace(alone, u"%25"_s).toUtf8());
}

/// The address with the slashes of an address: "a\\b", "a//b" and "/b" have others.
QString withGoodSlashes(QString address)
{
    static const QRegularExpression slashes(u"[/\\\\]+"_s);
    address.replace(slashes, u"/"_s);
    return address.startsWith(u'/') ? address.mid(1) : address;
}

/// The file that a resolved address names, without "." and ".." inside the package.
Result<PackagePath> fileOfAddress(const QString &address)
{
    QStringList components;
    for (const QString &component : decoded(address).split(u'/')) {
        const bool leavesFolder = component == u".." && !components.isEmpty() && components.last() != u"..";
        if (leavesFolder)
            components.removeLast();
        else if (component != u".")
            components += component;
    }
    return PackagePath::fromString(components.join(u'/'));
}

} // namespace

QString resolvedAddress(const QString &base, const QString &address)
{
    if (isOnTheInternet(address))
        return address;
    return base.section(u'/', 0, -2, QString::SectionIncludeTrailingSep) + address;
}

ManifestAddress manifestAddress(const QString &base, const QString &href)
{
    ManifestAddress result;
    result.href = href;
    if (href.isEmpty())
        return result;
    result.address = resolvedAddress(base, href);
    result.target = ManifestAddress::Target::Internet;
    if (isOnTheInternet(result.address))
        return result;
    static const QRegularExpression end(u"[?#]|$"_s);
    const qsizetype length = result.address.indexOf(end);
    const auto file = fileOfAddress(result.address.left(length));
    result.target = file ? ManifestAddress::Target::Inside : ManifestAddress::Target::Outside;
    if (file) {
        result.file = file->toString();
        result.suffix = result.address.mid(length);
    } else if (const auto likely = fileOfAddress(withGoodSlashes(result.address.left(length)))) {
        result.likelyFile = likely->toString();
    }
    return result;
}

QString launchAddress(const ManifestAddress &target, QString parameters)
{
    using enum ManifestAddress::Target;
    if (target.target != Inside && target.target != Internet)
        return {};
    QString address = target.target == Inside ? target.file + target.suffix : target.address;
    const qsizetype hash = address.indexOf(u'#');
    QString fragment = hash < 0 ? QString() : address.mid(hash);
    address.chop(fragment.size());
    while (parameters.startsWith(u'?') || parameters.startsWith(u'&'))
        parameters.remove(0, 1);
    if (parameters.startsWith(u'#'))
        fragment = fragment.isEmpty() ? parameters : fragment;
    else if (!parameters.isEmpty())
        address += (address.contains(u'?') ? u'&' : u'?') + parameters;
    return address + fragment;
}

} // namespace Kogge
