// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arranging.h"
#include "blockcomments.h"
#include "captions.h"
#include "editing/moduledocument.h"
#include "editing/remedies.h"
#include "facilitatornotes.h"
#include "filefacts.h"
#include "formmodel.h"
#include "handouts.h"
#include "hotspotregions.h"
#include "livepreview.h"
#include "mediatable.h"
#include "moduleimport.h"
#include "modulesafety.h"
#include "outlinetree.h"
#include "package/writingadvice.h"
#include "pageblocks.h"
#include "picturecontrast.h"
#include "problemlist.h"
#include "profileintake.h"
#include "publisher.h"
#include "quickfixes.h"
#include "scenariograph.h"
#include "spellcheck.h"
#include "tablecells.h"
#include "translationtable.h"
#include "versionadvice.h"
#include "worksheetdesign.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <memory>

namespace Kogge {

/// The module that is being written: its outline, the lesson on the page, what is chosen there, and what was
/// done.
class ModuleEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the author.")

    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString folder READ folder CONSTANT)
    Q_PROPERTY(Kogge::OutlineTree *outline READ outline CONSTANT)
    Q_PROPERTY(Kogge::Arranging *arranging READ arranging CONSTANT)
    Q_PROPERTY(Kogge::PageBlocks *page READ page CONSTANT)
    Q_PROPERTY(Kogge::FormModel *form READ form CONSTANT)
    Q_PROPERTY(Kogge::ProblemList *problems READ problems CONSTANT)
    Q_PROPERTY(Kogge::Publisher *publisher READ publisher CONSTANT)
    Q_PROPERTY(Kogge::ModuleSafety *safety READ safety CONSTANT)
    Q_PROPERTY(Kogge::TranslationTable *translation READ translation CONSTANT)
    Q_PROPERTY(Kogge::HotspotRegions *regions READ regions CONSTANT)
    Q_PROPERTY(Kogge::ScenarioGraph *scenes READ scenes CONSTANT)
    Q_PROPERTY(Kogge::TableCells *table READ table CONSTANT)
    Q_PROPERTY(Kogge::WorksheetDesign *design READ design CONSTANT)
    /// Names of the profiles that pack() takes, in the order of PackageProfile.
    Q_PROPERTY(QStringList packageProfiles READ packageProfiles CONSTANT)
    Q_PROPERTY(Kogge::ProfileIntake *profiles READ profiles CONSTANT)
    Q_PROPERTY(Kogge::MediaTable *media READ media CONSTANT)
    Q_PROPERTY(Kogge::VersionAdvice *advice READ advice CONSTANT)
    Q_PROPERTY(Kogge::Handouts *handouts READ handouts CONSTANT)
    Q_PROPERTY(Kogge::SpellCheck *spelling READ spelling CONSTANT)
    Q_PROPERTY(Kogge::BlockComments *comments READ comments CONSTANT)
    Q_PROPERTY(Kogge::FacilitatorNotes *facilitatorNotes READ facilitatorNotes CONSTANT)
    Q_PROPERTY(Kogge::ModuleImport *textImport READ textImport CONSTANT)
    Q_PROPERTY(Kogge::Captions *captions READ captions CONSTANT)
    Q_PROPERTY(Kogge::FileFacts *facts READ facts CONSTANT)
    Q_PROPERTY(Kogge::LivePreview *preview READ preview CONSTANT)
    Q_PROPERTY(Kogge::QuickFixes *fixes READ fixes CONSTANT)

    /// The lesson on the page.
    Q_PROPERTY(QString lesson READ lesson NOTIFY lessonChanged)
    Q_PROPERTY(QString lessonTitle READ lessonTitle NOTIFY changed)
    Q_PROPERTY(QString lessonSummary READ lessonSummary NOTIFY changed)
    Q_PROPERTY(int lessonNumber READ lessonNumber NOTIFY changed)
    /// The block that is chosen; empty: the lesson itself, or the module where moduleChosen.
    Q_PROPERTY(QString block READ block NOTIFY chosenChanged)
    Q_PROPERTY(bool moduleChosen READ isModuleChosen NOTIFY chosenChanged)
    /// What the form is about: its kind in words, and its icon.
    Q_PROPERTY(QString formTitle READ formTitle NOTIFY chosenChanged)
    Q_PROPERTY(QString formSymbol READ formSymbol NOTIFY chosenChanged)
    /// What it is good for, and what to know about it.
    Q_PROPERTY(QString formHelp READ formHelp NOTIFY chosenChanged)

    /// What undo() and redo() would do; empty where there is nothing.
    Q_PROPERTY(QString undoText READ undoText NOTIFY historyChanged)
    Q_PROPERTY(QString redoText READ redoText NOTIFY historyChanged)
    /// All steps, and how many of them are done.
    Q_PROPERTY(QStringList history READ history NOTIFY historyChanged)
    Q_PROPERTY(int position READ position NOTIFY historyChanged)
    /// "Saved at 14:32", "Not saved yet", or why not.
    Q_PROPERTY(QString saveNote READ saveNote NOTIFY savedChanged)
    Q_PROPERTY(bool modified READ isModified NOTIFY savedChanged)
    Q_PROPERTY(bool saveFailed READ hasSaveFailed NOTIFY savedChanged)

    /// The module's languages in their own words.
    Q_PROPERTY(QStringList languageNames READ languageNames NOTIFY changed)
    /// As in "1.2.0"; anything else is not taken.
    Q_PROPERTY(QString version READ version WRITE setVersion NOTIFY changed)
    /// Tags of the languages it is translated into.
    Q_PROPERTY(QStringList translations READ translations NOTIFY changed)

public:
    explicit ModuleEditor(std::unique_ptr<ModuleDocument> document, QObject *parent = nullptr);
    ~ModuleEditor() override;

    [[nodiscard]] ModuleDocument &document() const { return *m_document; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] OutlineTree *outline() const { return m_outline; }
    [[nodiscard]] Arranging *arranging() const { return m_arranging; }
    [[nodiscard]] PageBlocks *page() const { return m_page; }
    [[nodiscard]] FormModel *form() const { return m_form; }
    [[nodiscard]] ProblemList *problems() const { return m_problems; }
    [[nodiscard]] Publisher *publisher() const { return m_publisher; }
    [[nodiscard]] ModuleSafety *safety() const { return m_safety; }
    [[nodiscard]] TranslationTable *translation() const { return m_translation; }
    [[nodiscard]] HotspotRegions *regions() const { return m_regions; }
    [[nodiscard]] ScenarioGraph *scenes() const { return m_scenes; }
    [[nodiscard]] TableCells *table() const { return m_table; }
    [[nodiscard]] WorksheetDesign *design() const { return m_design; }
    [[nodiscard]] static QStringList packageProfiles();
    [[nodiscard]] ProfileIntake *profiles() const { return m_profiles; }
    [[nodiscard]] MediaTable *media() const { return m_media; }
    [[nodiscard]] VersionAdvice *advice() const { return m_advice; }
    [[nodiscard]] Handouts *handouts() const { return m_handouts; }
    [[nodiscard]] SpellCheck *spelling() const { return m_spelling; }
    [[nodiscard]] BlockComments *comments() const { return m_comments; }
    [[nodiscard]] FacilitatorNotes *facilitatorNotes() const { return m_facilitatorNotes; }
    [[nodiscard]] ModuleImport *textImport() const { return m_textImport; }
    [[nodiscard]] Captions *captions() const { return m_captions; }
    [[nodiscard]] FileFacts *facts() const { return m_facts; }
    [[nodiscard]] LivePreview *preview() const { return m_preview; }
    [[nodiscard]] QuickFixes *fixes() const { return m_fixes; }
    [[nodiscard]] const QString &lesson() const { return m_lesson; }
    [[nodiscard]] QString lessonTitle() const;
    [[nodiscard]] QString lessonSummary() const;
    [[nodiscard]] int lessonNumber() const;
    [[nodiscard]] const QString &block() const { return m_block; }
    [[nodiscard]] bool isModuleChosen() const { return m_moduleChosen; }
    [[nodiscard]] QString formTitle() const;
    [[nodiscard]] QString formSymbol() const;
    [[nodiscard]] QString formHelp() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] QStringList history() const;
    [[nodiscard]] int position() const;
    [[nodiscard]] QString saveNote() const;
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool hasSaveFailed() const { return m_saveError || m_undecided; }
    [[nodiscard]] QStringList languageNames() const;
    [[nodiscard]] QString version() const;
    void setVersion(const QString &version);
    [[nodiscard]] QStringList translations() const;

    Q_INVOKABLE void openLesson(const QString &lesson);
    Q_INVOKABLE void chooseBlock(const QString &block);
    Q_INVOKABLE void chooseModule();
    /// Goes to what a problem is about.
    Q_INVOKABLE void goTo(const QString &lesson, const QString &block);
    /// The same, and on to the form's field at \p field.
    Q_INVOKABLE void goToField(const QString &lesson, const QString &block, const QString &field);
    /// Places with a text: maps of lesson, block, text, note (which lesson, or what it is) and symbol, for
    /// goTo(). Without a search: all lessons.
    [[nodiscard]] Q_INVOKABLE QVariantList find(const QString &search) const;
    /// Lessons and terms that a link can lead to: maps of text, note, symbol and target. That of a link to
    /// \p current comes first, then what is of the same kind.
    [[nodiscard]] Q_INVOKABLE QVariantList linkTargets(const QString &current) const;
    /// The block before (-1) or after (1) the chosen one is chosen.
    Q_INVOKABLE void chooseNext(int by);

    /// Behind the open lesson; it is opened.
    Q_INVOKABLE void addLesson();
    /// Behind the chosen block, or at the beginning; it is chosen.
    Q_INVOKABLE void addBlock(const QString &element);
    /// The chosen block as learners see it; null where none is chosen.
    [[nodiscard]] Q_INVOKABLE Kogge::BlockObject *blockObject() const;
    /// The text of a block that is written in place.
    Q_INVOKABLE void writeText(const QString &block, const QString &text);
    /// Blocks from the clipboard, or any other text as one, behind the chosen block. False where there are
    /// none.
    Q_INVOKABLE bool pasteBlocks(const QString &text);
    /// Takes a picture or other file into the module, made fit for it in another thread, and shows it in the
    /// chosen block where that shows one, else in a new block. A table goes into a block of profiles, and
    /// captions into a recording. told() says what was done to it.
    Q_INVOKABLE void addFile(const QUrl &url);
    /// The same for a picture or for files of the clipboard; false where it has none.
    Q_INVOKABLE bool pasteFile();

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Undoes or redoes until \p position steps are done.
    Q_INVOKABLE void goToStep(int position);
    /// Not where another program has changed the module and nobody has decided about that yet.
    Q_INVOKABLE bool save();
    /// Where a packed file would go by itself: beside the module's folder.
    [[nodiscard]] Q_INVOKABLE QString proposedFile() const;
    /// The path of a file that was chosen; empty where it is none of this computer; failed() says so.
    [[nodiscard]] Q_INVOKABLE QString pathOf(const QUrl &url);
    [[nodiscard]] Q_INVOKABLE static bool isHigher(const QString &version, const QString &other);
    /// Compares the module with what was packed last; advice says what has come out.
    Q_INVOKABLE void compareWithPacked();
    /// About how large the file would be that pack() makes with these choices, in words.
    [[nodiscard]] Q_INVOKABLE QString packageSize(const QStringList &leftOut, bool forLearners,
                                                  const QString &profile) const;
    /// Packs what is there into \p file, without the translations \p leftOut; for learners: without the
    /// facilitator's notes. \p profile is a name as in profileNames(); \p perLesson: an LMS launches each
    /// lesson by itself.
    Q_INVOKABLE void pack(const QString &file, const QStringList &leftOut, bool forLearners,
                          const QString &profile, bool perLesson);

    /// Where a PDF would go by itself: beside the module's folder.
    [[nodiscard]] Q_INVOKABLE QString proposedHandout(bool wholeModule, bool forFacilitators) const;
    /// Writes a PDF of the open lesson or of all, in one of the languages; see Handouts.
    Q_INVOKABLE void writeHandout(const QString &file, int language, bool wholeModule, bool forFacilitators);

    /// The texts of the open lesson, or of the module where that is chosen, are in translation().
    Q_INVOKABLE void startTranslation();
    Q_INVOKABLE void endTranslation();
    /// Opens the next lesson, or the module, with a text that is not translated and confirmed.
    Q_INVOKABLE void goToOpenTranslation();
    /// Everything is said anew in the interface's language.
    void retranslate();

Q_SIGNALS:
    /// Before anything is shown of the change.
    void filesChanged();
    void changed();
    void lessonChanged();
    void chosenChanged();
    void historyChanged();
    void savedChanged();
    /// The block is to be brought into sight.
    void blockRequested(const QString &block);
    /// The form's field at \p path is to be filled in next.
    void fieldRequested(const QString &path);
    /// Something could not be done.
    void failed(const QString &sentence);
    /// Something was done, and there is more to know about it.
    void told(const QString &sentence);

private:
    [[nodiscard]] const Lesson *currentLesson() const;
    [[nodiscard]] const Block *currentBlock() const;
    void documentChanged(const QStringList &paths);
    void keepChoice();
    void showOutline();
    enum class PageChange { Lesson, All };
    void showPage(PageChange change = PageChange::All);
    void showForm();
    void bring(const QString &name, const std::function<Result<PreparedMedia>()> &prepare);
    struct Brought;
    void takeBrought();
    void takeMedia(const Brought &brought);
    /// Shows the file in the block that was chosen when it was asked for, or in a new one behind that.
    void placeMedia(const Brought &brought, const QString &path, const QString &type);
    /// Null where a new block is to be made.
    [[nodiscard]] const Block *blockToFill(const Brought &brought, const QString &type) const;
    [[nodiscard]] bool fillWith(const Brought &brought, const QString &path, const QString &type);
    void connectRegions();
    void connectForm(FormModel &form);
    void connectNotes();
    void showComments();
    void connectDesign();
    void connectPreview();
    void look();
    void showProblems();
    void showTranslation();
    [[nodiscard]] PackOptions packOptions(const QStringList &leftOut, bool forLearners,
                                          const QString &profile) const;
    void report(const Result<bool> &result);
    void editChosen(const QString &label, const std::function<void(Block &)> &edit,
                    const QString &mergeKey = {});
    template<typename Edit> void editParts(const QString &label, const Edit &edit);
    /// False where \p text is no value for the field.
    bool editField(const QString &path, const QString &text);
    [[nodiscard]] QString blockName(const Block &block) const;
    void insertBlocks(const QString &label, const std::vector<Block> &blocks);
    /// Behind \p before, or at the beginning of \p lesson where there is no such block.
    bool insertInto(const QString &lesson, const QString &before, const QString &label,
                    const std::vector<Block> &blocks);

    std::unique_ptr<ModuleDocument> m_document;
    OutlineTree *m_outline;
    Arranging *m_arranging;
    PageBlocks *m_page;
    FormModel *m_form;
    ProblemList *m_problems;
    Publisher *m_publisher;
    ModuleSafety *m_safety;
    TranslationTable *m_translation;
    HotspotRegions *m_regions;
    ScenarioGraph *m_scenes;
    TableCells *m_table;
    WorksheetDesign *m_design;
    ProfileIntake *m_profiles;
    MediaTable *m_media;
    Handouts *m_handouts;
    VersionAdvice *m_advice;
    SpellCheck *m_spelling;
    BlockComments *m_comments;
    FacilitatorNotes *m_facilitatorNotes;
    ModuleImport *m_textImport;
    Captions *m_captions;
    FileFacts *m_facts;
    LivePreview *m_preview;
    QuickFixes *m_fixes;
    QString m_lesson;
    QString m_block;
    bool m_moduleChosen = false;
    QTimer m_lookTimer; ///< For problems, after the last change.
    QTimer m_saveTimer; ///< For saving by itself.
    struct Looked {
        Problems problems;
        std::vector<Advice> advice;
        std::vector<TwinMedia> twins;
        std::vector<PalePicture> pale;
    };
    QFutureWatcher<Looked> m_looking;
    std::shared_ptr<PictureContrast> m_contrast = std::make_shared<PictureContrast>(); ///< Of m_looking.
    bool m_lookAgain = false;
    std::deque<std::shared_ptr<Brought>> m_brought; ///< Files in the order in which they were asked for.
    Looked m_found;
    std::optional<Error> m_saveError;
    bool m_undecided = false; ///< Saving would replace what another program wrote.
    QDateTime m_savedAt;
};

} // namespace Kogge
