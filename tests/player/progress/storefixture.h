// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress/progressstore.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

// What the tests of the store share: a folder, events, and programs that run beside the test.

namespace Kogge::Fixture {

using namespace Qt::StringLiterals;

inline ModuleVersion financing()
{
    return {u"urn:uuid:5b2d6f0e-0f4c-4a51-9f39-1c5f5a0a7b11"_s, u"1.0.0"_s};
}

inline Place place(const QString &lesson = u"lalalalala"_s, const QString &block = u"bababababa"_s)
{
    return {lesson, block};
}

/// The \p number-th event of a learner who does a bit of everything. Its id follows from \p number.
Event sampleEvent(int number);
std::vector<Event> sampleEvents(int count);
/// What the first \p count sample events say.
ModuleProgress sampleProgress(int count);

[[nodiscard]] bool hasNotice(const ProgressStore &store, NoticeCode code);

[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
void flipBit(QByteArray &bytes, qsizetype bit);

/// A learner's folder that goes with the test.
class Folder
{
public:
    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString store() const { return file(u"progress.sqlite"_s); }
    [[nodiscard]] QString log() const { return file(u"progress.sqlite-wal"_s); }

    /// Whatever is in the folder, by relative path.
    [[nodiscard]] QMap<QString, QByteArray> content() const;
    void restore(const QMap<QString, QByteArray> &content) const;

private:
    QTemporaryDir m_dir;
};

/// A store with \p count sample events, closed again.
void fill(const Folder &folder, int count, const StoreOptions &options = {});

/// The store as a killed player leaves it: events in the file, and \p inLog more in a log that nobody has
/// merged.
void fillAndKill(const Folder &folder, int count, int inLog);

/// Runs SQL on a store behind its back.
void execute(const Folder &folder, const QStringList &statements);
void execute(const QString &store, const QStringList &statements);

/// The tables of the version after this one; programs from version \p lowestReader on may use them.
Schema nextSchema(int lowestReader);

/// A disk of its own for a test, of a megabyte or as much as asked for. Absent where the test may not mount
/// one.
class SmallDisk
{
public:
    static std::unique_ptr<SmallDisk> mount(int kilobytes = 1024);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] QString path() const { return m_dir.path(); }
    void setReadOnly(bool readOnly) const;
    /// Writes until nothing more fits; returns the file that took the room.
    [[nodiscard]] QString fillUp() const;

private:
    SmallDisk() = default;
    QTemporaryDir m_dir;
};

/// The child program of these tests; arguments: see progresschild.cpp.
[[nodiscard]] QStringList childCommand(const QStringList &arguments);

struct Outcome {
    bool killed = false;
    int exitCode = 0;
    QStringList lines; ///< Standard output.
};
Outcome run(QStringList command);

/// Runs \p arguments in the child program again and again on a fresh \p prepare()d folder, each time killed
/// at another of its system calls that change files, and calls \p examine after each. Returns how often it
/// was killed; 0 where strace cannot be used.
int killedEverywhere(const QStringList &arguments, const std::function<void()> &prepare,
                     const std::function<void()> &examine);

} // namespace Kogge::Fixture
