// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/fields.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ElementName {
    QString operator()(const ChoiceQuestion &choice) const
    {
        return choice.multiple ? u"multiple-choice"_s : u"single-choice"_s;
    }
    QString operator()(const RecordingBlock &recording) const
    {
        return recording.film ? u"video"_s : u"audio"_s;
    }
    QString operator()(const UnknownBlock &unknown) const { return unknown.element; }
    template<typename T> QString operator()(const T &) const { return QString::fromLatin1(T::element); }
};

/// One of each alternative, and of those that are written as two elements, both.
std::vector<BlockContent> knownContents()
{
    std::vector<BlockContent> known;
    const auto addAll = [&known]<std::size_t... i>(std::index_sequence<i...>)
    {
        (known.emplace_back(std::in_place_index<i>), ...);
    };
    addAll(
        std::make_index_sequence<std::variant_size_v<BlockContent> - 1>()); // The last one is UnknownBlock.
    known.emplace_back(ChoiceQuestion{.multiple = true, .question = {}, .options = {}});
    known.emplace_back(RecordingBlock{.film = true, .media = {}, .title = {}, .description = {}});
    return known;
}

} // namespace

QString elementName(const BlockContent &content)
{
    return std::visit(ElementName{}, content);
}

BlockContent emptyContent(const QString &element)
{
    static const std::vector<BlockContent> known = knownContents();
    for (const BlockContent &content : known) {
        if (elementName(content) == element)
            return content;
    }
    return UnknownBlock{element};
}

} // namespace Kogge
