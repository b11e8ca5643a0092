// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "openarchive.h"
#include "zipbuilder.h"

#include <QRandomGenerator>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

QByteArray text(int lines)
{
    QByteArray result;
    for (int i = 0; i < lines; ++i)
        result += "line " + QByteArray::number(i * i) + '\n';
    return result;
}

/// One of everything a good archive may have.
QByteArray original()
{
    ZipItem umlaut = storedItem("source/\xC3\xBC.txt", text(3));
    umlaut.setFlags(0x0800);
    ZipBuilder builder;
    builder.items = {storedItem("mimetype", "application/x-test"),
                     deflatedItem("imsmanifest.xml", text(30)),
                     folderItem("source/"),
                     umlaut,
                     deferred(deflatedItem("source/a", text(10))),
                     deferred(storedItem("source/b", text(5)), false),
                     storedItem("empty", {}),
                     deflatedItem("none", {})};
    builder.items[1].central.extra = extraField(0x5455, "\1aaaa");
    builder.comment = "comment";
    return builder.build();
}

/// Everything that can be read of \p archive.
Files readable(const ArchiveReader &archive)
{
    Files files;
    for (const ZipEntry &entry : archive.entries()) {
        const QString name = entry.path.toString();
        if (const auto content = archive.read(name, 1 << 20))
            files.insert(name, *content);
    }
    return files;
}

class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    { }

    QByteArray operator()(QByteArray bytes)
    {
        for (int changes = m_random.bounded(1, 4); changes > 0 && !bytes.isEmpty(); --changes)
            change(bytes);
        return bytes;
    }

private:
    void change(QByteArray &bytes)
    {
        const qsizetype place = m_random.bounded(int(bytes.size()));
        const qsizetype length = qMin<qsizetype>(m_random.bounded(1, 60), bytes.size() - place);
        switch (m_random.bounded(8)) {
        case 0:
            bytes[place] = char(bytes[place] ^ (1 << m_random.bounded(8)));
            break;
        case 1:
            bytes[place] = char(m_random.bounded(256));
            break;
        case 2:
            bytes.truncate(place);
            break;
        case 3:
            bytes.remove(place, length);
            break;
        case 4:
            bytes.insert(place, bytes.mid(m_random.bounded(int(bytes.size())), length));
            break;
        case 5:
            bytes.replace(place, length, bytes.mid(m_random.bounded(int(bytes.size())), length));
            break;
        case 6:
            bytes.replace(place, qMin<qsizetype>(4, bytes.size() - place),
                          extremes().at(m_random.bounded(int(extremes().size()))));
            break;
        default:
            changeField(bytes);
        }
    }

    /// Four bytes of a header: where lies do most.
    void changeField(QByteArray &bytes)
    {
        const QByteArrayList signatures{"PK\1\2", "PK\3\4", "PK\5\6", "PK\7\x8"};
        const qsizetype header =
            bytes.indexOf(signatures.at(m_random.bounded(4)), m_random.bounded(int(bytes.size())));
        if (header < 0)
            return;
        const qsizetype place = header + 4 + m_random.bounded(42);
        if (place + 4 <= bytes.size())
            bytes.replace(place, 4, extremes().at(m_random.bounded(int(extremes().size()))));
    }

    static QByteArrayList extremes()
    {
        return {le32(0),       le32(1),          le32(8),          le32(0xffff),
                le32(0x10000), le32(0x7fffffff), le32(0x80000000), le32(0xffffffff)};
    }

    QRandomGenerator m_random;
};

} // namespace

class tst_ArchiveMutation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_zip = original();
        const auto archive = openBytes(m_zip);
        EXPECT_OK(archive);
        m_files = readable(*archive);
        QCOMPARE(m_files.size(), 7);
    }

    void everyFlippedBit()
    {
        int opened = 0;
        for (qsizetype bit = 0; bit < 8 * m_zip.size(); ++bit) {
            QByteArray zip = m_zip;
            zip[bit / 8] = char(zip[bit / 8] ^ (1 << bit % 8));
            opened += isHarmless(zip);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"bit %1"_s.arg(bit)));
        }
        // Dates, owners and comments do not matter, and most data are only seen to be damaged when they are
        // read.
        QVERIFY(opened > 100);
        QVERIFY(opened < 4 * m_zip.size());
    }

    void randomChanges()
    {
        for (quint32 seed = 0; seed < 20000; ++seed) {
            isHarmless(Mutator(seed)(m_zip));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

private:
    /// Whether \p zip is opened at all. What is read of it must be the original.
    bool isHarmless(const QByteArray &zip)
    {
        const auto archive = openBytes(zip);
        if (!archive) {
            [&archive] { QVERIFY(!describe(archive.error()).isEmpty()); }();
            return false;
        }
        const Files files = readable(*archive);
        for (auto file = files.begin(); file != files.end(); ++file) {
            [this, &file] {
                QVERIFY2(m_files.contains(file.key()), qPrintable(file.key()));
                QCOMPARE(file.value(), m_files.value(file.key()));
            }();
        }
        const auto damaged = archive->verify();
        [&] {
            EXPECT_OK(damaged);
            QCOMPARE(qsizetype(archive->entries().size() - damaged->size()), files.size());
        }();
        return true;
    }

    QByteArray m_zip;
    Files m_files;
};

QTEST_GUILESS_MAIN(tst_ArchiveMutation)
#include "tst_archivemutation.moc"
