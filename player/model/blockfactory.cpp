// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockfactory.h"

#include "contentblocks.h"
#include "packageimages.h"
#include "questions.h"
#include "worksheetobject.h"

namespace Kogge {

namespace {

constexpr qreal usualRatio = 0.45;

struct Maker {
    const Block &block;
    const LessonSource &source;
    const QuestionPlace &place;
    QObject *parent;

    BlockObject *operator()(const TextBlock &text) const { return new TextObject(block, text, parent); }
    BlockObject *operator()(const ImageBlock &image) const
    {
        const qreal ratio = imageRatio(source.files, image.media).value_or(usualRatio);
        return new ImageObject(block, image, source.course.mediaFile(image.media), urlOf(image.media), ratio,
                               parent);
    }
    BlockObject *operator()(const TableBlock &table) const { return new TableObject(block, table, parent); }
    BlockObject *operator()(const CalloutBlock &callout) const
    {
        return new CalloutObject(block, callout, parent);
    }
    BlockObject *operator()(const FactBlock &fact) const
    {
        return new FactObject(block, fact.fact, source.format, source.today, parent);
    }
    BlockObject *operator()(const GlossaryBlock &glossary) const
    {
        return new GlossaryObject(block, glossary, parent);
    }
    BlockObject *operator()(const ChoiceQuestion &) const { return new ChoiceObject(block, place, parent); }
    BlockObject *operator()(const NumericQuestion &) const { return new NumericObject(block, place, parent); }
    BlockObject *operator()(const CategoriseQuestion &) const
    {
        return new CategoriseObject(block, place, parent);
    }
    BlockObject *operator()(const Worksheet &) const
    {
        return new WorksheetObject(block, source.keeper, source.lesson.id, source.format, parent);
    }
    template<typename T> BlockObject *operator()(const T &) const { return new UnknownObject(block, parent); }

private:
    [[nodiscard]] QUrl urlOf(const QString &media) const
    {
        return PackageImages::urlFor(source.course.module.id + source.course.module.version, media);
    }
};

} // namespace

BlockObject *makeBlockObject(const Block &block, const LessonSource &source, const QuestionPlace &place,
                             QObject *parent)
{
    return std::visit(Maker{block, source, place, parent}, block.content);
}

} // namespace Kogge
