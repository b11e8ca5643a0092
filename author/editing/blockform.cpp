// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/blockform.h"

#include "course/fields.h"
#include "manifest/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Fields that hold the id, letter, name or path of something else.
bool isReference(const QString &owner, const QString &name)
{
    return name == u"media" || name == u"record" || name == u"from" || name == u"collection" || name == u"to"
        || name == u"target" || (name == u"category" && owner == u"item")
        || (name == u"table" && owner == u"row")
        || (name == u"name" && (owner == u"set" || owner == u"expect"));
}

/// Parts that have a value or number instead of their text.
bool mayBeEmpty(const QString &owner)
{
    static const QStringList owners{u"set"_s, u"expect"_s, u"cell"_s, u"foreseen"_s};
    return owners.contains(owner);
}

/// What never changes, and what is not the author's to fill in.
bool isFixed(const QString &name)
{
    static const QStringList fixed{u"id"_s,     u"letter"_s, u"column"_s, u"meaning"_s,      u"task"_s,
                                   u"format"_s, u"path"_s,   u"key"_s,    u"derived-from"_s, u"language"_s};
    return fixed.contains(name);
}

/// The visitor that lists the rows.
class FormReader
{
public:
    FormReader(std::vector<FormRow> &rows, QString owner, QString prefix = {}, int depth = 0)
        : m_rows(rows)
        , m_owner(std::move(owner))
        , m_prefix(std::move(prefix))
        , m_depth(depth)
    { }

    template<typename T, typename... S> void attribute(const char *name, const T &value, const S &...)
    {
        const QString field = QString::fromLatin1(name);
        if (isFixed(field))
            return;
        FormRow &row = add(kindOf(value), field, FieldText::toText(value));
        row.needed = sizeof...(S) == 0;
        if (row.kind == FormKind::Word && isReference(m_owner, field))
            row.kind = FormKind::Reference;
        if constexpr (FieldText::Enumeration<T>) {
            for (const char *word : EnumWords<T>::words)
                row.words += QString::fromLatin1(word);
        }
    }
    void plain(const char *name, const QString &text, Presence presence)
    {
        add(FormKind::Line, QString::fromLatin1(name), text).needed = presence == Presence::Needed;
    }
    void markdown(const char *name, const QString &text, Presence presence)
    {
        add(FormKind::Markdown, QString::fromLatin1(name), text).needed = presence == Presence::Needed;
    }
    void lines(const char *name, const QString &text, Presence presence)
    {
        add(FormKind::Lines, QString::fromLatin1(name), text).needed = presence == Presence::Needed;
    }
    void content(const char *name, const QString &text, TextKind kind)
    {
        const FormKind kinds[] = {FormKind::Line, FormKind::Markdown, FormKind::Lines};
        add(kinds[static_cast<int>(kind)], QString::fromLatin1(name), text).needed = !mayBeEmpty(m_owner);
    }
    template<typename T> void parts(const char *element, const std::vector<T> &items)
    {
        if constexpr (!std::is_same_v<T, Section>) {
            const QString name = QString::fromLatin1(element);
            for (size_t i = 0; i < items.size(); ++i) {
                FormRow part{
                    FormKind::Part, u"%1.%2"_s.arg(m_prefix + name).arg(i), m_owner, name, {}, {}, false,
                    m_depth,        static_cast<int>(items.size())};
                part.value = partKey(element, items[i]).section(u'-', -1);
                m_rows.push_back(part);
                FormReader reader(m_rows, name, part.path + u'.', m_depth + 1);
                visitFields(reader, items[i]);
            }
            add(FormKind::Group, name, {}).count = static_cast<int>(items.size());
        }
    }

private:
    FormRow &add(FormKind kind, const QString &name, const QString &value)
    {
        return m_rows.emplace_back(
            FormRow{kind, m_prefix + name, m_owner, name, value, {}, false, m_depth, 0});
    }
    template<typename T> static FormKind kindOf(const T &)
    {
        if constexpr (FieldText::Enumeration<T>)
            return FormKind::Choice;
        else if constexpr (std::is_same_v<T, bool>)
            return FormKind::Switch;
        else if constexpr (std::is_same_v<T, int>)
            return FormKind::Whole;
        else if constexpr (std::is_same_v<T, QDate>)
            return FormKind::Day;
        else if constexpr (std::is_same_v<T, PartialDate>)
            return FormKind::Date;
        else if constexpr (std::is_same_v<T, QString>)
            return FormKind::Word;
        else
            return FormKind::Number;
    }

    std::vector<FormRow> &m_rows;
    QString m_owner;
    QString m_prefix;
    int m_depth;
};

template<typename T> std::vector<FormRow> rowsOf(const char *element, const T &owner)
{
    std::vector<FormRow> rows;
    FormReader reader(rows, QString::fromLatin1(element));
    if constexpr (std::is_same_v<T, Lesson>)
        visitHead(reader, owner);
    else
        visitFields(reader, owner);
    return rows;
}

} // namespace

std::vector<FormRow> formOf(const Block &block)
{
    std::vector<FormRow> rows;
    FormReader reader(rows, elementName(block.content));
    visitContent(reader, block);
    return rows;
}

std::vector<FormRow> formOf(const Lesson &lesson)
{
    return rowsOf("lesson", lesson);
}

std::vector<FormRow> formOf(const Module &module)
{
    return rowsOf("module", module);
}

std::vector<FormRow> formOf(const MediaFile &file)
{
    return rowsOf("file", file);
}

std::vector<FormRow> formOf(const FactRecord &record)
{
    return rowsOf("value", record);
}

} // namespace Kogge
