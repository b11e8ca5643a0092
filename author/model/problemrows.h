// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "editing/remedies.h"
#include "package/writingadvice.h"
#include "picturecontrast.h"
#include "problemlist.h"

namespace Kogge {

/// What \p problems say to an author of \p course, the gravest first. Of texts that are not translated, or
/// not any more, there is one row for each language, as many as they are.
[[nodiscard]] std::vector<ProblemList::Row> problemRows(const Problems &problems, const Course &course);

/// Files that are there twice.
[[nodiscard]] std::vector<ProblemList::Row> twinRows(const std::vector<TwinMedia> &twins);

/// Texts, prompts and summaries that are still a template's questions to the author.
[[nodiscard]] std::vector<ProblemList::Row> templateRows(const Course &course);

/// Questions for a number whose answer nobody has given yet.
[[nodiscard]] std::vector<ProblemList::Row> unansweredRows(const Course &course);

/// Texts of drawings that are too pale.
[[nodiscard]] std::vector<ProblemList::Row> contrastRows(const std::vector<PalePicture> &pictures,
                                                         const Course &course);

/// What would make lessons, or the module, read more easily.
[[nodiscard]] std::vector<ProblemList::Row> adviceRows(const std::vector<Advice> &advice,
                                                       const Course &course);

} // namespace Kogge
