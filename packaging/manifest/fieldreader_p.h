// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/fieldtext.h"
#include "manifest/xmlsource_p.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace Kogge {

/// Where findings go while a file is read.
struct ReadContext {
    const XmlSource &source;
    Problems &problems;
    QString block; ///< Id of the block, lesson or record being read.

    void report(ProblemCode code, pugi::xml_node node, const QStringList &arguments) const
    {
        problems.push_back({code, source.file(), lineOf(source, node), block, arguments});
    }
};

/// The visitor of course/fields.h that fills values from an element.
class FieldReader
{
public:
    FieldReader(pugi::xml_node node, ReadContext &context)
        : m_node(node)
        , m_context(context)
    { }

    template<typename T> void attribute(const char *name, T &value)
    {
        m_attributes.push_back(name);
        if (!m_node.attribute(name))
            m_context.report(ProblemCode::MissingAttribute, m_node, {QString::fromLatin1(name)});
        else
            read(name, value);
    }

    template<typename T, typename S> void attribute(const char *name, T &value, const S &standard)
    {
        m_attributes.push_back(name);
        value = standard;
        if (m_node.attribute(name))
            read(name, value);
    }

    void plain(const char *name, QString &text, Presence presence)
    {
        readChild(name, text, presence);
        text = FieldText::normalized(text, TextKind::Plain);
    }

    void markdown(const char *name, QString &text, Presence presence) { readChild(name, text, presence); }

    void lines(const char *name, QString &text, Presence presence)
    {
        readChild(name, text, presence);
        text = FieldText::normalized(text, TextKind::Lines);
    }

    void content(const char *, QString &text, TextKind kind)
    {
        text = FieldText::normalized(textOf(m_node), kind);
    }

    template<typename T> void parts(const char *element, std::vector<T> &items)
    {
        m_known.push_back(element);
        items.clear();
        for (const pugi::xml_node child : m_node.children()) {
            if (!isOurs(child, element))
                continue;
            FieldReader reader(child, m_context);
            T &item = items.emplace_back();
            const QString outer = m_context.block;
            if constexpr (requires { item.line; }) { // A record of its own.
                item.line = lineOf(m_context.source, child);
                m_context.block = attributeOf(child, "id");
            }
            visitFields(reader, item);
            reader.reportUnknown();
            m_context.block = outer;
        }
    }

    /// Says which attributes and child elements no visited field has asked for.
    void reportUnknown() const
    {
        reportUnknownAttributes();
        for (const pugi::xml_node child : m_node.children()) {
            if (!isKnown(localNameOf(child)) && isOurs(child))
                m_context.report(ProblemCode::UnknownElement, child, {localName(child)});
        }
    }

    /// Those of other namespaces belong to others.
    void reportUnknownAttributes() const
    {
        for (const pugi::xml_attribute attribute : m_node.attributes()) {
            const std::string_view name = attribute.name();
            if (name.find(':') == std::string_view::npos && name != "xmlns" && !isIn(m_attributes, name))
                m_context.report(ProblemCode::UnknownAttribute, m_node,
                                 {QString::fromUtf8(attribute.name())});
        }
    }
    [[nodiscard]] bool isKnown(std::string_view element) const { return isIn(m_known, element); }

private:
    using Names = std::vector<std::string_view>; // So few that looking through them is the fastest.

    static bool isIn(const Names &names, std::string_view name)
    {
        return std::find(names.begin(), names.end(), name) != names.end();
    }

    template<typename T> void read(const char *name, T &value)
    {
        const QString text = attributeOf(m_node, name);
        if (!FieldText::fromText(text, value)) {
            m_context.report(ProblemCode::InvalidValue, m_node,
                             {QString::fromLatin1(name), text, FieldText::expectation(value)});
        }
    }

    void readChild(const char *name, QString &text, Presence presence)
    {
        m_known.push_back(name);
        text.clear();
        bool found = false;
        for (const pugi::xml_node child : m_node.children()) {
            if (!isOurs(child, name))
                continue;
            if (found)
                m_context.report(ProblemCode::DuplicateElement, child, {QString::fromLatin1(name)});
            else
                text = textOf(child);
            found = true;
            FieldReader(child, m_context).reportUnknown(); // A text has none.
        }
        if (presence == Presence::Needed && text.trimmed().isEmpty())
            m_context.report(ProblemCode::MissingElement, m_node, {QString::fromLatin1(name)});
    }

    pugi::xml_node m_node;
    ReadContext &m_context;
    Names m_known; ///< Child elements.
    Names m_attributes;
};

} // namespace Kogge
