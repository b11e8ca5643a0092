// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileproblem.h"
#include "learnersmodel.h"
#include "librarymodel.h"
#include "modulesession.h"
#include "moduleupdate.h"
#include "settings.h"
#include "toolbox.h"

#include <QThreadPool>
#include <QUrl>

#include <atomic>
#include <functional>
#include <optional>

namespace Kogge {

class PackageImages;

/// Where the player keeps things.
struct PlayerFolders {
    QString data; ///< Learners' progress.
    QString library; ///< Modules.
    QString settings; ///< A file; empty for settings that are forgotten.
};

/// The program as QML sees it: the shelf, the open module, and which page is shown.
class Player : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one, made by main().")

    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(Kogge::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(Kogge::LibraryModel *library READ library CONSTANT)
    /// The open module, or null.
    Q_PROPERTY(Kogge::ModuleSession *module READ module NOTIFY moduleChanged)

    /// What to go on with: title of the lesson, when it was left, and the module; empty before the first.
    Q_PROPERTY(QString continueTitle READ continueTitle NOTIFY continueChanged)
    Q_PROPERTY(QString continueNote READ continueNote NOTIFY continueChanged)
    /// What stands below the title: the module's title, or what it is about where no lesson was begun.
    Q_PROPERTY(QString continueDetail READ continueDetail NOTIFY continueChanged)
    Q_PROPERTY(bool continueBegun READ continueBegun NOTIFY continueChanged)
    Q_PROPERTY(QString continueModuleId READ continueModuleId NOTIFY continueChanged)
    Q_PROPERTY(QString continueModuleTitle READ continueModuleTitle NOTIFY continueChanged)
    Q_PROPERTY(QString continueTopic READ continueTopic NOTIFY continueChanged)

    /// The term that a link has asked about; see followLink().
    Q_PROPERTY(Kogge::TermNote term READ term NOTIFY termChanged)
    /// The file that could not be opened last.
    Q_PROPERTY(Kogge::FileProblem fileProblem READ fileProblem NOTIFY fileProblemChanged)
    /// Everybody who learns here.
    Q_PROPERTY(Kogge::LearnersModel *learners READ learners CONSTANT)
    /// Nobody has said yet who is learning; nothing else is shown before.
    Q_PROPERTY(bool asksWho READ asksWho NOTIFY learnerChanged)
    /// The tools of all modules, as of when the toolbox was opened.
    Q_PROPERTY(Kogge::ToolboxModel *toolbox READ toolbox CONSTANT)
    /// A newer version of a module that waits for takeUpdate() or declineUpdate(); null otherwise.
    Q_PROPERTY(Kogge::ModuleUpdate *update READ update NOTIFY updateChanged)
    /// Bringing a file into the library: its name while it lasts, and how far it is, 0 to 1.
    Q_PROPERTY(QString importing READ importing NOTIFY importingChanged)
    Q_PROPERTY(qreal importProgress READ importProgress NOTIFY importProgressChanged)
    /// Sentences about the store that the learner ought to know, until dismissed.
    Q_PROPERTY(QStringList notices READ notices NOTIFY noticesChanged)
    /// A web or mail address that waits for the learner's consent; empty otherwise.
    Q_PROPERTY(QString linkToConfirm READ linkToConfirm NOTIFY linkToConfirmChanged)
    /// The learner wants to leave the lesson, and what they wrote there could not be saved. Waits for
    /// leaveSaved(), leaveUnsaved() or stay().
    Q_PROPERTY(bool leavingUnsaved READ isLeavingUnsaved NOTIFY leavingUnsavedChanged)

public:
    enum class Page { Learners, Library, Module, Lesson, Toolbox, Tool, Update, FileProblem, StoreProblem };
    Q_ENUM(Page)

    /// \p images is told which module is open; it outlives the player.
    Player(const PlayerFolders &folders, PackageImages &images, QObject *parent = nullptr);
    ~Player() override;

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] Settings *settings() const { return m_settings; }
    [[nodiscard]] LibraryModel *library() const { return m_library; }
    [[nodiscard]] ModuleSession *module() const { return m_module.get(); }
    [[nodiscard]] const QString &continueTitle() const { return m_continueTitle; }
    [[nodiscard]] QString continueNote() const;
    [[nodiscard]] const QString &continueDetail() const { return m_continueDetail; }
    [[nodiscard]] bool continueBegun() const { return m_continueBegun; }
    [[nodiscard]] QString continueModuleId() const;
    [[nodiscard]] QString continueModuleTitle() const;
    [[nodiscard]] QString continueTopic() const;
    [[nodiscard]] const TermNote &term() const { return m_term; }
    [[nodiscard]] const FileProblem &fileProblem() const { return m_fileProblem; }
    [[nodiscard]] LearnersModel *learners() const { return m_learners; }
    [[nodiscard]] bool asksWho() const { return m_asksWho; }
    [[nodiscard]] ToolboxModel *toolbox() const { return m_toolbox; }
    [[nodiscard]] ModuleUpdate *update() const { return m_update.get(); }
    [[nodiscard]] const QString &importing() const { return m_importing; }
    [[nodiscard]] qreal importProgress() const { return m_importProgress; }
    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    [[nodiscard]] const QString &linkToConfirm() const { return m_linkToConfirm; }
    [[nodiscard]] bool isLeavingUnsaved() const { return m_leaving.has_value(); }

    /// Brings \p file into the library and opens it; refuses with the FileProblem page. A newer version of a
    /// module that is there already is shown on the Update page first.
    void openFile(const QString &file);
    /// The same for a dropped or chosen file; anything but a local file is passed over.
    Q_INVOKABLE void openUrl(const QUrl &url);
    Q_INVOKABLE void cancelImport();
    /// Puts the newer version in the place of the older one, or leaves things as they are; opens the module.
    Q_INVOKABLE void takeUpdate();
    Q_INVOKABLE void declineUpdate();

    Q_INVOKABLE void openModule(const QString &moduleId);
    /// Takes the module from the shelf of all who learn here, if it is the open one. What they have done in
    /// it stays.
    Q_INVOKABLE void removeModule(const QString &moduleId);
    /// Opens the module used last at the place where it was left.
    Q_INVOKABLE void continueReading();
    Q_INVOKABLE void openLesson(int row);
    /// Saves everything. False where something could not be saved; then the learner is asked, and
    /// closeAgreed() may follow.
    Q_INVOKABLE bool mayClose();
    /// Tries once more to save, and leaves if that worked.
    Q_INVOKABLE void leaveSaved();
    /// Leaves although it is lost.
    Q_INVOKABLE void leaveUnsaved();
    Q_INVOKABLE void stay();
    Q_INVOKABLE void openLearners();
    /// From now on this one is learning.
    Q_INVOKABLE void chooseLearner(const QString &id);
    /// A new learner, who is learning from now on. A name that somebody has already is refused.
    Q_INVOKABLE void addLearner(const QString &wanted);
    Q_INVOKABLE void renameLearner(const QString &wanted);
    /// With everything they have answered and written. Not the one who is learning now.
    Q_INVOKABLE void removeLearner(const QString &id);
    /// Opens the page with the tools of all modules, and one of these.
    Q_INVOKABLE void openToolbox();
    Q_INVOKABLE void openTool(const QString &moduleId, const QString &blockId);
    /// One page up: from the lesson to the module, from the module to the library.
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goToLibrary();
    /// Takes the notice at \p index away.
    Q_INVOKABLE void dismissNotice(int index);
    /// Says \p sentence until it is dismissed.
    void tell(const QString &sentence);
    /// What the PDF of the open lesson or tool is called where nobody says otherwise.
    [[nodiscard]] Q_INVOKABLE QString pdfName() const;
    /// Asks for the open lesson or tool as a PDF; see pdfRequested().
    Q_INVOKABLE void savePdf(const QUrl &url);

    /// Follows a link of a lesson: to another lesson at once, outside after confirmLink(). A term is
    /// explained where the learner is.
    Q_INVOKABLE void followLink(const QString &address);
    /// To the entry of the term in its glossary.
    Q_INVOKABLE void goToTerm();
    Q_INVOKABLE void closeTerm();
    Q_INVOKABLE void confirmLink();
    Q_INVOKABLE void declineLink();

    /// Says everything anew in the interface's language; call it when that has changed.
    void retranslate();
    /// Saves everything that waits to be saved. Call it before the program ends.
    Q_INVOKABLE void flush();

Q_SIGNALS:
    void pageChanged();
    void moduleChanged();
    void continueChanged();
    void fileProblemChanged();
    void updateChanged();
    void learnerChanged();
    void importingChanged();
    void importProgressChanged();
    void noticesChanged();
    void linkToConfirmChanged();
    void leavingUnsavedChanged();
    /// The window may be closed, whatever is lost.
    void closeAgreed();
    void termChanged();
    /// The open lesson is to be written to \p file; whoever does it tells how it went.
    void pdfRequested(const QString &file);
    /// The learner wants to see the glossary entry of this term, in the open lesson.
    void termRequested(const QString &termId);

private:
    /// What waits for the learner's word, and what happens instead where they stay.
    struct Leaving {
        std::function<void()> leave;
        std::function<void()> stay = {};
    };

    /// Leaves the lesson with \p leaving, at once where everything is saved.
    void leaveLesson(const Leaving &leaving);
    void askToLeave(const Leaving &leaving);
    /// With \p term, its entry there is to be shown.
    void openLesson(int row, const QString &term);
    bool isLessonSaved();
    void openStore(const QString &learner = {});
    void renewCopies();
    void askWho();
    void refreshLearners();
    /// Whether somebody else has \p name; that is told.
    bool isTaken(const QString &name, const QString &exceptFor = {});
    void openLibrary();
    void refreshLibrary();
    void setPage(Page page);
    void showProblem(const QString &file, const Error &error);
    void tell(const FileProblem &problem);
    void setImportProgress(qreal progress);
    void importFinished(const QString &file, const Result<LibraryEntry> &result,
                        const std::shared_ptr<UpdatePreview> &update);
    Result<LibraryModule> openModule(const LibraryEntry &entry);
    /// False where it cannot be opened; that is shown.
    bool loadModule(const QString &moduleId);
    void showImported(const QString &file, const Result<LibraryEntry> &result,
                      const std::shared_ptr<UpdatePreview> &update);
    /// The same where the page must stay: a new module comes onto the shelf, nothing else does; that is told.
    void putAside(const QString &file, const Result<LibraryEntry> &result, bool isUpdate);
    void addToShelf(const QString &file, const LibraryEntry &entry);
    void endUpdate();
    /// Whether a file cannot be brought in before something else is decided or done.
    [[nodiscard]] bool hasToWait() const;
    void openNextFile();
    void closeModule();

    PlayerFolders m_folders;
    PackageImages &m_images;
    Settings *m_settings;
    LibraryModel *m_library;
    ToolboxModel *m_toolbox;
    LearnersModel *m_learners;
    QString m_learner; ///< Id; empty where no store could be opened.
    bool m_asksWho = false;
    std::unique_ptr<Recorder> m_recorder;
    std::optional<ModuleLibrary> m_modules;
    std::optional<Error> m_libraryError; ///< Why there is no library.
    std::unique_ptr<LeftCopies> m_copies; ///< Of whoever is learning now.
    std::unique_ptr<ModuleSession> m_module;
    std::unique_ptr<ModuleUpdate> m_update;
    Page m_page = Page::Library;
    QString m_continueTitle;
    QString m_continueDetail;
    bool m_continueBegun = false;
    std::optional<LibraryModule> m_lastOpened; ///< Archives never change; m_lastHash says which one it is.
    QString m_lastHash;
    TermNote m_term;
    FileProblem m_fileProblem;
    QString m_importing;
    qreal m_importProgress = 0;
    std::shared_ptr<std::atomic_bool> m_importCancelled;
    QThreadPool m_importPool; ///< Where a file is copied and verified.
    QStringList m_waitingFiles; ///< To be imported after the one that runs.
    QStringList m_notices;
    QString m_linkToConfirm;
    std::optional<Leaving> m_leaving;
    bool m_closeAgreed = false;
};

} // namespace Kogge
