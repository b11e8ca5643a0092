// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/translation.h"
#include "package/writingadvice.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// Bytes that are only counted.
class SizesOnly : public FileSource
{
public:
    explicit SizesOnly(const QMap<QString, qint64> &sizes)
    {
        for (auto size = sizes.begin(); size != sizes.end(); ++size) {
            m_files.push_back(*PackagePath::fromString(size.key()));
            m_sizes.insert(size.key(), size.value());
        }
    }
    [[nodiscard]] QString name() const override { return u"module"_s; }
    [[nodiscard]] const std::vector<PackagePath> &files() const override { return m_files; }
    [[nodiscard]] qint64 size(const PackagePath &path) const override
    {
        return m_sizes.value(path.toString());
    }
    Result<std::unique_ptr<QIODevice>> open(const PackagePath &path) const override
    {
        return Error{ErrorCode::FileNotFound, path.toString(), {}};
    }
    Result<QByteArray> read(const PackagePath &path, qint64) const override
    {
        return Error{ErrorCode::FileNotFound, path.toString(), {}};
    }

private:
    std::vector<PackagePath> m_files;
    QMap<QString, qint64> m_sizes;
};

Block textBlock(const QString &id, const QString &text)
{
    Block block;
    block.id = id;
    block.content = TextBlock{text};
    return block;
}

Course courseWith(const std::vector<Block> &blocks)
{
    Course course;
    course.module.language = u"en"_s;
    Lesson lesson;
    lesson.id = u"lesson"_s;
    lesson.blocks = blocks;
    course.lessons = {lesson};
    return course;
}

QStringList advised(const Course &course)
{
    QStringList found;
    for (const Advice &advice : adviseOnWriting(course, SizesOnly({})))
        found += advice.language + u' ' + advice.block + u' ' + advice.arguments.join(u'|');
    return found;
}

const QString twentySix =
    u"One two three four five six seven eight nine ten one two three four five six seven "
    u"eight nine ten one two three four five six."_s;

} // namespace

class tst_WritingAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreLookedAt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QStringList &found = {}) {
            QTest::newRow(name) << text << found;
        };
        row("short sentences", u"The barn is full. The stove is cold."_s);
        row("a long sentence", twentySix, {u"en a One two three four five six seven eight …|26"_s});
        row("25 words", twentySix.section(u' ', 1));
        row("two sentences of 13",
            twentySix.section(u' ', 0, 12) + u". And "_s + twentySix.section(u' ', 14));
        row("a long sentence in a list", u"- short\n- "_s + twentySix,
            {u"en a One two three four five six seven eight …|26"_s});
        row("code is no sentence", u"```\n"_s + twentySix + u"\n```"_s);
        row("headings in order", u"## Money\n\ntext"_s);
        row("a level is skipped", u"### Money\n\ntext"_s, {u"en a Money"_s});
        row("a link that says where", u"[the guide of the office](https://example.org)"_s);
        row("a link that says nothing", u"Look [here](https://example.org)."_s, {u"en a here"_s});
        row("a bare address", u"[https://example.org](https://example.org)"_s,
            {u"en a https://example.org"_s});
        row("a link to a lesson may be short", u"[here](lesson:lesson)"_s);
        row("an abbreviation", u"Pay the KSK. The KSK waits."_s, {u"en a KSK"_s});
        row("what it means, behind it", u"The KSK (the artists’ fund) waits. The KSK knows."_s);
        row("what it means, before it", u"The artists’ fund (KSK) waits."_s);
        row("known to all", u"The office wants a PDF and 3 EUR."_s);
        row("two letters", u"The EU pays."_s);
        row("a number and letters", u"Form A1 and E4, 3D"_s);
    }

    void textsAreLookedAt()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(advised(courseWith({textBlock(u"a"_s, text)})), found);
    }

    void headingsFollowEachOtherThroughTheLesson()
    {
        QCOMPARE(advised(courseWith({textBlock(u"a"_s, u"## One"_s), textBlock(u"b"_s, u"### Two"_s)})),
                 QStringList());
        QCOMPARE(advised(courseWith({textBlock(u"a"_s, u"## One"_s), textBlock(u"b"_s, u"#### Two"_s)})),
                 QStringList(u"en b Two"_s));
    }

    void theGlossaryExplains()
    {
        Block glossary;
        glossary.id = u"g"_s;
        GlossaryBlock terms;
        GlossaryTerm term;
        term.id = u"t"_s;
        term.name = u"KSK"_s;
        term.definition = u"A fund."_s;
        terms.terms = {term};
        glossary.content = terms;
        QCOMPARE(advised(courseWith({textBlock(u"a"_s, u"The KSK waits."_s), glossary})), QStringList());
    }

    void marksAreSeenInPlainTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QString &text, const QString &found = {}) {
            QTest::newRow(name) << text << found;
        };
        row("plain", u"Costs in a year"_s);
        row("bold", u"Costs **in a year**"_s, u"**in a year**"_s);
        row("a link", u"See [the guide](https://example.org)."_s, u"[the guide](https://example.org)"_s);
        row("code", u"Type `B1`"_s, u"`B1`"_s);
        row("a heading", u"## Costs"_s, u"## Costs"_s);
        row("a product", u"rent * months ** 2"_s);
        row("a footnote", u"Costs* (see [1])"_s);
        row("a number", u"#1 of three"_s);
    }

    void marksAreSeenInPlainTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        Block block;
        block.id = u"a"_s;
        ImageBlock image;
        image.caption = text;
        block.content = image;
        QCOMPARE(advised(courseWith({block})).join(u' '), found.isEmpty() ? QString() : u"en a "_s + found);
        if (found.isEmpty())
            return;
        QCOMPARE(advised(courseWith({textBlock(u"a"_s, u"Well. "_s + text)})), QStringList());
    }

    void eachLanguageIsLookedAt()
    {
        Course course = courseWith({textBlock(u"a"_s, u"Short."_s)});
        const TextUnit unit = textUnits(course.lessons.front().blocks.front()).front();
        TranslationUnit target;
        target.source = unit.text;
        target.target = u"Sehen Sie [hier](https://example.org)."_s;
        course.translations[u"de"_s].insert(unit.id, target);
        QCOMPARE(advised(course), QStringList(u"de a hier"_s));
    }

    /// Learners see the original there.
    void whatIsNotTranslatedIsLookedAtOnce()
    {
        Course course =
            courseWith({textBlock(u"a"_s, u"## Money\n\nLook [here](https://example.org), KSK."_s),
                        textBlock(u"b"_s, u"### Fees"_s), textBlock(u"c"_s, u"Fees"_s)});
        const QStringList original = advised(course);
        QCOMPARE(original, QStringList({u"en a KSK"_s, u"en a here"_s}));
        const auto translate = [&course](size_t block, const QString &target) {
            const TextUnit unit = textUnits(course.lessons.front().blocks.at(block)).front();
            course.translations[u"de"_s].insert(unit.id, {unit.text, target, true});
        };
        course.translations[u"de"_s] = {};
        QCOMPARE(advised(course), original);
        translate(1, u"### Gebühren"_s); // Below the original's heading.
        QCOMPARE(advised(course), original);
        translate(2, u"Die KSK wartet."_s); // For the first time in German.
        QCOMPARE(advised(course), original + QStringList(u"de c KSK"_s));
    }

    void largeModulesAreNamed()
    {
        const Course course = courseWith({});
        const SizesOnly small({{u"media/film.mp4"_s, 19'000'000}});
        QVERIFY(adviseOnWriting(course, small).empty());
        const SizesOnly large({{u"media/film.mp4"_s, 48'000'000}, {u"media/tone.mp3"_s, 2'000'000}});
        const auto found = adviseOnWriting(course, large);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().arguments.value(1), u"media/film.mp4"_s);
        QVERIFY(describe(found.front()).contains(u"media/film.mp4"));
    }
};

QTEST_GUILESS_MAIN(tst_WritingAdvice)
#include "tst_writingadvice.moc"
