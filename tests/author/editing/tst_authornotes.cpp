// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/moduledocument.h"
#include "editingfixture.h"
#include "expect.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-11-27T12:00:00Z"_s, Qt::ISODate);

Comment comment(const QString &id, const QString &text)
{
    return {id, u"lessonone1"_s, u"blockone12"_s, u"Åsa"_s, noon, false, text, {}};
}

void put(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

QByteArray at(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// With what another version and another program have put into it.
const QByteArray strange = R"(<?xml version="1.0" encoding="UTF-8"?>
<comments xmlns="urn:kogge:module" xmlns:x="urn:other">
  <!-- from the meeting -->
  <comment id="commentone" author="Bo" time="2026-11-01T08:30:00Z" mood="glad">
    <text>Is this
still true?</text>
    <x:mark where="12"/>
    <reply id="replyone12" author="Cy" time="2026-11-02T08:30:00Z">Yes.</reply>
    <later/>
  </comment>
</comments>
)";

} // namespace

class tst_AuthorNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsAreSavedAndRead()
    {
        const Copy copy;
        {
            const auto document = *ModuleDocument::open(copy.path());
            QVERIFY(document->comments().empty());
            EXPECT_OK(document->editComments(u"Comment"_s, [](std::vector<Comment> &comments) {
                comments.push_back(comment(u"commentone"_s, u"Two\nlines & <marks>"_s));
                comments.back().replies.push_back({u"replyone12"_s, u"Bo"_s, noon, u"Really?"_s});
            }));
            EXPECT_OK(document->save());
        }
        const auto document = *ModuleDocument::open(copy.path());
        QCOMPARE(document->comments().size(), 1U);
        QCOMPARE(document->comments().front().text, u"Two\nlines & <marks>"_s);
        QCOMPARE(document->comments().front().time, noon);
        QCOMPARE(document->comments().front().replies.front().text, u"Really?"_s);
    }

    void whatIsUnknownStays()
    {
        const Copy copy;
        put(copy.path() + u"/comments.xml"_s, strange);
        const auto document = *ModuleDocument::open(copy.path());
        QCOMPARE(document->comments().size(), 1U);
        EXPECT_OK(document->editComments(
            u"Resolve"_s, [](std::vector<Comment> &comments) { comments.front().resolved = true; }));
        EXPECT_OK(document->save());
        QByteArray expected = strange;
        expected.replace("mood=\"glad\">",
                         "mood=\"glad\">"); // The new attribute stands behind the known ones.
        expected.replace("08:30:00Z\" mood", "08:30:00Z\" resolved=\"yes\" mood");
        QCOMPARE(at(copy.path() + u"/comments.xml"_s), expected);
        EXPECT_OK(document->editComments(
            u"Reopen"_s, [](std::vector<Comment> &comments) { comments.front().resolved = false; }));
        EXPECT_OK(document->save());
        QCOMPARE(at(copy.path() + u"/comments.xml"_s), strange);
    }

    void damagedFilesAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("torn") << strange.first(200);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("something else") << QByteArray("<lesson xmlns=\"urn:kogge:module\"/>\n");
    }
    void damagedFilesAreLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        const Copy copy;
        put(copy.path() + u"/comments.xml"_s, bytes);
        const auto document = *ModuleDocument::open(copy.path());
        QVERIFY(document->comments().empty());
        const auto edited = document->editComments(u"Comment"_s, [](std::vector<Comment> &comments) {
            comments.push_back(comment(u"commentone"_s, u"x"_s));
        });
        QVERIFY(!edited);
        QVERIFY(!document->canUndo());
        QCOMPARE(at(copy.path() + u"/comments.xml"_s), bytes);
    }

    void undoingTakesThemBack()
    {
        const Copy copy;
        const auto document = *ModuleDocument::open(copy.path());
        EXPECT_OK(document->editComments(u"Comment"_s, [](std::vector<Comment> &comments) {
            comments.push_back(comment(u"commentone"_s, u"x"_s));
        }));
        EXPECT_OK(document->editWords(u"Add"_s, [](std::vector<KnownWord> &words) {
            words.push_back({u"de"_s, u"Kogge"_s});
        }));
        QCOMPARE(document->words().size(), 1U);
        document->undo();
        QVERIFY(document->words().empty());
        QCOMPARE(document->comments().size(), 1U);
        document->undo();
        QVERIFY(document->comments().empty());
        document->redo();
        QCOMPARE(document->comments().size(), 1U);
        const auto same = document->editComments(u"Nothing"_s, [](std::vector<Comment> &) {});
        QVERIFY(same && !*same);
        QCOMPARE(document->position(), 1);
    }

    void facilitatorsNotesAreWritten()
    {
        const Copy copy;
        const QString path = copy.path() + u"/coach/notes.md"_s;
        QVERIFY(!QFile::exists(path));
        {
            const auto document = *ModuleDocument::open(copy.path());
            for (const QString &text : {u"B"_s, u"Be"_s, u"Begin with the story.\n\n*Slowly*"_s})
                EXPECT_OK(document->writeFacilitatorNotes(u"Write"_s, u"en"_s, text));
            QCOMPARE(document->position(), 1); // Keystrokes are one step.
            EXPECT_OK(document->save());
            QCOMPARE(at(path), QByteArray("Begin with the story.\n\n*Slowly*\n"));
            EXPECT_OK(document->addTranslation(u"Add"_s, u"de"_s));
            EXPECT_OK(document->writeFacilitatorNotes(u"Write"_s, u"de"_s, u"Langsam"_s));
            EXPECT_OK(document->save());
            QCOMPARE(at(copy.path() + u"/coach/de/notes.md"_s), QByteArray("Langsam\n"));
        }
        const auto document = *ModuleDocument::open(copy.path());
        QCOMPARE(document->facilitatorNotes(u"en"_s), u"Begin with the story.\n\n*Slowly*"_s);
        QCOMPARE(document->facilitatorNotes(u"de"_s), u"Langsam"_s);
        const auto unknown = document->writeFacilitatorNotes(u"Write"_s, u"fr"_s, u"Lentement"_s);
        QCOMPARE(unknown.error().code, ErrorCode::InvalidArgument);
    }

    void facilitatorsNotesAreUndoneToTheSameBytes()
    {
        const Copy copy;
        const QString path = copy.path() + u"/coach/notes.md"_s;
        const QByteArray bytes("\xef\xbb\xbfTwo\r\nlines, no end");
        QVERIFY(QDir().mkpath(copy.path() + u"/coach"_s));
        put(path, bytes);
        const auto document = *ModuleDocument::open(copy.path());
        const auto same =
            document->writeFacilitatorNotes(u"Write"_s, u"en"_s, document->facilitatorNotes(u"en"_s));
        QVERIFY(same && !*same);
        EXPECT_OK(document->writeFacilitatorNotes(u"Write"_s, u"en"_s, u"  \n"_s));
        EXPECT_OK(document->save());
        QVERIFY(!QFile::exists(path)); // Without words, there is no file.
        document->undo();
        QVERIFY(document->isModified());
        EXPECT_OK(document->save());
        QCOMPARE(at(path), bytes);
        document->redo();
        QCOMPARE(document->facilitatorNotes(u"en"_s), QString());
    }

    void anEndedStepIsNotGoneOnWith()
    {
        const Copy copy;
        const auto document = *ModuleDocument::open(copy.path());
        const auto title = [&](const QString &text) {
            EXPECT_OK(document->editModule(
                u"Title"_s, [&](Module &module) { module.title = text; }, u"title"_s));
        };
        title(u"a"_s);
        title(u"ab"_s);
        QCOMPARE(document->position(), 1);
        document->endStep();
        title(u"abc"_s);
        QCOMPARE(document->position(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_AuthorNotes)
#include "tst_authornotes.moc"
