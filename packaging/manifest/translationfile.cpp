// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/translationfile.h"

#include "manifest/xmlsource_p.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr std::string_view xliffNamespace = "urn:oasis:names:tc:xliff:document:1.2";

bool isXliff(pugi::xml_node node, const char *name)
{
    return node.type() == pugi::node_element && localNameOf(node) == name
        && namespaceOf(node) == xliffNamespace;
}

template<typename Visit> void forEach(pugi::xml_node node, const char *name, Visit visit)
{
    for (const pugi::xml_node child : node.children()) {
        if (isXliff(child, name))
            visit(child);
    }
}

/// XLIFF 1.2, 2.4: these have text of the unit in them.
bool enclosesText(pugi::xml_node node)
{
    return isXliff(node, "g") || isXliff(node, "mrk");
}

QString wholeTextOf(pugi::xml_node node)
{
    QString text;
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += QString::fromUtf8(child.value());
        else if (enclosesText(child))
            text += wholeTextOf(child);
    }
    return text;
}

/// Has elements that stand for what was taken out of the text.
bool hasPlaceholders(pugi::xml_node node)
{
    const auto children = node.children();
    return std::any_of(children.begin(), children.end(), [](pugi::xml_node child) {
        return child.type() == pugi::node_element && (!enclosesText(child) || hasPlaceholders(child));
    });
}

TranslationUnit readUnit(pugi::xml_node node)
{
    TranslationUnit unit;
    unit.approved = attributeOf(node, "approved") == u"yes";
    forEach(node, "source", [&](pugi::xml_node child) { unit.source = wholeTextOf(child); });
    forEach(node, "target", [&](pugi::xml_node child) { unit.target = wholeTextOf(child); });
    return unit;
}

void readUnits(const XmlSource &source, pugi::xml_node parent, TranslationFile &file, Problems &problems)
{
    forEach(parent, "trans-unit", [&](pugi::xml_node node) {
        const QString id = attributeOf(node, "id");
        if (file.units.contains(id)) {
            problems.push_back({ProblemCode::TranslationDuplicate,
                                source.file(),
                                lineOf(source, node),
                                id.section(u'/', 0, 0),
                                {file.language, id}});
        }
        file.units.insert(id, readUnit(node));
        forEach(node, "target", [&](pugi::xml_node target) {
            if (hasPlaceholders(target))
                file.incomplete += id;
        });
    });
    forEach(parent, "group", [&](pugi::xml_node group) { readUnits(source, group, file, problems); });
}

} // namespace

std::optional<TranslationFile> readTranslation(const XmlSource &source, Problems &problems)
{
    const pugi::xml_node root = source.d().document.document_element();
    if (!isXliff(root, "xliff")) {
        problems.push_back(wrongRoot(source, root, "xliff"_L1, QLatin1StringView(xliffNamespace.data())));
        return std::nullopt;
    }
    TranslationFile file;
    forEach(root, "file", [&](pugi::xml_node node) {
        file.languages.push_back({attributeOf(node, "target-language"), attributeOf(node, "source-language"),
                                  lineOf(source, node)});
        file.language = file.languages.front().target;
        file.sourceLanguage = file.languages.front().source;
        forEach(node, "body", [&](pugi::xml_node body) { readUnits(source, body, file, problems); });
    });
    return file;
}

namespace {

/// Changes an XLIFF file in place. New elements are indented by two blanks for each level, and have the
/// prefix that the root has.
class TranslationWriter
{
public:
    TranslationWriter(pugi::xml_node root, const TranslationFile &file)
        : m_root(root)
        , m_file(file)
        , m_prefix(QString::fromUtf8(root.name()).chopped(localName(root).size()).toUtf8())
    {
        forEach(root, "file", [this](pugi::xml_node node) {
            forEach(node, "body", [this](pugi::xml_node body) { collect(body); });
        });
    }

    void write(const std::vector<UnitsOfFile> &files)
    {
        for (const auto &[id, nodes] : m_nodes) {
            if (!m_file.units.contains(id)) {
                for (const pugi::xml_node node : nodes)
                    remove(node);
            } else { // Of units with the same id, the last one counts.
                writeUnit(nodes.back(), m_file.units.value(id));
            }
        }
        for (const UnitsOfFile &file : files) {
            for (const TextUnit &unit : file.units)
                addUnit(unit.id, file.file);
        }
        for (const QString &id : m_file.units.keys()) // What the module has no text for any more.
            addUnit(id, u"module.xml"_s);
    }

private:
    void collect(pugi::xml_node parent)
    {
        forEach(parent, "trans-unit",
                [this](pugi::xml_node node) { m_nodes[attributeOf(node, "id")].push_back(node); });
        forEach(parent, "group", [this](pugi::xml_node group) { collect(group); });
    }

    void addUnit(const QString &id, const QString &file)
    {
        const auto unit = m_file.units.find(id);
        if (unit == m_file.units.end() || m_nodes.contains(id))
            return;
        pugi::xml_node node = append(bodyOf(file), "trans-unit");
        setAttribute(node, "id", id);
        node.append_attribute("xml:space").set_value("preserve");
        writeUnit(node, *unit);
        m_nodes[id].push_back(node);
    }

    void writeUnit(pugi::xml_node node, const TranslationUnit &unit)
    {
        if (readUnit(node) == unit)
            return;
        pugi::xml_attribute approved = node.attribute("approved");
        if (unit.approved && !approved)
            approved = node.insert_attribute_after("approved", node.attribute("id"));
        if ((attributeOf(node, "approved") == u"yes") != unit.approved)
            approved.set_value(unit.approved ? "yes" : "no");
        setText(node, "source", unit.source);
        setText(node, "target", unit.target);
    }

    /// The last child of that name is the one that is read.
    void setText(pugi::xml_node unit, const char *name, const QString &text)
    {
        pugi::xml_node node;
        forEach(unit, name, [&](pugi::xml_node child) { node = child; });
        if (wholeTextOf(node) == text)
            return;
        if (!node)
            node = insertText(unit, name);
        for (pugi::xml_node child = node.first_child(); child;) {
            const pugi::xml_node next = child.next_sibling();
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata || enclosesText(child))
                node.remove_child(child);
            child = next;
        }
        if (!text.isEmpty())
            node.prepend_child(pugi::node_pcdata).set_value(text.toUtf8().constData());
    }

    /// The target stands right behind the source, before notes and what else there may be.
    pugi::xml_node insertText(pugi::xml_node unit, const char *name)
    {
        pugi::xml_node source;
        forEach(unit, "source", [&](pugi::xml_node child) { source = child; });
        if (!source)
            return append(unit, name);
        const pugi::xml_node blank = unit.insert_child_after(pugi::node_pcdata, source);
        blank.text().set(lineBreak(depthOf(unit) + 1).constData());
        return unit.insert_child_after((m_prefix + name).constData(), blank);
    }

    pugi::xml_node bodyOf(const QString &original)
    {
        pugi::xml_node file;
        forEach(m_root, "file", [&](pugi::xml_node node) {
            if (attributeOf(node, "original") == original)
                file = node;
        });
        if (!file) {
            file = append(m_root, "file");
            setAttribute(file, "original", original);
            setAttribute(file, "source-language", m_file.sourceLanguage);
            setAttribute(file, "target-language", m_file.language);
            setAttribute(file, "datatype", u"plaintext"_s);
        }
        pugi::xml_node body;
        forEach(file, "body", [&](pugi::xml_node node) { body = node; });
        return body ? body : append(file, "body");
    }

    static void setAttribute(pugi::xml_node node, const char *name, const QString &value)
    {
        node.append_attribute(name).set_value(value.toUtf8().constData());
    }

    static QByteArray lineBreak(int depth) { return "\n" + QByteArray(2 * depth, ' '); }

    static int depthOf(pugi::xml_node node)
    {
        int depth = 0;
        for (node = node.parent(); node.type() == pugi::node_element; node = node.parent())
            ++depth;
        return depth;
    }

    static bool isBlank(pugi::xml_node node)
    {
        return node.type() == pugi::node_pcdata && QString::fromUtf8(node.value()).trimmed().isEmpty();
    }

    /// A new last element of \p parent, on a line of its own.
    pugi::xml_node append(pugi::xml_node parent, const char *name)
    {
        if (!isBlank(parent.last_child()))
            parent.append_child(pugi::node_pcdata).set_value(lineBreak(depthOf(parent)).constData());
        const pugi::xml_node end = parent.last_child();
        parent.insert_child_before(pugi::node_pcdata, end)
            .set_value(lineBreak(depthOf(parent) + 1).constData());
        return parent.insert_child_before((m_prefix + name).constData(), end);
    }

    static void remove(pugi::xml_node node)
    {
        pugi::xml_node parent = node.parent();
        const pugi::xml_node blank = node.previous_sibling();
        if (isBlank(blank))
            parent.remove_child(blank);
        parent.remove_child(node);
    }

    pugi::xml_node m_root;
    const TranslationFile &m_file;
    QByteArray m_prefix; ///< With its colon.
    std::map<QString, std::vector<pugi::xml_node>> m_nodes; ///< Of each unit.
};

} // namespace

XmlSource createTranslation(const QString &language, const QString &sourceLanguage, const QString &file)
{
    const QString text = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<xliff xmlns=\"%1\" version=\"1.2\">\n"
                         "  <file original=\"module.xml\" source-language=\"%2\" target-language=\"%3\""
                         " datatype=\"plaintext\">\n"
                         "    <body/>\n"
                         "  </file>\n"
                         "</xliff>\n"_s.arg(QLatin1StringView(xliffNamespace.data()),
                                            sourceLanguage.toHtmlEscaped(), language.toHtmlEscaped());
    return *XmlSource::load(text.toUtf8(), file);
}

void writeTranslation(XmlSource &source, const TranslationFile &file, const std::vector<UnitsOfFile> &files)
{
    TranslationWriter(source.d().document.document_element(), file).write(files);
}

namespace {

void markUnits(pugi::xml_node parent, const QSet<QString> &units)
{
    forEach(parent, "trans-unit", [&](pugi::xml_node unit) {
        if (!units.contains(attributeOf(unit, "id")))
            return;
        forEach(unit, "target", [](pugi::xml_node target) {
            const pugi::xml_attribute known = target.attribute("state");
            pugi::xml_attribute state = known ? known : target.append_attribute("state");
            state.set_value("needs-review-translation");
        });
    });
    forEach(parent, "group", [&](pugi::xml_node group) { markUnits(group, units); });
}

} // namespace

void markForReview(XmlSource &source, const QSet<QString> &units)
{
    forEach(source.d().document.document_element(), "file", [&](pugi::xml_node file) {
        forEach(file, "body", [&](pugi::xml_node body) { markUnits(body, units); });
    });
}

} // namespace Kogge
