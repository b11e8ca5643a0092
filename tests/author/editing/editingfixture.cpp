// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editingfixture.h"

#include "base/identifier.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Kogge::Fixture {

QStringList moduleFolders()
{
    const QDir shipped(QStringLiteral(KOGGE_SOURCE_DIR "/modules"));
    QStringList folders{QStringLiteral(TEST_DATA_DIR "/everyblock")};
    for (const QString &name : shipped.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders += shipped.filePath(name);
    return folders;
}

Copy::Copy(const QString &module)
{
    writeFiles(path(), filesBelow(module));
}

Files filesOf(const FileSource &source)
{
    constexpr qint64 enough = 1 << 28;
    Files files;
    for (const PackagePath &path : source.files())
        files.insert(path.toString(), *source.read(path, enough));
    return files;
}

Files filesOf(const ModuleDocument &document)
{
    return filesOf(*document.files());
}

Files visibleFilesBelow(const QString &folder)
{
    Files files = filesBelow(folder);
    files.removeIf([](const auto &file) { return file.key().startsWith(u".kogge/"_s); });
    return files;
}

QStringList differences(const Files &left, const Files &right)
{
    QStringList paths;
    for (auto file = left.begin(); file != left.end(); ++file) {
        if (!right.contains(file.key()) || right.value(file.key()) != file.value())
            paths += file.key();
    }
    for (auto file = right.begin(); file != right.end(); ++file) {
        if (!left.contains(file.key()))
            paths += file.key();
    }
    paths.sort();
    return paths;
}

namespace {

void mustWork(const Result<bool> &edited)
{
    if (!edited || !*edited)
        qFatal("%s", edited ? "nothing was edited" : qPrintable(describe(edited.error())));
}

} // namespace

Result<bool> addFile(ModuleDocument &document, const QString &path, const QString &file)
{
    const auto addRecord = [&](Course &course) {
        if (course.mediaFile(path))
            return;
        MediaFile record;
        record.id = newIdentifier();
        record.path = path;
        course.media.push_back(record);
    };
    return document.editCourse(u"file"_s, addRecord, {{path, FileContent{{}, file}}});
}

void editEverything(ModuleDocument &document)
{
    const QString removed = document.course().lessons.back().id;
    Lesson lesson;
    lesson.id = u"l000000000"_s;
    lesson.title = u"New"_s;
    mustWork(document.addLesson(u"add"_s, lesson, 0, 0));
    mustWork(document.removeLesson(u"remove"_s, removed));
    mustWork(document.editModule(u"title"_s, [](Module &module) { module.title = u"Edited"_s; }));
    mustWork(document.editMedia(u"media"_s,
                                [](std::vector<MediaFile> &files) { files.front().credit = u"Edited"_s; }));
    // Where there is a record of it already, no new one is made under a random id.
    mustWork(addFile(document, document.course().media.front().path,
                     QStringLiteral(TEST_DATA_DIR "/everyblock/media.xml")));
}

QString firstLesson(const ModuleDocument &document)
{
    return document.course().lessons.front().id;
}

} // namespace Kogge::Fixture
