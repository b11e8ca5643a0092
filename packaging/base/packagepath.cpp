// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/packagepath.h"

#include "base/visibletext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

bool isPrintableAscii(QChar character)
{
    return character.unicode() >= 0x20 && character.unicode() < 0x7f;
}

bool hasInvisible(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPrintableAscii))
        return false;
    const QList<uint> characters = text.toUcs4();
    return !text.isValidUtf16() || std::any_of(characters.begin(), characters.end(), isInvisible);
}

/// Of valid UTF-16, without making a copy: archives have thousands of names.
qsizetype utf8Size(QStringView text)
{
    qsizetype size = 0;
    for (const QChar character : text)
        size += character.unicode() < 0x80                           ? 1
            : character.unicode() < 0x800 || character.isSurrogate() ? 2
                                                                     : 3;
    return size;
}

} // namespace

Result<PackagePath> PackagePath::fromString(const QString &text)
{
    if (hasInvisible(text))
        return Error{ErrorCode::UnsafeName, text, {}};
    if (text.contains(u'\\') || text.contains(u':'))
        return Error{ErrorCode::UnsafePath, text, {}};

    int depth = 0;
    for (const QStringView component : text.tokenize(u'/')) {
        if (component.isEmpty() || component == u"." || component == u"..")
            return Error{ErrorCode::UnsafePath, text, {}};
        if (utf8Size(component) > maximumComponentBytes)
            return Error{ErrorCode::NameTooLong, text, {}};
        ++depth;
    }
    if (utf8Size(text) > maximumBytes || depth > maximumDepth)
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
    return m_text.size() > folder.size() && m_text.at(folder.size()) == u'/' && m_text.startsWith(folder);
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
