// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/sourcefiles.h"

#include "course/authornotefields.h"
#include "manifest/fieldreader_p.h"
#include "manifest/fieldwriter_p.h"

namespace Kogge {

namespace {

/// The root element if it is the one expected; else a finding.
pugi::xml_node rootOf(const XmlSource &source, const char *expected, Problems &problems)
{
    const pugi::xml_node root = source.d().document.document_element();
    if (isOurs(root, expected))
        return root;
    problems.push_back(
        wrongRoot(source, root, QLatin1StringView(expected), QLatin1StringView(moduleNamespace)));
    return {};
}

template<typename Item>
std::vector<Item> readList(const XmlSource &source, const char *rootName, const char *element,
                           Problems &problems)
{
    std::vector<Item> items;
    const pugi::xml_node root = rootOf(source, rootName, problems);
    if (!root)
        return items;
    ReadContext context{source, problems, {}};
    FieldReader reader(root, context);
    reader.parts(element, items);
    reader.reportUnknown();
    return items;
}

Block readBlock(pugi::xml_node node, ReadContext &context)
{
    Block block;
    block.line = lineOf(context.source, node);
    block.content = emptyContent(localName(node));
    context.block = attributeOf(node, "id");
    if (std::holds_alternative<UnknownBlock>(block.content))
        context.report(ProblemCode::UnknownElement, node, {localName(node)});

    FieldReader reader(node, context);
    visitHead(reader, block);
    visitContent(reader, block);
    if (!std::holds_alternative<UnknownBlock>(block.content))
        reader.reportUnknown();
    return block;
}

} // namespace

Module readModule(const XmlSource &source, Problems &problems)
{
    Module module;
    const pugi::xml_node root = rootOf(source, "module", problems);
    if (!root)
        return module;
    ReadContext context{source, problems, {}};
    const int format = root.attribute("format").as_int(Module::currentFormat);
    if (format > Module::currentFormat) {
        context.report(ProblemCode::NewerFormat, root, {QString::number(format)});
        module.format = format;
        return module;
    }
    module.line = lineOf(source, root);
    FieldReader reader(root, context);
    visitFields(reader, module);
    reader.reportUnknown();
    return module;
}

void writeModule(XmlSource &source, const Module &module)
{
    FieldWriter writer(source.d().document.document_element());
    visitFields(writer, module);
}

Lesson readLesson(const XmlSource &source, Problems &problems)
{
    Lesson lesson;
    const pugi::xml_node root = rootOf(source, "lesson", problems);
    if (!root)
        return lesson;
    lesson.line = lineOf(source, root);
    ReadContext context{source, problems, attributeOf(root, "id")};
    FieldReader head(root, context);
    visitHead(head, lesson);
    head.reportUnknownAttributes();
    for (const pugi::xml_node child : root.children()) {
        if (!head.isKnown(localNameOf(child)) && isOurs(child))
            lesson.blocks.push_back(readBlock(child, context));
    }
    return lesson;
}

void writeLesson(XmlSource &source, const Lesson &lesson)
{
    FieldWriter writer(source.d().document.document_element());
    visitHead(writer, lesson);
    writer.blocks(lesson.blocks);
}

std::vector<MediaFile> readMedia(const XmlSource &source, Problems &problems)
{
    return readList<MediaFile>(source, "media", "file", problems);
}

void writeMedia(XmlSource &source, const std::vector<MediaFile> &media)
{
    FieldWriter writer(source.d().document.document_element());
    writer.parts("file", media);
}

std::vector<FactRecord> readValues(const XmlSource &source, Problems &problems)
{
    return readList<FactRecord>(source, "values", "value", problems);
}

void writeValues(XmlSource &source, const std::vector<FactRecord> &values)
{
    FieldWriter writer(source.d().document.document_element());
    writer.parts("value", values);
}

ProfileCollection readProfiles(const XmlSource &source, Problems &problems)
{
    ProfileCollection collection;
    const pugi::xml_node root = rootOf(source, "profiles", problems);
    if (!root)
        return collection;
    ReadContext context{source, problems, {}};
    FieldReader reader(root, context);
    visitFields(reader, collection);
    reader.reportUnknown();
    return collection;
}

void writeProfiles(XmlSource &source, const ProfileCollection &collection)
{
    FieldWriter writer(source.d().document.document_element());
    visitFields(writer, collection);
}

std::vector<Comment> readComments(const XmlSource &source, Problems &problems)
{
    return readList<Comment>(source, "comments", "comment", problems);
}

void writeComments(XmlSource &source, const std::vector<Comment> &comments)
{
    FieldWriter writer(source.d().document.document_element());
    writer.parts("comment", comments);
}

std::vector<KnownWord> readWords(const XmlSource &source, Problems &problems)
{
    return readList<KnownWord>(source, "words", "word", problems);
}

void writeWords(XmlSource &source, const std::vector<KnownWord> &words)
{
    FieldWriter writer(source.d().document.document_element());
    writer.parts("word", words);
}

} // namespace Kogge
