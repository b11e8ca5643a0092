// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "manifest/xmlsource.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QByteArray nested(int depth)
{
    return declaration + QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
}

/// The same as UTF-16, without a declaration.
QByteArray inUtf16(const QByteArray &xml)
{
    const QString text = QChar(0xfeff) + QString::fromUtf8(xml);
    return {reinterpret_cast<const char *>(text.utf16()), 2 * text.size()};
}

/// In which "=" and quotes need not be ASCII.
QByteArray inUtf7(QByteArray tag, const QByteArray &mark = {})
{
    return mark + "<?xml version=\"1.0\"" + QByteArray(2000, ' ') + "encoding=\"UTF-7\"?>"
        + tag.replace("=\"\"", "+AD0AIgAi-");
}

QByteArray attributes(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += " a" + QByteArray::number(i) + "=\"\"";
    return text;
}

} // namespace

class tst_XmlSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhatItLoaded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("canonical");

        QTest::newRow("small") << declaration + "<a/>\n" << true;
        QTest::newRow("comments everywhere")
            << declaration + "<!-- one -->\n<a><!-- two --></a>\n<!-- three -->\n"
            << true;
        QTest::newRow("white space") << declaration + "\n<a>\n\n    <b/>\t\n</a>\n\n" << true;
        QTest::newRow("processing instruction") << declaration + "<?x y?>\n<a/>\n" << true;
        QTest::newRow("CDATA") << declaration + "<a><![CDATA[1 < 2 && 3]]></a>\n" << true;
        QTest::newRow("escapes") << declaration + "<a b=\"&amp;&lt;&quot;\">&amp;&lt;&gt; \" '</a>\n" << true;
        QTest::newRow("letters of other languages") << declaration + "<a b=\"Übung\">„Größe“ – 日本</a>\n"
                                                    << true;
        QTest::newRow("foreign elements") << declaration + "<a xmlns:x=\"urn:x\"><x:b x:c=\"1\"/></a>\n"
                                          << true;
        QTest::newRow("blank before the slash") << declaration + "<a />\n" << false;
        QTest::newRow("single quotes") << declaration + "<a b='1'/>\n" << false;
        QTest::newRow("Windows line ends") << declaration + "<a>\r\n</a>\r\n" << false;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + declaration + "<a/>\n" << false;
        QTest::newRow("character reference") << declaration + "<a>&#252;</a>\n" << false;
        QTest::newRow("unescaped bracket") << declaration + "<a>1 > 2</a>\n" << false;
    }

    void savesWhatItLoaded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, canonical);

        const auto source = XmlSource::load(bytes, u"a.xml"_s);

        EXPECT_OK(source);
        QCOMPARE(source->isCanonical(), canonical);
        if (canonical)
            QCOMPARE(source->save(), bytes);
        const auto again = XmlSource::load(source->save(), u"a.xml"_s);
        EXPECT_OK(again);
        QVERIFY2(again->isCanonical(), "what is saved must be canonical");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("expected");

        QTest::newRow("empty") << QByteArray() << ErrorCode::XmlInvalid;
        QTest::newRow("text") << QByteArray("hello") << ErrorCode::XmlInvalid;
        QTest::newRow("unclosed") << declaration + "<a><b></a>" << ErrorCode::XmlInvalid;
        QTest::newRow("two roots") << declaration + "<a/><b/>" << ErrorCode::XmlInvalid;
        QTest::newRow("garbage behind the root") << declaration + "<a/>x" << ErrorCode::XmlInvalid;
        QTest::newRow("same attribute twice")
            << declaration + "<a b=\"1\" b=\"2\"/>" << ErrorCode::XmlInvalid;
        QTest::newRow("control character") << declaration + "<a>\x01</a>" << ErrorCode::XmlInvalid;
        QTest::newRow("NUL") << declaration + QByteArray("<a>\0</a>", 8) << ErrorCode::XmlInvalid;
        QTest::newRow("reference to NUL") << declaration + "<a>&#0;</a>" << ErrorCode::XmlInvalid;
        QTest::newRow("invalid UTF-8") << declaration + "<a>\xC3(</a>" << ErrorCode::XmlInvalid;
        QTest::newRow("invalid UTF-8 under another name")
            << QByteArray("<?xml version=\"1.0\" encoding=\"utf8\"?><a>\xC3(</a>") << ErrorCode::XmlInvalid;
        QTest::newRow("bracket in attribute") << declaration + "<a b=\"<\"/>" << ErrorCode::XmlInvalid;
        QTest::newRow("unbound prefix") << declaration + "<x:a/>" << ErrorCode::XmlInvalid;
        QTest::newRow("unknown entity") << declaration + "<a>&b;</a>" << ErrorCode::XmlInvalid;
        QTest::newRow("billion laughs")
            << declaration + "<!DOCTYPE a [<!ENTITY b \"ha\">]><a>&b;</a>" << ErrorCode::XmlHasDoctype;
        QTest::newRow("external entity")
            << declaration + "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>" << ErrorCode::XmlHasDoctype;
        QTest::newRow("64 levels") << nested(65) << ErrorCode::XmlInvalid;
        QTest::newRow("a million levels") << nested(500'000) << ErrorCode::XmlInvalid;
        QTest::newRow("five megabytes")
            << declaration + "<a>" + QByteArray(5'000'000, 'x') + "</a>" << ErrorCode::TooLarge;
        QTest::newRow("200,001 elements")
            << declaration + "<a>" + QByteArray("<b/>").repeated(200'001) + "</a>" << ErrorCode::TooLarge;
        QTest::newRow("65 attributes") << declaration + "<a" + attributes(65) + "/>" << ErrorCode::XmlInvalid;
        QTest::newRow("300,000 attributes")
            << declaration + "<a" + attributes(300'000) + "/>" << ErrorCode::XmlInvalid;
        QTest::newRow("300,000 attributes behind quotes") << declaration + "<a b='\"'>'<!-- ' --><c"
                + attributes(300'000) + "/></a>" << ErrorCode::XmlInvalid;
        QTest::newRow("100,000 attributes in UTF-16")
            << inUtf16("<a" + attributes(100'000) + "/>") << ErrorCode::XmlInvalid;
        QTest::newRow("100,000 namespaces") << declaration + "<a"
                + attributes(100'000).replace(" a", " xmlns:a").replace("\"\"", "\"x\"")
                + "/>" << ErrorCode::XmlInvalid;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, expected);
        EXPECT_ERROR(XmlSource::load(bytes, u"a.xml"_s), expected);
    }

    void theLineOutsideUtf8IsSaid_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("UTF-8 by its declaration") << declaration;
        QTest::newRow("UTF-8 by its mark") << QByteArray("\xEF\xBB\xBF\n");
        QTest::newRow("UTF-8 by itself") << QByteArray("\n");
    }

    /// As of an editor that saves in Latin-1.
    void theLineOutsideUtf8IsSaid()
    {
        QFETCH(QByteArray, begin);
        const int first = int(begin.count('\n')) + 1;
        const auto source = XmlSource::load(begin
                                                + "<a>\n\xC3\xBC\n<b>L\xFC"
                                                  "beck</b></a>",
                                            u"a.xml"_s);
        EXPECT_ERROR(source, ErrorCode::XmlInvalid);
        QCOMPARE(source.error().line, first + 2);
        QCOMPARE(source.error().detail, u"line %1 is not in UTF-8; save the file in UTF-8"_s.arg(first + 2));
    }

    /// Where Qt has ICU, a file may choose an encoding whose tags are not ASCII.
    void attributesAreCountedInAnyEncoding()
    {
        if (!QStringDecoder("UTF-7").isValid())
            QSKIP("this Qt does not read UTF-7");
        EXPECT_OK(XmlSource::load(inUtf7("<a" + attributes(64) + "/>"), u"a.xml"_s));
        for (const QByteArray &mark : {QByteArray(), QByteArray("\xEF\xBB\xBF")})
            EXPECT_ERROR(XmlSource::load(inUtf7("<a" + attributes(50'000) + "/>", mark), u"a.xml"_s),
                         ErrorCode::XmlInvalid);
        const auto crowded = XmlSource::load(inUtf7("<a" + attributes(65) + "/>"), u"a.xml"_s);
        EXPECT_ERROR(crowded, ErrorCode::XmlInvalid);
        QVERIFY2(crowded.error().detail.contains(u"too many attributes"_s),
                 qPrintable(crowded.error().detail));
    }

    void attributesAreCountedByElement_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray crowd = "<a" + attributes(64) + "/>";
        const QByteArray signs = QByteArray("a=1 ").repeated(100);
        QTest::newRow("64 attributes") << crowd;
        QTest::newRow("twice") << "<b>" + crowd + crowd + "</b>";
        QTest::newRow("in UTF-16") << inUtf16(crowd);
        QTest::newRow("equals signs in a text") << "<a>" + signs + "</a>";
        QTest::newRow("in values") << "<a b=\"" + signs + "\" c='>\"" + signs + "'/>";
        QTest::newRow("in a comment") << "<a><!-- <b " + signs + " --></a>";
        QTest::newRow("in CDATA") << "<a><![CDATA[<b " + signs + "]]></a>";
        QTest::newRow("in an instruction") << "<?b " + signs + "?><a/>";
    }

    void attributesAreCountedByElement()
    {
        QFETCH(QByteArray, bytes);
        EXPECT_OK(XmlSource::load(bytes, u"a.xml"_s));
    }

    void readsOtherEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("UTF-16") << inUtf16("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>ü</a>");
        QTest::newRow("ISO-8859-1") << QByteArray(
            "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xFC</a>");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF<a>\xC3\xBC</a>");
        QTest::newRow("byte order mark before another name")
            << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xC3\xBC</a>");
        QTest::newRow("UTF-8 in small letters")
            << QByteArray("<?xml version=\"1.0\" encoding=\"utf8\"?><a>\xC3\xBC</a>");
    }

    void readsOtherEncodings()
    {
        QFETCH(QByteArray, bytes);
        const auto source = XmlSource::load(bytes, u"a.xml"_s);
        EXPECT_OK(source);
        QVERIFY2(source->save().contains("<a>\xC3\xBC</a>"), source->save().constData());
    }

    void errorsNameTheirPlace()
    {
        const auto source = XmlSource::load(declaration + "<a>\n  <b>\n</a>\n", u"a.xml"_s);
        QVERIFY(!source);
        QVERIFY2(source.error().detail.contains(u"line 4"_s), qPrintable(source.error().detail));
    }
};

QTEST_GUILESS_MAIN(tst_XmlSource)
#include "tst_xmlsource.moc"
