// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/packagepath.h"

#include "base/visibletext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

Result<PackagePath> PackagePath::fromString(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    if (!text.isValidUtf16() || std::any_of(characters.begin(), characters.end(), isInvisible))
        return Error{ErrorCode::UnsafeName, text, {}};
    if (text.contains(u'\\') || text.contains(u':'))
        return Error{ErrorCode::UnsafePath, text, {}};

    const QStringList components = text.split(u'/');
    for (const QString &component : components) {
        if (component.isEmpty() || component == u"." || component == u"..")
            return Error{ErrorCode::UnsafePath, text, {}};
        if (component.toUtf8().size() > maximumComponentBytes)
            return Error{ErrorCode::NameTooLong, text, {}};
    }
    if (text.toUtf8().size() > maximumBytes || components.size() > maximumDepth)
        return Error{ErrorCode::NameTooLong, text, {}};
    return PackagePath(text);
}

QString PackagePath::fileName() const
{
    return m_text.section(u'/', -1);
}

QString PackagePath::suffix() const
{
    const QString name = fileName();
    return name.contains(u'.') ? name.section(u'.', -1).toLower() : QString();
}

bool PackagePath::isBelow(const QString &folder) const
{
    return m_text.startsWith(folder + u'/');
}

QString PackagePath::collisionKey() const
{
    return m_text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool hasReservedName(const PackagePath &path)
{
    static const QRegularExpression reserved(
        u"(^|/)((con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.[^/]*)?|[^/]*[. ]|[^/]*[<>\"|?*][^/]*)(/|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(path.toString()).hasMatch();
}

} // namespace Kogge
