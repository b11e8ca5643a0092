// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/link.h"

#include <vector>

namespace Kogge {

/// A stretch of text in one style.
struct Run {
    enum class Kind {
        Text,
        LineBreak,
        Picture, ///< A picture inside a text: never loaded; text is its alternative, link.target its address.
    };

    Kind kind = Kind::Text;
    QString text;
    bool strong = false;
    bool emphasis = false;
    bool strike = false;
    bool code = false;
    Link link;
    QString title = {}; ///< Picture, in a foreign text: what is written below it.
    int line = 0; ///< Link and picture, in a foreign text: where it stands. Else 0.

    bool operator==(const Run &) const = default;
};

using Runs = std::vector<Run>;

/// A block of text, or a container of blocks.
struct Node {
    enum class Kind {
        Paragraph,
        Heading,
        BulletList,
        NumberedList,
        Item,
        Quote,
        Code,
        Rule,
        Table,
        Row,
        Cell
    };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< Heading: 2 to 4. NumberedList: its first number. Cell: 1 where right-aligned.
    bool head = false; ///< Row: the head of its table.
    Runs runs; ///< Text that stands directly in the block.
    std::vector<Node> children;
    int line = 0; ///< In a foreign text: where it begins. Else 0.

    bool operator==(const Node &) const = default;
};

/// A parsed text. One parse serves the player, the web rendition and the checks.
struct Document {
    std::vector<Node> nodes;
    bool hasHtml = false; ///< Something that looks like HTML stands in it, as text.
    bool hasDeepHeading = false; ///< A heading of level 1, or one of level 2 behind other text.

    bool operator==(const Document &) const = default;
};

/// Something in a foreign text that its document does not have.
struct ForeignPart {
    enum class Kind { Html, Rule };

    Kind kind = Kind::Html;
    int line = 0;
    QString text; ///< As it is written; of a longer part its beginning.

    bool operator==(const ForeignPart &) const = default;
};

/// A text that was not written for us. Its headings have levels from 1 to 6.
struct ForeignDocument {
    Document document;
    std::vector<ForeignPart> leftOut;

    bool operator==(const ForeignDocument &) const = default;
};

} // namespace Kogge
