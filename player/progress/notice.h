// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDateTime>

#include <vector>

namespace Kogge {

/// What a learner ought to know of the store, although work can go on.
enum class NoticeCode {
    StoreDamaged, ///< subject: the name under which the damaged file was kept.
    StoreMissing, ///< There are backups, but no store.
    WritesCutOff, ///< The end of what was written last is not whole; subject as with StoreDamaged.
    EventsRecovered, ///< count: how many; time: of the newest, null where there is none.
    EventsLost, ///< count: how many are known to be missing.
    ReadOnly, ///< error: why nothing can be saved.
    NetworkFolder, ///< subject: the file system's type.
    ConflictCopy, ///< subject: the name of a copy that some synchronisation has left.
    BackupFailed, ///< error: why.
};

struct Notice {
    NoticeCode code;
    QString subject;
    qint64 count = 0;
    QDateTime time;
    std::optional<Error> error;

    bool operator==(const Notice &) const = default;
};

using Notices = std::vector<Notice>;

/// One translated sentence.
[[nodiscard]] QString describe(const Notice &notice);

} // namespace Kogge
