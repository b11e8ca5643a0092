// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/fields.h"

#include <QCoreApplication>
#include <QDateTime>

/// Attribute values as text and back, for the reading and the writing visitor.
namespace Kogge::FieldText {

/// An element's text as the values have it: one line, lines without blanks around them, or as it is.
inline QString normalized(const QString &text, TextKind kind)
{
    if (kind == TextKind::Markdown)
        return text;
    if (kind == TextKind::Plain)
        return text.simplified();
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines += trimmed;
    }
    return lines.join(QLatin1Char('\n'));
}

template<typename E>
concept Enumeration = std::is_enum_v<E>;

inline QString toText(const QString &value)
{
    return value;
}
inline QString toText(int value)
{
    return QString::number(value);
}
inline QString toText(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}
inline QString toText(const Decimal &value)
{
    return value.toString();
}
inline QString toText(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QString();
}
inline QString toText(QDate value)
{
    return value.toString(Qt::ISODate);
}
inline QString toText(const QDateTime &value)
{
    return value.toUTC().toString(Qt::ISODate);
}
inline QString toText(const PartialDate &value)
{
    return value.toString();
}
template<Enumeration E> QString toText(E value)
{
    return QString::fromLatin1(EnumWords<E>::words.at(static_cast<size_t>(value)));
}

/// False where \p text is not a value of that type; \p value is then as it was.
inline bool fromText(const QString &text, QString &value)
{
    value = text;
    return true;
}
inline bool fromText(const QString &text, int &value)
{
    const auto decimal = Decimal::fromString(text);
    const auto number = decimal ? decimal->toInt() : std::nullopt;
    value = number.value_or(value);
    return number.has_value();
}
inline bool fromText(const QString &text, bool &value)
{
    const bool known = text == QLatin1StringView("yes") || text == QLatin1StringView("no");
    value = known ? text == QLatin1StringView("yes") : value;
    return known;
}
inline bool fromText(const QString &text, Decimal &value)
{
    const auto number = Decimal::fromString(text);
    value = number.value_or(value);
    return number.has_value();
}
inline bool fromText(const QString &text, std::optional<Decimal> &value)
{
    const auto number = Decimal::fromString(text);
    value = number ? number : value;
    return number.has_value();
}
inline bool fromText(const QString &text, QDate &value)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    const bool exact = date.isValid() && date.toString(Qt::ISODate) == text;
    value = exact ? date : value;
    return exact;
}
inline bool fromText(const QString &text, QDateTime &value)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    const bool exact = time.isValid() && toText(time) == text;
    value = exact ? time : value;
    return exact;
}
inline bool fromText(const QString &text, PartialDate &value)
{
    const auto date = PartialDate::fromString(text);
    value = date.value_or(value);
    return date.has_value();
}
template<Enumeration E> bool fromText(const QString &text, E &value)
{
    for (size_t i = 0; i < EnumWords<E>::words.size(); ++i) {
        if (text == QLatin1StringView(EnumWords<E>::words.at(i))) {
            value = static_cast<E>(i);
            return true;
        }
    }
    return false;
}

/// What a value of the type must be, for a sentence: "one of note, tip, warning, example".
template<typename T> QString expectation(const T &)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Kogge::FieldText", text); };
    if constexpr (Enumeration<T>) {
        QStringList words;
        for (const char *word : EnumWords<T>::words)
            words += QString::fromLatin1(word);
        return tr(QT_TRANSLATE_NOOP("Kogge::FieldText", "one of: %1"))
            .arg(words.join(QLatin1StringView(", ")));
    } else if constexpr (std::is_same_v<T, bool>) {
        return tr(QT_TRANSLATE_NOOP("Kogge::FieldText", "yes or no"));
    } else if constexpr (std::is_same_v<T, int>) {
        return tr(QT_TRANSLATE_NOOP("Kogge::FieldText", "a whole number"));
    } else if constexpr (std::is_same_v<T, QDate>) {
        return tr(QT_TRANSLATE_NOOP("Kogge::FieldText", "a day, as in 2026-12-31"));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return tr(QT_TRANSLATE_NOOP("Kogge::FieldText", "a time, as in 2026-12-31T14:30:00Z"));
    } else if constexpr (std::is_same_v<T, PartialDate>) {
        return tr(QT_TRANSLATE_NOOP("Kogge::FieldText", "a year, month or day, as in 2026 or 2026-12-31"));
    } else {
        return tr(QT_TRANSLATE_NOOP("Kogge::FieldText", "a number, as in 1234.5"));
    }
}

} // namespace Kogge::FieldText
