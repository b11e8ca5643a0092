// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"
#include "localeformat.h"
#include "packagemedia.h"

#include <QCoreApplication>

#include <functional>

namespace Kogge {

class BlockObject;

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::Print)
};

/// What blocks need to be printed.
struct PrintContext {
    const PackageMedia &media;
    LocaleFormat format;
    /// Makes a picture part of the document and gives its name there; empty where it cannot be shown.
    std::function<QString(const QString &path)> picture;
    std::function<const MediaFile *(const QString &path)> about;
};

/// A block to read, or to answer on paper.
[[nodiscard]] QString blockHtml(const Block &block, const PrintContext &context);

/// A block that the learner works in, as it is filled in or narrowed; empty for all others.
[[nodiscard]] QString workHtml(const BlockObject &block);

/// What a facilitator has beside the block: right answers, feedback, all scenes of a story, examples. Empty
/// where there is nothing more to know.
[[nodiscard]] QString keyHtml(const Block &block, const BlockObject &object, const LocaleFormat &format);
/// The part of a facilitator's notes, in Markdown, below the heading "## ..." with which \p title begins.
[[nodiscard]] QString notesFor(const QString &notes, const QString &title);

[[nodiscard]] QString markdownHtml(const QString &markdown);
/// In one line, without the paragraph around it.
[[nodiscard]] QString inlineMarkdownHtml(const QString &markdown);
/// On a ground of its own.
[[nodiscard]] QString shadedHtml(const QString &inner);
/// A table of \p rows, each in <tr>.
[[nodiscard]] QString tableHtml(const QString &rows);
/// \p text in \p element; nothing for an empty text.
[[nodiscard]] QString elementHtml(const QString &element, const QString &text, const QString &cssClass = {});

} // namespace Kogge
