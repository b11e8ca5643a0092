// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/firstplaces.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

QJsonArray vectors()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/firstplaces.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

template<typename Part> QString letters(const std::vector<Part> &parts)
{
    QString all;
    for (const Part &part : parts)
        all += part.letter;
    return all;
}

QString shownItems(const QString &right)
{
    OrderQuestion question;
    for (const QChar letter : right)
        question.items.push_back({QString(letter), {}, {}});
    return letters(firstItems(question));
}

QString shownTargets(const QString &parts, const QString &right)
{
    MatchQuestion question;
    for (const QChar letter : parts)
        question.targets.push_back({QString(letter), {}});
    for (const QChar letter : right)
        question.items.push_back({QString(letter), QString(letter), {}, {}});
    return letters(firstTargets(question));
}

} // namespace

class tst_FirstPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsGivenAway_data()
    {
        QTest::addColumn<QString>("parts");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("shown");
        for (const QJsonValue &vector : vectors()) {
            const QJsonObject row = vector.toObject();
            QTest::newRow(qPrintable(row[u"case"].toString()))
                << row[u"parts"].toString() << row[u"right"].toString() << row[u"shown"].toString();
        }
    }

    void nothingIsGivenAway()
    {
        QFETCH(QString, parts);
        QFETCH(QString, right);
        QFETCH(QString, shown);
        QCOMPARE(shownTargets(parts, right), shown);
        if (parts.size() == right.size() && !right.contains(u'x'))
            QCOMPARE(shownItems(right), shown);
    }
};

QTEST_GUILESS_MAIN(tst_FirstPlaces)
#include "tst_firstplaces.moc"
