// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/authornotes.h"
#include "editing/backups.h"
#include "editing/copiedparts.h"
#include "editing/mediapreparation.h"
#include "editing/modulelock.h"
#include "package/moduleloader.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <map>
#include <optional>

namespace Kogge {

/// A step of the history: what it was, and the files it changed.
struct HistoryEntry {
    QString label;
    QDateTime time;
};

/// What a new module begins with.
struct NewModule {
    QString title;
    QString language;
    QString topic;
    QString pattern = {}; ///< Id of a template; empty: one empty lesson.
    std::vector<Lesson> lessons = {}; ///< Instead of a template, where there are any.
    QString summary = {}; ///< Empty: the title.
    QStringList languages = {}; ///< That it is translated into from the beginning, by translate().
    std::function<QString(const QString &text, const QString &language)> translate = {};
};

/// Changes that were not saved, found when a module was opened.
struct Recovery {
    QDateTime time; ///< Of the last one.
    QStringList paths; ///< Where the module would change.
    std::shared_ptr<const FileSource> before; ///< The module as it is without them, and with them.
    std::shared_ptr<const FileSource> after;
};

/// What has come into a module.
struct Pasted {
    QStringList ids; ///< Of the lessons or blocks, as they are called here.
    QStringList missing; ///< Files that could not be brought along; nothing shows them now.
};

/// How a module is opened.
struct OpenOptions {
    QString stateFolder; ///< Where the program keeps what is its own, as unsaved changes; empty: nowhere.
    OtherComputer otherComputer = OtherComputer::Respect;
};

/// A module that is being edited: its files in memory, and everything that was done to them.
///
/// Every change goes through one of the edit functions. It gets the values of a file, changes them, and what
/// it made of them is written into the file in place. Undoing puts back the bytes.
class ModuleDocument : public QObject
{
    Q_OBJECT

public:
    /// Fails with ModuleInUse where somebody else edits it. What cannot be written to is opened all the same.
    static Result<std::unique_ptr<ModuleDocument>> open(const QString &folder,
                                                        const OpenOptions &options = {});
    /// Makes the folder, with a module in it.
    static Result<std::unique_ptr<ModuleDocument>> create(const QString &folder, const NewModule &module,
                                                          const OpenOptions &options = {});
    ~ModuleDocument() override;

    [[nodiscard]] const QString &folder() const;
    [[nodiscard]] const Course &course() const;
    /// What was found while reading the files as they are now.
    [[nodiscard]] const Problems &readProblems() const;
    /// The files as they are now; what this gives does not change any more.
    [[nodiscard]] std::shared_ptr<const FileSource> files() const;

    /// What comments.xml and words.xml say as they are now; empty where they cannot be read.
    [[nodiscard]] const std::vector<Comment> &comments() const;
    [[nodiscard]] const std::vector<KnownWord> &words() const;

    /// What those who teach should know, in Markdown: coach/notes.md, or coach/LANGUAGE/notes.md. Empty where
    /// there is none.
    [[nodiscard]] QString facilitatorNotes(const QString &language) const;

    // Each tells whether something changed. A change that makes no difference leaves no trace.
    Result<bool> editModule(const QString &label, const std::function<void(Module &)> &edit,
                            const QString &mergeKey = {});
    Result<bool> editLesson(const QString &lesson, const QString &label,
                            const std::function<void(Lesson &)> &edit, const QString &mergeKey = {});
    /// The module, its lessons and the records of its files in one step, together with files that are
    /// \p added. Lessons that \p edit adds or takes away have their files written or removed.
    Result<bool> editCourse(const QString &label, const std::function<void(Course &)> &edit,
                            const FileChanges &added = {});
    /// Lessons or blocks from anywhere in one step, with the files they need. \p insert puts them into their
    /// place; see readyFor() for their ids. A file that is here already is not taken twice.
    Result<Pasted> paste(const QString &label, const CopiedParts &parts, const BroughtMedia &media,
                         const std::function<void(Course &, const CopiedParts &)> &insert);
    Result<bool> addLesson(const QString &label, const Lesson &lesson, int section, int at);
    Result<bool> removeLesson(const QString &label, const QString &lesson);
    Result<bool> editMedia(const QString &label, const std::function<void(std::vector<MediaFile> &)> &edit,
                           const QString &mergeKey = {});
    /// Both fail, and change nothing, where the file is damaged.
    Result<bool> editComments(const QString &label, const std::function<void(std::vector<Comment> &)> &edit);
    Result<bool> editWords(const QString &label, const std::function<void(std::vector<KnownWord> &)> &edit);
    /// In one of the module's languages. Without words, there is no file.
    Result<bool> writeFacilitatorNotes(const QString &label, const QString &language, const QString &text);
    /// Of data/\p name.xml. Fails with FileNotFound where there is no such collection.
    Result<bool> editProfiles(const QString &name, const QString &label,
                              const std::function<void(ProfileCollection &)> &edit);
    /// A new one, in data/NAME.xml with its own name, which the block \p block of profiles shows from now on.
    /// Fails with TargetExists.
    Result<bool> addProfiles(const ProfileCollection &collection, const QString &block, const QString &label);
    /// A unit that \p edit changes counts as a translation of the text as it is today. Fails with
    /// FileNotFound where there is no such translation.
    Result<bool> editTranslation(const QString &language, const QString &label,
                                 const std::function<void(Translation &)> &edit,
                                 const QString &mergeKey = {});
    /// The same for one that came from elsewhere and says itself which texts it translates. Where there is
    /// none yet, it is added.
    Result<bool> setTranslation(const QString &label, const QString &language, const Translation &units);
    /// An empty one. Fails with TargetExists, or InvalidArgument for what is no other language.
    Result<bool> addTranslation(const QString &label, const QString &language);
    /// With the media and the facilitator's notes that only readers of \p language see. Fails with
    /// FileNotFound.
    Result<bool> removeTranslation(const QString &label, const QString &language);
    /// Takes \p media into the module, with what \p record says of it beside id and path. Returns the path:
    /// of the file that has the same content already, where there is one.
    Result<QString> addMedia(const QString &label, const PreparedMedia &media, const MediaFile &record);
    /// \p media takes the place of the file at \p path; or of what readers of \p language see there, where
    /// that is given. The record stays. A file of another type gets another name, also in the lessons that
    /// use it. Fails with FileNotFound, or with InvalidArgument where it would no longer fit its use.
    Result<bool> replaceMedia(const QString &label, const QString &path, const PreparedMedia &media,
                              const QString &language = {});
    /// The file, its versions for languages and its record. Fails with FileNotFound or MediaInUse.
    Result<bool> removeMedia(const QString &label, const QString &path);
    /// Where a worker thread can already keepMedia() what will be added, so that adding takes no time.
    [[nodiscard]] std::shared_ptr<KeptFiles> keptFiles() const;

    /// The next edit begins a step of its own, whatever its merge key.
    void endStep();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    void undo();
    void redo();
    [[nodiscard]] const std::vector<HistoryEntry> &history() const;
    /// Steps that are done; the first one not done has this number.
    [[nodiscard]] int position() const;

    [[nodiscard]] bool isModified() const;
    /// All or nothing: where it fails, the module on the disk is as it was, or will be finished by the next
    /// save or the next opening. Nothing is lost here.
    Result<Done> save();

    /// Changes that a program before this one could not save. They stay until one decides about them.
    [[nodiscard]] std::optional<Recovery> recovery() const;
    /// Where changes lie that were found, but cannot be read; empty: there are none.
    [[nodiscard]] QString unreadableRecovery() const;
    /// Makes them again, as one edit.
    Result<bool> recover(const QString &label);
    void discardRecovery();

    /// What saving has overwritten, newest first.
    [[nodiscard]] std::vector<Backup> backups() const;
    /// Makes the module as it was then, as one edit.
    Result<bool> restore(const QString &label, const Backup &backup);

    /// Files that another program has changed, added or removed since they were loaded or saved.
    [[nodiscard]] QStringList outsideChanges() const;
    /// Their changes replace what is here, as one edit. Fails with ModuleMissing where module.xml is gone.
    Result<bool> takeOutside(const QString &label);
    /// What is here replaces theirs with the next save; files that they have added stay.
    Result<bool> keepMine();

Q_SIGNALS:
    /// Unsaved changes cannot be written down for the case that the program ends badly.
    void recoveryFailed(const Kogge::Error &error);
    /// The module was saved, but what it was before could not be kept.
    void backupFailed(const Kogge::Error &error);
    void changed(const QStringList &paths);
    void changedOutside(const QStringList &paths);
    void historyChanged();
    void modifiedChanged();

private:
    struct Change;
    struct Step;
    struct MediaPlaces;
    struct Private;
    [[nodiscard]] std::optional<QByteArray> bytesOf(const QString &path) const;
    Result<std::optional<QByteArray>> editedModule(const std::function<void(Module &)> &edit) const;
    Result<std::optional<QByteArray>> editedLesson(const QString &lesson,
                                                   const std::function<void(Lesson &)> &edit) const;
    [[nodiscard]] QString facilitatorNotesPath(const QString &language) const;
    Pasted placeMedia(const CopiedParts &parts, const BroughtMedia &media, MediaPlaces &places) const;
    Result<Done> collectLessons(const Course &after, FileChanges &changes) const;
    Result<std::optional<QByteArray>>
    editedMedia(const std::function<void(std::vector<MediaFile> &)> &edit) const;
    Result<bool> apply(const QString &label, const std::map<QString, std::optional<QByteArray>> &files,
                       const QString &mergeKey = {});
    bool applyContents(const QString &label, const FileChanges &contents, const QString &mergeKey);
    Result<bool> applyKept(const QString &label, const FileChanges &contents);
    [[nodiscard]] std::optional<QString> pathWithContent(const PreparedMedia &media) const;
    [[nodiscard]] QString freeMediaPath(const QString &name) const;
    [[nodiscard]] QStringList versionsOf(const QString &path) const;
    [[nodiscard]] bool hasMedia(const QString &path) const;
    Result<FileChanges> withRecord(const QString &path, const MediaFile &record) const;
    Result<FileChanges> withNewPath(const QString &from, const QString &to) const;
    Result<Done> checkReplacement(const QString &path, const PreparedMedia &media,
                                  const QString &language) const;
    [[nodiscard]] bool merges(const QString &mergeKey) const;
    void merge(const Step &step);
    void push(const QString &label, const Step &step);
    void take(const std::map<QString, Change> &changes, bool after);
    void readAgain(const QStringList &changed);
    void readNotes(const QStringList &paths);
    bool rereadTranslation(const QString &path, const QByteArray &bytes);
    Result<Done> finishPending();
    Result<Done> keepReplaced(const QString &path);
    void backUpNow(const FileChanges &changes);
    static void prepareRecovery(Private &d, const QString &stateFolder);
    void startRecovery();
    void endRecovery();
    Result<FileChanges> changesOnDisk() const;
    Result<Done> acceptOnDisk(const FileChanges &changes);
    void forgetGone(const FileChanges &changes);
    [[nodiscard]] bool isPending(const QString &path, const FileContent &content) const;
    void stamp(const FileChanges &changes);
    void startWatching();
    void watchFiles();
    void lookOutside();
    void logSoon(const QStringList &paths);
    void logNow();
    void forgetUnsaved();

    explicit ModuleDocument(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace Kogge
