// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>

namespace Kogge {

/// What to do with a module that somebody on another computer has opened, or had opened when the stick was
/// pulled out: nobody here can tell which.
enum class OtherComputer { Respect, TakeOver };

/// Says that this program edits a module, as long as it lives: the file .kogge/lock, which tells others who,
/// where and since when. The system knows whether a program on this computer still holds it; what a killed
/// one left behind is taken.
class ModuleLock
{
public:
    /// Null where the folder cannot be written to: then nobody can save. In one program all share one lock.
    /// Fails with ModuleInUse.
    static Result<std::shared_ptr<ModuleLock>> take(const QString &folder, OtherComputer other);
    ~ModuleLock();
    ModuleLock(const ModuleLock &) = delete;
    ModuleLock &operator=(const ModuleLock &) = delete;

private:
    ModuleLock(QString folder, int descriptor);

    QString m_folder;
    int m_descriptor;
};

} // namespace Kogge
