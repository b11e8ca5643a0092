// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learner.h"
#include "storefixture.h"
#include "zipbuilder.h"

#include <QDir>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

const ZipItem foreignManifest = storedItem(
    "imsmanifest.xml",
    "<manifest identifier='m' xmlns='http://www.imsproject.org/xsd/imscp_rootv1p1p2'>"
    "<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>"
    "<organizations default='o'><organization identifier='o'><title>Safety at work</title></organization>"
    "</organizations><resources/></manifest>");

QByteArray moduleBytes()
{
    return bytesOf(packed(harbourSource()));
}

QByteArray truncated()
{
    const QByteArray bytes = moduleBytes();
    return bytes.first(bytes.size() * 2 / 3);
}

QByteArray withBitFlipped()
{
    QByteArray bytes = moduleBytes();
    const qsizetype picture = bytes.indexOf("\x89PNG");
    if (picture < 0)
        qFatal("the module has no picture");
    constexpr qsizetype intoIt = 60;
    flipBit(bytes, (picture + intoIt) * 8);
    return bytes;
}

QByteArray ofNextFormat()
{
    return zipOf(
        {storedItem("source/module.xml", "<module xmlns='urn:kogge:module' format='2' id='urn:uuid:x'/>"),
         foreignManifest});
}

} // namespace

/// Files on the command line that cannot be brought into the library.
class tst_BadFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNamedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("title");

        const auto row = [](const char *name, const QByteArray &content, const QString &title) {
            QTest::newRow(name) << content << title;
        };
        const QString notOurs = u"This file is not a Kogge module"_s;
        const QString damaged = u"This file is damaged"_s;
        const QString unsafe = u"This file is not safe to open"_s;
        row("text", "Dear learner,\n", notOurs);
        row("nothing", "", notOurs);
        row("web page", "<!DOCTYPE html><html><title>Log in</title></html>", notOurs);
        row("zip without a manifest", zipOf({storedItem("a.txt", "a")}), notOurs);
        row("another program's package", zipOf({foreignManifest}), u"Kogge cannot play this package yet"_s);
        row("format of tomorrow", ofNextFormat(), u"This module needs a newer Kogge"_s);
        row("truncated", truncated(), damaged);
        row("one bit flipped", withBitFlipped(), damaged);
        row("path that leads out", zipOf({foreignManifest, storedItem("../../evil.html", "x")}), unsafe);
        row("link", zipOf({foreignManifest, linkItem("a", "/etc/passwd")}), unsafe);
        row("bomb", zipOf({foreignManifest, claiming("big", deflatedZeros(100'000'000), 100'000'000)}),
            unsafe);
        row("two archives", moduleBytes() + moduleBytes(), unsafe);
    }

    void isNamedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, title);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"course.zip"_s);
        writeBytes(file, content);
        Learner learner;
        DrivenProgram &player = learner.player();
        learner.setData(folder.filePath(u"deep/data"_s));

        learner.start({file});
        player.item(ItemQuery::named(title).as(u"Heading"_s));
        player.item(ItemQuery::named(u"course.zip"_s));
        learner.press(ItemQuery::named(u"Back to your library"_s));
        player.item(ItemQuery::named(u"There is room on your shelf"_s));
        player.quit();

        QCOMPARE(bytesOf(file), content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList({u"course.zip"_s, u"deep"_s}));
        QCOMPARE(QDir(folder.filePath(u"deep"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList(u"data"_s));
        QCOMPARE(QDir(learner.data() + u"/library"_s).entryList({u"*.zip"_s}), QStringList());
        QCOMPARE(QDir(player.home()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void isSaidToBeMissing()
    {
        Learner learner;
        learner.start({u"/no/such/file.zip"_s});
        learner.player().item(ItemQuery::named(u"This file is not there"_s).as(u"Heading"_s));
        learner.player().quit();
    }

    void doesNotHinderTheNext()
    {
        Learner learner;
        learner.start({u"/no/such/file.zip"_s, packed(harbourSource())});
        learner.player().item(ItemQuery::named(u"Start with lesson 1"_s));
        learner.player().quit();
    }
};

QTEST_GUILESS_MAIN(tst_BadFile)
#include "tst_badfile.moc"
