// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockobject.h"

namespace Kogge {

/// Gives the charts among \p objects, which stand for the blocks of \p lesson, their numbers; these stand in
/// other blocks.
void fillCharts(const QList<BlockObject *> &objects, const Lesson &lesson, const Course &course);

} // namespace Kogge
