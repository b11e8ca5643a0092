// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "downloadobject.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QString plan = u"media/plan.pdf"_s;
constexpr qint64 length = 300'000;

/// Hands out its bytes when it is told to, as a slow disk does.
class SlowDevice : public QIODevice
{
public:
    explicit SlowDevice(std::shared_ptr<QSemaphore> allowed)
        : m_allowed(std::move(allowed))
    {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        m_allowed->acquire();
        const qint64 count = std::min(most, length - m_at);
        std::fill_n(data, count, 'k');
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<QSemaphore> m_allowed;
    qint64 m_at = 0;
};

/// One file, of which as many blocks can be read as are allowed.
class SlowSource : public FileSource
{
public:
    [[nodiscard]] QString name() const override { return u"slow"_s; }
    [[nodiscard]] const std::vector<PackagePath> &files() const override { return m_files; }
    [[nodiscard]] qint64 size(const PackagePath &) const override { return length; }
    Result<std::unique_ptr<QIODevice>> open(const PackagePath &) const override
    {
        return std::unique_ptr<QIODevice>(std::make_unique<SlowDevice>(m_allowed));
    }
    Result<QByteArray> read(const PackagePath &, qint64) const override { return QByteArray(); }

    void allow(int blocks) const { m_allowed->release(blocks); }
    [[nodiscard]] std::shared_ptr<QSemaphore> allowed() const { return m_allowed; }

private:
    std::vector<PackagePath> m_files{*PackagePath::fromString(plan)};
    std::shared_ptr<QSemaphore> m_allowed = std::make_shared<QSemaphore>();
};

constexpr int all = 1000; // Blocks, more than there are.

/// A block that offers the file, and a folder for copies.
struct Desk {
    explicit Desk(bool held = false)
    {
        block.content = DownloadBlock{};
        DownloadBlock download;
        download.media = plan;
        const PackageMedia media(course, *files, u"en"_s);
        object = std::make_unique<DownloadObject>(block, download, media, *files, held ? files : nullptr,
                                                  left.get());
    }
    [[nodiscard]] QString target() const { return folder.filePath(u"copy.pdf"_s); }
    [[nodiscard]] QStringList content() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] qint64 written() const { return QFileInfo(target()).size(); }

    QTemporaryDir folder;
    std::shared_ptr<const SlowSource> files = std::make_shared<SlowSource>();
    Course course;
    Block block;
    std::unique_ptr<LeftCopies> left = std::make_unique<LeftCopies>();
    std::unique_ptr<DownloadObject> object;
};

} // namespace

class tst_DownloadObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowGoesOnMeanwhile()
    {
        const Desk desk;
        DownloadObject &download = *desk.object;
        const QSignalSpy changed(&download, &DownloadObject::copyingChanged);
        QCOMPARE(download.note(), QString());
        download.saveTo(QUrl::fromLocalFile(desk.target())); // Nothing can be read yet.
        QVERIFY(download.isCopying());
        QCOMPARE(download.copied(), 0.0);
        desk.files->allow(2);
        QTRY_VERIFY(download.copied() > 0.2);
        QVERIFY(download.copied() < 1);
        download.saveTo(QUrl::fromLocalFile(desk.folder.filePath(u"another.pdf"_s))); // One at a time.
        QVERIFY(!QFileInfo::exists(desk.target()));
        desk.files->allow(all);
        QTRY_VERIFY(!download.note().isEmpty());
        QVERIFY(!download.isCopying());
        QVERIFY(!download.hasFailed());
        QVERIFY(download.note().contains(QDir::toNativeSeparators(desk.target())));
        QCOMPARE(desk.content(), QStringList(u"copy.pdf"_s));
        QCOMPARE(desk.written(), length);
        QCOMPARE(changed.count(), 2);
    }

    void cancelledCopyLeavesNothing()
    {
        const Desk desk;
        DownloadObject &download = *desk.object;
        download.saveTo(QUrl::fromLocalFile(desk.target()));
        desk.files->allow(1);
        download.cancel();
        desk.files->allow(all);
        QTRY_VERIFY(!download.isCopying());
        QTRY_COMPARE(desk.content(), QStringList());
        QCOMPARE(download.note(), QString());
        download.saveTo(QUrl::fromLocalFile(desk.target()));
        QTRY_COMPARE(desk.written(), length);
    }

    void aTypedNameIsTaken()
    {
        const Desk desk;
        desk.files->allow(all);
        desk.object->saveTo(QUrl(desk.target())); // As Qt's own dialogue tells it.
        QTRY_COMPARE(desk.written(), length);
    }

    void failureIsSaid_data()
    {
        QTest::addColumn<QUrl>("target");
        QTest::newRow("no such folder") << QUrl::fromLocalFile(u"/no/such/folder/copy.pdf"_s);
        QTest::newRow("no file") << QUrl(u"https://example.org/copy.pdf"_s);
    }

    void failureIsSaid()
    {
        QFETCH(QUrl, target);
        const Desk desk;
        DownloadObject &download = *desk.object;
        desk.files->allow(all);
        download.saveTo(target);
        QTRY_VERIFY(download.hasFailed());
        QVERIFY(!download.note().isEmpty());
        QVERIFY(!download.isCopying());
    }

    void copyGoesOnWhereTheFilesStay()
    {
        Desk desk(true);
        const QSignalSpy ended(desk.left.get(), &LeftCopies::ended);
        desk.object->saveTo(QUrl::fromLocalFile(desk.target()));
        desk.files->allow(1);
        desk.object.reset();
        desk.files->allow(all);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(ended.constFirst().constFirst().toString().contains(QDir::toNativeSeparators(desk.target())));
        QCOMPARE(desk.written(), length);
    }

    void failureIsSaidAlsoLater()
    {
        Desk desk(true);
        const QSignalSpy ended(desk.left.get(), &LeftCopies::ended);
        const QString folder = desk.folder.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(folder));
        desk.object->saveTo(QUrl::fromLocalFile(folder + u"/copy.pdf"_s));
        desk.files->allow(1);
        QTRY_VERIFY(desk.object->copied() > 0);
        desk.object.reset();
        QVERIFY(QDir(folder).removeRecursively());
        desk.files->allow(all);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(ended.constFirst().constFirst().toString().startsWith(u"“copy.pdf” has not been copied. "_s));
    }

    void copyEndsWithThoseWhoWait_data()
    {
        QTest::addColumn<bool>("objectFirst");
        QTest::newRow("block first") << true;
        QTest::newRow("block last") << false;
    }

    void copyEndsWithThoseWhoWait()
    {
        QFETCH(bool, objectFirst);
        Desk desk(true);
        desk.object->saveTo(QUrl::fromLocalFile(desk.target()));
        desk.files->allow(1);
        if (objectFirst)
            desk.object.reset();
        desk.left.reset();
        desk.object.reset();
        desk.files->allow(all);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
        QCOMPARE(desk.content(), QStringList());
    }

    void copyEndsWithTheFiles()
    {
        Desk desk;
        desk.object->saveTo(QUrl::fromLocalFile(desk.target()));
        desk.files->allow(2);
        const std::unique_ptr<QThread> disk(QThread::create([allowed = desk.files->allowed()] {
            QThread::msleep(50); // Whoever reads already may go on.
            allowed->release(all);
        }));
        disk->start();
        desk.object.reset();
        desk.files.reset();
        QTRY_COMPARE(desk.content(), QStringList());
        disk->wait();
    }
};

QTEST_GUILESS_MAIN(tst_DownloadObject)
#include "tst_downloadobject.moc"
