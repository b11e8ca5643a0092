// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/learners.h"

#include "base/durablefile.h"
#include "base/identifier.h"
#include "progress/opening_p.h"

#include <QDir>

#include <algorithm>
#include <cerrno>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// What is left of a learner whose removal was interrupted.
constexpr QLatin1StringView removedPrefix(".removed-");
/// A learner who is being made. Only who has the lock of all learners may see one.
constexpr QLatin1StringView newPrefix(".new-");

QString learnersFolder(const QString &dataFolder)
{
    return dataFolder + u"/learners"_s;
}

Result<Done> removeFolder(const QString &path)
{
    errno = 0;
    if (!QDir(path).removeRecursively() && QFileInfo::exists(path)) // Another program may have been faster.
        return Error{ErrorCode::CannotWrite, path, qt_error_string(errno)};
    syncFolder(QFileInfo(path).absolutePath());
    return Done{};
}

/// Finishes what was interrupted.
void removeRemains(const QString &dataFolder, QLatin1StringView prefix)
{
    const QDir dir(learnersFolder(dataFolder));
    for (const QString &name : dir.entryList({prefix + u'*'}, QDir::Dirs | QDir::Hidden))
        static_cast<void>(removeFolder(dir.filePath(name))); // Tried again the next time.
}

Result<Done> makeStore(const QString &folder, const QString &learnerName)
{
    if (const auto created = createPrivateFolder(folder); !created)
        return created;
    auto store = ProgressStore::open(folder);
    if (!store)
        return store.error();
    return store->setLearnerName(learnerName);
}

/// A learner is there with a name, or not at all.
Result<Learner> createIn(const QString &dataFolder, const QString &name)
{
    removeRemains(dataFolder, removedPrefix);
    removeRemains(dataFolder, newPrefix);
    const Learner learner{newIdentifier(), name};
    const QString folder = learnersFolder(dataFolder) + u'/' + newPrefix + learner.id;
    Result<Done> made = makeStore(folder, name);
    if (made)
        made = renameDurably(folder, learnerFolder(dataFolder, learner.id));
    if (!made) {
        static_cast<void>(removeFolder(folder));
        return made.error();
    }
    return learner;
}

/// Two programs that start at once must not both make a first learner.
Result<FolderLock> lockLearners(const QString &dataFolder)
{
    if (const auto created = createPrivateFolder(learnersFolder(dataFolder)); !created)
        return created.error();
    return FolderLock::take(learnersFolder(dataFolder), FolderLock::Kind::Exclusive);
}

} // namespace

QString learnerFolder(const QString &dataFolder, const QString &id)
{
    return learnersFolder(dataFolder) + u'/' + id;
}

std::vector<Learner> learners(const QString &dataFolder)
{
    std::vector<Learner> found;
    for (const QString &id : QDir(learnersFolder(dataFolder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!isIdentifier(id))
            continue;
        const auto bytes = readSqliteBytes(storePath(learnerFolder(dataFolder, id)));
        found.push_back({id, bytes ? metaIn(*bytes).value(learnerNameKey).value : QString()});
    }
    std::sort(found.begin(), found.end(), [](const Learner &a, const Learner &b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    return found;
}

Result<Learner> createLearner(const QString &dataFolder, const QString &name)
{
    const auto lock = lockLearners(dataFolder);
    if (!lock)
        return lock.error();
    return createIn(dataFolder, name);
}

Result<Learner> defaultLearner(const QString &dataFolder)
{
    const auto known = learners(dataFolder);
    if (!known.empty())
        return known.front();
    const auto lock = lockLearners(dataFolder);
    if (!lock)
        return lock.error();
    const auto knownNow = learners(dataFolder);
    return knownNow.empty() ? createIn(dataFolder, {}) : Result<Learner>(knownNow.front());
}

Result<ProgressStore> openLearner(const QString &dataFolder, const QString &id, const StoreOptions &options)
{
    if (!isIdentifier(id))
        return Error{ErrorCode::FileNotFound, id, {}};
    removeRemains(dataFolder, removedPrefix);
    return ProgressStore::open(learnerFolder(dataFolder, id), options);
}

Result<Done> removeLearner(const QString &dataFolder, const QString &id)
{
    if (!isIdentifier(id))
        return Error{ErrorCode::FileNotFound, id, {}};
    const QString folder = learnerFolder(dataFolder, id);
    const QString removed = learnersFolder(dataFolder) + u'/' + removedPrefix + id;
    const auto lock = FolderLock::take(folder, FolderLock::Kind::Exclusive);
    if (!lock)
        return lock.error();
    if (const auto renamed = renameDurably(folder, removed); !renamed)
        return renamed;
    return removeFolder(removed);
}

} // namespace Kogge
