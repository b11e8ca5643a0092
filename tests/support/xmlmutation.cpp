// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlmutation.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// An element, as far as our files need it.
struct Element {
    QString name;
    std::vector<std::pair<QString, QString>> attributes;
    QString text; ///< Directly in it.
    std::vector<Element> children;
};

Element read(QXmlStreamReader &reader)
{
    Element element{reader.name().toString(), {}, {}, {}};
    for (const QXmlStreamAttribute &attribute : reader.attributes())
        element.attributes.emplace_back(attribute.qualifiedName().toString(), attribute.value().toString());
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::EndElement) {
        if (reader.isStartElement())
            element.children.push_back(read(reader));
        else if (reader.isCharacters() && !reader.isWhitespace())
            element.text += reader.text();
    }
    return element;
}

void write(QXmlStreamWriter &writer, const Element &element)
{
    writer.writeStartElement(element.name);
    for (const auto &[name, value] : element.attributes)
        writer.writeAttribute(name, value);
    if (!element.text.isEmpty())
        writer.writeCharacters(element.text);
    for (const Element &child : element.children)
        write(writer, child);
    writer.writeEndElement();
}

QByteArray toXml(Element root)
{
    root.attributes.insert(root.attributes.begin(), {u"xmlns"_s, u"urn:kogge:module"_s});
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    write(writer, root);
    writer.writeEndDocument();
    return xml;
}

Element parsed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    reader.readNextStartElement();
    return read(reader);
}

/// Changes one element after the other, and puts it back.
class Mutator
{
public:
    explicit Mutator(const QByteArray &xml)
        : m_root(parsed(xml))
    { }

    std::vector<XmlMutation> all()
    {
        visit(m_root, m_root.name);
        return std::move(m_mutations);
    }

private:
    void add(const QString &what, const QString &path)
    {
        m_mutations.push_back({what + u' ' + path, toXml(m_root)});
    }

    void visit(Element &element, const QString &path)
    {
        if (!m_known.contains(path))
            changeText(element, path);
        changeAttributes(element, path);
        m_known.insert(path);
        for (size_t i = 0; i < element.children.size(); ++i) {
            const QString inner = element.name + u'/' + element.children.at(i).name;
            if (!m_known.contains(inner))
                changeChild(element, i, inner);
            visit(element.children.at(i), inner);
        }
    }

    void changeText(Element &element, const QString &path)
    {
        if (element.text.isEmpty())
            return;
        const QString text = std::exchange(element.text, u" "_s);
        add(u"blank"_s, path);
        element.text = text;
    }

    void changeAttributes(Element &element, const QString &path)
    {
        for (size_t i = 0; i < element.attributes.size(); ++i) {
            const auto attribute = element.attributes.at(i);
            const QString place = path + u'@' + attribute.first;
            if (m_known.contains(place))
                continue;
            m_known.insert(place);
            element.attributes.erase(element.attributes.begin() + static_cast<std::ptrdiff_t>(i));
            add(u"without"_s, place);
            const auto at = element.attributes.begin() + static_cast<std::ptrdiff_t>(i);
            element.attributes.insert(at, {attribute.first + u'x', attribute.second});
            add(u"misspelt"_s, place);
            element.attributes.at(i) = {attribute.first, {}};
            add(u"blank"_s, place);
            element.attributes.at(i).second = u"§ -1 §"_s;
            add(u"nonsense in"_s, place);
            element.attributes.at(i) = attribute;
        }
    }

    void changeChild(Element &parent, size_t index, const QString &path)
    {
        const auto at = [&] { return parent.children.begin() + static_cast<std::ptrdiff_t>(index); };
        const Element child = parent.children.at(index);
        parent.children.insert(at(), child);
        add(u"two"_s, path);
        parent.children.erase(at());
        std::vector<Element> all = parent.children;
        std::erase_if(parent.children, [&](const Element &other) { return other.name == child.name; });
        add(u"without any"_s, path);
        parent.children = std::move(all);
        parent.children.at(index).name += u'x';
        add(u"misspelt"_s, path);
        parent.children.at(index) = child;
    }

    Element m_root;
    QSet<QString> m_known;
    std::vector<XmlMutation> m_mutations;
};

void addStrangers(Element &element)
{
    for (Element &child : element.children)
        addStrangers(child);
    element.attributes.emplace_back(u"xmlns:o"_s, u"urn:other"_s);
    element.attributes.emplace_back(u"o:colour"_s, u"red"_s);
    element.children.insert(element.children.begin(), {u"o:note"_s, {{u"kind"_s, u"x"_s}}, u"Other"_s, {}});
    element.children.push_back({u"o:note"_s, {}, {}, {{u"o:inner"_s, {}, u"Other"_s, {}}}});
}

} // namespace

std::vector<XmlMutation> mutationsOf(const QByteArray &xml)
{
    return Mutator(xml).all();
}

QByteArray withStrangers(const QByteArray &xml)
{
    Element root = parsed(xml);
    addStrangers(root);
    return toXml(root);
}

} // namespace Kogge
