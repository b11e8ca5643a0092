// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Kogge.Lesson

/// A worksheet as learners have it, in a file of its own, so that a loader can replace it at once.
BlockWorksheet { }
