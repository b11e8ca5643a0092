// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingobject.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QString bell = u"media/bell.ogg"_s;
const QString transcript = u"What is said stands below."_s;

/// A recording in a folder, with or without what is said in it.
struct Studio {
    explicit Studio(bool spoken = false)
    {
        QDir(folder.path()).mkdir(u"media"_s);
        MediaFile file;
        file.path = bell;
        if (spoken)
            file.cues = {Cue{}};
        course.media.push_back(file);
        files = std::move(*FolderSource::open(folder.path()));
        RecordingBlock content;
        content.media = bell;
        block.content = content;
        const PackageMedia media(course, *files, u"en"_s);
        recording = std::make_unique<RecordingObject>(block, content, media, *files);
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(folder.filePath(bell));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir folder;
    Course course;
    std::unique_ptr<FolderSource> files;
    Block block;
    std::unique_ptr<RecordingObject> recording;
};

QByteArray goodBell()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/everyblock/") + bell);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_RecordingObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsPointedToWhereItStands_data()
    {
        QTest::addColumn<bool>("spoken");
        QTest::newRow("with a transcript") << true;
        QTest::newRow("without") << false;
    }

    void whatIsSaidIsPointedToWhereItStands()
    {
        QFETCH(bool, spoken);
        const Studio studio(spoken);
        studio.write("This is no recording.");
        studio.recording->toggle();
        QTRY_VERIFY_WITH_TIMEOUT(!studio.recording->problem().isEmpty(), 20'000);
        QCOMPARE(studio.recording->problem().endsWith(transcript), spoken);
    }

    void problemGoesWhenItPlays()
    {
        const Studio studio;
        studio.recording->toggle();
        const QString unreadable = studio.recording->problem();
        QVERIFY(!unreadable.isEmpty());
        QVERIFY(!unreadable.contains(transcript));
        studio.write(goodBell());
        studio.recording->toggle();
        if (studio.recording->problem().contains(u"FFmpeg"))
            QSKIP("Recordings cannot be played here.");
        QTRY_VERIFY_WITH_TIMEOUT(studio.recording->problem().isEmpty(), 20'000);
    }
};

QTEST_MAIN(tst_RecordingObject)
#include "tst_recordingobject.moc"
