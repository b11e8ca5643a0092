// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modulesession.h"

#include <memory>

class QTextDocument;

namespace Kogge {

/// What is on the screen - a lesson, or one of its tools - for paper: texts and pictures, questions with room
/// for answers, worksheets and checklists as the learner has filled them in. \p module has an open lesson.
[[nodiscard]] std::unique_ptr<QTextDocument> lessonDocument(const ModuleSession &module);

} // namespace Kogge
