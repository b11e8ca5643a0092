// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "progress/tables_p.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <unistd.h>

namespace Kogge::Fixture {

namespace {

Scenario sampleScenario(int number)
{
    Scenario scenario;
    scenario.id = u"scenario0%1"_s.arg(number % 10);
    scenario.name = u"Übung №%1"_s.arg(number);
    scenario.input.fields = {{u"income0000"_s, QString::number(number)}};
    scenario.complete = number % 16 == 5;
    return scenario;
}

} // namespace

Event sampleEvent(int number)
{
    const Place at = place(u"lesson000%1"_s.arg(number % 5), u"block0000%1"_s.arg(number % 7));
    const Place sheet = place(at.lesson, u"sheet0000%1"_s.arg(number % 2));
    const auto make = [&]() -> Event {
        switch (number % 8) {
        case 0:
            return launched(financing());
        case 1:
            return experienced(financing(), at);
        case 2:
            return draftKept(financing(), at, 0, u"a,c"_s);
        case 3:
            return answered(financing(), at, 0, u"b"_s, Grade{*Decimal::fromString(u"0.5"), false, {}, {}},
                            1);
        case 4:
            return hintShown(financing(), at, 0, u"hinthinth%1"_s.arg(number % 3));
        case 5:
            return scenarioSaved(financing(), sheet, 0, sampleScenario(number));
        case 6:
            return endReached(financing(), at.lesson);
        default:
            return lessonCompleted(financing(), at.lesson);
        }
    };
    Event event = make();
    event.id = QUuid::createUuidV5(QUuid(), QString::number(number));
    event.time = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + number * 1000LL, Qt::UTC);
    event.duration = std::chrono::milliseconds(number % 1000);
    return event;
}

std::vector<Event> sampleEvents(int count)
{
    std::vector<Event> events;
    for (int i = 0; i < count; ++i)
        events.push_back(sampleEvent(i));
    return events;
}

ModuleProgress sampleProgress(int count)
{
    ModuleProgress progress;
    for (const Event &event : sampleEvents(count))
        apply(progress, event);
    return progress;
}

bool hasNotice(const ProgressStore &store, NoticeCode code)
{
    return std::any_of(store.notices().begin(), store.notices().end(),
                       [code](const Notice &notice) { return notice.code == code; });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void flipBit(QByteArray &bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ (1 << (bit % 8)));
}

QMap<QString, QByteArray> Folder::content() const
{
    QMap<QString, QByteArray> files;
    QDirIterator iterator(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString file = iterator.next();
        files.insert(QDir(path()).relativeFilePath(file), bytesOf(file));
    }
    return files;
}

void Folder::restore(const QMap<QString, QByteArray> &content) const
{
    QDir dir(path());
    for (const QString &name : dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        QFile::remove(dir.filePath(name));
        QDir(dir.filePath(name)).removeRecursively();
    }
    for (auto entry = content.begin(); entry != content.end(); ++entry) {
        dir.mkpath(QFileInfo(entry.key()).path());
        writeBytes(dir.filePath(entry.key()), entry.value());
    }
}

void fill(const Folder &folder, int count, const StoreOptions &options)
{
    auto store = ProgressStore::open(folder.path(), options);
    if (!store || !store->append(sampleEvents(count)) || !store->setLearnerName(u"Jørn"_s))
        qFatal("cannot fill the store");
}

void fillAndKill(const Folder &folder, int count, int inLog)
{
    fill(folder, count);
    const auto outcome = run(
        childCommand({u"append-and-die"_s, folder.path(), QString::number(count), QString::number(inLog)}));
    if (!outcome.killed || outcome.lines.size() != inLog)
        qFatal("the child has not done its work");
}

void execute(const Folder &folder, const QStringList &statements)
{
    execute(folder.store(), statements);
}

void execute(const QString &store, const QStringList &statements)
{
    auto database = connectToStore(store);
    for (const QString &statement : statements) {
        if (!database || !database->run(statement))
            qFatal("cannot run %s", qPrintable(statement));
    }
}

Schema nextSchema(int lowestReader)
{
    return {{{2,
              lowestReader,
              {u"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"_s,
               u"INSERT INTO note (text) SELECT module FROM journal GROUP BY module"_s}}}};
}

std::unique_ptr<SmallDisk> SmallDisk::mount(int kilobytes)
{
    if (::geteuid() != 0)
        return nullptr;
    auto disk = std::unique_ptr<SmallDisk>(new SmallDisk);
    const auto size = u"size=%1k"_s.arg(kilobytes);
    if (run({u"mount"_s, u"-t"_s, u"tmpfs"_s, u"-o"_s, size, u"tmpfs"_s, disk->path()}).exitCode != 0)
        return nullptr;
    return disk;
}

SmallDisk::~SmallDisk()
{
    if (m_dir.isValid())
        run({u"umount"_s, u"-l"_s, path()});
}

void SmallDisk::setReadOnly(bool readOnly) const
{
    if (run({u"mount"_s, u"-o"_s, readOnly ? u"remount,ro"_s : u"remount,rw"_s, path()}).exitCode != 0)
        qFatal("cannot change the disk");
}

QString SmallDisk::fillUp() const
{
    QFile filler(m_dir.filePath(u"filler"_s));
    const QByteArray block(4096, 'x');
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("cannot fill the disk");
    while (filler.write(block) == block.size()) { }
    return filler.fileName();
}

QStringList childCommand(const QStringList &arguments)
{
    return QStringList{QStringLiteral(PROGRESS_CHILD)} + arguments;
}

Outcome run(QStringList command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString program = command.takeFirst();
    process.start(program, command);
    constexpr int longest = 120'000;
    if (!process.waitForFinished(longest))
        qFatal("%s does not end", qPrintable(program));
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(),
            output.split(u'\n', Qt::SkipEmptyParts)};
}

namespace {

bool canTrace()
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    return !strace.isEmpty() && run({strace, u"-o"_s, u"/dev/null"_s, u"true"_s}).exitCode == 0;
}

} // namespace

int killedEverywhere(const QStringList &arguments, const std::function<void()> &prepare,
                     const std::function<void()> &examine)
{
    if (!canTrace())
        return 0;
    int kills = 0;
    QMap<QString, int> number;
    for (const QString &call : {u"pwrite64"_s, u"fdatasync"_s, u"fsync"_s, u"ftruncate"_s, u"rename"_s,
                                u"unlink"_s, u"rmdir"_s, u"mkdir"_s}) {
        for (bool killed = true; killed;) {
            prepare();
            const QStringList trace = {u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s};
            const QStringList inject = {u"-e"_s, u"trace="_s + call, u"-e"_s,
                                        u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(++number[call])};
            killed = run(trace + inject + childCommand(arguments)).killed;
            kills += killed ? 1 : 0;
            examine();
        }
    }
    return kills;
}

} // namespace Kogge::Fixture
