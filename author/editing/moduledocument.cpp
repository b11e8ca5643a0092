// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identifier.h"
#include "editing/moduledocument_p.h"
#include "editing/moduletemplates.h"
#include "editing/savetransaction.h"
#include "manifest/sourcefiles.h"
#include "manifest/translationfile.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qint64 mergeTime = 3000; // Milliseconds within which typing goes on.

const QString modulePath = u"module.xml"_s;
const QString mediaPath = u"media.xml"_s;

/// Or what a killed program may have left of one.
bool isModule(const QString &folder)
{
    return QFileInfo::exists(folder + u"/module.xml"_s) || QFileInfo::exists(folder + u"/.kogge"_s);
}

QString lessonPath(const QString &lesson)
{
    return u"lessons/%1.xml"_s.arg(lesson);
}

/// All texts of the module in the languages that it is translated into from the beginning.
void addTranslations(FileChanges &files, const NewModule &module, const Module &made,
                     const std::vector<Lesson> &lessons)
{
    Course course;
    course.module = made;
    course.lessons = lessons;
    const auto texts = textUnits(course);
    for (const QString &language : module.languages) {
        TranslationFile translation{language, made.language, {}};
        for (const UnitsOfFile &file : texts) {
            for (const TextUnit &unit : file.units)
                translation.units.insert(unit.id, {unit.text, module.translate(unit.text, language), true});
        }
        XmlSource xml = createTranslation(language, made.language, u"translations/%1.xlf"_s.arg(language));
        writeTranslation(xml, translation, texts);
        files.emplace(xml.file(), FileContent{xml.save(), {}});
    }
}

} // namespace

ModuleDocument::ModuleDocument(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
    readNotes({u"comments.xml"_s, u"words.xml"_s});
    startRecovery();
    startWatching();
}

ModuleDocument::~ModuleDocument()
{
    endRecovery();
}

Result<std::unique_ptr<ModuleDocument>> ModuleDocument::open(const QString &folder,
                                                             const OpenOptions &options)
{
    auto lock =
        isModule(folder) ? ModuleLock::take(folder, options.otherComputer) : std::shared_ptr<ModuleLock>();
    if (!lock)
        return lock.error();
    if (const auto finished = finishSaving(folder); !finished)
        return finished.error();
    const auto source = FolderSource::open(folder);
    if (!source)
        return source.error();
    auto loaded = loadModule(**source);
    if (!loaded)
        return loaded.error();
    auto d = std::make_unique<Private>();
    d->lock = std::move(*lock);
    d->folder = QFileInfo(folder).absoluteFilePath();
    d->loaded = std::move(*loaded);
    for (const PackagePath &path : (*source)->files()) {
        const QString &name = path.toString();
        d->stamps.emplace(name, FileStamp::of(d->folder + u'/' + name)); // Before it is read.
        FileContent content{{}, d->folder + u'/' + name};
        if (isHeldInMemory(name)) {
            const auto bytes = (*source)->read(path, XmlLimits().bytes);
            if (!bytes)
                return bytes.error();
            content = {*bytes, {}};
        }
        d->files.emplace(name, content);
    }
    d->saved = d->files;
    prepareRecovery(*d, options.stateFolder);
    return std::unique_ptr<ModuleDocument>(new ModuleDocument(std::move(d)));
}

Result<std::unique_ptr<ModuleDocument>> ModuleDocument::create(const QString &folder, const NewModule &module,
                                                               const OpenOptions &options)
{
    if (QDir(folder).exists() && !QDir(folder).isEmpty())
        return Error{ErrorCode::TargetNotEmpty, folder, {}};
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::CannotWrite, folder, {}};
    Module made;
    made.id = u"urn:uuid:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    made.version = u"0.1.0"_s;
    made.language = module.language;
    made.topic = module.topic;
    made.licence = u"CC-BY-SA-4.0"_s;
    made.title = module.title;
    made.summary = module.summary.isEmpty() ? module.title : module.summary;
    Section section;
    section.id = newIdentifier();
    FileChanges files;
    const auto lessons =
        module.lessons.empty() ? templateLessons(module.pattern, module.language) : module.lessons;
    for (const Lesson &lesson : lessons) {
        section.lessons.push_back({lesson.id, {}, 0});
        XmlSource lessonXml = XmlSource::create(u"lesson"_s, lessonPath(lesson.id));
        writeLesson(lessonXml, lesson);
        files.emplace(lessonXml.file(), FileContent{lessonXml.save(), {}});
    }
    made.sections.push_back(section);
    XmlSource xml = XmlSource::create(u"module"_s, u"module.xml"_s);
    writeModule(xml, made);

    files.emplace(xml.file(), FileContent{xml.save(), {}});
    addTranslations(files, module, made, lessons);
    if (const auto written = saveChanges(folder, files); !written)
        return written.error();
    return open(folder, options);
}

const QString &ModuleDocument::folder() const
{
    return m_d->folder;
}

const Course &ModuleDocument::course() const
{
    return m_d->loaded.course;
}

const Problems &ModuleDocument::readProblems() const
{
    return m_d->loaded.problems;
}

std::shared_ptr<const FileSource> ModuleDocument::files() const
{
    return std::make_shared<StateSource>(m_d->folder, m_d->files, m_d->kept);
}

namespace {

using Bytes = std::optional<QByteArray>;

/// What a file says once \p edit has changed its values; the same where it made no difference.
template<typename Value, typename Read, typename Write, typename Edit>
Result<Bytes> editedBytes(const Bytes &bytes, const QString &path, const QString &root, const Read &read,
                          const Write &write, const Edit &edit)
{
    auto xml = bytes ? XmlSource::load(*bytes, path) : Result<XmlSource>(XmlSource::create(root, path));
    if (!xml)
        return xml.error();
    Problems problems;
    Value value = read(*xml, problems);
    const Value before = value;
    edit(value);
    if (value == before)
        return bytes;
    write(*xml, value);
    return Bytes(xml->save());
}

} // namespace

std::optional<QByteArray> ModuleDocument::bytesOf(const QString &path) const
{
    const auto found = m_d->files.find(path);
    if (found == m_d->files.end())
        return std::nullopt;
    return found->second.bytes;
}

Result<Bytes> ModuleDocument::editedModule(const std::function<void(Module &)> &edit) const
{
    return editedBytes<Module>(bytesOf(modulePath), modulePath, u"module"_s, readModule, writeModule, edit);
}

Result<Bytes> ModuleDocument::editedLesson(const QString &lesson,
                                           const std::function<void(Lesson &)> &edit) const
{
    const QString path = lessonPath(lesson);
    const auto before = bytesOf(path);
    if (!before)
        return Error{ErrorCode::FileNotFound, path, {}};
    return editedBytes<Lesson>(before, path, u"lesson"_s, readLesson, writeLesson, edit);
}

Result<Bytes> ModuleDocument::editedMedia(const std::function<void(std::vector<MediaFile> &)> &edit) const
{
    return editedBytes<std::vector<MediaFile>>(bytesOf(mediaPath), mediaPath, u"media"_s, readMedia,
                                               writeMedia, edit);
}

Result<bool> ModuleDocument::editModule(const QString &label, const std::function<void(Module &)> &edit,
                                        const QString &mergeKey)
{
    const auto bytes = editedModule(edit);
    if (!bytes)
        return bytes.error();
    return apply(label, {{modulePath, *bytes}}, mergeKey);
}

Result<bool> ModuleDocument::editLesson(const QString &lesson, const QString &label,
                                        const std::function<void(Lesson &)> &edit, const QString &mergeKey)
{
    const auto bytes = editedLesson(lesson, edit);
    if (!bytes)
        return bytes.error();
    return apply(label, {{lessonPath(lesson), *bytes}}, mergeKey);
}

Result<bool> ModuleDocument::editMedia(const QString &label,
                                       const std::function<void(std::vector<MediaFile> &)> &edit,
                                       const QString &mergeKey)
{
    const auto bytes = editedMedia(edit);
    if (!bytes)
        return bytes.error();
    return apply(label, {{mediaPath, *bytes}}, mergeKey);
}

Result<bool> ModuleDocument::addLesson(const QString &label, const Lesson &lesson, int section, int at)
{
    const auto module = editedModule([&](Module &edited) {
        if (section < 0 || section >= std::ssize(edited.sections))
            return;
        auto &lessons = edited.sections[static_cast<size_t>(section)].lessons;
        lessons.insert(lessons.begin() + std::clamp<qsizetype>(at, 0, std::ssize(lessons)),
                       {lesson.id, {}, 0});
    });
    if (!module)
        return module.error();
    if (*module == bytesOf(modulePath)) // There is no such section, and nothing would show the lesson.
        return false;
    XmlSource xml = XmlSource::create(u"lesson"_s, lessonPath(lesson.id));
    writeLesson(xml, lesson);
    return apply(label, {{xml.file(), xml.save()}, {modulePath, *module}});
}

Result<bool> ModuleDocument::removeLesson(const QString &label, const QString &lesson)
{
    const auto module = editedModule([&](Module &edited) {
        for (Section &section : edited.sections)
            std::erase_if(section.lessons,
                          [&](const LessonReference &reference) { return reference.id == lesson; });
    });
    if (!module)
        return module.error();
    return apply(label, {{lessonPath(lesson), std::nullopt}, {modulePath, *module}});
}

Result<bool> ModuleDocument::apply(const QString &label, const std::map<QString, Bytes> &files,
                                   const QString &mergeKey)
{
    FileChanges contents;
    for (const auto &[path, bytes] : files)
        contents.emplace(path, bytes ? std::optional(FileContent{*bytes, {}}) : std::nullopt);
    return applyContents(label, contents, mergeKey);
}

bool ModuleDocument::applyContents(const QString &label, const FileChanges &contents, const QString &mergeKey)
{
    Step step;
    step.mergeKey = mergeKey;
    for (const auto &[path, content] : contents) {
        const auto found = m_d->files.find(path);
        Change change;
        if (found != m_d->files.end())
            change.before = found->second;
        change.after = content;
        if (change.before != change.after)
            step.changes.emplace(path, change);
    }
    if (step.changes.empty())
        return false;
    if (merges(mergeKey))
        merge(step);
    else
        push(label, step);
    m_d->sinceEdit.start();
    take(step.changes, true);
    return true;
}

/// The same, with copies of the files that \p contents names: they are not ours, and may go.
Result<bool> ModuleDocument::applyKept(const QString &label, const FileChanges &contents)
{
    FileChanges ours;
    for (const auto &[path, content] : contents) {
        const auto known = m_d->files.find(path);
        if (!content || content->file.isEmpty()) {
            ours.emplace(path, content);
        } else if (known == m_d->files.end() || !isSameContent(known->second, *content)) {
            const auto kept = m_d->kept->keep(content->file);
            if (!kept)
                return Error{kept.error().code, path, kept.error().detail};
            ours.emplace(path, FileContent{{}, *kept});
        }
    }
    return applyContents(label, ours, {});
}

/// Whether an edit goes on with what the last step began.
bool ModuleDocument::merges(const QString &mergeKey) const
{
    return !mergeKey.isEmpty() && m_d->position == m_d->steps.size() && m_d->position > 0
        && m_d->steps.back().mergeKey == mergeKey && m_d->sinceEdit.isValid()
        && m_d->sinceEdit.elapsed() < mergeTime;
}

/// Adds to the last step. One that has come back to where it began is none.
void ModuleDocument::merge(const Step &step)
{
    auto &changes = m_d->steps.back().changes;
    for (const auto &[path, change] : step.changes)
        changes.try_emplace(path, change).first->second.after = change.after;
    std::erase_if(changes, [](const auto &known) { return known.second.before == known.second.after; });
    if (!changes.empty())
        return;
    m_d->steps.pop_back();
    m_d->history.pop_back();
    --m_d->position;
}

void ModuleDocument::push(const QString &label, const Step &step)
{
    m_d->steps.resize(m_d->position);
    m_d->history.resize(m_d->position);
    m_d->steps.push_back(step);
    m_d->history.push_back({label, QDateTime::currentDateTime()});
    ++m_d->position;
}

/// Puts the files into the state after (or before) a step, and reads them.
void ModuleDocument::take(const std::map<QString, Change> &changes, bool after)
{
    QStringList paths;
    for (const auto &[path, change] : changes) {
        const std::optional<FileContent> &content = after ? change.after : change.before;
        if (content)
            m_d->files[path] = *content;
        else
            m_d->files.erase(path);
        paths += path;
    }
    readAgain(paths);
    logSoon(paths);
    Q_EMIT changed(paths);
    Q_EMIT historyChanged();
    Q_EMIT modifiedChanged();
}

/// A lesson or a translation that changed alone is read alone.
void ModuleDocument::readAgain(const QStringList &changed)
{
    readNotes(changed);
    QStringList paths = changed;
    paths.removeIf([](const QString &name) { return isNotes(name); });
    if (paths.isEmpty())
        return;
    const QString path = paths.value(0);
    const QString id = path.section(u'/', 1).section(u'.', 0, 0);
    auto &lessons = m_d->loaded.course.lessons;
    const auto lesson =
        std::find_if(lessons.begin(), lessons.end(), [&](const Lesson &known) { return known.id == id; });
    const auto bytes = bytesOf(path);
    if (paths.size() == 1 && path.startsWith(u"lessons/"_s) && bytes && lesson != lessons.end()) {
        const auto xml = XmlSource::load(*bytes, path);
        if (xml && xml->isCanonical()) {
            std::erase_if(m_d->loaded.problems, [&](const Problem &problem) { return problem.file == path; });
            *lesson = readLesson(*xml, m_d->loaded.problems);
            lesson->id = id;
            return;
        }
    }
    if (paths.size() == 1 && bytes && rereadTranslation(path, *bytes))
        return;
    if (auto loaded = loadModuleForChecking(StateSource(m_d->folder, m_d->files, m_d->kept)))
        m_d->loaded = std::move(*loaded);
}

void ModuleDocument::undo()
{
    if (!canUndo())
        return;
    --m_d->position;
    m_d->sinceEdit.invalidate();
    take(m_d->steps[m_d->position].changes, false);
}

void ModuleDocument::redo()
{
    if (!canRedo())
        return;
    ++m_d->position;
    m_d->sinceEdit.invalidate();
    take(m_d->steps[m_d->position - 1].changes, true);
}

void ModuleDocument::endStep()
{
    m_d->sinceEdit.invalidate();
}

bool ModuleDocument::canUndo() const
{
    return m_d->position > 0;
}

bool ModuleDocument::canRedo() const
{
    return m_d->position < m_d->steps.size();
}

const std::vector<HistoryEntry> &ModuleDocument::history() const
{
    return m_d->history;
}

int ModuleDocument::position() const
{
    return static_cast<int>(m_d->position);
}

} // namespace Kogge
