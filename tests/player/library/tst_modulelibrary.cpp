// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "library/modulelibrary.h"
#include "playerfixture.h"
#include "storefixture.h"

#include <QDir>
#include <QFile>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

QString harbour(const QByteArray &version)
{
    static QMap<QByteArray, QString> files;
    if (!files.contains(version))
        files.insert(version,
                     packedWith(harbourSource(),
                                {{u"module.xml"_s, "version=\"1.0.0\"", "version=\"" + version + '"'}}));
    return files.value(version);
}

QStringList titlesIn(const ModuleLibrary &library)
{
    QStringList titles;
    for (const LibraryEntry &entry : library.entries())
        titles += entry.title(u"en"_s) + u' ' + entry.version.toString();
    return titles;
}

QStringList archivesIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.kogge.zip"_s});
}

Result<LibraryEntry> importInto(auto &&library, const QString &file)
{
    const auto entry = copyIntoLibrary(file, library.folder());
    return entry ? library.add(*entry) : entry;
}

} // namespace

class tst_ModuleLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeAndRemembers()
    {
        const Folder folder;
        const QString path = folder.file(u"new/library"_s);
        {
            auto library = ModuleLibrary::open(path);
            EXPECT_OK(library);
            QVERIFY(library->entries().empty());
            EXPECT_OK(importInto(*library, packed(harbourSource())));
            EXPECT_OK(importInto(*library, packed(financingSource())));
            QCOMPARE(titlesIn(*library).size(), 2);
        }
        const auto library = ModuleLibrary::open(path);
        EXPECT_OK(library);
        QCOMPARE(titlesIn(*library).at(0).section(u' ', 0, 0), u"Financing"_s); // By title.
        QCOMPARE(titlesIn(*library).at(1), u"The harbour 1.0.0"_s);
    }

    void opensWhatItHas()
    {
        const Folder folder;
        auto library = ModuleLibrary::open(folder.path());
        const auto entry = importInto(*library, packed(harbourSource()));
        EXPECT_OK(entry);
        const auto module = openLibraryModule(folder.path(), *entry);
        EXPECT_OK(module);
        QCOMPARE(module->course, courseOf(harbourSource()));
        QVERIFY(library->find(entry->id));
        QVERIFY(!library->find(u"urn:other"_s));
    }

    void aHigherVersionTakesThePlace()
    {
        const Folder folder;
        auto library = ModuleLibrary::open(folder.path());
        EXPECT_OK(importInto(*library, harbour("1.0.0")));
        EXPECT_OK(importInto(*library, harbour("1.10.0")));
        QCOMPARE(titlesIn(*library), QStringList(u"The harbour 1.10.0"_s));
        QCOMPARE(archivesIn(folder.path()).size(), 1);
    }

    void aLowerVersionIsKeptOut()
    {
        const Folder folder;
        auto library = ModuleLibrary::open(folder.path());
        EXPECT_OK(importInto(*library, harbour("1.10.0")));
        const auto content = folder.content();

        const auto older = importInto(*library, harbour("1.9.0"));

        EXPECT_ERROR(older, ErrorCode::OlderVersion);
        QCOMPARE(older.error().detail, u"1.10.0"_s);
        QCOMPARE(titlesIn(*library), QStringList(u"The harbour 1.10.0"_s));
        QCOMPARE(folder.content(), content);
    }

    void theSameFileTwiceChangesNothing()
    {
        const Folder folder;
        auto library = ModuleLibrary::open(folder.path());
        EXPECT_OK(importInto(*library, packed(harbourSource())));
        const auto content = folder.content();
        EXPECT_OK(importInto(*library, packed(harbourSource())));
        QCOMPARE(folder.content(), content);
        QCOMPARE(library->entries().size(), 1U);
    }

    void aFailedImportChangesNothing()
    {
        const Folder folder;
        auto library = ModuleLibrary::open(folder.path());
        EXPECT_OK(importInto(*library, packed(harbourSource())));
        const auto content = folder.content();
        const Folder stick;
        writeBytes(stick.file(u"x.zip"_s), bytesOf(packed(financingSource())).left(5000));
        QVERIFY(!importInto(*library, stick.file(u"x.zip"_s)));
        QCOMPARE(folder.content(), content);
        QCOMPARE(library->entries().size(), 1U);
    }

    void removes()
    {
        const Folder folder;
        auto library = ModuleLibrary::open(folder.path());
        const auto entry = importInto(*library, packed(harbourSource()));
        EXPECT_OK(library->remove(entry->id));
        QVERIFY(archivesIn(folder.path()).isEmpty());
        QVERIFY(ModuleLibrary::open(folder.path())->entries().empty());
        EXPECT_ERROR(library->remove(entry->id), ErrorCode::FileNotFound);
    }

    void anIndexThatIsNoneIsMadeAgain_data()
    {
        QTest::addColumn<QByteArray>("index");
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("noise") << QByteArray(1000, '\xff');
        QTest::newRow("newer") << QByteArray(R"({"version":99,"modules":{"shape":"unknown"}})");
        QTest::newRow("names nothing") << indexToJson({});
    }

    void anIndexThatIsNoneIsMadeAgain()
    {
        QFETCH(QByteArray, index);
        const Folder folder;
        EXPECT_OK(importInto(*ModuleLibrary::open(folder.path()), packed(harbourSource())));
        const QByteArray good = bytesOf(folder.file(u"index.json"_s));
        QFile::remove(folder.file(u"index.json"_s));
        if (!index.isEmpty())
            writeBytes(folder.file(u"index.json"_s), index);

        const auto library = ModuleLibrary::open(folder.path());

        EXPECT_OK(library);
        QCOMPARE(titlesIn(*library), QStringList(u"The harbour 1.0.0"_s));
        QCOMPARE(bytesOf(folder.file(u"index.json"_s)), good);
    }

    void anIndexOfMoreThanThereIsIsCorrected()
    {
        const Folder folder;
        {
            auto library = ModuleLibrary::open(folder.path());
            EXPECT_OK(importInto(*library, packed(harbourSource())));
            const auto entry = importInto(*library, packed(financingSource()));
            QVERIFY(QFile::remove(archivePath(folder.path(), entry->hash)));
        }
        QCOMPARE(titlesIn(*ModuleLibrary::open(folder.path())), QStringList(u"The harbour 1.0.0"_s));
        QCOMPARE(indexFromJson(bytesOf(folder.file(u"index.json"_s))).size(), 1U);
    }

    void damagedArchivesArePassedOver()
    {
        const Folder folder;
        const QString damaged = archivePath(folder.path(), QString(64, u'0'));
        writeBytes(damaged, "no archive");
        EXPECT_OK(importInto(*ModuleLibrary::open(folder.path()), packed(harbourSource())));
        const auto library = ModuleLibrary::open(folder.path());
        QCOMPARE(library->entries().size(), 1U);
        QCOMPARE(bytesOf(damaged), QByteArray("no archive"));
    }

    void filesOfOthersAreLeftAlone()
    {
        const Folder folder;
        writeBytes(folder.file(u"mine.kogge.zip"_s), "a learner's");
        QVERIFY(ModuleLibrary::open(folder.path())->entries().empty());
        QCOMPARE(bytesOf(folder.file(u"mine.kogge.zip"_s)), QByteArray("a learner's"));
    }

    void ofTwoVersionsTheNewestIsShown()
    {
        const Folder folder;
        // As a program leaves it that was killed before it removed the old one.
        EXPECT_OK(copyIntoLibrary(harbour("1.10.0"), folder.path()));
        EXPECT_OK(copyIntoLibrary(harbour("1.9.0"), folder.path()));
        QCOMPARE(titlesIn(*ModuleLibrary::open(folder.path())), QStringList(u"The harbour 1.10.0"_s));
    }

    void whatNobodyAgreedToIsRemoved()
    {
        const Folder folder;
        EXPECT_OK(importInto(*ModuleLibrary::open(folder.path()), harbour("1.9.0")));
        const auto content = folder.content();
        // As a program leaves it that was killed while it asked.
        EXPECT_OK(copyIntoLibrary(harbour("1.10.0"), folder.path()));
        EXPECT_OK(copyIntoLibrary(harbour("1.8.0"), folder.path()));
        QCOMPARE(archivesIn(folder.path()).size(), 3);

        QCOMPARE(titlesIn(*ModuleLibrary::open(folder.path())), QStringList(u"The harbour 1.9.0"_s));
        QCOMPARE(folder.content(), content);
    }

    void whatIsGoneTakesNoPlace()
    {
        const Folder folder;
        auto library = ModuleLibrary::open(folder.path());
        EXPECT_OK(importInto(*library, harbour("1.0.0")));
        const auto newer = copyIntoLibrary(harbour("1.1.0"), folder.path());
        EXPECT_OK(newer);
        QVERIFY(QFile::remove(archivePath(folder.path(), newer->hash)));

        EXPECT_ERROR(library->add(*newer), ErrorCode::FileNotFound);

        QCOMPARE(titlesIn(*library), QStringList(u"The harbour 1.0.0"_s));
        QCOMPARE(archivesIn(folder.path()).size(), 1);
    }

    void openModulesOutliveTheirArchive()
    {
        const Folder folder;
        auto library = ModuleLibrary::open(folder.path());
        const auto entry = importInto(*library, harbour("1.0.0"));
        const auto module = openLibraryModule(folder.path(), *entry);
        EXPECT_OK(module);
        EXPECT_OK(importInto(*library, harbour("2.0.0")));
        EXPECT_OK(module->package.source->read(*PackagePath::fromString(u"media/boat.svg"_s), 10'000));
        EXPECT_ERROR(openLibraryModule(folder.path(), *entry), ErrorCode::FileNotFound);
    }

    void openModulesNoticeDamage()
    {
        const Folder folder;
        auto library = ModuleLibrary::open(folder.path());
        const auto entry = importInto(*library, packed(harbourSource()));
        const auto module = openLibraryModule(folder.path(), *entry);
        EXPECT_OK(module);
        const QString archive = archivePath(folder.path(), entry->hash);
        QFile file(archive);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(static_cast<int>(file.size()), '\0')) > 0);
        file.close();
        const auto bytes =
            module->package.source->read(*PackagePath::fromString(u"media/boat.svg"_s), 10'000);
        QVERIFY(!bytes);
    }

    void aFolderThatCannotBeMade()
    {
        const Folder folder;
        writeBytes(folder.file(u"file"_s), "x");
        EXPECT_ERROR(ModuleLibrary::open(folder.file(u"file/library"_s)), ErrorCode::CannotWrite);
    }

    void aFolderThatCannotBeWrittenCanBeLookedAt()
    {
        const auto disk = SmallDisk::mount();
        if (!disk)
            QSKIP("needs the right to mount a file system");
        EXPECT_OK(importInto(*ModuleLibrary::open(disk->path()), packed(harbourSource())));
        QVERIFY(QFile::remove(disk->path() + u"/index.json"_s));
        disk->setReadOnly(true);
        auto library = ModuleLibrary::open(disk->path());
        EXPECT_OK(library);
        QCOMPARE(library->entries().size(), 1U);
        EXPECT_ERROR(importInto(*library,
                                packedWith(harbourSource(),
                                           {{u"module.xml"_s, "version=\"1.0.0\"", "version=\"1.0.1\""}})),
                     ErrorCode::CannotWrite);
        EXPECT_ERROR(library->remove(library->entries().front().id), ErrorCode::CannotWrite);
        QCOMPARE(library->entries().size(), 1U);
    }
};

QTEST_GUILESS_MAIN(tst_ModuleLibrary)
#include "tst_modulelibrary.moc"
