// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/activityfields.h"
#include "course/contentfields.h"
#include "course/modulefields.h"
#include "course/profilefields.h"
#include "course/questionfields.h"
#include "course/worksheetfields.h"

/// The one description of what each part of a module consists of. XML reading and writing, the units of
/// translations, the data of the web rendition and comparisons are visitors of it; none of them knows a
/// block.
///
/// A visitor has these members; each gets a name and a reference to the value, const or not:
///   attribute(name, value)           an XML attribute that must be there
///   attribute(name, value, standard) one that may be left out and then means \p standard
///   plain(name, text, presence)      a child element with one line of text; translated
///   markdown(name, text, presence)   a child element with Markdown; translated
///   lines(name, text, presence)      a child element with one text on each line; translated
///   content(name, text, kind)        the element's own text; translated
///   parts(element, list)             child elements, one for each item of the list

namespace Kogge {

template<typename V, Any<UnknownBlock> B> void visitFields(V &, B &)
{ }

/// What every block element carries besides its own fields.
template<typename V, Any<Block> B> void visitHead(V &v, B &block)
{
    v.attribute("id", block.id);
    v.attribute("meaning", block.meaning, 0);
    v.attribute("task", block.task, 0);
}

/// Visits the fields of whatever \p block is.
template<typename V, Any<Block> B> void visitContent(V &v, B &block)
{
    std::visit([&v](auto &content) { visitFields(v, content); }, block.content);
}

/// The element a block is written as; the element of a newer version for UnknownBlock.
[[nodiscard]] QString elementName(const BlockContent &content);

/// The empty content that \p element stands for; UnknownBlock where this version does not know it.
[[nodiscard]] BlockContent emptyContent(const QString &element);

/// What identifies \p part among its siblings in the id of a translation unit: its id, or its element
/// and its letter or name ("option-a").
template<typename T> [[nodiscard]] QString partKey(const char *element, const T &part)
{
    if constexpr (requires { part.id; })
        return part.id;
    const QString prefix = QString::fromLatin1(element) + QLatin1Char('-');
    if constexpr (requires { part.letter; })
        return prefix + part.letter;
    else if constexpr (requires { part.column; })
        return prefix + part.column;
    else if constexpr (requires { part.name; })
        return prefix + part.name;
    else
        return QString();
}

} // namespace Kogge
