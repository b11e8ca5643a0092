// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "author.h"

#include "base/chosenfile.h"
#include "editing/moduletemplates.h"
#include "editing/tourmodule.h"
#include "packageimages.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// A folder's name from a title: "Money for the barn" is "money-for-the-barn".
QString folderName(const QString &title)
{
    QString name;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-') && c.category() != QChar::Mark_NonSpacing)
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"module"_s : name.left(60);
}

/// One for a module of that name in \p place that is not there yet.
QString freeFolder(const QString &place, const QString &title)
{
    const QString base = place + u'/' + folderName(title);
    QString folder = base;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = base + u'-' + QString::number(number);
    return folder;
}

} // namespace

Author::Author(const AuthorFolders &folders, PackageImages &images, QObject *parent)
    : QObject(parent)
    , m_state(folders.state)
    , m_images(images)
    , m_settings(new Settings(folders.settings, this))
    , m_recent(
          new RecentModules(folders.state.isEmpty() ? QString() : folders.state + u"/recent-modules"_s, this))
    , m_layout(new WindowLayout(folders.state.isEmpty() ? QString() : folders.state + u"/window"_s, this))
    , m_palette(new BlockPalette(this))
    , m_textImport(new TextImport(this))
    , m_copier(new ModuleCopier(this))
{
    m_problem = m_settings->notice();
    connect(m_textImport, &TextImport::made, this, &Author::openFolder);
    connect(m_textImport, &TextImport::failed, this, &Author::tell);
}

Author::~Author() = default;

void Author::openFolder(const QString &folder)
{
    if (m_module
        && QFileInfo(folder).canonicalFilePath() == QFileInfo(m_module->folder()).canonicalFilePath()) {
        if (!m_module->safety()->lookOutside())
            leave();
        return;
    }
    if (!leave())
        return;
    auto document = ModuleDocument::open(folder, {m_state, OtherComputer::Respect});
    const bool isInUse = !document && document.error().code == ErrorCode::ModuleInUse;
    take(std::move(document));
    m_inUse = isInUse ? folder : QString();
    Q_EMIT problemChanged();
}

void Author::takeOver()
{
    const QString folder = std::exchange(m_inUse, {});
    if (leave()) {
        take(ModuleDocument::open(folder, {m_state, OtherComputer::TakeOver}));
        return;
    }
    m_inUse = folder; // Still wanted.
    Q_EMIT problemChanged();
}

void Author::openUrl(const QUrl &url)
{
    const auto chosen = chosenFile(url);
    if (!chosen)
        return tell(describe(chosen.error()));
    const QFileInfo info(*chosen);
    openFolder(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
}

QString Author::pathOf(const QUrl &url)
{
    const auto folder = chosenFile(url);
    if (!folder)
        tell(describe(folder.error()));
    return folder ? *folder : QString();
}

QString Author::newPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QStringList Author::templates()
{
    QStringList names;
    for (const ModuleTemplate &known : moduleTemplates())
        names += known.name;
    return names;
}

QStringList Author::templatePurposes()
{
    QStringList purposes;
    for (const ModuleTemplate &known : moduleTemplates())
        purposes += known.purpose;
    return purposes;
}

bool Author::create(const QString &place, const QString &title, const QString &language, const QString &topic,
                    int pattern)
{
    if (!leave())
        return false;
    const auto known = moduleTemplates();
    const QString id =
        pattern >= 0 && pattern < std::ssize(known) ? known[static_cast<size_t>(pattern)].id : QString();
    const QString folder = freeFolder(place, title);
    return take(ModuleDocument::create(folder, {title.simplified(), language, topic, id},
                                       {m_state, OtherComputer::Respect}));
}

void Author::lookAround()
{
    if (!leave())
        return;
    m_touring = true;
    const NewModule module = tourModule(m_settings->language());
    if (!take(ModuleDocument::create(freeFolder(newPlace(), module.title), module,
                                     {m_state, OtherComputer::Respect})))
        m_touring = false;
}

void Author::importText(const QUrl &file)
{
    const auto path = chosenFile(file);
    if (!path)
        return tell(describe(path.error()));
    const QString folder = freeFolder(newPlace(), QFileInfo(*path).completeBaseName());
    m_textImport->start(*path, folder, m_settings->language());
}

void Author::copyModule(const QString &folder, const QString &place, const QString &title, bool asNew)
{
    const QString name =
        asNew ? title : QFileInfo(folder.isEmpty() && m_module ? m_module->folder() : folder).fileName();
    const QString target = freeFolder(place, name);
    const CopyKind kind = asNew ? CopyKind::New : CopyKind::Same;
    if (folder.isEmpty()) {
        if (m_module)
            m_copier->start(m_module->document().files(), target, kind, title.simplified());
        return;
    }
    auto document = ModuleDocument::open(folder);
    if (!document) {
        m_copier->refuse(describe(document.error()));
        return;
    }
    const auto files = (*document)->files();
    m_copier->start(files, target, kind, title.simplified(), std::move(*document));
}

QString Author::titleForCopy(const QString &folder) const
{
    const QString title = folder.isEmpty() && m_module ? m_module->title() : m_recent->titleOf(folder);
    //: The title of a copy of the module %1
    return tr("%1 (copy)").arg(title);
}

QString Author::placeOf(const QString &folder) const
{
    return QFileInfo(folder.isEmpty() && m_module ? m_module->folder() : folder).absolutePath();
}

bool Author::take(Result<std::unique_ptr<ModuleDocument>> document)
{
    if (!document) {
        tell(describe(document.error()));
        return false;
    }
    if (!leave())
        return false;
    m_module = std::make_unique<ModuleEditor>(std::move(*document));
    m_module->comments()->keepAuthorIn(m_state.isEmpty() ? QString() : m_state + u"/comment-author"_s);
    m_recent->add(m_module->folder(), m_module->title());
    showPictures();
    m_module->facts()->keepIn(m_state.isEmpty() ? QString() : m_state + u"/credit"_s);
    connect(m_module.get(), &ModuleEditor::filesChanged, this, &Author::showPictures);
    connect(m_module.get(), &ModuleEditor::failed, this, &Author::tell);
    connect(m_module.get(), &ModuleEditor::savedChanged, this, [this, editor = m_module.get()] {
        if (!editor->hasSaveFailed())
            forgetLeaveNote();
    });
    tell({});
    Q_EMIT moduleChanged();
    Q_EMIT pageChanged();
    return true;
}

void Author::showPictures()
{
    m_images.setSource(m_module->document().files());
}

void Author::closeModule()
{
    if (!leave())
        return;
    if (m_module)
        m_recent->add(m_module->folder(), m_module->title());
    const auto before = std::move(m_module);
    m_touring = false;
    m_images.setSource(nullptr);
    Q_EMIT moduleChanged();
    Q_EMIT pageChanged();
}

bool Author::flush()
{
    return !m_module || !m_module->isModified() || m_module->save();
}

/// Saves, or tells why the module cannot be left.
bool Author::leave()
{
    if (flush()) {
        forgetLeaveNote();
        return true;
    }
    m_leaveNote = m_problem = m_module->saveNote();
    m_inUse.clear();
    Q_EMIT problemChanged();
    return false;
}

/// It is saved meanwhile, or has nothing left to be saved.
void Author::forgetLeaveNote()
{
    if (!m_leaveNote.isEmpty() && m_problem == m_leaveNote)
        dismissProblem();
    m_leaveNote.clear();
}

void Author::tell(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void Author::dismissProblem()
{
    m_inUse.clear();
    tell({});
}

void Author::retranslate()
{
    m_palette->retranslate();
    Q_EMIT languageChanged();
    if (m_module)
        m_module->retranslate();
}

} // namespace Kogge
