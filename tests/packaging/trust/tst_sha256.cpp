// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Kogge;

class tst_Sha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The examples of FIPS 180-2, appendix B.
    void standardExamples_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray(
                                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block") << QByteArray(
            "abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million letters")
            << QByteArray(1000000, 'a')
            << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void standardExamples()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, digest);
        QCOMPARE(Sha256::of(text), digest);
    }

    void stepsDoNotMatter()
    {
        const QByteArray text = QByteArray("0123456789").repeated(1000);
        for (const qsizetype step : {1, 63, 64, 65, 4096, 9999}) {
            Sha256 hash;
            for (qsizetype at = 0; at < text.size(); at += step)
                hash.add(QByteArrayView(text).sliced(at, qMin(step, text.size() - at)));
            QCOMPARE(hash.take(), QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
        }
    }

    void takingBeginsAnew()
    {
        Sha256 hash;
        hash.add("something else");
        QCOMPARE(hash.take(), Sha256::of("something else"));
        hash.add("abc");
        QCOMPARE(hash.take(), Sha256::of("abc"));
        QCOMPARE(hash.take(), Sha256::of({}));
    }
};

QTEST_GUILESS_MAIN(tst_Sha256)
#include "tst_sha256.moc"
