// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identifier.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

bool matches(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text.toString()).hasMatch();
}

} // namespace

bool isIdentifier(QStringView text)
{
    static const QRegularExpression pattern(u"\\A[a-z][a-z0-9]{9}\\z"_s);
    return matches(pattern, text);
}

QString newIdentifier()
{
    static constexpr char16_t characters[] = u"abcdefghijklmnopqrstuvwxyz0123456789";
    QString id;
    for (int i = 0; i < 10; ++i)
        id += QChar(characters[QRandomGenerator::system()->bounded(i == 0 ? 26 : 36)]);
    return id;
}

bool isOptionLetter(QStringView text)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9]\\z"_s);
    return matches(pattern, text);
}

bool isUrn(QStringView text)
{
    static const QRegularExpression pattern(u"\\Aurn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:[!-~]+\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return matches(pattern, text);
}

bool isFormulaName(QStringView text)
{
    static const QRegularExpression pattern(u"\\A[a-z][a-z0-9_]*\\z"_s);
    return matches(pattern, text);
}

bool isLanguageTag(QStringView text)
{
    constexpr qsizetype longest = 35; // RFC 5646, 4.4.1: as much as every language needs.
    static const QRegularExpression pattern(u"\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    return text.size() <= longest && matches(pattern, text);
}

} // namespace Kogge
