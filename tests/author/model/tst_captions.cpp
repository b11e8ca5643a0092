// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/fields.h"
#include "moduleeditor.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// The module with one block of each kind, its film chosen.
struct Cinema {
    QTemporaryDir root;
    std::unique_ptr<ModuleEditor> editor;

    explicit Cinema(const QString &element = u"video"_s)
    {
        const QString folder = root.filePath(u"module"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder});
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::open(folder));
        for (const Lesson &lesson : editor->document().course().lessons) {
            for (const Block &block : lesson.blocks) {
                if (elementName(block.content) == element)
                    editor->goTo(lesson.id, block.id);
            }
        }
    }
    [[nodiscard]] Captions &captions() const { return *editor->captions(); }
    [[nodiscard]] QVariant at(int row, int role) const { return captions().index(row, 0).data(role); }
    [[nodiscard]] QString words(int row) const { return at(row, Captions::TextRole).toString(); }
    [[nodiscard]] QString times(int row) const
    {
        return at(row, Captions::StartRole).toString() + u'-' + at(row, Captions::EndRole).toString();
    }
    [[nodiscard]] QUrl file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(root.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return QUrl::fromLocalFile(file.fileName());
    }
    [[nodiscard]] QByteArray bytes(const QString &path) const
    {
        return *editor->document().files()->read(*PackagePath::fromString(path), 1 << 20);
    }
};

} // namespace

class TestCaptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyBelongToTheChosenRecording();
    void eachChangeIsOneStep();
    void whatChangesNothingLeavesNoStep();
    void typingIsOneStep();
    void timesThatAreNoneAreNotTaken();
    void theyComeFromFilesAndGoIntoFiles();
    void whatCannotBeReadIsTold();
    void textsAreLaidOut();
    void idsStaySoThatTranslationsDo();
    void oneFileIsTheTranslation();
    void aTranslationWithoutItsLanguageIsNotTaken();
    void anythingCanBeUndone();
    void theRecordingStaysWhileTheyChange();
};

void TestCaptions::theyBelongToTheChosenRecording()
{
    const Cinema cinema;
    const QAbstractItemModelTester tester(&cinema.captions());
    QVERIFY(cinema.captions().isAvailable());
    QCOMPARE(cinema.captions().count(), 2);
    QCOMPARE(cinema.words(0), u"A sail comes up."_s);
    QCOMPARE(cinema.times(1), u"0:01-0:02"_s);
    QCOMPARE(cinema.at(0, Captions::FaultRole).toString(), QString());
    QVERIFY(!cinema.at(1, Captions::FaultRole).toString().isEmpty()); // 32 characters in a second.
    QVERIFY(cinema.captions().summary().contains(u'2'));
    QCOMPARE(cinema.captions().rowAt(0), 0);
    QCOMPARE(cinema.captions().rowAt(1000), 1);
    QCOMPARE(cinema.captions().rowAt(2000), -1);
    QSignalSpy available(&cinema.captions(), &Captions::availableChanged);
    cinema.editor->chooseBlock({});
    QVERIFY(!cinema.captions().isAvailable());
    QCOMPARE(cinema.captions().count(), 0);
    QCOMPARE(available.size(), 1);
    cinema.captions().add(-1, 0);
    cinema.captions().sortByTime();
    QCOMPARE(cinema.editor->position(), 0);
}

void TestCaptions::eachChangeIsOneStep()
{
    const Cinema cinema;
    const QByteArray before = cinema.bytes(u"media.xml"_s);
    QSignalSpy added(&cinema.captions(), &Captions::latestChanged);
    int steps = 0;
    const auto isStep = [&] { return cinema.editor->position() == ++steps; };

    cinema.captions().add(1, 5000);
    QVERIFY(isStep());
    QCOMPARE(cinema.times(2), u"0:05-0:07"_s);
    QCOMPARE(added.size(), 1);
    QCOMPARE(cinema.captions().rowOf(cinema.captions().latest()), 2);
    cinema.captions().writeText(2, u"It is  moored."_s);
    QVERIFY(isStep());
    QCOMPARE(cinema.words(2), u"It is moored."_s);
    cinema.captions().begin(2, 4000);
    QVERIFY(isStep());
    cinema.captions().end(2, 6000);
    QVERIFY(isStep());
    QVERIFY(cinema.captions().writeStart(2, u"4,5"_s));
    QVERIFY(isStep());
    QVERIFY(cinema.captions().writeEnd(2, u"0:06.5"_s));
    QVERIFY(isStep());
    QCOMPARE(cinema.times(2), u"0:04.5-0:06.5"_s);
    cinema.captions().split(2, 5, 5000);
    QVERIFY(isStep());
    QCOMPARE(cinema.words(3), u"moored."_s);
    QCOMPARE(added.size(), 2);
    cinema.captions().merge(2);
    QVERIFY(isStep());
    QVERIFY(cinema.captions().shift(1, u"-0.5"_s));
    QVERIFY(isStep());
    QCOMPARE(cinema.times(1), u"0:00.5-0:01.5"_s);
    QCOMPARE(cinema.times(2), u"0:04-0:06"_s);
    QVERIFY(cinema.captions().shift(1, u"+1"_s));
    QVERIFY(isStep());
    cinema.captions().begin(2, 0);
    QVERIFY(isStep());
    QVERIFY(!cinema.captions().isInOrder());
    cinema.captions().sortByTime();
    QVERIFY(isStep());
    QVERIFY(cinema.captions().isInOrder());
    cinema.captions().remove(0);
    QVERIFY(isStep());
    QCOMPARE(cinema.captions().count(), 2);

    const QByteArray after = cinema.bytes(u"media.xml"_s);
    cinema.editor->goToStep(0);
    QCOMPARE(cinema.bytes(u"media.xml"_s), before);
    QCOMPARE(cinema.captions().count(), 2);
    cinema.editor->goToStep(steps);
    QCOMPARE(cinema.bytes(u"media.xml"_s), after);
}

void TestCaptions::whatChangesNothingLeavesNoStep()
{
    const Cinema cinema;
    Captions &captions = cinema.captions();
    captions.begin(0, 0);
    captions.end(0, 1000);
    captions.end(0, 0);
    captions.writeText(0, u"A sail comes up."_s);
    captions.split(0, 0, 500);
    captions.merge(1);
    captions.shift(0, u"-5"_s);
    captions.sortByTime();
    for (const int row : {-1, 2, 99}) {
        captions.remove(row);
        captions.merge(row);
        captions.writeText(row, u"x"_s);
        captions.begin(row, 5);
        captions.writeEnd(row, u"9"_s);
    }
    captions.layOut(5);
    QCOMPARE(cinema.editor->position(), 0);
    QVERIFY(!cinema.editor->isModified());
}

void TestCaptions::typingIsOneStep()
{
    const Cinema cinema;
    for (const QString &text : {u"A"_s, u"A "_s, u"A s"_s, u"A sa"_s})
        cinema.captions().writeText(0, text);
    QCOMPARE(cinema.editor->position(), 1);
    for (const QString &name : {u"N"_s, u"Ne"_s, u"Nele"_s})
        cinema.captions().writeSpeaker(0, name);
    QCOMPARE(cinema.editor->position(), 2);
    QCOMPARE(cinema.at(0, Captions::SpeakerRole).toString(), u"Nele"_s);
}

void TestCaptions::timesThatAreNoneAreNotTaken()
{
    const Cinema cinema;
    for (const QString &text : {u""_s, u"soon"_s, u"1:99"_s, u"-1"_s}) {
        QVERIFY(!cinema.captions().writeStart(0, text));
        QVERIFY(!cinema.captions().writeEnd(0, text));
    }
    QVERIFY(!cinema.captions().writeEnd(1, u"1"_s)); // Not after its beginning.
    QVERIFY(!cinema.captions().shift(0, u"later"_s));
    QCOMPARE(cinema.editor->position(), 0);
}

void TestCaptions::theyComeFromFilesAndGoIntoFiles()
{
    const Cinema cinema;
    const QByteArray vtt = "WEBVTT\n\n00:00:00.500 --> 00:00:02.000\n<v Nele>Ahoy.\n\n"
                           "00:00:02.000 --> 00:00:04.000\nMoin.\n";
    cinema.captions().take(cinema.file(u"ahoy.vtt"_s, vtt));
    QCOMPARE(cinema.editor->position(), 1);
    QVERIFY(cinema.captions().news().contains(u'2'));
    QCOMPARE(cinema.captions().count(), 2);
    QCOMPARE(cinema.at(0, Captions::SpeakerRole).toString(), u"Nele"_s);
    const QUrl copy = QUrl::fromLocalFile(cinema.root.filePath(u"copy.vtt"_s));
    cinema.captions().save(copy);
    QFile written(copy.toLocalFile());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), vtt);
    cinema.captions().take(copy); // Nothing is different.
    QCOMPARE(cinema.editor->position(), 1);

    cinema.captions().take(cinema.file(u"broken.srt"_s,
                                       "1\n00:00:01,000 --> 00:00:02,000 X1:3\nOne\n\n"
                                       "2\n00:00:09,000 --> 00:00:02,000\nLost\n"));
    QCOMPARE(cinema.captions().count(), 1);
    QVERIFY2(cinema.captions().news().contains(u'6'), qPrintable(cinema.captions().news()));
    cinema.captions().dismissNews();
    QCOMPARE(cinema.captions().news(), QString());
}

void TestCaptions::whatCannotBeReadIsTold()
{
    const Cinema cinema;
    QSignalSpy failed(&cinema.captions(), &Captions::newsChanged);
    cinema.captions().take(QUrl::fromLocalFile(cinema.root.filePath(u"nowhere.vtt"_s)));
    QCOMPARE(failed.size(), 1);
    cinema.captions().take(cinema.file(u"empty.vtt"_s, "WEBVTT\n"));
    QCOMPARE(failed.size(), 2);
    cinema.captions().take(cinema.file(u"binary.txt"_s, QByteArray("a\0b", 3)));
    QCOMPARE(failed.size(), 3);
    cinema.captions().save(QUrl::fromLocalFile(cinema.root.filePath(u"no/folder.vtt"_s)));
    QCOMPARE(failed.size(), 4);
    cinema.captions().save(QUrl(u"https://example.org/a.vtt"_s));
    QCOMPARE(failed.size(), 5);
    cinema.captions().take(cinema.file(u"blank.txt"_s, " \n\n"));
    QCOMPARE(failed.size(), 6);
    QVERIFY2(cinema.captions().news().contains(u"“blank.txt”"_s), qPrintable(cinema.captions().news()));
    QCOMPARE(cinema.editor->position(), 0);
}

void TestCaptions::textsAreLaidOut()
{
    const Cinema cinema;
    cinema.captions().take(cinema.file(u"said.txt"_s, "It rains on the barn. The money has come!\n"));
    QCOMPARE(cinema.captions().count(), 2);
    QCOMPARE(cinema.words(1), u"The money has come!"_s);
    QVERIFY2(cinema.captions().news().contains(u'2'), qPrintable(cinema.captions().news()));
    QVERIFY(cinema.captions().isInOrder());
    const QStringList voices = cinema.captions().voices();
    QVERIFY(!voices.isEmpty()); // The lesson has somebody's own words.
    cinema.captions().layOut(0);
    QCOMPARE(cinema.at(0, Captions::SpeakerRole).toString(), voices.front());
    QVERIFY(!cinema.words(0).contains(u'*'));
    QCOMPARE(cinema.editor->position(), 2);
    cinema.editor->goToStep(0);
    QVERIFY(!cinema.editor->isModified());
}

void TestCaptions::idsStaySoThatTranslationsDo()
{
    const Cinema cinema;
    const QString id = cinema.at(1, Captions::IdRole).toString();
    cinema.captions().take(
        cinema.file(u"new.vtt"_s, "WEBVTT\n\n00:05.000 --> 00:06.000\nIt has reached the other shore.\n"));
    QCOMPARE(cinema.captions().count(), 1);
    QCOMPARE(cinema.at(0, Captions::IdRole).toString(), id);
}

void TestCaptions::oneFileIsTheTranslation()
{
    const Cinema cinema;
    QCOMPARE(cinema.captions().languages(), QStringList());
    QVERIFY(*cinema.editor->document().addTranslation(u"German"_s, u"de"_s));
    QCOMPARE(cinema.captions().languages(), QStringList(u"Deutsch"_s));
    const auto german = [&](int row) {
        const QString id = u"sailfile01/sailcue00%1/text"_s.arg(row + 1);
        return cinema.editor->document().course().translations.value(u"de"_s).value(id);
    };
    const QByteArray before = cinema.bytes(u"translations/de.xlf"_s);
    const int position = cinema.editor->position();
    const QUrl file = cinema.file(u"de.srt"_s,
                                  "1\n00:00:00,100 --> 00:00:00,900\nEin Segel taucht auf.\n\n"
                                  "2\n00:00:09,000 --> 00:00:12,000\nUntertitel: Ida\n");
    cinema.captions().takeTranslation(0, file);
    QCOMPARE(german(0), (TranslationUnit{u"A sail comes up."_s, u"Ein Segel taucht auf."_s, false}));
    QCOMPARE(german(1), TranslationUnit());
    const QString news = cinema.captions().news();
    for (const QString &part :
         {u"Deutsch"_s, u"0:09, “Untertitel: Ida”."_s, u"0:01, “It has reached the other shore.”."_s})
        QVERIFY2(news.contains(part), qPrintable(news));
    QCOMPARE(cinema.words(0), u"A sail comes up."_s);
    QCOMPARE(cinema.editor->position(), position + 1);
    cinema.captions().takeTranslation(0, file); // Nothing new in it.
    QCOMPARE(cinema.editor->position(), position + 1);
    cinema.editor->undo();
    QCOMPARE(cinema.bytes(u"translations/de.xlf"_s), before);
    cinema.editor->redo();
    QCOMPARE(german(0).target, u"Ein Segel taucht auf."_s);

    cinema.captions().takeTranslation(0,
                                      cinema.file(u"late.vtt"_s,
                                                  "WEBVTT\n\n01:00.000 --> 01:01.000\nEins.\n\n"
                                                  "01:01.000 --> 01:02.000\nZwei.\n\n"
                                                  "02:61.000 --> 02:62.000\nUnlesbar.\n"));
    QCOMPARE(german(1).target, u"Zwei."_s);
    for (const QString &part : {u"in their order"_s, u"makes no sense"_s})
        QVERIFY2(cinema.captions().news().contains(part), qPrintable(cinema.captions().news()));
}

void TestCaptions::aTranslationWithoutItsLanguageIsNotTaken()
{
    const Cinema cinema;
    cinema.captions().takeTranslation(
        0, cinema.file(u"de.vtt"_s, "WEBVTT\n\n00:00.000 --> 00:01.000\nEin Segel.\n"));
    QCOMPARE(cinema.editor->position(), 0);
    QVERIFY(*cinema.editor->document().addTranslation(u"German"_s, u"de"_s));
    cinema.captions().takeTranslation(0, cinema.file(u"de.vtt"_s, "Ein Segel."));
    QCOMPARE(cinema.editor->position(), 1);
    QVERIFY(!cinema.captions().news().isEmpty());
}

/// A thousand changes by chance: all undone, the file is what it was; and all of it never breaks the model.
void TestCaptions::anythingCanBeUndone()
{
    const Cinema cinema;
    const QAbstractItemModelTester tester(&cinema.captions());
    const QByteArray before = cinema.bytes(u"media.xml"_s);
    QRandomGenerator chance(7);
    const auto any = [&](int from, int to) { return from + static_cast<int>(chance.bounded(to - from)); };
    for (int change = 0; change < 300; ++change) {
        Captions &captions = cinema.captions();
        const int row = any(-1, captions.count() + 1);
        switch (any(0, 9)) {
        case 0:
            captions.add(row, any(0, 60'000));
            break;
        case 1:
            captions.remove(row);
            break;
        case 2:
            captions.begin(row, any(0, 60'000));
            break;
        case 3:
            captions.end(row, any(0, 60'000));
            break;
        case 4:
            captions.writeText(row, u"word "_s.repeated(any(0, 30)));
            break;
        case 5:
            captions.split(row, any(-1, 40), any(0, 60'000));
            break;
        case 6:
            captions.merge(row);
            break;
        case 7:
            captions.shift(row, QString::number(any(-20, 20)));
            break;
        default:
            captions.sortByTime();
            break;
        }
        for (int i = 0; i < captions.count(); ++i) {
            const Cue &cue = cinema.editor->document()
                                 .course()
                                 .mediaFile(u"media/sail.webm"_s)
                                 ->cues.at(static_cast<size_t>(i));
            QVERIFY(cue.end > cue.start);
            QVERIFY(!cue.start.isNegative());
        }
    }
    const QByteArray after = cinema.bytes(u"media.xml"_s);
    const int steps = cinema.editor->position();
    cinema.editor->goToStep(0);
    QCOMPARE(cinema.bytes(u"media.xml"_s), before);
    cinema.editor->goToStep(steps);
    QCOMPARE(cinema.bytes(u"media.xml"_s), after);
}

void TestCaptions::theRecordingStaysWhileTheyChange()
{
    const Cinema cinema(u"audio"_s);
    QVERIFY(!cinema.captions().recording());
    cinema.captions().open();
    RecordingObject *recording = cinema.captions().recording();
    QVERIFY(recording && !recording->isFilm());
    recording->seek(0);
    if (recording->problem().isEmpty()) // Its length is for texts that are laid out over it.
        QTRY_VERIFY_WITH_TIMEOUT(recording->duration() > 0, 20'000);
    cinema.captions().writeText(0, u"Ding."_s);
    QCOMPARE(cinema.captions().recording(), recording);
    cinema.captions().open();
    QCOMPARE(cinema.captions().recording(), recording);
    cinema.editor->chooseModule();
    QVERIFY(!cinema.captions().recording());
    cinema.captions().open();
    QVERIFY(!cinema.captions().recording());
}

QTEST_MAIN(TestCaptions)
#include "tst_captions.moc"
