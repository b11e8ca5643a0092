// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace Kogge {

/// Says that a folder's files are in use. Shared by all who read and write what is in them; Exclusive for
/// replacing or removing the files themselves. Ends with its owner, also when that is killed.
class FolderLock
{
public:
    enum class Kind { Shared, Exclusive };

    /// Waits a moment where somebody else has the folder, then fails with StoreInUse; with FileNotFound where
    /// there is no such folder. On a medium that cannot be written and has no lock file nobody is locked out.
    static Result<FolderLock> take(const QString &folder, Kind kind);
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    ~FolderLock();

    /// Changes the kind; in between, others may have had the folder.
    Result<Done> change(Kind kind);

private:
    FolderLock(int descriptor, QString path);

    int m_descriptor; ///< -1 where there is nothing to lock.
    QString m_path;
};

} // namespace Kogge
