// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/giftimport.h"
#include "exchange/importfile.h"
#include "exchange/markdownimport.h"
#include "fuzz.h"
#include "manifest/sourcefiles.h"
#include "markup/markdown.h"
#include "markup/parser.h"

namespace Kogge {

using namespace Qt::StringLiterals;

namespace {

/// What is written of \p lesson says the same when it is read.
void requireReadable(const Lesson &lesson)
{
    XmlSource written = XmlSource::create(u"lesson"_s, u"lessons/a.xml"_s);
    writeLesson(written, lesson);
    const auto xml = XmlSource::load(written.save(), written.file());
    require(xml.has_value() || xml.error().code == ErrorCode::TooLarge, "a lesson is XML");
    if (!xml)
        return;
    require(xml->isCanonical(), "a lesson is in canonical form");
    Problems problems;
    Lesson read = readLesson(*xml, problems);
    require(problems.empty(), "a lesson has nothing in it that it should not have");
    read.line = 0;
    for (Block &block : read.blocks)
        block.line = 0;
    require(read == lesson, "a lesson says what was written");
}

void requireGood(const QString &markdown)
{
    const auto document = parseMarkdown(markdown);
    require(document.has_value(), "texts are not too large");
    require(!document->hasHtml, "texts have no HTML");
    require(!document->hasDeepHeading, "headings have the levels of texts");
    for (const Run &run : linkedRuns(*document))
        require(run.kind != Run::Kind::Picture && run.link.kind != LinkKind::Unsafe,
                "texts have safe links only");
}

void requireGood(const ImportedModule &module)
{
    require(!module.lessons.empty(), "a module has a lesson");
    for (const Lesson &lesson : module.lessons) {
        requireReadable(lesson);
        for (const Block &block : lesson.blocks) {
            if (const auto *text = std::get_if<TextBlock>(&block.content))
                requireGood(text->text);
            if (const Question *question = questionOf(block))
                requireGood(question->prompt);
        }
    }
}

} // namespace

void fuzz(const QByteArray &input)
{
    const auto text = importedText(input, u"a.md"_s);
    if (!text)
        return;
    const auto module = importMarkdown(*text, u"/nowhere"_s, u"a"_s);
    require(module.has_value() || module.error().code == ErrorCode::TextInvalid, "texts are refused as such");
    if (module)
        requireGood(*module);
    requireGood(importGift(*text, u"a"_s, u"en"_s));
}

} // namespace Kogge
