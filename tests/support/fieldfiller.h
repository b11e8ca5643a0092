// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/fields.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace Kogge {

/// The visitor of course/fields.h that fills everything with something allowed and different from its
/// standard, two of each part, and notes the names it has met. A new block is filled without a change here,
/// unless it has an attribute with a text of its own kind: that gets an entry in textFor().
class FieldFiller
{
public:
    QSet<QString> elements; ///< Names of child elements.
    QSet<QString> attributes;

    template<typename T> void attribute(const char *name, T &value)
    {
        attributes.insert(QString::fromLatin1(name));
        fill(name, value);
    }

    template<typename T, typename S> void attribute(const char *name, T &value, const S &standard)
    {
        value = T(standard);
        attribute(name, value);
    }

    void plain(const char *name, QString &text, Presence)
    {
        elements.insert(QString::fromLatin1(name));
        text = nextText();
    }
    void markdown(const char *name, QString &text, Presence presence) { plain(name, text, presence); }
    void lines(const char *name, QString &text, Presence presence) { plain(name, text, presence); }
    void content(const char *, QString &text, TextKind) { text = nextText(); }

    template<typename T> void parts(const char *element, std::vector<T> &items)
    {
        elements.insert(QString::fromLatin1(element));
        items.resize(2);
        const int outer = m_index;
        m_index = 0;
        for (T &item : items) {
            visitFields(*this, item);
            ++m_index;
        }
        m_index = outer;
    }

    [[nodiscard]] QString nextId()
    {
        return QStringLiteral("filled%1").arg(++m_count, 4, 10, QLatin1Char('0'));
    }

private:
    QString nextText() { return QStringLiteral("Text %1").arg(++m_count); }

    void fill(const char *name, QString &value) { value = textFor(QString::fromLatin1(name)); }
    void fill(const char *, int &value) { value = value < 1 ? 1 : value + 1; }
    void fill(const char *, bool &value) { value = !value; }
    void fill(const char *, Decimal &value) { value = Decimal(2); }
    void fill(const char *, std::optional<Decimal> &value) { value = Decimal(2); }
    void fill(const char *, QDateTime &value) { value = QDateTime({2026, 11, 27}, {12, 30}, Qt::UTC); }
    void fill(const char *, QDate &value) { value = QDate(2099, 12, 31); }
    void fill(const char *, PartialDate &value) { value = {2026, 1, 0}; }
    template<typename E>
    requires std::is_enum_v<E>
    void fill(const char *, E &value) { value = static_cast<E>(1); }

    QString textFor(const QString &name)
    {
        const QString letter(QLatin1Char(static_cast<char>('a' + m_index)));
        const QHash<QString, QString> texts{
            {QStringLiteral("letter"), letter},
            {QStringLiteral("column"), letter},
            {QStringLiteral("category"), letter},
            {QStringLiteral("target"), letter},
            {QStringLiteral("name"), QStringLiteral("name%1").arg(++m_count)},
            {QStringLiteral("table"), QStringLiteral("table%1").arg(m_count)},
            {QStringLiteral("role"), QStringLiteral("author")},
            {QStringLiteral("version"), QStringLiteral("1.2.3")},
            {QStringLiteral("language"), QStringLiteral("en")},
            {QStringLiteral("href"), QStringLiteral("https://example.org/")},
            {QStringLiteral("derived-from"), QStringLiteral("urn:uuid:0")},
            {QStringLiteral("formula"), QStringLiteral("1 + 1")},
        };
        static const QSet<QString> ids{QStringLiteral("id"), QStringLiteral("requires"), QStringLiteral("to"),
                                       QStringLiteral("from")};
        if (ids.contains(name))
            return nextId();
        return texts.value(name, QStringLiteral("text%1").arg(m_count));
    }

    int m_count = 0;
    int m_index = 0; ///< Among its siblings.
};

/// Content of every kind, empty.
[[nodiscard]] inline std::vector<BlockContent> everyContent()
{
    std::vector<BlockContent> contents;
    [&]<size_t... index>(std::index_sequence<index...>)
    {
        (contents.push_back(std::variant_alternative_t<index, BlockVariant>()), ...);
    }
    (std::make_index_sequence<std::variant_size_v<BlockVariant>>());
    contents.push_back(ChoiceQuestion{.multiple = true, .question = {}, .options = {}});
    contents.push_back(RecordingBlock{.film = true, .media = {}, .title = {}, .description = {}});
    std::erase_if(contents,
                  [](const BlockContent &content) { return std::holds_alternative<UnknownBlock>(content); });
    return contents;
}

/// A lesson with a block of every kind, in which everything is said.
[[nodiscard]] inline Lesson fullLesson(FieldFiller &filler)
{
    Lesson lesson;
    visitHead(filler, lesson);
    for (const BlockContent &content : everyContent()) {
        Block block;
        block.content = content;
        filler.elements.insert(elementName(content));
        visitHead(filler, block);
        visitContent(filler, block);
        if (auto *fact = std::get_if<FactBlock>(&block.content))
            fact->record.clear(); // Says everything itself; the next one leaves it to the register.
        lesson.blocks.push_back(block);
    }
    Block reference;
    visitHead(filler, reference);
    reference.content = FactBlock{QStringLiteral("de.hall.rate"), {}};
    lesson.blocks.push_back(reference);
    return lesson;
}

} // namespace Kogge
