// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/fieldvisitor.h"
#include "course/question.h"

namespace Kogge {

template<> struct EnumWords<HotspotShape> {
    static constexpr std::array words{"rectangle", "ellipse"};
};

template<typename V, Any<Hint> B> void visitFields(V &v, B &hint)
{
    v.attribute("id", hint.id);
    v.content("text", hint.text, TextKind::Markdown);
}

template<typename V, Any<Question> B> void visitRules(V &v, B &question)
{
    v.attribute("points", question.points, Decimal(1));
    v.attribute("attempts", question.attempts, 3);
    v.attribute("required", question.required, true);
}

template<typename V, Any<Question> B> void visitOpening(V &v, B &question)
{
    v.markdown("prompt", question.prompt, Presence::Needed);
    v.parts("hint", question.hints);
}

template<typename V, Any<Question> B> void visitClosing(V &v, B &question)
{
    v.markdown("feedback-right", question.feedbackRight, Presence::Optional);
    v.markdown("feedback-wrong", question.feedbackWrong, Presence::Optional);
}

template<typename V, Any<Option> B> void visitFields(V &v, B &option)
{
    v.attribute("letter", option.letter);
    v.attribute("right", option.right, false);
    v.markdown("text", option.text, Presence::Needed);
    v.markdown("feedback", option.feedback, Presence::Optional);
}

template<typename V, Any<ChoiceQuestion> B> void visitFields(V &v, B &choice)
{
    visitRules(v, choice.question);
    visitOpening(v, choice.question);
    v.parts("option", choice.options);
    visitClosing(v, choice.question);
}

template<typename V, Any<ForeseenNumber> B> void visitFields(V &v, B &foreseen)
{
    v.attribute("id", foreseen.id);
    v.attribute("value", foreseen.value);
    v.attribute("tolerance", foreseen.tolerance, Decimal());
    v.content("feedback", foreseen.feedback, TextKind::Markdown);
}

template<typename V, Any<NumericQuestion> B> void visitFields(V &v, B &numeric)
{
    visitRules(v, numeric.question);
    v.attribute("value", numeric.value);
    v.attribute("tolerance", numeric.tolerance, Decimal());
    v.attribute("unit", numeric.unit, QString());
    visitOpening(v, numeric.question);
    v.plain("unit-word", numeric.unitWord, Presence::Optional);
    v.parts("foreseen", numeric.foreseen);
    visitClosing(v, numeric.question);
}

template<typename V, Any<Category> B> void visitFields(V &v, B &category)
{
    v.attribute("letter", category.letter);
    v.content("text", category.text, TextKind::Plain);
}

template<typename V, Any<CategoryItem> B> void visitFields(V &v, B &item)
{
    v.attribute("letter", item.letter);
    v.attribute("category", item.category);
    v.markdown("text", item.text, Presence::Needed);
    v.markdown("feedback", item.feedback, Presence::Optional);
}

template<typename V, Any<CategoriseQuestion> B> void visitFields(V &v, B &categorise)
{
    visitRules(v, categorise.question);
    visitOpening(v, categorise.question);
    v.parts("category", categorise.categories);
    v.parts("item", categorise.items);
    visitClosing(v, categorise.question);
}

template<typename V, Any<TrueFalseQuestion> B> void visitFields(V &v, B &statement)
{
    visitRules(v, statement.question);
    v.attribute("right", statement.right);
    visitOpening(v, statement.question);
    v.markdown("feedback-true", statement.feedbackTrue, Presence::Optional);
    v.markdown("feedback-false", statement.feedbackFalse, Presence::Optional);
    visitClosing(v, statement.question);
}

template<typename V, Any<OrderItem> B> void visitFields(V &v, B &item)
{
    v.attribute("letter", item.letter);
    v.markdown("text", item.text, Presence::Needed);
    v.markdown("feedback", item.feedback, Presence::Optional);
}

template<typename V, Any<OrderQuestion> B> void visitFields(V &v, B &order)
{
    visitRules(v, order.question);
    visitOpening(v, order.question);
    v.parts("item", order.items);
    visitClosing(v, order.question);
}

template<typename V, Any<MatchTarget> B> void visitFields(V &v, B &target)
{
    v.attribute("letter", target.letter);
    v.content("text", target.text, TextKind::Plain);
}

template<typename V, Any<MatchItem> B> void visitFields(V &v, B &item)
{
    v.attribute("letter", item.letter);
    v.attribute("target", item.target);
    v.markdown("text", item.text, Presence::Needed);
    v.markdown("feedback", item.feedback, Presence::Optional);
}

template<typename V, Any<MatchQuestion> B> void visitFields(V &v, B &match)
{
    visitRules(v, match.question);
    visitOpening(v, match.question);
    v.parts("target", match.targets);
    v.parts("item", match.items);
    visitClosing(v, match.question);
}

template<typename V, Any<Gap> B> void visitFields(V &v, B &gap)
{
    v.attribute("letter", gap.letter);
    v.attribute("number", gap.number, std::optional<Decimal>());
    v.attribute("tolerance", gap.tolerance, Decimal());
    v.attribute("match-case", gap.matchCase, false);
    v.lines("answers", gap.answers, Presence::Optional);
    v.markdown("feedback", gap.feedback, Presence::Optional);
}

template<typename V, Any<FillInQuestion> B> void visitFields(V &v, B &fillIn)
{
    visitRules(v, fillIn.question);
    visitOpening(v, fillIn.question);
    v.markdown("text", fillIn.text, Presence::Needed);
    v.parts("gap", fillIn.gaps);
    visitClosing(v, fillIn.question);
}

template<typename V, Any<HotspotRegion> B> void visitFields(V &v, B &region)
{
    v.attribute("letter", region.letter);
    v.attribute("right", region.right, false);
    v.attribute("shape", region.shape, HotspotShape::Rectangle);
    v.attribute("x", region.x);
    v.attribute("y", region.y);
    v.attribute("width", region.width);
    v.attribute("height", region.height);
    v.plain("label", region.label, Presence::Needed);
    v.markdown("feedback", region.feedback, Presence::Optional);
}

template<typename V, Any<HotspotQuestion> B> void visitFields(V &v, B &hotspot)
{
    visitRules(v, hotspot.question);
    v.attribute("media", hotspot.media);
    visitOpening(v, hotspot.question);
    v.plain("alt", hotspot.alt, Presence::Optional);
    v.parts("region", hotspot.regions);
    visitClosing(v, hotspot.question);
}

template<typename V, Any<FreeTextQuestion> B> void visitFields(V &v, B &freeText)
{
    v.attribute("required", freeText.question.required, true);
    visitOpening(v, freeText.question);
    v.markdown("model", freeText.model, Presence::Optional);
}

template<typename V, Any<ScaleQuestion> B> void visitFields(V &v, B &scale)
{
    v.attribute("required", scale.question.required, true);
    v.attribute("levels", scale.levels, 5);
    visitOpening(v, scale.question);
    v.plain("low", scale.low, Presence::Needed);
    v.plain("high", scale.high, Presence::Needed);
    v.markdown("feedback", scale.feedback, Presence::Optional);
}

} // namespace Kogge
