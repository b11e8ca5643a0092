// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/translationfile.h"

#include "manifest/xmlsource_p.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr auto xliffNamespace = "urn:oasis:names:tc:xliff:document:1.2"_L1;

bool isXliff(pugi::xml_node node, const char *name)
{
    return node.type() == pugi::node_element && localName(node) == QLatin1StringView(name)
        && namespaceOf(node) == xliffNamespace;
}

template<typename Visit> void forEach(pugi::xml_node node, const char *name, Visit visit)
{
    for (const pugi::xml_node child : node.children()) {
        if (isXliff(child, name))
            visit(child);
    }
}

TranslationUnit readUnit(pugi::xml_node node)
{
    TranslationUnit unit;
    unit.approved = attributeOf(node, "approved") == u"yes";
    forEach(node, "source", [&](pugi::xml_node child) { unit.source = textOf(child); });
    forEach(node, "target", [&](pugi::xml_node child) { unit.target = textOf(child); });
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
    });
    forEach(parent, "group", [&](pugi::xml_node group) { readUnits(source, group, file, problems); });
}

} // namespace

std::optional<TranslationFile> readTranslation(const XmlSource &source, Problems &problems)
{
    const pugi::xml_node root = source.d().document.document_element();
    if (!isXliff(root, "xliff")) {
        problems.push_back(wrongRoot(source, root, "xliff"_L1, xliffNamespace));
        return std::nullopt;
    }
    TranslationFile file;
    forEach(root, "file", [&](pugi::xml_node node) {
        file.language = attributeOf(node, "target-language");
        file.sourceLanguage = attributeOf(node, "source-language");
        file.line = lineOf(source, node);
        forEach(node, "body", [&](pugi::xml_node body) { readUnits(source, body, file, problems); });
    });
    return file;
}

} // namespace Kogge
