// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"
#include "course/grading.h"

namespace Kogge {

/// How answers to one type of block are judged: isCheckable(), canonical(), grade() of a checkable response,
/// and right(), the response that is wholly right. Only blocks that are answered have rules.
template<typename T> struct Rules;

#define KOGGE_RULES(Type)                                                                                    \
    template<> struct Rules<Type> {                                                                          \
        static bool isCheckable(const Type &block, const Response &response);                                \
        static Response canonical(const Type &block, const Response &response);                              \
        static Grade grade(const Type &block, const Response &response);                                     \
        static Response right(const Type &block);                                                            \
    };
KOGGE_RULES(ChoiceQuestion)
KOGGE_RULES(TrueFalseQuestion)
KOGGE_RULES(HotspotQuestion)
KOGGE_RULES(CategoriseQuestion)
KOGGE_RULES(MatchQuestion)
KOGGE_RULES(OrderQuestion)
KOGGE_RULES(NumericQuestion)
KOGGE_RULES(FillInQuestion)
KOGGE_RULES(FreeTextQuestion)
KOGGE_RULES(ScaleQuestion)
KOGGE_RULES(BranchingScenario)
KOGGE_RULES(Checklist)
#undef KOGGE_RULES

/// The parts of a response that are separated by commas.
[[nodiscard]] QStringList listOf(const Response &response);
[[nodiscard]] bool hasDuplicates(const QStringList &list);
/// points × part ÷ whole, which cannot overflow: counted points are at most 1000.
[[nodiscard]] Decimal share(const Question &question, int part, int whole);
/// True where \p answer is at most |\p tolerance| away from \p value.
[[nodiscard]] bool isNear(const Decimal &answer, const Decimal &value, const Decimal &tolerance);
/// Texts that are empty are left out.
void addFeedback(Grade &grade, const QString &field, const QString &text);
/// What the question says in the end, right or wrong.
void addClosing(Grade &grade, const Question &question);

} // namespace Kogge
