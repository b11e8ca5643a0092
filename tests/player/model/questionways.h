// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessondesk.h"
#include "placingquestions.h"
#include "pointingquestions.h"
#include "questions.h"
#include "wordquestions.h"

namespace Kogge::Fixture {

using namespace Qt::StringLiterals;

/// Answers a question as its view would.
using Way = std::function<void(QuestionObject &)>;

/// A question of the desk's module, and how it is answered.
struct Questioned {
    const char *name;
    QString id;
    Way right;
    Way wrong; ///< No part of it is right.
    QString points;
    QString solution;
};

template<typename Object, typename Do> Way with(Do act)
{
    return [act](QuestionObject &question) { act(*qobject_cast<Object *>(&question)); };
}

/// Fills the gaps of a fill-in in their order.
inline Way filled(const QStringList &texts)
{
    return with<FillInObject>([texts](FillInObject &fillIn) {
        int gap = 0;
        for (int row = 0; row < fillIn.pieces()->rowCount(); ++row) {
            if (!fillIn.pieces()->rows().at(static_cast<size_t>(row)).letter.isEmpty())
                fillIn.fill(row, texts.value(gap++));
        }
    });
}

template<typename Object> Way placed(const QList<int> &places)
{
    return with<Object>([places](Object &question) {
        for (int row = 0; row < places.size(); ++row)
            question.place(row, places.at(row));
    });
}

/// Every kind of which there is a right answer.
inline std::vector<Questioned> scoredQuestions()
{
    return {
        {"single choice", u"ufs6jy85vk"_s, with<ChoiceObject>([](ChoiceObject &choice) { choice.toggle(0); }),
         with<ChoiceObject>([](ChoiceObject &choice) { choice.toggle(1); }), u"2"_s, u"Yes"_s},
        {"multiple choice", u"q7t9edg7q7"_s, with<ChoiceObject>([](ChoiceObject &choice) {
             choice.toggle(1);
             choice.toggle(0);
         }),
         with<ChoiceObject>([](ChoiceObject &choice) { choice.toggle(2); }), u"2"_s, u"Pension; Reserve"_s},
        {"true or false", u"gpbjz9bfak"_s,
         with<TrueFalseObject>([](TrueFalseObject &statement) { statement.choose(1); }),
         with<TrueFalseObject>([](TrueFalseObject &statement) { statement.choose(0); }), u"1"_s, u"False"_s},
        {"order", u"naw3wt5thh"_s,
         with<OrderObject>([](OrderObject &order) { // From a, b, c, d to c, a, d, b.
             order.move(2, 0);
             order.move(3, 2);
         }),
         with<OrderObject>([](OrderObject &order) { // To b, c, a, d.
             order.move(0, 2);
         }),
         u"3"_s, u"Yearly need → Reserve → Billable days → Day rate"_s},
        {"match", u"g2hd6ednp7"_s, placed<MatchObject>({1, 0, 2}), placed<MatchObject>({0, 2, 1}), u"2"_s,
         u"LEADER: reimbursed afterwards; StartGeld: through the house bank; Mezzanine: repaid after year 7"_s},
        {"number", u"tsufgh497d"_s,
         with<NumericObject>([](NumericObject &number) { number.setText(u"-3,850 €"_s); }),
         with<NumericObject>([](NumericObject &number) { number.setText(u"3850"_s); }), u"2"_s,
         u"\u2212€3,850"_s},
        {"fill in", u"uz4gq0ohfs"_s, filled({u" märz "_s, u"4.90"_s}), filled({u"April"_s, u"5"_s}), u"2"_s,
         u"March; 4.9"_s},
        {"categorise", u"k2j6023o65"_s, placed<CategoriseObject>({0, 1}), placed<CategoriseObject>({1, 0}),
         u"2"_s, u"Poster: Paid; Newsletter: Owned"_s},
        {"hotspot", u"u6bj8khogc"_s, with<HotspotObject>([](HotspotObject &hotspot) { hotspot.choose(1); }),
         with<HotspotObject>([](HotspotObject &hotspot) { hotspot.choose(0); }), u"2"_s, u"The sluice"_s},
    };
}

/// The two that are never right or wrong.
inline std::vector<Questioned> openQuestions()
{
    return {
        {"free text",
         u"q9xz19aw0j"_s,
         with<FreeTextObject>([](FreeTextObject &text) { text.setText(u"Ask the fünder,\nand wait."_s); }),
         with<FreeTextObject>([](FreeTextObject &text) { text.setText(u"Something else"_s); }),
         u"0"_s,
         {}},
        {"scale",
         u"ms1xajjmto"_s,
         with<ScaleObject>([](ScaleObject &scale) { scale.choose(4); }),
         with<ScaleObject>([](ScaleObject &scale) { scale.choose(1); }),
         u"0"_s,
         {}},
    };
}

inline std::vector<Questioned> allQuestions()
{
    std::vector<Questioned> all = scoredQuestions();
    const std::vector<Questioned> open = openQuestions();
    all.insert(all.end(), open.begin(), open.end());
    return all;
}

} // namespace Kogge::Fixture
