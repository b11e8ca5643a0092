// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/medialibrary.h"
#include "editing/moduledocument.h"
#include "editingfixture.h"
#include "expect.h"
#include "fulldisk.h"
#include "mediasamples.h"

#include <QTest>
#include <QThread>

#include <random>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const QString springs = u"media/four-springs.svg"_s;
const QString bridge = u"media/unfinished-bridge.svg"_s;
const QString bell = u"media/bell.ogg"_s;

PreparedMedia picture(int width, const QString &name = u"Große Scheune.png"_s)
{
    return *prepareMedia(diagram(width, 30), name);
}

PreparedMedia drawing(const QByteArray &content, const QString &name = u"Barn.svg"_s)
{
    return *prepareMedia(svg(content), name);
}

MediaFile barn()
{
    MediaFile record;
    record.alt = u"A barn."_s;
    record.credit = u"Anna Jørgensen"_s;
    record.licence = u"CC-BY-4.0"_s;
    return record;
}

const MediaEntry *find(const std::vector<MediaEntry> &entries, const QString &path)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const MediaEntry &entry) { return entry.record.path == path; });
    return found == entries.end() ? nullptr : &*found;
}

std::vector<MediaEntry> entriesOf(const ModuleDocument &document)
{
    return mediaEntries(document.course(), *document.files());
}

QByteArray bytesAt(const ModuleDocument &document, const QString &path)
{
    return filesOf(document).value(path);
}

/// All paths that blocks name.
QStringList pathsInBlocks(const Course &course)
{
    return usesOfMedia(course).keys();
}

/// Somebody who does anything at all with the files of a module.
class MediaHand
{
public:
    MediaHand(ModuleDocument &document, unsigned seed)
        : m_document(document)
        , m_random(seed)
    { }

    /// True where it was refused.
    bool doSomething()
    {
        switch (below(8)) {
        case 0:
        case 1:
            return !m_document.addMedia(u"add"_s, anything(), barn());
        case 2:
        case 3:
            return !m_document.replaceMedia(u"replace"_s, path(), anything(), below(3) ? QString() : u"fi"_s);
        case 4:
            return !m_document.removeMedia(u"remove"_s, path());
        case 5:
            return !setMediaDetails(m_document, u"details"_s, path(), {word(), word(), word(), word()},
                                    word());
        case 6:
            return !setMediaAlt(m_document, u"alt"_s, path(), below(2) ? u"en"_s : u"fi"_s, word());
        default:
            if (below(3))
                m_document.undo();
            else
                m_document.redo();
            return false;
        }
    }

private:
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }
    QString word() { return QStringList{u""_s, u"A"_s, u"B & <b>"_s, u"Ølø"_s}.at(below(4)); }

    PreparedMedia anything()
    {
        if (below(2))
            return picture(10 + below(6), word() + u".png"_s);
        return drawing(QByteArray("<g/>").repeated(below(5)), word() + u".svg"_s);
    }

    QString path()
    {
        QStringList paths{u"media/nothing.png"_s};
        for (const MediaFile &file : m_document.course().media)
            paths += file.path;
        return paths.at(below(static_cast<int>(paths.size())));
    }

    ModuleDocument &m_document;
    std::mt19937 m_random;
};

} // namespace

class TestMediaLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsAdded()
    {
        const Copy copy;
        auto document = *ModuleDocument::open(copy.path());
        const Files before = filesOf(*document);
        const PreparedMedia media = picture(40);
        const auto path = document->addMedia(u"Add"_s, media, barn());
        EXPECT_OK(path);
        QCOMPARE(*path, u"media/grosse-scheune.png"_s);
        QCOMPARE(differences(before, filesOf(*document)), QStringList({u"media.xml"_s, *path}));
        QCOMPARE(bytesAt(*document, *path), media.content.bytes);
        const MediaFile *record = document->course().mediaFile(*path);
        QVERIFY(record && !record->id.isEmpty());
        QCOMPARE(record->alt, u"A barn."_s);
        QCOMPARE(record->credit, u"Anna Jørgensen"_s);
        QCOMPARE(record->licence, u"CC-BY-4.0"_s);
        const Files after = filesOf(*document);
        document->undo();
        QCOMPARE(filesOf(*document), before);
        document->redo();
        QCOMPARE(filesOf(*document), after);
        EXPECT_OK(document->save());
        document.reset();
        QCOMPARE(visibleFilesBelow(copy.path()), after);
    }

    void theSameContentIsAddedOnce()
    {
        const Copy copy;
        auto document = *ModuleDocument::open(copy.path());
        const auto first = document->addMedia(u"Add"_s, picture(40), barn());
        const auto second = document->addMedia(u"Add"_s, picture(40, u"other.png"_s), {});
        EXPECT_OK(second);
        QCOMPARE(*second, *first);
        QCOMPARE(document->position(), 1);
        const PreparedMedia known = *prepareMedia(copy.path() + u'/' + bell);
        QCOMPARE(*document->addMedia(u"Add"_s, known, {}), bell);
        QCOMPARE(document->position(), 1);
        // A file that media.xml does not know gets its record.
        EXPECT_OK(document->editMedia(u"x"_s, [](std::vector<MediaFile> &files) { files.clear(); }));
        QCOMPARE(*document->addMedia(u"Add"_s, known, barn()), bell);
        QCOMPARE(document->course().mediaFile(bell)->credit, barn().credit);
    }

    void namesAreTakenOnce()
    {
        const Copy copy;
        writeFiles(copy.path(), {{u"media/BARN.svg"_s, svg("<g/>")}});
        auto document = *ModuleDocument::open(copy.path());
        QStringList paths;
        for (int width = 10; width < 13; ++width)
            paths += *document->addMedia(u"Add"_s, picture(width, u"A.png"_s), {});
        QCOMPARE(paths, QStringList({u"media/a.png"_s, u"media/a-2.png"_s, u"media/a-3.png"_s}));
        QCOMPARE(*document->addMedia(u"Add"_s, drawing("<rect/>"), {}), u"media/barn-2.svg"_s);
    }

    void allFilesAreListed()
    {
        const Copy copy;
        writeFiles(copy.path(),
                   {{u"media/again.svg"_s, filesBelow(copy.path()).value(springs)},
                    {u"media/photo.jpg"_s, withExif(encoded(photograph(40, 20), "jpeg"), 6)},
                    {u"media/broken.png"_s, "\x89PNG\r\n\x1a\n"},
                    {u"media/fi/bell.ogg"_s, "OggS\1"}});
        auto document = *ModuleDocument::open(copy.path());
        EXPECT_OK(document->addTranslation(u"Add"_s, u"fi"_s));
        EXPECT_OK(document->editMedia(u"x"_s, [](std::vector<MediaFile> &files) {
            files[2].cues.clear();
            files[3].path = u"media/gone.webm"_s;
            files[4].licence.clear();
        }));
        const auto entries = entriesOf(*document);
        QStringList paths;
        for (const MediaEntry &entry : entries)
            paths += entry.record.path;
        QCOMPARE(paths,
                 QStringList({springs, bridge, bell, u"media/gone.webm"_s, u"media/plan.csv"_s,
                              u"media/again.svg"_s, u"media/broken.png"_s, u"media/photo.jpg"_s,
                              u"media/sail.webm"_s}));
        const auto lacks = [&](const QString &path) { return find(entries, path)->lacks; };
        using Lacks = std::vector<MediaLack>;
        QCOMPARE(lacks(springs), Lacks());
        QCOMPARE(lacks(bell), Lacks{MediaLack::Captions});
        QCOMPARE(lacks(u"media/gone.webm"_s), Lacks{MediaLack::File});
        QCOMPARE(lacks(u"media/plan.csv"_s), Lacks{MediaLack::Licence});
        QCOMPARE(lacks(u"media/photo.jpg"_s), (Lacks{MediaLack::Alt, MediaLack::Credit, MediaLack::Licence}));

        const MediaEntry first = entries.front();
        QCOMPARE(first.kind, MediaKind::Picture);
        QCOMPARE(first.bytes, bytesAt(*document, springs).size());
        QVERIFY(!first.size.isEmpty());
        QStringList blocks;
        for (const MediaUse &use : first.uses)
            blocks += use.block;
        blocks.sort();
        QCOMPARE(blocks.size(), 4);
        QVERIFY(blocks.contains(u"n9a59v9ag9"_s) && blocks.contains(u"u6bj8khogc"_s));
        QCOMPARE(first.altStates.value(u"fi"_s), UnitState::Missing);
        QCOMPARE(find(entries, bell)->kind, MediaKind::Sound);
        QCOMPARE(find(entries, bell)->languages, QStringList(u"fi"_s));
        QVERIFY(find(entries, bell)->altStates.isEmpty());
        QCOMPARE(find(entries, u"media/again.svg"_s)->sameAs, springs);
        QVERIFY(find(entries, u"media/again.svg"_s)->uses.empty());
        QVERIFY(find(entries, u"media/again.svg"_s)->record.id.isEmpty());
        QCOMPARE(find(entries, u"media/photo.jpg"_s)->size, QSize(20, 40));
        QCOMPARE(find(entries, u"media/broken.png"_s)->size, QSize());
        QCOMPARE(first.sameAs, QString());
    }

    /// Where it only decorates, nothing is asked for.
    void decorationLacksNoAlternative()
    {
        const Copy copy;
        auto document = *ModuleDocument::open(copy.path());
        EXPECT_OK(setMediaAlt(*document, u"x"_s, springs, u"en"_s, {}));
        for (const Lesson &lesson : std::vector(document->course().lessons)) {
            EXPECT_OK(document->editLesson(lesson.id, u"x"_s, [](Lesson &edited) {
                std::erase_if(edited.blocks, [](const Block &block) {
                    return !std::holds_alternative<ImageBlock>(block.content)
                        && !std::holds_alternative<GalleryBlock>(block.content);
                });
                for (Block &block : edited.blocks) {
                    if (auto *image = std::get_if<ImageBlock>(&block.content)) {
                        image->alt.clear();
                        image->decorative = true;
                    } else if (auto *gallery = std::get_if<GalleryBlock>(&block.content)) {
                        for (GalleryPicture &picture : gallery->pictures) {
                            picture.alt.clear();
                            picture.decorative = true;
                        }
                    }
                }
            }));
        }
        const auto entries = entriesOf(*document);
        QVERIFY(!find(entries, springs)->uses.empty());
        QVERIFY(!find(entries, springs)->has(MediaLack::Alt));
    }

    void alternativeTextsOfAPlaceCount()
    {
        const Copy copy;
        auto document = *ModuleDocument::open(copy.path());
        EXPECT_OK(setMediaAlt(*document, u"x"_s, springs, u"en"_s, {}));
        QVERIFY(find(entriesOf(*document), springs)->has(MediaLack::Alt));
        for (const Lesson &lesson : std::vector(document->course().lessons)) {
            EXPECT_OK(document->editLesson(lesson.id, u"x"_s, [](Lesson &edited) {
                for (Block &block : edited.blocks) {
                    if (auto *image = std::get_if<ImageBlock>(&block.content))
                        image->alt = u"Here."_s;
                }
                std::erase_if(edited.blocks, [](const Block &block) {
                    return !std::holds_alternative<ImageBlock>(block.content)
                        && !std::holds_alternative<VoiceBlock>(block.content);
                });
            }));
        }
        const auto entries = entriesOf(*document);
        QCOMPARE(find(entries, springs)->uses.size(), size_t(2));
        QVERIFY(!find(entries, springs)->has(MediaLack::Alt));
    }

    void aFileIsReplaced()
    {
        const Copy copy;
        auto document = *ModuleDocument::open(copy.path());
        const Files before = filesOf(*document);
        const MediaFile record = *document->course().mediaFile(springs);
        EXPECT_OK(document->replaceMedia(u"Replace"_s, springs, drawing("<g/>")));
        QCOMPARE(differences(before, filesOf(*document)), QStringList(springs));
        QCOMPARE(bytesAt(*document, springs), svg("<g/>"));
        const auto same = document->replaceMedia(u"Replace"_s, springs, drawing("<g/>"));
        EXPECT_OK(same);
        QVERIFY(!*same);
        QCOMPARE(*document->course().mediaFile(springs), record);
        document->undo();
        QCOMPARE(filesOf(*document), before);
    }

    void aFileOfAnotherTypeMovesEverywhere()
    {
        const Copy copy;
        auto document = *ModuleDocument::open(copy.path());
        const Files before = filesOf(*document);
        const QString id = document->course().mediaFile(springs)->id;
        const auto uses = usesOfMedia(document->course()).value(springs);
        EXPECT_OK(document->replaceMedia(u"Replace"_s, springs, picture(50)));
        const QString path = u"media/four-springs.png"_s;
        QCOMPARE(document->position(), 1);
        QVERIFY(!document->course().mediaFile(springs));
        QCOMPARE(document->course().mediaFile(path)->id, id);
        QCOMPARE(usesOfMedia(document->course()).value(path), uses);
        QVERIFY(!usesOfMedia(document->course()).contains(springs));
        QVERIFY(!filesOf(*document).contains(springs));
        const Files after = filesOf(*document);
        EXPECT_OK(document->save());
        document->undo();
        QCOMPARE(filesOf(*document), before);
        document->redo();
        QCOMPARE(filesOf(*document), after);
    }

    void aLanguageHasAFileOfItsOwn()
    {
        const Copy copy;
        auto document = *ModuleDocument::open(copy.path());
        EXPECT_ERROR(document->replaceMedia(u"x"_s, springs, drawing("<g/>"), u"fi"_s),
                     ErrorCode::InvalidArgument);
        EXPECT_OK(document->addTranslation(u"Add"_s, u"fi"_s));
        const Files before = filesOf(*document);
        EXPECT_OK(document->replaceMedia(u"x"_s, springs, drawing("<g/>"), u"fi"_s));
        QCOMPARE(differences(before, filesOf(*document)), QStringList(u"media/fi/four-springs.svg"_s));
        QCOMPARE(find(entriesOf(*document), springs)->languages, QStringList(u"fi"_s));
        EXPECT_ERROR(document->replaceMedia(u"x"_s, springs, picture(9), u"fi"_s),
                     ErrorCode::InvalidArgument);
        EXPECT_ERROR(document->replaceMedia(u"x"_s, springs, picture(9)), ErrorCode::InvalidArgument);
        QCOMPARE(*document->addMedia(u"x"_s, drawing("<g/>"), {}), u"media/barn.svg"_s);
    }

    void whatDoesNotFitIsRefused()
    {
        const Copy copy;
        auto document = *ModuleDocument::open(copy.path());
        const PreparedMedia sound = *prepareMedia("ID3\4xyz", u"a.mp3"_s);
        EXPECT_ERROR(document->replaceMedia(u"x"_s, springs, sound), ErrorCode::InvalidArgument);
        EXPECT_ERROR(document->replaceMedia(u"x"_s, u"media/none.svg"_s, picture(9)),
                     ErrorCode::FileNotFound);
        EXPECT_ERROR(document->replaceMedia(u"x"_s, u"module.xml"_s, picture(9)), ErrorCode::FileNotFound);
        EXPECT_ERROR(document->removeMedia(u"x"_s, u"module.xml"_s), ErrorCode::FileNotFound);
        EXPECT_ERROR(setMediaDetails(*document, u"x"_s, u"media/none.svg"_s, {}), ErrorCode::FileNotFound);
        EXPECT_ERROR(setMediaAlt(*document, u"x"_s, u"media/none.svg"_s, u"fi"_s, {}),
                     ErrorCode::FileNotFound);
        EXPECT_ERROR(setMediaAlt(*document, u"x"_s, bell, u"fi"_s, u"x"_s), ErrorCode::InvalidArgument);
        QVERIFY(!document->isModified());
    }

    void whatIsUsedStays()
    {
        const Copy copy;
        auto document = *ModuleDocument::open(copy.path());
        const auto removed = document->removeMedia(u"Remove"_s, springs);
        EXPECT_ERROR(removed, ErrorCode::MediaInUse);
        QVERIFY2(describe(removed.error()).contains(u"What is read, What is asked"_s)
                     || describe(removed.error()).contains(u"What is asked, What is read"_s),
                 qPrintable(describe(removed.error())));
        QVERIFY(!document->isModified());
    }

    void whatIsNotUsedGoes()
    {
        const Copy copy;
        auto document = *ModuleDocument::open(copy.path());
        EXPECT_OK(document->addTranslation(u"Add"_s, u"fi"_s));
        const Files before = filesOf(*document);
        const QString path = *document->addMedia(u"Add"_s, drawing("<g/>"), barn());
        EXPECT_OK(document->replaceMedia(u"x"_s, path, drawing("<g/><g/>"), u"fi"_s));
        const Files with = filesOf(*document);
        const auto removed = document->removeMedia(u"Remove"_s, path);
        EXPECT_OK(removed);
        QVERIFY(*removed);
        QCOMPARE(differences(before, filesOf(*document)), QStringList());
        document->undo();
        QCOMPARE(filesOf(*document), with);
    }

    void alternativeTextsAreTranslated()
    {
        const Copy copy(moduleFolders().at(1));
        auto document = *ModuleDocument::open(copy.path());
        const Files before = filesOf(*document);
        const QString language = document->course().translations.firstKey();
        const QString path = document->course().media.front().path;
        QVERIFY(!document->course().media.front().alt.isEmpty());
        EXPECT_OK(
            setMediaAlt(*document, u"x"_s, path, document->course().module.language, u"New."_s, u"k"_s));
        EXPECT_OK(
            setMediaAlt(*document, u"x"_s, path, document->course().module.language, u"Newer."_s, u"k"_s));
        QCOMPARE(document->position(), 1);
        QCOMPARE(document->course().mediaFile(path)->alt, u"Newer."_s);
        QCOMPARE(find(entriesOf(*document), path)->altStates.value(language), UnitState::Stale);
        EXPECT_OK(setMediaAlt(*document, u"x"_s, path, language, u"Neuer."_s));
        QVERIFY(find(entriesOf(*document), path)->altStates.value(language) != UnitState::Stale);
        QCOMPARE(localized(document->course(), language).mediaFile(path)->alt, u"Neuer."_s);
        while (document->canUndo())
            document->undo();
        QCOMPARE(filesOf(*document), before);
    }

    void aFullDiskChangesNothing()
    {
        const Copy copy;
        auto document = *ModuleDocument::open(copy.path());
        const Files before = filesOf(*document);
        const PreparedMedia media = picture(40);
        {
            const FullDisk disk;
            EXPECT_ERROR(document->addMedia(u"Add"_s, media, barn()), ErrorCode::DiskFull);
            EXPECT_ERROR(document->replaceMedia(u"Replace"_s, springs, media), ErrorCode::DiskFull);
            EXPECT_ERROR(keepMedia(media, *document->keptFiles()), ErrorCode::DiskFull);
        }
        QCOMPARE(filesOf(*document), before);
        QVERIFY(!document->isModified() && !document->canUndo());
        EXPECT_OK(document->addMedia(u"Add"_s, media, barn()));
    }

    /// Nothing is left to be written when the file comes into the module.
    void threadsDoTheWork()
    {
        const Copy copy;
        auto document = *ModuleDocument::open(copy.path());
        const auto kept = document->keptFiles();
        std::vector<std::unique_ptr<QThread>> threads;
        std::vector<std::optional<Result<PreparedMedia>>> media(8);
        for (size_t i = 0; i < media.size(); ++i) {
            threads.emplace_back(QThread::create(
                [&, i] { media[i] = keepMedia(picture(20 + static_cast<int>(i) / 2), *kept); }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QSet<QString> paths;
        {
            const FullDisk disk;
            for (const auto &ready : media) {
                EXPECT_OK(*ready);
                const auto path = document->addMedia(u"Add"_s, **ready, barn());
                EXPECT_OK(path);
                paths += *path;
            }
        }
        QCOMPARE(paths.size(), 4);
        EXPECT_OK(document->save());
    }

    void aFileThatIsGoneIsSaid()
    {
        const Copy copy;
        auto document = *ModuleDocument::open(copy.path());
        const QTemporaryDir folder;
        writeFiles(folder.path(), {{u"a.mp3"_s, "ID3\4xyz"}});
        const PreparedMedia media = *prepareMedia(folder.filePath(u"a.mp3"_s));
        QFile::remove(folder.filePath(u"a.mp3"_s));
        EXPECT_ERROR(document->addMedia(u"Add"_s, media, barn()), ErrorCode::FileNotFound);
        QVERIFY(!document->isModified());
    }

    void anyEditsOfMediaCanBeUndone_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 5; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void anyEditsOfMediaCanBeUndone()
    {
        QFETCH(unsigned, seed);
        const Copy copy;
        const Files original = filesBelow(copy.path());
        auto document = *ModuleDocument::open(copy.path());
        EXPECT_OK(document->addTranslation(u"Add"_s, u"fi"_s));
        MediaHand hand(*document, seed);
        int refused = 0;
        for (int edit = 1; edit <= 200; ++edit) {
            const Files before = filesOf(*document);
            const bool isRefused = hand.doSomething();
            refused += isRefused ? 1 : 0;
            if (isRefused)
                QCOMPARE(differences(before, filesOf(*document)), QStringList());
            const Files now = filesOf(*document);
            for (const QString &path : pathsInBlocks(document->course()))
                QVERIFY2(now.contains(path), qPrintable(path));
            QSet<QString> names;
            for (const QString &path : now.keys())
                names += PackagePath::fromString(path)->collisionKey();
            QCOMPARE(names.size(), now.size());
            if (edit % 50 == 0) {
                QCOMPARE(document->course(), loadModuleForChecking(*document->files())->course);
                EXPECT_OK(document->save());
                QCOMPARE(differences(visibleFilesBelow(copy.path()), now), QStringList());
            }
        }
        QVERIFY(refused > 5 && refused < 150);
        while (document->canRedo())
            document->redo();
        const Files after = filesOf(*document);
        while (document->canUndo())
            document->undo();
        QCOMPARE(differences(original, filesOf(*document)), QStringList());
        while (document->canRedo())
            document->redo();
        QCOMPARE(differences(after, filesOf(*document)), QStringList());
        while (document->canUndo())
            document->undo();
        EXPECT_OK(document->save());
        document.reset();
        QCOMPARE(differences(original, filesBelow(copy.path())), QStringList());
    }
};

QTEST_MAIN(TestMediaLibrary)
#include "tst_medialibrary.moc"
