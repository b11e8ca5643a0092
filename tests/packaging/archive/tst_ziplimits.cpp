// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "openarchive.h"
#include "zipbuilder.h"

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_ZipLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKept_data()
    {
        QTest::addColumn<ArchiveLimits>("limits");
        QTest::addColumn<std::optional<ErrorCode>>("expected");
        const auto row = [](const char *what, const ArchiveLimits &limits,
                            std::optional<ErrorCode> expected = {}) {
            QTest::newRow(what) << limits << expected;
        };
        row("as many entries as allowed", {.entries = 2});
        row("one entry too many", {.entries = 1}, ErrorCode::TooManyEntries);
        row("as large as allowed", {.entryBytes = 1000});
        row("one byte too large", {.entryBytes = 999}, ErrorCode::EntryTooLarge);
        row("as much as allowed", {.totalBytes = 2000});
        row("one byte too much", {.totalBytes = 1999}, ErrorCode::ArchiveTooLarge);
        row("compressed as allowed", {.ratioAppliesAbove = 999, .ratio = 100});
        row("compressed too much", {.ratioAppliesAbove = 999, .ratio = 99}, ErrorCode::CompressionRatio);
        row("compressed too much, but small", {.ratioAppliesAbove = 1000, .ratio = 99});
        row("together as allowed", {.ratioAppliesAbove = 2000, .ratio = 1});
        row("together too much", {.ratioAppliesAbove = 1999, .ratio = 1}, ErrorCode::CompressionRatio);
        row("directory as long as allowed", {.directoryBytes = 94});
        row("directory too long", {.directoryBytes = 93}, ErrorCode::TooManyEntries);
    }

    /// Two files of 1,000 bytes, of which one is said to be deflated to 10.
    void areKept()
    {
        QFETCH(ArchiveLimits, limits);
        QFETCH(std::optional<ErrorCode>, expected);

        const auto archive = openBytes(
            zipOf({claiming("a", QByteArray(10, 'a'), 1000), storedItem("b", QByteArray(1000, 'b'))}),
            limits);

        if (expected)
            EXPECT_ERROR(archive, *expected);
        else
            EXPECT_OK(archive);
    }

    /// 400 of these would be 4 GB in 4 MB.
    void aBombMayBeInPieces()
    {
        const QByteArray zeros = deflatedZeros(9'000'000);
        const ZipItem sound = storedItem("sound", QByteArray(1000, 's'));
        EXPECT_OK(openBytes(zipOf({sound, claiming("a", zeros, 9'000'000)}), {}));
        const auto archive =
            openBytes(zipOf({sound, claiming("a", zeros, 9'000'000), claiming("b", zeros, 9'000'000)}), {});
        EXPECT_ERROR(archive, ErrorCode::CompressionRatio);
        QCOMPARE(archive.error().subject, u"a"_s);
    }

    void areSensible_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<ErrorCode>("expected");
        const auto row = [](const char *what, const ZipItem &item, ErrorCode expected) {
            QTest::newRow(what) << zipOf({item}) << expected;
        };
        ZipItem longData = storedItem("a", "content");
        longData.central.compressedSize = 0x80000001;

        row("bomb", claiming("a", deflatedZeros(20000000), 20000000), ErrorCode::CompressionRatio);
        row("2 GiB of nothing", claiming("a", deflatedZeros(1000), 0x7fffffff), ErrorCode::CompressionRatio);
        row("more than 2 GiB", claiming("a", deflatedZeros(1000), 0x80000001), ErrorCode::EntryTooLarge);
        row("nearly 4 GiB", claiming("a", deflatedZeros(1000), 0xfffffffe), ErrorCode::EntryTooLarge);
        row("more data than 100 bytes can need", claiming("a", deflatedZeros(64 << 20), 100),
            ErrorCode::EntryLargerThanDeclared);
        row("deflated nothings behind each other", claiming("a", QByteArray("\3\0", 2).repeated(513), 0),
            ErrorCode::EntryLargerThanDeclared);
        row("data of more than 2 GiB", longData, ErrorCode::EntryTooLarge);
        QTest::newRow("20,001 files") << manyEntries(20001).build() << ErrorCode::TooManyEntries;
        ZipBuilder wrapped = manyEntries(20001);
        wrapped.entries = 4465; // As in the end of a zip of 70,001 entries, which has only 16 bits for them.
        QTest::newRow("more files than the end can count") << wrapped.build() << ErrorCode::TooManyEntries;
    }

    void areSensible()
    {
        QFETCH(QByteArray, zip);
        QFETCH(ErrorCode, expected);
        EXPECT_ERROR(openBytes(zip), expected);
    }

    void twentyThousandFilesAreFine() { EXPECT_OK(openBytes(manyEntries(20000).build())); }

private:
    static ZipBuilder manyEntries(int count)
    {
        ZipBuilder builder;
        builder.items.assign(size_t(count), storedItem("a", {}));
        for (int i = 0; i < count; ++i)
            builder.items[size_t(i)].setName(QByteArray::number(i));
        return builder;
    }
};

QTEST_GUILESS_MAIN(tst_ZipLimits)
#include "tst_ziplimits.moc"
