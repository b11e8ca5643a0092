// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/visibletext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

bool isInvisible(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

bool isAscii(QStringView text)
{
    constexpr char16_t beyond = 0x80;
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character < beyond; });
}

QString visibleText(const QString &text, qsizetype limit)
{
    QString shown = text;
    if (shown.size() > limit)
        shown = shown.left(limit * 2 / 3) + u'…' + shown.right(limit / 3);

    QString result;
    for (const char32_t character : shown.toUcs4()) {
        if (isInvisible(character))
            result += u"\\u{%1}"_s.arg(QString::number(character, 16).toUpper());
        else
            result += QString::fromUcs4(&character, 1);
    }
    return result;
}

QString withArguments(const QString &sentence, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool marked = sentence.at(i) == u'%' && i + 1 < sentence.size();
        const int number = marked ? sentence.at(i + 1).digitValue() : -1;
        if (number < 1) {
            result += sentence.at(i);
            continue;
        }
        result += arguments.value(number - 1);
        ++i;
    }
    return result;
}

} // namespace Kogge
