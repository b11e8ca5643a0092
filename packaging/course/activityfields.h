// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/activity.h"
#include "course/fieldvisitor.h"

namespace Kogge {

template<> struct EnumWords<ScenarioEnding> {
    static constexpr std::array words{"none", "good", "fair", "poor"};
};

template<typename V, Any<ScenarioWay> B> void visitFields(V &v, B &way)
{
    v.attribute("letter", way.letter);
    v.attribute("to", way.to);
    v.content("text", way.text, TextKind::Plain);
}

template<typename V, Any<ScenarioNode> B> void visitFields(V &v, B &node)
{
    v.attribute("id", node.id);
    v.attribute("ending", node.ending, ScenarioEnding::None);
    v.attribute("points", node.points, Decimal());
    v.attribute("media", node.media, QString());
    v.plain("alt", node.alt, Presence::Optional);
    v.plain("title", node.title, Presence::Optional);
    v.markdown("text", node.text, Presence::Needed);
    v.parts("way", node.ways);
}

template<typename V, Any<BranchingScenario> B> void visitFields(V &v, B &scenario)
{
    v.attribute("required", scenario.required, false);
    v.plain("title", scenario.title, Presence::Needed);
    v.markdown("intro", scenario.intro, Presence::Optional);
    v.parts("node", scenario.nodes);
    v.markdown("debrief", scenario.debrief, Presence::Optional);
}

template<typename V, Any<ChecklistItem> B> void visitFields(V &v, B &item)
{
    v.attribute("id", item.id);
    v.content("text", item.text, TextKind::Markdown);
}

template<typename V, Any<Checklist> B> void visitFields(V &v, B &checklist)
{
    v.attribute("required", checklist.required, false);
    v.plain("title", checklist.title, Presence::Needed);
    v.markdown("intro", checklist.intro, Presence::Optional);
    v.parts("item", checklist.items);
}

template<typename V, Any<Reflection> B> void visitFields(V &v, B &reflection)
{
    v.content("prompt", reflection.prompt, TextKind::Markdown);
}

} // namespace Kogge
