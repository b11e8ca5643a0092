// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/safesvg.h"

#include <QImage>
#include <QPainter>
#include <QStringEncoder>
#include <QSvgRenderer>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                        "width='20' height='20'>";

QByteArray svg(const QByteArray &content)
{
    return head + content + "</svg>";
}

QByteArray nested(int depth)
{
    return svg(QByteArray("<g>").repeated(depth) + QByteArray("</g>").repeated(depth));
}

} // namespace

class tst_SafeSvg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawingsStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const QByteArray &content) { QTest::newRow(content.constData()) << content; };
        row("<rect x='1' y='2' width='3' height='4' fill='#123456'/>");
        row("<g transform='translate(2 2)' opacity='0.5'><path d='M0 0 L9 9' stroke='#ff0000'/></g>");
        row("<circle cx='9' cy='9' r='5' style='fill:#00ff00'/>");
        row("<polygon points='0,0 9,0 9,9'/><polyline points='0,0 9,9'/><ellipse rx='4' ry='5'/>");
        row("<text x='1' y='9'>Pump &amp; tower &lt;1&gt;</text>");
        row("<defs><g id='a'><rect width='5' height='5'/></g></defs><use xlink:href='#a' x='3'/>");
        row("<use href='#a'/>");
        row("<linearGradient id='g'><stop offset='0'/></linearGradient><rect fill='url(#g)' width='9' "
            "height='9'/>");
        row("<rect style='fill: URL( &apos;#g&apos; )' width='9' height='9'/>");
    }

    void drawingsStayAsTheyAre()
    {
        QFETCH(QByteArray, content);
        const QByteArray safe = safeSvg(svg(content));
        QVERIFY(!safe.isEmpty());
        QSvgRenderer asWritten(svg(content));
        QSvgRenderer asShown(safe);
        QImage written(20, 20, QImage::Format_ARGB32_Premultiplied);
        written.fill(Qt::transparent);
        QImage shown = written;
        QPainter onWritten(&written);
        asWritten.render(&onWritten);
        QPainter onShown(&shown);
        asShown.render(&onShown);
        QVERIFY(asShown.isValid());
        QCOMPARE(shown, written);
        QCOMPARE(asShown.defaultSize(), QSize(20, 20));
    }

    void isSafeOnceAndForAll()
    {
        const QByteArray safe = safeSvg(svg("<use xlink:href='#a'/><text>A &amp; B</text>"));
        QCOMPARE(safeSvg(safe), safe);
    }

    void nothingLeadsOutside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("gone");
        const auto row = [](const QByteArray &content, const QByteArray &gone) {
            QTest::newRow(content.constData()) << content << gone;
        };
        row("<image xlink:href='file:///etc/passwd' width='9' height='9'/>", "passwd");
        row("<image href='http://192.0.2.1/a.png' width='9' height='9'/>", "192.0.2.1");
        row("<image href='//192.0.2.1/share/a.png'/>", "192.0.2.1");
        row("<image href='data:image/png;base64,AAAA'/>", "base64");
        row("<IMAGE href='file:///etc/passwd'/>", "passwd");
        row("<x:image xmlns:x='http://www.w3.org/2000/svg' href='file:///etc/passwd'/>", "passwd");
        row("<feImage href='file:///etc/passwd'/>", "passwd");
        row("<filter id='f'><feImage href='file:///etc/passwd'/></filter>", "passwd");
        row("<use xlink:href='other.svg#part'/>", "other.svg");
        row("<use href=' http://192.0.2.1/a.svg#b'/>", "192.0.2.1");
        row("<use HREF='other.svg#part'/>", "other.svg");
        row("<use y:href='other.svg#part' xmlns:y='urn:any'/>", "other.svg");
        row("<a href='https://example.org'><rect width='9' height='9'/></a>", "example.org");
        row("<script>alert(1)</script>", "alert");
        row("<script xlink:href='file:///etc/passwd'/>", "passwd");
        row("<foreignObject><b xmlns='http://www.w3.org/1999/xhtml'>b</b></foreignObject>", "foreign");
        row("<foreignObject><svg xmlns='http://www.w3.org/2000/svg'><rect width='77'/></svg></foreignObject>",
            "77");
        row("<style>@import url(http://192.0.2.1/a.css);</style>", "192.0.2.1");
        row("<style>rect { fill: url(http://192.0.2.1/a.svg#b) }</style>", "192.0.2.1");
        row("<rect onload='alert(1)' width='9' height='9'/>", "alert");
        row("<rect ONCLICK='alert(1)'/>", "alert");
        row("<animate attributeName='href' to='file:///etc/passwd'/>", "passwd");
        row("<set attributeName='href' to='file:///etc/passwd'/>", "passwd");
        row("<rect fill='url(http://192.0.2.1/a.svg#b)'/>", "192.0.2.1");
        row("<rect fill='url(#a) url(&apos;file:///etc/passwd&apos;)'/>", "passwd");
        row("<rect style='fill:UrL(  &quot;file:///etc/passwd&quot;)'/>", "passwd");
        row("<rect style='fill:url(&#9;file:///etc/passwd)'/>", "passwd");
        row("<rect style='fill:u\\72l(file:///etc/passwd)'/>", "passwd");
        row("<rect fill='url()'/>", "url");
        row("<?xml-stylesheet href='file:///etc/passwd'?>", "passwd");
        row("<!-- file:///etc/passwd -->", "passwd");
        row("<video href='file:///etc/passwd'/>", "passwd");
        row("<handler type='x'>file:///etc/passwd</handler>", "passwd");
        row("<unknown><image href='file:///etc/passwd'/></unknown>", "passwd");
    }

    void nothingLeadsOutside()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, gone);
        const QByteArray safe = safeSvg(svg(content + "<rect width='1'/>"));
        QVERIFY2(!safe.contains(gone), safe.constData());
        QVERIFY(safe.contains("rect"));
    }

    void isRefusedAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no XML") << "GIF89a"_ba;
        QTest::newRow("cut") << head;
        QTest::newRow("two roots") << svg({}) + svg({});
        QTest::newRow("doctype") << "<!DOCTYPE svg>" + svg({});
        QTest::newRow("external DTD") << "<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>" + svg({});
        QTest::newRow("billion laughs")
            << "<!DOCTYPE svg [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'>]>" + svg("<text>&b;</text>");
        QTest::newRow("external entity")
            << "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + svg("<text>&a;</text>");
        QTest::newRow("entity that nobody has declared") << svg("<text>&a;</text>");
        QTest::newRow("attribute twice") << svg("<rect width='1' width='2'/>");
        QTest::newRow("prefix of nobody") << svg("<x:rect width='1'/>");
        QTest::newRow("100,001 elements") << svg(QByteArray("<g/>").repeated(100'000));
        QTest::newRow("64 deep below the root") << nested(64);
        QTest::newRow("100,000 deep") << nested(100'000);
        QTest::newRow("other document") << "<html><body/></html>"_ba;
    }

    void isRefusedAsAWhole()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(safeSvg(bytes), QByteArray());
    }

    void limitsAreWhereTheyAreSaidToBe()
    {
        QVERIFY(!safeSvg(nested(63)).isEmpty());
        QVERIFY(!safeSvg(svg(QByteArray("<g/>").repeated(99'999))).isEmpty());
    }

    void whatIsLeftOutMayBeDeep()
    {
        const QByteArray deep = QByteArray("<x>").repeated(100'000) + QByteArray("</x>").repeated(100'000);
        QCOMPARE(safeSvg(svg(deep)), safeSvg(svg({})));
    }

    void drawingsHaveNoFlaw_data() { drawingsStayAsTheyAre_data(); }
    void drawingsHaveNoFlaw()
    {
        QFETCH(QByteArray, content);
        QVERIFY(!flawOfSvg(svg(content)));
    }

    void notesOfOtherProgramsAreNoFlaw_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const QByteArray &content) { QTest::newRow(content.constData()) << content; };
        row("<!-- Drawn at home -->");
        row("<metadata><r:RDF xmlns:r='urn:rdf'><r:Work r:about=''/></r:RDF></metadata>");
        row("<i:namedview xmlns:i='urn:program' i:zoom='2'><i:grid/></i:namedview>");
        row("<g xmlns:i='urn:program' i:file='C:\\Users\\a.svg'/>");
    }

    void notesOfOtherProgramsAreNoFlaw()
    {
        QFETCH(QByteArray, content);
        QVERIFY(!flawOfSvg(svg(content)));
    }

    void flawsAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("element");
        const auto row = [](const QByteArray &content, SvgFlaw::Kind kind, const QString &element) {
            QTest::newRow(content.constData()) << svg(content) << static_cast<int>(kind) << element;
        };
        row("<script>alert(1)</script>", SvgFlaw::Script, u"script"_s);
        row("<metadata><script>alert(1)</script></metadata>", SvgFlaw::Script, u"script"_s);
        row("<i:x xmlns:i='urn:x'><script/></i:x>", SvgFlaw::Script, u"script"_s);
        row("<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", SvgFlaw::Script, u"h:script"_s);
        row("<rect ONCLICK='alert(1)'/>", SvgFlaw::Script, u"rect"_s);
        row("<i:x xmlns:i='urn:x' onload='a()'/>", SvgFlaw::Script, u"i:x"_s);
        row("<use xlink:href='other.svg#part'/>", SvgFlaw::LeadsOutside, u"use"_s);
        row("<rect fill='url(http://192.0.2.1/a.svg#b)'/>", SvgFlaw::LeadsOutside, u"rect"_s);
        row("<rect style='fill:u\\72l(file:///etc/passwd)'/>", SvgFlaw::LeadsOutside, u"rect"_s);
        row("<?xml-stylesheet href='a.css'?>", SvgFlaw::LeadsOutside, u"xml-stylesheet"_s);
        row("<image href='data:image/png;base64,AAAA'/>", SvgFlaw::NotShown, u"image"_s);
        row("<style>rect { fill: red }</style>", SvgFlaw::NotShown, u"style"_s);
        row("<filter id='f'/>", SvgFlaw::NotShown, u"filter"_s);
        row("<foreignObject/>", SvgFlaw::NotShown, u"foreignObject"_s);
        row("<a href='https://example.org'/>", SvgFlaw::NotShown, u"a"_s);
        row("<animate attributeName='href' to='x'/>", SvgFlaw::NotShown, u"animate"_s);
        row("<h:p xmlns:h='http://www.w3.org/1999/xhtml'/>", SvgFlaw::NotShown, u"h:p"_s);
        const auto whole = [](const char *name, const QByteArray &bytes, SvgFlaw::Kind kind) {
            QTest::newRow(name) << bytes << static_cast<int>(kind) << QString();
        };
        whole("doctype", "<!DOCTYPE svg>" + svg({}), SvgFlaw::Doctype);
        whole("nothing", {}, SvgFlaw::Unreadable);
        whole("cut", head, SvgFlaw::Unreadable);
        whole("too many", svg(QByteArray("<g/>").repeated(100'000)), SvgFlaw::TooComplex);
        whole("too deep", nested(64), SvgFlaw::TooComplex);
        QTest::newRow("no namespace")
            << "<svg width='1' height='1'/>"_ba << static_cast<int>(SvgFlaw::Unreadable) << u"svg"_s;
    }

    void flawsAreFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(QString, element);
        const auto flaw = flawOfSvg(bytes);
        QVERIFY(flaw.has_value());
        QCOMPARE(static_cast<int>(flaw->kind), kind);
        QCOMPARE(flaw->element, element);
    }

    void sizesAreInPixels_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QSize>("size");
        const auto row = [](const char *attributes, const QSize &size) {
            QTest::newRow(attributes) << QByteArray(attributes) << size;
        };
        row("width='400' height='300'", {400, 300});
        row("width='400px' height=' 300.4 '", {400, 300});
        row("width='1in' height='25.4mm'", {96, 96});
        row("width='100%' height='100%' viewBox='0 0 400 300'", {400, 300});
        row("viewBox='0,0,40,0.2'", {40, 1});
        row("width='0' height='3'", {});
        row("width='1e99' height='3'", {});
        row("viewBox='1 2'", {});
        row("", {});
    }

    void sizesAreInPixels()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QSize, size);
        QCOMPARE(sizeOfSvg("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>"), size);
    }

    void otherEncodingsAreRead()
    {
        const QString text = QString::fromUtf8(svg("<text>Küste</text>"));
        QStringEncoder utf16(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom);
        QVERIFY(safeSvg(utf16(text)).contains("K\xc3\xbcste"));
    }
};

QTEST_MAIN(tst_SafeSvg)
#include "tst_safesvg.moc"
