// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A player without a window, for the tests to kill. Exit status: 0, or 1 + the number of the ErrorCode.
//
//   open FOLDER                            opens the store and closes it
//   migrate FOLDER                         the same, as the program of the next version
//   append FOLDER FIRST COUNT              sample events; prints each one's id once it is on the disk
//   append-and-die FOLDER FIRST COUNT      the same, and ends without closing
//   append-on-network FOLDER FIRST COUNT   the same as append, as on a network drive
//   retry FOLDER FIRST COUNT               the same as append; tries each event until it is on the disk
//   backup FOLDER
//   rename FOLDER NAME                     the learner
//   create DATA NAME · remove DATA ID      a learner
#include "progress/learners.h"
#include "storefixture.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

template<typename T> int exitCode(const Result<T> &result)
{
    if (result)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(describe(result.error())));
    return 1 + static_cast<int>(result.error().code);
}

void acknowledge(const Event &event)
{
    std::puts(event.id.toString(QUuid::WithoutBraces).toLatin1().constData());
    std::fflush(stdout);
}

int append(ProgressStore &store, int first, int count, int tries)
{
    for (int number = first; number < first + count; ++number) {
        const Event event = Fixture::sampleEvent(number);
        auto appended = store.append(event);
        for (int i = 1; i < tries && !appended; ++i)
            appended = store.append(event);
        if (!appended)
            return exitCode(appended);
        acknowledge(event);
    }
    return 0;
}

int work(const QString &verb, const QStringList &arguments)
{
    const QString folder = arguments.value(0);
    if (verb == u"create")
        return exitCode(createLearner(folder, arguments.value(1)));
    if (verb == u"remove")
        return exitCode(removeLearner(folder, arguments.value(1)));

    StoreOptions options;
    if (verb == u"migrate")
        options.schema = Fixture::nextSchema(2);
    if (verb == u"append-on-network")
        options.fileSystem = u"nfs4"_s;
    auto store = ProgressStore::open(folder, options);
    if (!store)
        return exitCode(store);
    if (verb == u"backup")
        return exitCode(store->backup(BackupReason::BeforeImport));
    if (verb == u"rename")
        return exitCode(store->setLearnerName(arguments.value(1)));
    if (verb == u"open" || verb == u"migrate")
        return 0;
    const int code =
        append(*store, arguments.value(1).toInt(), arguments.value(2).toInt(), verb == u"retry" ? 1000 : 1);
    if (verb == u"append-and-die")
        std::raise(SIGKILL);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return work(arguments.value(1), arguments.mid(2));
}
