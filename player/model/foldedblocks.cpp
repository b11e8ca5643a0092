// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldedblocks.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

template<typename Part> std::vector<TitledText> titled(const std::vector<Part> &parts)
{
    std::vector<TitledText> texts;
    for (const Part &part : parts)
        texts.push_back({part.title, part.text});
    return texts;
}

} // namespace

StepsObject::StepsObject(const Block &block, const StepsBlock &steps, QObject *parent)
    : BlockObject(u"Steps"_s, block, parent)
    , m_steps(new TitledTexts(titled(steps.steps), this))
    , m_oneByOne(steps.oneByOne)
{ }

AccordionObject::AccordionObject(const Block &block, const AccordionBlock &accordion, QObject *parent)
    : BlockObject(u"Accordion"_s, block, parent)
    , m_parts(new TitledTexts(titled(accordion.parts), this))
{ }

DiscussionObject::DiscussionObject(const Block &block, const DiscussionBlock &discussion, QObject *parent)
    : BlockObject(u"Discussion"_s, block, parent)
    , m_prompt(new TextRows(this))
{
    m_prompt->setMarkdown(discussion.prompt);
}

} // namespace Kogge
