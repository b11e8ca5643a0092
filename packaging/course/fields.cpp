// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/fields.h"

#include <QHash>

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

/// By element, one of each alternative, and of those that are written as two elements, both.
QHash<QString, BlockContent> knownContents()
{
    std::vector<BlockContent> known;
    const auto addAll = [&known]<std::size_t... i>(std::index_sequence<i...>)
    {
        (known.emplace_back(std::in_place_index<i>), ...);
    };
    addAll(
        std::make_index_sequence<std::variant_size_v<BlockVariant> - 1>()); // The last one is UnknownBlock.
    known.emplace_back(ChoiceQuestion{.multiple = true, .question = {}, .options = {}});
    known.emplace_back(RecordingBlock{.film = true, .media = {}, .title = {}, .description = {}});
    QHash<QString, BlockContent> byElement;
    for (const BlockContent &content : known)
        byElement.insert(elementName(content), content);
    return byElement;
}

} // namespace

QString elementName(const BlockContent &content)
{
    return std::visit(ElementName{}, content);
}

BlockContent emptyContent(const QString &element)
{
    static const QHash<QString, BlockContent> known = knownContents();
    const auto content = known.find(element);
    return content == known.end() ? UnknownBlock{element} : *content;
}

} // namespace Kogge
