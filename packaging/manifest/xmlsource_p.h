// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/xmlsource.h"

#include <pugixml.hpp>

#include <string_view>
#include <vector>

namespace Kogge {

struct XmlSource::Private {
    pugi::xml_document document;
    QString file;
    std::vector<qsizetype> lineStarts; ///< Offsets in the UTF-8 text, for lineOf().
    bool canonical = true;
    int nodes = 0;
};

/// Line of \p node, from 1; 0 for a node that was not loaded.
[[nodiscard]] int lineOf(const XmlSource &source, pugi::xml_node node);
/// The name without its prefix. Valid as long as the node.
[[nodiscard]] std::string_view localNameOf(pugi::xml_node node);
[[nodiscard]] QString localName(pugi::xml_node node);
/// All character data directly in \p node.
[[nodiscard]] QString textOf(pugi::xml_node node);
/// The namespace that \p node's prefix stands for. Valid as long as the node.
[[nodiscard]] std::string_view namespaceOf(pugi::xml_node node);
/// True for an element of our namespace.
[[nodiscard]] bool isOurs(pugi::xml_node node);
/// True for an element \p name of our namespace.
[[nodiscard]] bool isOurs(pugi::xml_node node, std::string_view name);
[[nodiscard]] QString attributeOf(pugi::xml_node node, const char *name);
/// That \p root is not the element \p expected of the namespace \p space.
[[nodiscard]] Problem wrongRoot(const XmlSource &source, pugi::xml_node root, QLatin1StringView expected,
                                QLatin1StringView space);

} // namespace Kogge
