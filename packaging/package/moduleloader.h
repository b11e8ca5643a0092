// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "course/course.h"
#include "package/filesource.h"

namespace Kogge {

/// A module as its files say it, with what was found while reading them.
struct LoadedModule {
    Course course;
    Problems problems; ///< Of reading alone; checkModule() finds more.

    bool operator==(const LoadedModule &) const = default;
};

/// Reads a module's files. Goes on past damaged lessons and translations, which are then problems.
/// Fails with ModuleMissing, NewerFormat, TooLarge for what is too much for one module, or ModuleInvalid
/// where module.xml itself cannot be used.
[[nodiscard]] Result<LoadedModule> loadModule(const FileSource &source);

/// The same for `check`: does not fail for what is in module.xml, so that every finding can be printed.
[[nodiscard]] Result<LoadedModule> loadModuleForChecking(const FileSource &source);

/// Of what reading has found: that a file could not be read at all.
[[nodiscard]] bool isUnreadable(const Problem &problem);

/// Of what reading has found: that the course lacks what a file of the module says, or should say.
[[nodiscard]] bool leavesFileOut(const Problem &problem);

} // namespace Kogge
