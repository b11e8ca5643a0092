// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessonsession.h"
#include "package/filesource.h"

#include <QTemporaryDir>

#include <functional>

namespace Kogge::Fixture {

/// A learner at a desk of their own, with a module and a store. The module has one of every block, see
/// tests/data/everyblock; a test may change it.
class LessonDesk
{
public:
    using Change = std::function<void(Course &)>;

    explicit LessonDesk(const Change &change = {});
    ~LessonDesk();

    /// Opens the module anew, as after a restart of the program.
    void reopen();
    /// The same with a change of the module, as a newer version brings.
    void reopen(const Change &change);
    /// Waits until everything kept so far has been saved or has failed.
    void settle();
    /// Does not open the store: nothing can be saved until openStore().
    void reopenWithoutStore();
    void openStore();

    [[nodiscard]] const Course &course() const { return m_course; }
    [[nodiscard]] ProgressKeeper &keeper() const { return *m_keeper; }
    [[nodiscard]] const ModuleProgress &progress() const { return m_keeper->progress(); }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    /// What the store on the disk says, read beside the open one.
    [[nodiscard]] ModuleProgress stored() const;

    /// The lesson in \p row, opened if it is not.
    LessonSession &lesson(int row);
    void closeLesson() { m_lesson.reset(); }
    /// The block with that id, whose lesson is opened.
    template<typename Object> Object &block(const QString &id)
    {
        auto *object = qobject_cast<Object *>(&blockObject(id));
        if (!object)
            qFatal("%s is something else", qPrintable(id));
        return *object;
    }
    BlockObject &blockObject(const QString &id);

private:
    void open();

    QTemporaryDir m_folder;
    std::unique_ptr<FileSource> m_files;
    Course m_course;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<ProgressKeeper> m_keeper;
    std::unique_ptr<LessonSession> m_lesson;
    int m_row = -1;
};

/// The block with that id, in a course that a test changes.
[[nodiscard]] Block &blockOf(Course &course, const QString &id);
/// What is in it.
template<typename Content> Content &contentOf(Course &course, const QString &id)
{
    return std::get<Content>(blockOf(course, id).content);
}

} // namespace Kogge::Fixture
