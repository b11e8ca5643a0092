// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulecopier.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// Zeros, without end; each reading takes its time.
class SlowZeros : public QIODevice
{
public:
    SlowZeros(qint64 size, std::chrono::microseconds each)
        : m_left(size)
        , m_each(each)
    {
        open(ReadOnly | Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_left);
        QThread::usleep(static_cast<unsigned long>(m_each.count()));
        std::memset(data, 0, static_cast<size_t>(count));
        m_left -= count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
    std::chrono::microseconds m_each;
};

/// A module with a long film, from a slow stick.
class SlowSource : public FileSource
{
public:
    SlowSource(qint64 film, std::chrono::microseconds each)
        : m_film(film)
        , m_each(each)
    { }

    [[nodiscard]] QString name() const override { return u"/nowhere"_s; }
    [[nodiscard]] const std::vector<PackagePath> &files() const override { return m_files; }
    [[nodiscard]] qint64 size(const PackagePath &path) const override
    {
        return path.isBelow(u"media"_s) ? m_film : 100;
    }
    Result<std::unique_ptr<QIODevice>> open(const PackagePath &path) const override
    {
        return std::unique_ptr<QIODevice>(std::make_unique<SlowZeros>(size(path), m_each));
    }
    Result<QByteArray> read(const PackagePath &path, qint64) const override
    {
        return QByteArray(size(path), 0);
    }

private:
    std::vector<PackagePath> m_files{*PackagePath::fromString(u"lessons/a.xml"_s),
                                     *PackagePath::fromString(u"media/film.webm"_s),
                                     *PackagePath::fromString(u"module.xml"_s)};
    qint64 m_film;
    std::chrono::microseconds m_each;
};

QStringList everythingBelow(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

constexpr qint64 longFilm = 200'000'000;

} // namespace

class TestModuleCopier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysHowFarItIs();
    void cancelledItLeavesNothing();
    void itEndsWithTheProgram();
};

void TestModuleCopier::itSaysHowFarItIs()
{
    const QTemporaryDir folder;
    ModuleCopier copier;
    std::vector<qreal> steps;
    connect(&copier, &ModuleCopier::progressChanged, this, [&] { steps.push_back(copier.progress()); });
    copier.start(std::make_shared<SlowSource>(4'000'000, std::chrono::microseconds(500)),
                 folder.filePath(u"copy"_s), CopyKind::Same, {});
    QTRY_VERIFY(!copier.isRunning() && !copier.written().isEmpty());
    QTRY_COMPARE(copier.progress(), 1.0);
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QVERIFY2(steps.size() > 20 && steps.size() < 120, qPrintable(QString::number(steps.size())));
    QCOMPARE(QFileInfo(folder.filePath(u"copy/media/film.webm"_s)).size(), 4'000'000);
}

/// Soon, whatever is left to copy; nothing is said of it, and the next one goes well.
void TestModuleCopier::cancelledItLeavesNothing()
{
    const QTemporaryDir folder;
    ModuleCopier copier;
    copier.start(std::make_shared<SlowSource>(longFilm, std::chrono::microseconds(2000)),
                 folder.filePath(u"copy"_s), CopyKind::Same, {});
    QTRY_VERIFY(copier.progress() > 0);
    QVERIFY(copier.isRunning());
    copier.cancel();
    QTRY_VERIFY(!copier.isRunning()); // The whole film takes longer.
    QCOMPARE(everythingBelow(folder), QStringList());
    QCOMPARE(copier.problem(), QString());
    QCOMPARE(copier.written(), QString());

    copier.start(std::make_shared<SlowSource>(100, std::chrono::microseconds(0)), folder.filePath(u"copy"_s),
                 CopyKind::Same, {});
    QTRY_COMPARE(copier.written(), folder.filePath(u"copy"_s));
    QCOMPARE(everythingBelow(folder), QStringList{u"copy"_s});
}

void TestModuleCopier::itEndsWithTheProgram()
{
    const QTemporaryDir folder;
    {
        ModuleCopier copier;
        copier.start(std::make_shared<SlowSource>(longFilm, std::chrono::microseconds(2000)),
                     folder.filePath(u"copy"_s), CopyKind::Same, {});
        QTRY_VERIFY(copier.progress() > 0);
    }
    QCOMPARE(everythingBelow(folder), QStringList());
}

QTEST_MAIN(TestModuleCopier)
#include "tst_modulecopier.moc"
