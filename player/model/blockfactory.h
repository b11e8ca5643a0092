// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessonsession.h"
#include "questionobject.h"

namespace Kogge {

/// The object that QML sees of \p block; \p parent owns it. \p place matters to questions only.
[[nodiscard]] BlockObject *makeBlockObject(const Block &block, const LessonSource &source,
                                           const QuestionPlace &place, QObject *parent);

} // namespace Kogge
