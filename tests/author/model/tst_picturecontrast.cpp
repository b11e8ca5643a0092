// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editingfixture.h"
#include "picturecontrast.h"
#include "problemrows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// A drawing as wide as the column, so that its pixels are those of the screen.
QByteArray drawing(const QByteArray &content, const QByteArray &width = "627")
{
    return QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='W' height='100' viewBox='0 0 W 100'>")
               .replace('W', width)
        + content + "</svg>";
}

const QByteArray plate = R"(<rect width="5000" height="200" fill="#ffffff"/>)";
const QByteArray halves =
    R"(<rect width="627" height="200" fill="#ffffff"/><rect width="70" height="200" fill="#000000"/>)";

QByteArray text(const QByteArray &attributes, const QByteArray &words = "Haven")
{
    return R"(<text x="20" y="60" font-family="sans-serif" )" + attributes + ">" + words + "</text>";
}

/// "Haven 2.8 of 4.5, in the dark"
QStringList inWords(const std::vector<PaleText> &texts)
{
    QStringList lines;
    for (const PaleText &pale : texts) {
        lines += u"%1 %2 of %3%4"_s.arg(pale.words)
                     .arg(pale.ratio, 0, 'f', 1)
                     .arg(pale.needed)
                     .arg(pale.onlyInTheDark ? u", in the dark"_s : QString());
    }
    return lines;
}

} // namespace

class TestPictureContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPaleTexts_data();
    void tellsPaleTexts();
    void thePagesAreThoseOfTheTheme();
    void ofSeveralThePalestComesFirst();
    void looksIntoTheDrawingsOfAModule();
    void aRowNamesTheTextAndLeadsToTheFile_data();
    void aRowNamesTheTextAndLeadsToTheFile();
    void shippedPicturesCanBeRead_data();
    void shippedPicturesCanBeRead();
};

void TestPictureContrast::tellsPaleTexts_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &svg, const QStringList &expected) {
        QTest::newRow(name) << svg << expected;
    };
    const QStringList none;
    row("black on white", drawing(plate + text(R"(font-size="20")")), none);
    row("grey on white", drawing(plate + text(R"(font-size="20" fill="#999999")")), {u"Haven 2.8 of 4.5"_s});
    row("just enough", drawing(plate + text(R"(font-size="20" fill="#666666")")), none);
    row("white on white", drawing(plate + text(R"(font-size="20" fill="#ffffff")")), {u"Haven 1.0 of 4.5"_s});
    row("large", drawing(plate + text(R"(font-size="24" fill="#858585")")), none);
    row("large and too pale", drawing(plate + text(R"(font-size="24" fill="#b0b0b0")")),
        {u"Haven 2.2 of 3"_s});
    row("not quite large", drawing(plate + text(R"(font-size="23" fill="#858585")")),
        {u"Haven 3.7 of 4.5"_s});
    row("bold is large sooner", drawing(plate + text(R"(font-size="19" font-weight="bold" fill="#858585")")),
        none);
    row("large by its group",
        drawing(plate + R"x(<g transform="scale(2) translate(3 0)" fill="#858585">)x"
                + text(R"(font-size="12")") + "</g>"),
        none);
    row("large only in the file", drawing(plate + text(R"(font-size="24" fill="#858585")"), "1254"),
        {u"Haven 3.7 of 4.5"_s});
    row("by style", drawing(plate + text(R"(style="font-size:20px; fill: #999999")")),
        {u"Haven 2.8 of 4.5"_s});
    row("colour of the group", drawing(plate + R"(<g fill="#999999">)" + text(R"(font-size="20")") + "</g>"),
        {u"Haven 2.8 of 4.5"_s});
    row("colour of a part",
        drawing(plate + text(R"(font-size="20")", R"(Ha<tspan fill="#999999">ven</tspan>)")),
        {u"Haven 2.8 of 4.5"_s});
    row("half transparent", drawing(plate + text(R"(font-size="20" fill-opacity="0.4")")),
        {u"Haven 2.8 of 4.5"_s});
    row("on a shape",
        drawing(plate + R"(<rect width="600" height="100" fill="#1b4d66"/>)" + text(R"(font-size="20")")),
        {u"Haven 2.3 of 4.5"_s});
    row("partly on a shape", drawing(halves + text(R"(font-size="40" fill="#222222")")),
        {u"Haven 1.3 of 3"_s});
    row("no ground, dark", drawing(text(R"(font-size="20" fill="#20272b")")),
        {u"Haven 1.1 of 4.5, in the dark"_s});
    row("no ground, light", drawing(text(R"(font-size="20" fill="#ffffff")")), {u"Haven 1.0 of 4.5"_s});
    row("a gradient behind",
        drawing(
            R"(<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/><stop offset="0.3" stop-color="#000"/>)"
            R"(</linearGradient></defs><rect width="627" height="100" fill='url(#g)'/>)"
            + text(R"(font-size="20" fill="#888888")")),
        none);
    row("outlined", drawing(plate + text(R"(font-size="20" fill="#ffffff" stroke="#000000")")), none);
    row("not shown", drawing(plate + text(R"(font-size="20" fill="#ffffff" display="none")")), none);
    row("only to be used", drawing(plate + "<defs>" + text(R"(font-size="20" fill="#ffffff")") + "</defs>"),
        none);
    const QByteArray pale = text(R"(font-size="20" fill="#999999")");
    row("many texts", drawing(plate + pale + text(R"(font-size="2")").repeated(9)), {u"Haven 2.8 of 4.5"_s});
    row("too many texts", drawing(plate + pale + text(R"(font-size="2")").repeated(200)), none);
    row("without texts", drawing(plate), none);
    row("no drawing", "Haven", none);
}

void TestPictureContrast::tellsPaleTexts()
{
    QFETCH(QByteArray, svg);
    QFETCH(QStringList, expected);
    QCOMPARE(inWords(paleTexts(svg)), expected);
}

/// A text in the colour of the paper cannot be seen at all.
void TestPictureContrast::thePagesAreThoseOfTheTheme()
{
    QFile theme(QStringLiteral(TEST_DATA_DIR "/../../qml/controls/Theme.qml"));
    QVERIFY(theme.open(QIODevice::ReadOnly));
    static const QRegularExpression paper(u"paper: \"(#[0-9a-f]{6})\""_s);
    auto papers = paper.globalMatch(QString::fromUtf8(theme.readAll()));
    const auto onNothing = [&papers] {
        return inWords(paleTexts(
            drawing(text("font-size=\"20\" fill=\"" + papers.next().captured(1).toLatin1() + '"'))));
    };
    QCOMPARE(onNothing(), QStringList(u"Haven 1.0 of 4.5"_s));
    QCOMPARE(onNothing(), QStringList(u"Haven 1.0 of 4.5, in the dark"_s));
}

void TestPictureContrast::ofSeveralThePalestComesFirst()
{
    const auto texts = paleTexts(drawing(
        plate + R"(<text x="20" y="30" font-size="20" fill="#999999">Mole</text>)"
        + text(R"(font-size="20" fill="#cccccc")") + R"(<text x="20" y="90" font-size="20">Quay</text>)"));
    QCOMPARE(inWords(texts), QStringList({u"Haven 1.6 of 4.5"_s, u"Mole 2.8 of 4.5"_s}));
}

void TestPictureContrast::looksIntoTheDrawingsOfAModule()
{
    const QTemporaryDir folder;
    QDir().mkpath(folder.filePath(u"media/de"_s));
    const auto write = [&folder](const QString &path, const QByteArray &bytes) {
        QFile file(folder.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(bytes) == bytes.size());
    };
    const QByteArray pale = drawing(plate + text(R"(font-size="20" fill="#999999")"));
    write(u"media/quay.svg"_s, drawing(plate + text(R"(font-size="20")")));
    write(u"media/de/quay.svg"_s, pale);
    write(u"media/quay.png"_s, pale);
    write(u"quay.svg"_s, pale);
    PictureContrast contrast;
    const auto look = [&] {
        QStringList paths;
        const auto source = FolderSource::open(folder.path());
        for (const PalePicture &picture : contrast.look(**source))
            paths += picture.path;
        return paths;
    };
    QCOMPARE(look(), QStringList(u"media/de/quay.svg"_s));
    write(u"media/quay.svg"_s, pale);
    QCOMPARE(look(), QStringList({u"media/de/quay.svg"_s, u"media/quay.svg"_s}));
    write(u"media/de/quay.svg"_s, drawing(plate));
    QCOMPARE(look(), QStringList(u"media/quay.svg"_s));
}

void TestPictureContrast::aRowNamesTheTextAndLeadsToTheFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("onlyInTheDark");
    QTest::addColumn<int>("texts");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one")
        << u"media/quay.svg"_s << false << 1 << u"media/quay.svg"_s
        << u"The text “Haven” in the picture “quay.svg” hardly stands out from its ground: contrast "
           "2.8 : 1, at least 4.5 : 1 is needed. Make the text darker or its ground lighter, or the "
           "other way round."_s;
    QTest::newRow("of a language, in the dark")
        << u"media/de/quay.svg"_s << true << 3 << u"media/quay.svg"_s
        << u"On dark pages, the text “Haven” in the picture “quay.svg” hardly stands out from its ground: "
           u"contrast "
           "2.8 : 1, at least 4.5 : 1 is needed. Put a light area behind it. 2 other texts there are too pale as well."_s;
    QTest::newRow("in a folder") << u"media/old/quay.svg"_s << false << 1 << u"media/old/quay.svg"_s
                                 << QString();
}

void TestPictureContrast::aRowNamesTheTextAndLeadsToTheFile()
{
    QFETCH(QString, path);
    QFETCH(bool, onlyInTheDark);
    QFETCH(int, texts);
    QFETCH(QString, subject);
    QFETCH(QString, sentence);
    Course course;
    course.translations.insert(u"de"_s, {});
    const PaleText pale{u"Haven"_s, 2.89, 4.5, onlyInTheDark};
    const auto rows = contrastRows({{path, std::vector<PaleText>(static_cast<size_t>(texts), pale)}}, course);
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows.front().subject, subject);
    QVERIFY(rows.front().remedy == ProblemList::Remedy::OpenMedia);
    QVERIFY(rows.front().hint == ProblemList::Hint::Reading);
    if (!sentence.isEmpty())
        QCOMPARE(rows.front().text, sentence);
}

void TestPictureContrast::shippedPicturesCanBeRead_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &folder : Fixture::moduleFolders())
        QTest::newRow(qPrintable(QFileInfo(folder).fileName())) << folder;
}

/// But for the flyer that cannot be read: in its exercise one points at what is wrong with it.
void TestPictureContrast::shippedPicturesCanBeRead()
{
    QFETCH(QString, folder);
    const auto source = FolderSource::open(folder);
    QVERIFY(source);
    QStringList pale;
    QStringList flyers;
    for (const PalePicture &picture : PictureContrast().look(**source)) {
        const bool isFlyer = picture.path.endsWith(u"/flyer-over-photo.svg"_s);
        (isFlyer ? flyers : pale) += picture.path + u": "_s + inWords(picture.texts).join(u"; "_s);
    }
    QCOMPARE(pale, QStringList());
    QCOMPARE(flyers.size(), folder.endsWith(u"marketing"_s) ? 2 : 0);
}

QTEST_MAIN(TestPictureContrast)
#include "tst_picturecontrast.moc"
