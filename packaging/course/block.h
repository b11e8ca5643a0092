// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/activity.h"
#include "course/content.h"
#include "course/question.h"
#include "course/worksheet.h"

#include <variant>

namespace Kogge {

/// A block of a newer version. Kept in the file; learners are told that something is missing.
struct UnknownBlock {
    QString element;

    bool operator==(const UnknownBlock &) const = default;
};

using BlockVariant =
    std::variant<TextBlock, ImageBlock, GalleryBlock, RecordingBlock, TableBlock, ChartBlock, CalloutBlock,
                 StepsBlock, AccordionBlock, VoiceBlock, DownloadBlock, FactBlock, GlossaryBlock,
                 DiscussionBlock, ProfilesBlock, ChoiceQuestion, TrueFalseQuestion, OrderQuestion,
                 MatchQuestion, NumericQuestion, FillInQuestion, CategoriseQuestion, HotspotQuestion,
                 FreeTextQuestion, ScaleQuestion, BranchingScenario, Worksheet, DecisionTable, Tool,
                 Checklist, Reflection, UnknownBlock>;

/// What a block is. A class of its own, so that copying, comparing and destroying one is compiled once, and
/// not in each of the files that do so: it takes half of their time.
struct BlockContent : BlockVariant {
    using BlockVariant::BlockVariant;
    BlockContent();
    BlockContent(const BlockContent &other);
    BlockContent(BlockContent &&other) noexcept;
    BlockContent &operator=(const BlockContent &other);
    BlockContent &operator=(BlockContent &&other) noexcept;
    ~BlockContent();

    bool operator==(const BlockContent &other) const;
};

struct Block {
    QString id;
    int meaning = 0; ///< Grows when the block says something else; shown as changed.
    int task = 0; ///< Grows when the question asks something else; old answers no longer count.
    BlockContent content;

    QString language; ///< The language it is in; set by localized(). Not stored.
    int line = 0; ///< Where it begins in its file; for problems. Not stored.

    bool operator==(const Block &) const = default;
};

/// The question inside a block, or null.
[[nodiscard]] const Question *questionOf(const Block &block);

/// How much a block that learners answer counts.
struct Scoring {
    Decimal points; ///< 0: not scored. Between 0 and Question::maximumPoints, so that sums stay exact.
    int attempts = 0; ///< Checks that count; 0 for any number.
    bool required = false; ///< The lesson is not completed before it was answered once.

    bool operator==(const Scoring &) const = default;
};

/// Absent for blocks that are not answered. Questions, scenarios and checklists are.
[[nodiscard]] std::optional<Scoring> scoringOf(const Block &block);
/// True where the lesson is not completed without it.
[[nodiscard]] bool isRequired(const Block &block);

} // namespace Kogge
