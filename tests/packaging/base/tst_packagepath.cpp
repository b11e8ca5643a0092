// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/packagepath.h"
#include "expect.h"

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_PackagePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("plain file") << u"index.html"_s;
        QTest::newRow("folders") << u"source/media/a b.svg"_s;
        QTest::newRow("letters of other languages") << u"média/Übung.svg"_s;
        QTest::newRow("dots inside a name") << u"a..b/c.d"_s;
        QTest::newRow("longest component") << QString(100, u'a');
        QTest::newRow("deepest") << u"a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a"_s;
    }

    void accepts()
    {
        QFETCH(QString, text);

        const auto path = PackagePath::fromString(text);

        EXPECT_OK(path);
        QCOMPARE(path->toString(), text);
    }

    void rejects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("expected");

        QTest::newRow("empty") << u""_s << ErrorCode::UnsafePath;
        QTest::newRow("absolute") << u"/etc/passwd"_s << ErrorCode::UnsafePath;
        QTest::newRow("parent") << u"../x"_s << ErrorCode::UnsafePath;
        QTest::newRow("hidden parent") << u"a/../../x"_s << ErrorCode::UnsafePath;
        QTest::newRow("parent that stays inside") << u"a/../x"_s << ErrorCode::UnsafePath;
        QTest::newRow("dot component") << u"./x"_s << ErrorCode::UnsafePath;
        QTest::newRow("empty component") << u"a//x"_s << ErrorCode::UnsafePath;
        QTest::newRow("trailing slash") << u"a/"_s << ErrorCode::UnsafePath;
        QTest::newRow("drive letter") << u"C:/x"_s << ErrorCode::UnsafePath;
        QTest::newRow("alternate stream") << u"a.txt:b"_s << ErrorCode::UnsafePath;
        QTest::newRow("Windows separators") << u"..\\x"_s << ErrorCode::UnsafePath;
        QTest::newRow("NUL") << QString(u"index.html"_s + QChar::Null + u".png"_s) << ErrorCode::UnsafeName;
        QTest::newRow("line break") << u"a\nb"_s << ErrorCode::UnsafeName;
        QTest::newRow("C1 control") << u"a\u0085b"_s << ErrorCode::UnsafeName;
        QTest::newRow("right-to-left override") << u"a\u202Egnp.exe"_s << ErrorCode::UnsafeName;
        QTest::newRow("unpaired surrogate") << QString(QChar(0xD800)) << ErrorCode::UnsafeName;
        QTest::newRow("component too long") << QString(101, u'a') << ErrorCode::NameTooLong;
        QTest::newRow("component too long in UTF-8") << QString(51, u'ü') << ErrorCode::NameTooLong;
        QTest::newRow("too deep") << u"a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a"_s << ErrorCode::NameTooLong;
        QTest::newRow("too long") << QString(u"a"_s.repeated(90) + u'/').repeated(3) + u"x"_s
                                  << ErrorCode::NameTooLong;
    }

    void rejects()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, expected);
        EXPECT_ERROR(PackagePath::fromString(text), expected);
    }

    void namesThatClashHaveOneKey_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");

        QTest::newRow("case") << u"Media/A.svg"_s << u"media/a.SVG"_s;
        QTest::newRow("composed and decomposed") << u"\u00fc"_s << u"u\u0308"_s;
    }

    void namesThatClashHaveOneKey()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(PackagePath::fromString(a)->collisionKey(), PackagePath::fromString(b)->collisionKey());
    }

    void reservedNamesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("reserved");

        QTest::newRow("device") << u"media/CON"_s << true;
        QTest::newRow("device with suffix") << u"nul.txt"_s << true;
        QTest::newRow("device as folder") << u"aux/a.svg"_s << true;
        QTest::newRow("trailing dot") << u"a./b"_s << true;
        QTest::newRow("trailing space") << u"a "_s << true;
        QTest::newRow("question mark") << u"why?.svg"_s << true;
        QTest::newRow("begins like a device") << u"console.svg"_s << false;
        QTest::newRow("ordinary") << u"media/a.svg"_s << false;
    }

    void reservedNamesAreFound()
    {
        QFETCH(QString, text);
        QFETCH(bool, reserved);
        QCOMPARE(hasReservedName(*PackagePath::fromString(text)), reserved);
    }
};

QTEST_GUILESS_MAIN(tst_PackagePath)
#include "tst_packagepath.moc"
