// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "inchild.h"
#include "samplemodule.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const FileSource &source)
{
    QStringList names;
    for (const PackagePath &path : source.files())
        names += path.toString();
    return names;
}

PackagePath path(const char *text)
{
    return *PackagePath::fromString(QString::fromLatin1(text));
}

/// Does \p work without root's power to read everything.
int asNobody(const std::function<int()> &work)
{
    constexpr uid_t nobody = 65534;
    return inChild([&] { return ::geteuid() != 0 || ::setuid(nobody) == 0 ? work() : 99; }).status;
}

} // namespace

class tst_FileSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ::chmod(m_folder->path().toLatin1().constData(), 0755);
    }

    void filesAreSorted()
    {
        writeFiles(m_folder->path(), {{u"b/z"_s, "1"}, {u"a"_s, "22"}, {u"b/a/c"_s, "333"}, {u"B"_s, {}}});
        const auto source = FolderSource::open(m_folder->path());
        EXPECT_OK(source);
        QCOMPARE(namesOf(**source), QStringList({u"B"_s, u"a"_s, u"b/a/c"_s, u"b/z"_s}));
        QCOMPARE((*source)->name(), m_folder->path());
        QVERIFY((*source)->contains(path("b/a/c")));
        QVERIFY((*source)->contains(u"b/z"_s));
        QVERIFY(!(*source)->contains(u"b"_s));
        QVERIFY(!(*source)->contains(u"../b/z"_s));
        QCOMPARE((*source)->size(path("a")), 2);
        QCOMPARE((*source)->size(path("c")), 0);
    }

    void filesAreRead()
    {
        writeFiles(m_folder->path(), {{u"a"_s, "content"}});
        const auto source = FolderSource::open(m_folder->path() + u'/');
        EXPECT_OK(source);
        QCOMPARE(*(*source)->read(path("a"), 7), QByteArray("content"));
        EXPECT_ERROR((*source)->read(path("a"), 6), ErrorCode::TooLarge);
        EXPECT_ERROR((*source)->read(path("b"), 6), ErrorCode::FileNotFound);
        QCOMPARE((*(*source)->open(path("a")))->readAll(), QByteArray("content"));
        EXPECT_ERROR((*source)->open(path("b")), ErrorCode::FileNotFound);
    }

    void somethingElseIsPassedOver()
    {
        writeFiles(m_folder->path(),
                   {{u"a"_s, {}}, {u".git/config"_s, {}}, {u"b/.hidden"_s, {}}, {u"b/c~"_s, {}}});
        QFile::link(u"/etc/passwd"_s, m_folder->filePath(u"file"_s));
        QFile::link(u"/etc"_s, m_folder->filePath(u"folder"_s));
        QFile::link(m_folder->path(), m_folder->filePath(u"b/loop"_s));
        QFile::link(u"nowhere"_s, m_folder->filePath(u"broken"_s));
        QCOMPARE(::mkfifo(m_folder->filePath(u"pipe"_s).toLatin1().constData(), 0600), 0);

        const auto source = FolderSource::open(m_folder->path());

        EXPECT_OK(source);
        QCOMPARE(namesOf(**source), QStringList({u"a"_s}));
        QCOMPARE((*source)->passedOver(),
                 QStringList({u".git"_s, u"b/.hidden"_s, u"b/c~"_s, u"b/loop"_s, u"broken"_s, u"file"_s,
                              u"folder"_s, u"pipe"_s}));
    }

    /// Qt does not even list it.
    void namesThatAreNotUtf8ArePassedOver()
    {
        writeFiles(m_folder->path(), {{u"a"_s, {}}});
        const QByteArray name = m_folder->path().toLocal8Bit() + "/M\xfcnchen";
        QCOMPARE(::close(::creat(name.constData(), 0600)), 0);
        QCOMPARE(::mkdir((name + " folder").constData(), 0700), 0);

        const auto source = FolderSource::open(m_folder->path());

        ::unlink(name.constData());
        ::rmdir((name + " folder").constData());
        EXPECT_OK(source);
        QCOMPARE(namesOf(**source), QStringList({u"a"_s}));
        QCOMPARE((*source)->passedOver(), QStringList({u"M\ufffdnchen"_s, u"M\ufffdnchen folder"_s}));
    }

    void depthIsLimited()
    {
        writeFiles(m_folder->path(),
                   {{u"d/"_s.repeated(15) + u"a"_s, {}}, {u"e/"_s.repeated(40) + u"a"_s, {}}});
        const auto source = FolderSource::open(m_folder->path());
        EXPECT_OK(source);
        QCOMPARE((*source)->files().size(), size_t(1));
        QCOMPARE((*source)->passedOver().size(), 1);
    }

    void whatIsNoFolderIsRefused()
    {
        writeFiles(m_folder->path(), {{u"a"_s, {}}});
        EXPECT_ERROR(FolderSource::open(m_folder->filePath(u"none"_s)), ErrorCode::FileNotFound);
        EXPECT_ERROR(FolderSource::open(m_folder->filePath(u"a"_s)), ErrorCode::CannotRead);
        EXPECT_ERROR(FolderSource::open({}), ErrorCode::FileNotFound);
    }

    /// A coach's notes must not be left out of an archive because somebody else owns them.
    void whatCannotBeReadIsNotLeftOut()
    {
        writeFiles(m_folder->path(), {{u"a"_s, {}}, {u"coach/notes.md"_s, {}}});
        const QString coach = m_folder->filePath(u"coach"_s);
        const int status = asNobody([&] {
            const auto readable = FolderSource::open(m_folder->path());
            return readable && (*readable)->files().size() == 2 ? 0 : 1;
        });
        QCOMPARE(status, 0);
        ::chmod(coach.toLatin1().constData(), 0);

        const int refused = asNobody([&] {
            const auto source = FolderSource::open(m_folder->path());
            const bool named =
                !source && source.error().code == ErrorCode::CannotRead && source.error().subject == u"coach";
            return named ? 0 : 1;
        });

        ::chmod(coach.toLatin1().constData(), 0755);
        QCOMPARE(refused, 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_FileSource)
#include "tst_filesource.moc"
