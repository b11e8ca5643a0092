// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/entity.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// The names of U+00A0 to U+00FF, in their order.
constexpr auto latin1Names =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 "
    "acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde "
    "Auml "
    "Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc "
    "Otilde "
    "Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring "
    "aelig "
    "ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml "
    "divide "
    "oslash ugrave uacute ucirc uuml yacute thorn yuml";

QHash<QString, QString> namedEntities()
{
    QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},  {u"hellip"_s, u"…"_s},
        {u"euro"_s, u"€"_s},   {u"minus"_s, u"−"_s},  {u"lsquo"_s, u"‘"_s},  {u"rsquo"_s, u"’"_s},
        {u"ldquo"_s, u"“"_s},  {u"rdquo"_s, u"”"_s},  {u"sbquo"_s, u"‚"_s},  {u"bdquo"_s, u"„"_s},
        {u"lsaquo"_s, u"‹"_s}, {u"rsaquo"_s, u"›"_s}, {u"bull"_s, u"•"_s},   {u"trade"_s, u"™"_s},
        {u"rarr"_s, u"→"_s},   {u"larr"_s, u"←"_s},   {u"le"_s, u"≤"_s},     {u"ge"_s, u"≥"_s},
        {u"ne"_s, u"≠"_s},     {u"permil"_s, u"‰"_s}, {u"scaron"_s, u"š"_s}, {u"Scaron"_s, u"Š"_s},
    };
    char16_t character = 0xa0;
    for (const QString &name : QString::fromLatin1(latin1Names).split(u' '))
        named.insert(name, QString(QChar(character++)));
    return named;
}

} // namespace

QString decodedEntity(const QString &entity)
{
    static const QHash<QString, QString> named = namedEntities();
    if (!entity.startsWith(u'&') || !entity.endsWith(u';'))
        return entity;
    if (const auto found = named.find(entity.mid(1, entity.size() - 2)); found != named.end())
        return *found;
    static const QRegularExpression number(u"\\A&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));\\z"_s);
    const auto match = number.match(entity);
    if (!match.hasMatch())
        return entity;
    const char32_t character =
        match.captured(1).isEmpty() ? match.captured(2).toUInt() : match.captured(1).toUInt(nullptr, 16);
    const bool usable = character >= 0x20 && character <= 0x10ffff && !QChar::isSurrogate(character);
    return usable ? QString::fromUcs4(&character, 1) : entity;
}

} // namespace Kogge
