// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockfactory.h"

#include "chartobject.h"
#include "checklistobject.h"
#include "contentblocks.h"
#include "decisionobject.h"
#include "downloadobject.h"
#include "foldedblocks.h"
#include "pictureblocks.h"
#include "placingquestions.h"
#include "pointingquestions.h"
#include "profilesobject.h"
#include "questions.h"
#include "recordingobject.h"
#include "scenarioobject.h"
#include "wordquestions.h"
#include "worksheetobject.h"

namespace Kogge {

namespace {

struct Maker {
    const Block &block;
    const LessonSource &source;
    const QuestionPlace &place;
    QObject *parent;
    PackageMedia media{source.course, source.files, source.language};
    EntryPlace entry{source.keeper, source.lesson.id, source.format};

    // Blocks that are read.
    BlockObject *operator()(const TextBlock &text) const { return new TextObject(block, text, parent); }
    BlockObject *operator()(const ImageBlock &image) const
    {
        return new ImageObject(block, media.pictureOf(image), parent);
    }
    BlockObject *operator()(const GalleryBlock &gallery) const
    {
        return new GalleryObject(block, gallery, media, parent);
    }
    BlockObject *operator()(const TableBlock &table) const
    {
        return new TableObject(block, table, source.format, parent);
    }
    BlockObject *operator()(const ChartBlock &chart) const
    {
        return new ChartObject(block, chart, source.format, parent);
    }
    BlockObject *operator()(const CalloutBlock &callout) const
    {
        return new CalloutObject(block, callout, parent);
    }
    BlockObject *operator()(const StepsBlock &steps) const { return new StepsObject(block, steps, parent); }
    BlockObject *operator()(const AccordionBlock &accordion) const
    {
        return new AccordionObject(block, accordion, parent);
    }
    BlockObject *operator()(const VoiceBlock &voice) const
    {
        return new VoiceObject(block, voice, media, parent);
    }
    BlockObject *operator()(const RecordingBlock &recording) const
    {
        return new RecordingObject(block, recording, media, source.files, parent);
    }
    BlockObject *operator()(const DownloadBlock &download) const
    {
        return new DownloadObject(block, download, media, source.files, source.heldFiles, source.leftCopies,
                                  parent);
    }
    BlockObject *operator()(const FactBlock &fact) const
    {
        return new FactObject(block, fact.fact, source.format, source.today, parent);
    }
    BlockObject *operator()(const GlossaryBlock &glossary) const
    {
        return new GlossaryObject(block, glossary, parent);
    }
    BlockObject *operator()(const DiscussionBlock &discussion) const
    {
        return new DiscussionObject(block, discussion, parent);
    }
    BlockObject *operator()(const ProfilesBlock &profiles) const
    {
        if (const ProfileCollection *collection = source.course.collection(profiles.collection))
            return new ProfilesObject(block, entry, *collection, source.language, parent);
        return new UnknownObject(block, parent);
    }

    // Questions.
    BlockObject *operator()(const ChoiceQuestion &) const { return new ChoiceObject(block, place, parent); }
    BlockObject *operator()(const TrueFalseQuestion &) const
    {
        return new TrueFalseObject(block, place, parent);
    }
    BlockObject *operator()(const OrderQuestion &) const { return new OrderObject(block, place, parent); }
    BlockObject *operator()(const MatchQuestion &) const { return new MatchObject(block, place, parent); }
    BlockObject *operator()(const NumericQuestion &) const { return new NumericObject(block, place, parent); }
    BlockObject *operator()(const FillInQuestion &) const { return new FillInObject(block, place, parent); }
    BlockObject *operator()(const CategoriseQuestion &) const
    {
        return new CategoriseObject(block, place, parent);
    }
    BlockObject *operator()(const HotspotQuestion &hotspot) const
    {
        return new HotspotObject(block, place, media.picture(hotspot.media, hotspot.alt, {}), parent);
    }
    BlockObject *operator()(const FreeTextQuestion &) const
    {
        return new FreeTextObject(block, place, parent);
    }
    BlockObject *operator()(const ScaleQuestion &) const { return new ScaleObject(block, place, parent); }

    // What is filled in.
    BlockObject *operator()(const BranchingScenario &) const
    {
        return new ScenarioObject(block, entry, media, parent);
    }
    BlockObject *operator()(const Worksheet &sheet) const
    {
        return new WorksheetObject(block, WorksheetKind::of(sheet), entry, parent);
    }
    BlockObject *operator()(const Tool &tool) const
    {
        return new WorksheetObject(block, WorksheetKind::of(tool), entry, parent);
    }
    BlockObject *operator()(const DecisionTable &) const { return new DecisionObject(block, entry, parent); }
    BlockObject *operator()(const Checklist &) const { return new ChecklistObject(block, entry, parent); }
    BlockObject *operator()(const Reflection &) const { return new ReflectionObject(block, entry, parent); }
    template<typename T> BlockObject *operator()(const T &) const { return new UnknownObject(block, parent); }
};

} // namespace

BlockObject *makeBlockObject(const Block &block, const LessonSource &source, const QuestionPlace &place,
                             QObject *parent)
{
    return std::visit(Maker{block, source, place, parent}, block.content);
}

} // namespace Kogge
