// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockkinds.h"
#include "modulecopier.h"
#include "moduleeditor.h"
#include "recentmodules.h"
#include "settings.h"
#include "textimport.h"
#include "windowlayout.h"

#include <QUrl>

namespace Kogge {

class PackageImages;

/// Where the author's program keeps things.
struct AuthorFolders {
    QString state; ///< Recent modules, recovery, backups.
    QString settings; ///< A file; empty for settings that are forgotten.
};

/// The program as QML sees it: which page is shown, and the module that is being written.
class Author : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one, made by main().")

    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(Kogge::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(Kogge::RecentModules *recent READ recent CONSTANT)
    Q_PROPERTY(Kogge::WindowLayout *layout READ layout CONSTANT)
    Q_PROPERTY(Kogge::BlockPalette *palette READ palette CONSTANT)
    /// The module that is open, or null.
    Q_PROPERTY(Kogge::ModuleEditor *module READ module NOTIFY moduleChanged)
    Q_PROPERTY(Kogge::ModuleCopier *copier READ copier CONSTANT)
    /// Why something could not be done; empty while all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    /// The folder of a module that was not opened because somebody on another computer may be writing it, or
    /// empty.
    Q_PROPERTY(QString inUse READ inUse NOTIFY problemChanged)
    Q_PROPERTY(Kogge::TextImport *textImport READ textImport CONSTANT)
    /// Names of the templates a module can begin with, and what each is for.
    Q_PROPERTY(QStringList templates READ templates NOTIFY languageChanged)
    Q_PROPERTY(QStringList templatePurposes READ templatePurposes NOTIFY languageChanged)
    /// The module was made to look around in.
    Q_PROPERTY(bool touring READ isTouring NOTIFY moduleChanged)
    /// Where new modules are made unless somebody chooses another folder.
    Q_PROPERTY(QString newPlace READ newPlace CONSTANT)

public:
    enum class Page { Start, Editor };
    Q_ENUM(Page)

    /// \p images is told which module is open; it outlives the author.
    Author(const AuthorFolders &folders, PackageImages &images, QObject *parent = nullptr);
    ~Author() override;

    [[nodiscard]] Page page() const { return m_module ? Page::Editor : Page::Start; }
    [[nodiscard]] Settings *settings() const { return m_settings; }
    [[nodiscard]] RecentModules *recent() const { return m_recent; }
    [[nodiscard]] WindowLayout *layout() const { return m_layout; }
    [[nodiscard]] BlockPalette *palette() const { return m_palette; }
    [[nodiscard]] ModuleEditor *module() const { return m_module.get(); }
    [[nodiscard]] ModuleCopier *copier() const { return m_copier; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const QString &inUse() const { return m_inUse; }
    [[nodiscard]] TextImport *textImport() const { return m_textImport; }
    [[nodiscard]] bool isTouring() const { return m_touring; }
    [[nodiscard]] static QStringList templates();
    [[nodiscard]] static QStringList templatePurposes();
    [[nodiscard]] static QString newPlace();

    /// What is open is saved first, and stays where it cannot be saved; that is told. A module that is open
    /// already stays as it is.
    void openFolder(const QString &folder);
    /// Opens what is inUse all the same.
    Q_INVOKABLE void takeOver();
    /// The same for a folder that was chosen or dropped, or a module.xml in it.
    Q_INVOKABLE void openUrl(const QUrl &url);
    /// Makes a folder with a new module in the folder \p place, and opens it. \p topic: "financing" …, or
    /// empty; \p pattern: one of templates, or -1. False where it cannot be made; that is told.
    Q_INVOKABLE bool create(const QString &place, const QString &title, const QString &language,
                            const QString &topic, int pattern = -1);
    /// Makes a small module to look around in, in newPlace, and opens it.
    Q_INVOKABLE void lookAround();
    /// Makes a module of a text in Markdown or of questions in GIFT, in a folder in newPlace, and opens it;
    /// see textImport. Without a language of its own the text counts as written in that of the interface.
    Q_INVOKABLE void importText(const QUrl &file);
    /// Copies the module in \p folder, or where that is empty the open one as it is now, into a new folder in
    /// the folder \p place: the same module, or a new one with a \p title of its own. copier says what
    /// becomes of it.
    Q_INVOKABLE void copyModule(const QString &folder, const QString &place, const QString &title,
                                bool asNew);
    /// Opens what copier has written last.
    Q_INVOKABLE void openCopy() { openFolder(m_copier->written()); }
    /// What a copy of the module in \p folder, or of the open one, could be called.
    [[nodiscard]] Q_INVOKABLE QString titleForCopy(const QString &folder) const;
    /// The folder in which the module's folder, or that of the open one, lies.
    [[nodiscard]] Q_INVOKABLE QString placeOf(const QString &folder) const;
    /// The path of a folder that was chosen; empty where it is none of this computer, which is told.
    [[nodiscard]] Q_INVOKABLE QString pathOf(const QUrl &url);
    /// Back to the start page; everything is saved. Stays where it cannot be saved, and tells why.
    Q_INVOKABLE void closeModule();
    Q_INVOKABLE void dismissProblem();
    /// Saves; false where that is not possible.
    Q_INVOKABLE bool flush();
    /// Says everything anew in the interface's language.
    void retranslate();

Q_SIGNALS:
    void pageChanged();
    void moduleChanged();
    void problemChanged();
    void languageChanged();

private:
    bool take(Result<std::unique_ptr<ModuleDocument>> document);
    bool leave();
    void forgetLeaveNote();
    void tell(const QString &problem);
    void showPictures();

    QString m_state;
    PackageImages &m_images;
    Settings *m_settings;
    RecentModules *m_recent;
    WindowLayout *m_layout;
    BlockPalette *m_palette;
    TextImport *m_textImport;
    ModuleCopier *m_copier;
    std::unique_ptr<ModuleEditor> m_module;
    QString m_problem;
    QString m_leaveNote; ///< What was told when the module could not be left.
    QString m_inUse;
    bool m_touring = false;
};

} // namespace Kogge
