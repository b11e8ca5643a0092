// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/units.h"

#include <QStringBuilder>

namespace Kogge {

namespace {

/// Visits the texts of an item and calls \p onText(unit id, text, kind, element) for each.
template<typename OnText> class TextVisitor
{
public:
    TextVisitor(QString owner, OnText &onText)
        : m_owner(std::move(owner))
        , m_onText(onText)
    { }

    template<typename... T> void attribute(const char *, T &&...) { }

    template<typename S> void plain(const char *name, S &text, Presence)
    {
        visit(name, text, TextKind::Plain);
    }

    template<typename S> void markdown(const char *name, S &text, Presence)
    {
        visit(name, text, TextKind::Markdown);
    }

    template<typename S> void lines(const char *name, S &text, Presence)
    {
        visit(name, text, TextKind::Lines);
    }

    template<typename S> void content(const char *name, S &text, TextKind kind) { visit(name, text, kind); }

    template<typename List> void parts(const char *element, List &items)
    {
        const QString outer = m_part;
        for (auto &item : items) {
            const QString key = partKey(element, item);
            const bool independent = requires
            {
                item.id;
            };
            m_part = independent || outer.isEmpty() ? key : outer + u'-' + key;
            visitFields(*this, item);
        }
        m_part = outer;
    }

private:
    template<typename S> void visit(const char *name, S &text, TextKind kind)
    {
        if (text.isEmpty())
            return;
        const QString field = QString::fromLatin1(name);
        const QString id = m_part.isEmpty() ? QString(m_owner % u'/' % field)
                                            : QString(m_owner % u'/' % m_part % u'/' % field);
        m_onText(id, text, kind, field);
    }

    QString m_owner;
    QString m_part;
    OnText &m_onText;
};

template<typename Item> QString ownerOf(const Item &item)
{
    if constexpr (std::is_same_v<std::remove_const_t<Item>, Module>)
        return QStringLiteral("module");
    else
        return item.id;
}

template<typename Item, typename OnText> void visitTexts(Item &item, OnText onText)
{
    TextVisitor<OnText> visitor(ownerOf(item), onText);
    if constexpr (std::is_same_v<std::remove_const_t<Item>, Block>)
        visitContent(visitor, item);
    else if constexpr (std::is_same_v<std::remove_const_t<Item>, Lesson>)
        visitHead(visitor, item);
    else
        visitFields(visitor, item);
}

template<typename Item> std::vector<TextUnit> unitsOf(const Item &item)
{
    std::vector<TextUnit> units;
    visitTexts(item, [&](const QString &id, const QString &text, TextKind kind, const QString &element) {
        units.push_back({id, text, kind, element});
    });
    return units;
}

template<typename Item> void replaceIn(Item &item, const Replace &replace)
{
    visitTexts(item, [&](const QString &id, QString &text, TextKind, const QString &) {
        if (const auto replacement = replace(id, text))
            text = *replacement;
    });
}

} // namespace

std::vector<TextUnit> textUnits(const Block &block)
{
    return unitsOf(block);
}

std::vector<TextUnit> textUnits(const Lesson &lesson)
{
    return unitsOf(lesson);
}

std::vector<TextUnit> textUnits(const Module &module)
{
    return unitsOf(module);
}

std::vector<TextUnit> textUnits(const MediaFile &file)
{
    return unitsOf(file);
}

std::vector<TextUnit> textUnits(const FactRecord &record)
{
    return unitsOf(record);
}

std::vector<TextUnit> textUnits(const ProfileWord &word)
{
    return unitsOf(word);
}

std::vector<TextUnit> textUnits(const Profile &profile)
{
    return unitsOf(profile);
}

void replaceTexts(Block &block, const Replace &replace)
{
    replaceIn(block, replace);
}

void replaceTexts(Lesson &lesson, const Replace &replace)
{
    replaceIn(lesson, replace);
}

void replaceTexts(Module &module, const Replace &replace)
{
    replaceIn(module, replace);
}

void replaceTexts(MediaFile &file, const Replace &replace)
{
    replaceIn(file, replace);
}

void replaceTexts(FactRecord &record, const Replace &replace)
{
    replaceIn(record, replace);
}

void replaceTexts(ProfileWord &word, const Replace &replace)
{
    replaceIn(word, replace);
}

void replaceTexts(Profile &profile, const Replace &replace)
{
    replaceIn(profile, replace);
}

} // namespace Kogge
