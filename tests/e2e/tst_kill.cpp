// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learner.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

constexpr int kills = 10; // Of each learner.

const ItemQuery fee = ItemQuery::beginning(u"Harbour fee"_s).as(u"EditableText"_s);
const ItemQuery savedNote = ItemQuery::beginning(u"Saved on this computer"_s);
const ItemQuery price = ItemQuery::beginning(u"Your answer"_s);
constexpr int priceQuestion = 3;

QJsonObject blockIn(const QJsonObject &progress, QLatin1StringView list, QLatin1StringView id)
{
    for (const QJsonValue &value : progress.value(list).toArray()) {
        if (value.toObject().value("block"_L1).toString() == id)
            return value.toObject();
    }
    return {};
}

} // namespace

/// The player dies without warning while somebody works with it.
class tst_Kill : public QObject
{
    Q_OBJECT

private:
    /// Types figures into the worksheet, one round after the other.
    struct Sheet {
        int typed = 0;
        int shownAsSaved = 0;

        void work(Learner &learner, int looks)
        {
            learner.write(fee, QString::number(++typed));
            while (looks-- > 0 && !learner.player().has(savedNote)) { }
            if (learner.player().has(savedNote))
                shownAsSaved = typed;
        }
        void compare(const QJsonObject &progress) const
        {
            const QJsonObject sheet = blockIn(progress, "worksheets"_L1, "sheet00001"_L1);
            const QJsonObject scenario = sheet.value("scenarios"_L1).toArray().at(0).toObject();
            const QJsonObject fields = scenario.value("input"_L1).toObject().value("fields"_L1).toObject();
            const int kept = fields.value("field00001"_L1).toString().toInt();
            QVERIFY2(kept >= shownAsSaved && kept <= typed,
                     qPrintable(u"%1 shown as saved, %2 kept"_s.arg(shownAsSaved).arg(kept)));
        }
    };

    /// Answers a question that may be answered any number of times, always wrong.
    struct Question {
        int checked = 0;
        int shownAsAnswered = 0;

        void work(Learner &learner, int looks)
        {
            DrivenProgram &player = learner.player();
            const ItemQuery again = ItemQuery::named(u"Try again"_s).after(question(priceQuestion));
            if (player.has(again))
                learner.press(again);
            learner.write(price, u"7"_s);
            player.keys(u"Return"_s);
            const ItemQuery shown = verdict(priceQuestion, u"Not yet. Attempt %1. "_s.arg(++checked));
            while (looks-- > 0 && !player.has(shown)) { }
            if (player.has(shown))
                shownAsAnswered = checked;
        }
        void compare(const QJsonObject &progress)
        {
            const int kept = blockIn(progress, "answers"_L1, "numeric001"_L1).value("attempts"_L1).toInt();
            QVERIFY2(kept >= shownAsAnswered && kept <= checked,
                     qPrintable(u"%1 shown as answered, %2 kept"_s.arg(shownAsAnswered).arg(kept)));
            checked = kept;
        }
    };

    static void goOn(Learner &learner)
    {
        learner.start();
        (void)learner.player().item(ItemQuery::named(u"Contents of the module"_s));
        if (learner.player().has(ItemQuery::withRole(u"AlertMessage"_s)))
            learner.player().fail(u"it begins with a complaint"_s);
        // It may have been killed before it knew of a place.
        const ItemQuery further = ItemQuery::named(u"Continue reading"_s);
        learner.press(learner.player().has(further) ? further : ItemQuery::named(u"Start reading"_s));
        (void)learner.player().item(fee);
    }

private Q_SLOTS:
    /// KOGGE_KILLS=1000 for the long run.
    void losesNothingThatWasShownAsSaved_data()
    {
        QTest::addColumn<quint32>("seed");
        const int learners = std::max(40, qEnvironmentVariableIntValue("KOGGE_KILLS")) / kills;
        for (int learner = 0; learner < learners; ++learner) {
            const quint32 seed = QRandomGenerator::global()->generate();
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void losesNothingThatWasShownAsSaved()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Learner learner;
        DrivenProgram &player = learner.player();
        learner.start({packed(harbourSource())});
        learner.press(ItemQuery::named(u"Start with lesson 1"_s));
        (void)player.item(fee);
        const QString module = courseOf(harbourSource()).module.id;

        Sheet sheet;
        Question answers;
        for (int kill = 0; kill < kills && player.isFine() && !QTest::currentTestFailed(); ++kill) {
            if (random.bounded(2) == 0)
                sheet.work(learner, random.bounded(60));
            else
                answers.work(learner, random.bounded(6));
            player.kill();
            const QJsonObject progress = learner.progressIn(module);
            sheet.compare(progress);
            answers.compare(progress);
            goOn(learner);
        }
        player.quit();
    }
};

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
