// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/fieldtext.h"
#include "manifest/xmlsource_p.h"

#include <algorithm>

namespace Kogge {

/// The visitor of course/fields.h that changes an element until it says what the values say, and touches
/// nothing that says so already. New elements are indented by two blanks for each level.
class FieldWriter
{
public:
    explicit FieldWriter(pugi::xml_node node)
        : m_node(node)
    { }

    template<typename T> void attribute(const char *name, const T &value) { write(name, value, false); }

    template<typename T, typename S> void attribute(const char *name, const T &value, const S &standard)
    {
        write(name, value, value == T(standard));
    }

    void plain(const char *name, const QString &text, Presence) { writeChild(name, text, TextKind::Plain); }
    void markdown(const char *name, const QString &text, Presence)
    {
        writeChild(name, text, TextKind::Markdown);
    }
    void lines(const char *name, const QString &text, Presence) { writeChild(name, text, TextKind::Lines); }
    void content(const char *, const QString &text, TextKind kind) { setText(m_node, text, kind); }

    template<typename T> void parts(const char *element, const std::vector<T> &items)
    {
        const QString name = QString::fromLatin1(element);
        write(
            items, [&](pugi::xml_node node) { return localName(node) == name; },
            [&](const T &) { return name; }, [&](const T &item) { return partKey(element, item); },
            [&](pugi::xml_node node) { return keyOf(node, element); },
            [](FieldWriter &writer, const T &item) { visitFields(writer, item); });
    }

    /// The blocks of a lesson: all children that visitHead() has not written.
    void blocks(const std::vector<Block> &items)
    {
        write(
            items, [this](pugi::xml_node node) { return !m_written.contains(localName(node)); },
            [](const Block &block) { return elementName(block.content); },
            [](const Block &block) { return block.id; },
            [](pugi::xml_node node) { return attributeOf(node, "id"); },
            [](FieldWriter &writer, const Block &block) {
                visitHead(writer, block);
                visitContent(writer, block);
            });
    }

private:
    template<typename T> void write(const char *name, const T &value, bool mayBeLeftOut)
    {
        pugi::xml_attribute attribute = m_node.attribute(name);
        T current{};
        const bool same = attribute && FieldText::fromText(QString::fromUtf8(attribute.value()), current)
            && current == value;
        if (!same && mayBeLeftOut) {
            m_node.remove_attribute(attribute);
            return;
        }
        if (!attribute && m_lastAttribute)
            attribute = m_node.insert_attribute_after(name, m_lastAttribute);
        else if (!attribute)
            attribute = m_node.append_attribute(name);
        if (!same)
            attribute.set_value(FieldText::toText(value).toUtf8().constData());
        m_lastAttribute = attribute;
    }

    void writeChild(const char *name, const QString &text, TextKind kind)
    {
        const QString element = QString::fromLatin1(name);
        m_written.append(element);
        pugi::xml_node child = find([&](pugi::xml_node node) { return localName(node) == element; });
        if (!child && text.isEmpty())
            return;
        if (text.isEmpty()) {
            remove(child);
            return;
        }
        if (!child)
            child = insert(element);
        setText(child, text, kind);
        m_last = child;
    }

    static void setText(pugi::xml_node node, const QString &text, TextKind kind)
    {
        if (FieldText::normalized(textOf(node), kind) == text)
            return;
        for (pugi::xml_node child = node.first_child(); child;) {
            const pugi::xml_node next = child.next_sibling();
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
                node.remove_child(child);
            child = next;
        }
        if (!text.isEmpty())
            node.prepend_child(pugi::node_pcdata).set_value(text.toUtf8().constData());
    }

    template<typename T, typename Belongs, typename Name, typename Key, typename NodeKey, typename Visit>
    void write(const std::vector<T> &items, Belongs belongs, Name name, Key key, NodeKey nodeKey, Visit visit)
    {
        std::vector<pugi::xml_node> nodes; // Of each item. Several items may have the same key.
        for (const T &item : items) {
            nodes.push_back(find([&](pugi::xml_node candidate) {
                return belongs(candidate) && localName(candidate) == name(item)
                    && nodeKey(candidate) == key(item)
                    && std::find(nodes.begin(), nodes.end(), candidate) == nodes.end();
            }));
        }
        removeOthers(nodes, belongs);
        for (size_t i = 0; i < items.size(); ++i) {
            const T &item = items[i];
            pugi::xml_node node = nodes[i];
            if (!node)
                node = insert(name(item));
            else if (!follows(node))
                move(node);
            FieldWriter writer(node);
            visit(writer, item);
            m_last = node;
        }
    }

    template<typename Belongs> void removeOthers(const std::vector<pugi::xml_node> &nodes, Belongs belongs)
    {
        for (pugi::xml_node node = m_node.first_child(); node;) {
            const pugi::xml_node next = node.next_sibling();
            const bool kept =
                !isOurs(node) || !belongs(node) || std::find(nodes.begin(), nodes.end(), node) != nodes.end();
            if (!kept)
                remove(node);
            node = next;
        }
    }

    /// The key that partKey() gives the part this node stands for.
    static QString keyOf(pugi::xml_node node, const char *element)
    {
        const auto prefix = QString::fromLatin1(element) + QLatin1Char('-');
        if (node.attribute("id"))
            return attributeOf(node, "id");
        for (const char *name : {"letter", "column", "name"}) {
            if (node.attribute(name))
                return prefix + attributeOf(node, name);
        }
        return {};
    }

    template<typename Predicate> pugi::xml_node find(Predicate predicate) const
    {
        for (const pugi::xml_node child : m_node.children()) {
            if (isOurs(child) && predicate(child))
                return child;
        }
        return {};
    }

    [[nodiscard]] bool follows(pugi::xml_node node) const
    {
        for (pugi::xml_node later = m_last; later; later = later.next_sibling()) {
            if (later == node)
                return true;
        }
        return !m_last;
    }

    [[nodiscard]] static QByteArray lineBreak(int depth) { return "\n" + QByteArray(2 * depth, ' '); }
    [[nodiscard]] int depth() const
    {
        int depth = 0;
        for (pugi::xml_node parent = m_node.parent(); parent.type() == pugi::node_element;
             parent = parent.parent())
            ++depth;
        return depth;
    }

    static bool isBlank(pugi::xml_node node)
    {
        return node.type() == pugi::node_pcdata && QString::fromUtf8(node.value()).trimmed().isEmpty();
    }

    pugi::xml_node insert(const QString &element)
    {
        if (!m_node.first_child())
            m_node.append_child(pugi::node_pcdata).set_value(lineBreak(depth()).constData());
        pugi::xml_node blank = m_last ? m_node.insert_child_after(pugi::node_pcdata, m_last)
                                      : m_node.prepend_child(pugi::node_pcdata);
        blank.set_value(lineBreak(depth() + 1).constData());
        return m_node.insert_child_after(element.toUtf8().constData(), blank);
    }

    void remove(pugi::xml_node node)
    {
        const pugi::xml_node blank = node.previous_sibling();
        if (isBlank(blank))
            m_node.remove_child(blank);
        m_node.remove_child(node);
        const pugi::xml_node rest = m_node.first_child();
        if (isBlank(rest) && !rest.next_sibling())
            m_node.remove_child(rest);
    }

    /// Brings \p node, with the white space before it, behind the element written last.
    void move(pugi::xml_node node)
    {
        const pugi::xml_node blank = node.previous_sibling();
        pugi::xml_node place = m_last;
        if (isBlank(blank)) {
            m_node.insert_move_after(blank, place);
            place = blank;
        }
        m_node.insert_move_after(node, place);
    }

    pugi::xml_node m_node;
    pugi::xml_attribute m_lastAttribute;
    pugi::xml_node m_last; ///< The child element written last; new ones go behind it.
    QStringList m_written;
};

} // namespace Kogge
