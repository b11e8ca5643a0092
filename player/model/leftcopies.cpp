// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leftcopies.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>

namespace Kogge {

namespace {

/// Cancels what it watches when it goes.
class CopyWatcher : public QFutureWatcher<Result<Done>>
{
public:
    using QFutureWatcher::QFutureWatcher;
    ~CopyWatcher() override { cancel(); }
};

} // namespace

void LeftCopies::take(const QFuture<Result<Done>> &copy, const QString &target)
{
    auto *watcher = new CopyWatcher(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, target] {
        watcher->deleteLater();
        const Result<Done> result = watcher->result();
        //: %1 is a file's name, %2 a sentence that says why
        Q_EMIT ended(result ? copyNote(result, target)
                            : tr("“%1” has not been copied. %2")
                                  .arg(QFileInfo(target).fileName(), copyNote(result, target)));
    });
    watcher->setFuture(copy);
}

QString copyNote(const Result<Done> &copy, const QString &target)
{
    return copy ? QCoreApplication::translate("Kogge::DownloadObject", "A copy is in “%1”.")
                      .arg(QDir::toNativeSeparators(target))
                : describe(copy.error());
}

} // namespace Kogge
