// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "courseanswers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The case with what it shares with others put in place.
QJsonObject completed(QJsonObject row, const QJsonObject &table)
{
    const QJsonObject shared = table.value(u"shared"_s).toObject();
    if (!row.contains(u"kind"_s))
        row.insert(u"kind"_s, table.value(u"kind"_s));
    for (const QString &member : {u"block"_s, u"course"_s}) {
        if (row.value(member).isString())
            row.insert(member, shared.value(row.value(member).toString()));
    }
    return row;
}

/// Only the members that the case expects are compared.
QJsonObject expectedPart(const QJsonObject &answer, const QJsonObject &expected)
{
    QJsonObject part;
    for (const QString &member : expected.keys())
        part.insert(member, answer.value(member));
    return part;
}

} // namespace

/// The cases that packaging/course and its JavaScript twin share.
class tst_Vectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agree_data()
    {
        QTest::addColumn<QJsonObject>("request");

        const QDir folder(QStringLiteral(TEST_DATA_DIR "/vectors"));
        const QStringList files = folder.entryList({u"*.json"_s});
        QVERIFY(files.size() >= 6);
        for (const QString &file : files) {
            const QJsonObject table = jsonFile(folder.filePath(file));
            const QJsonArray rows = table.value(u"cases"_s).toArray();
            QVERIFY2(!rows.isEmpty(), qPrintable(file));
            for (const QJsonValue &row : rows) {
                const QString name = file + u": "_s + row.toObject().value(u"name"_s).toString();
                QTest::newRow(qPrintable(name)) << completed(row.toObject(), table);
            }
        }
    }

    void agree()
    {
        QFETCH(QJsonObject, request);
        const QJsonObject expected = request.value(u"expect"_s).toObject();
        QVERIFY(!expected.isEmpty());

        const QJsonObject found = expectedPart(answerTo(request), expected);

        QCOMPARE(QJsonDocument(found).toJson(), QJsonDocument(expected).toJson());
    }
};

QTEST_GUILESS_MAIN(tst_Vectors)
#include "tst_vectors.moc"
