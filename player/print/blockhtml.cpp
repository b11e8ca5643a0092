// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/firstplaces.h"
#include "course/gaps.h"
#include "course/grading.h"
#include "markup/html.h"
#include "markup/parser.h"
#include "print/blockhtml_p.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const QString box = u"☐ "_s;
const QString line = u"________________"_s;

struct BlockPrinter {
    const PrintContext &context;

    // Blocks to read

    QString operator()(const TextBlock &block) const { return markdownHtml(block.text); }

    QString operator()(const ImageBlock &block) const
    {
        return picture(block.media, context.media.pictureOf(block));
    }

    QString operator()(const GalleryBlock &gallery) const
    {
        QString html = elementHtml(u"h3"_s, gallery.title);
        for (const GalleryPicture &item : gallery.pictures)
            html += picture(item.media, context.media.pictureOf(item));
        return html;
    }

    QString operator()(const RecordingBlock &recording) const
    {
        QString html = elementHtml(u"h3"_s, recording.title) + elementHtml(u"p"_s, recording.description);
        const MediaFile *file = context.about(recording.media);
        for (const Cue &cue : file ? file->cues : std::vector<Cue>())
            html += elementHtml(u"p"_s, cue.speaker.isEmpty() ? cue.text : cue.speaker + u": "_s + cue.text,
                                u"quote"_s);
        return html;
    }

    QString operator()(const TableBlock &table) const
    {
        QString head;
        for (const TableColumn &column : table.columns)
            head += u"<th align=\"%1\">%2</th>"_s.arg(align(column), htmlEscaped(column.text));
        QString rows = u"<tr>"_s + head + u"</tr>"_s;
        for (const TableRow &row : table.rows) {
            rows += u"<tr>"_s;
            for (const TableColumn &column : table.columns)
                rows += u"<td align=\"%1\">%2</td>"_s.arg(align(column), cell(row, column));
            rows += u"</tr>"_s;
        }
        return elementHtml(u"h4"_s, table.caption) + tableHtml(rows);
    }

    QString operator()(const ChartBlock &chart) const
    {
        return elementHtml(u"h4"_s, chart.caption) + elementHtml(u"p"_s, chart.summary);
    }

    QString operator()(const CalloutBlock &callout) const { return shadedHtml(markdownHtml(callout.text)); }

    QString operator()(const FactBlock &block) const
    {
        const Fact &fact = block.fact;
        QString value = fact.number ? context.format.quantity(*fact.number, fact.unit) : QString();
        value = (value + u' ' + fact.valueText).trimmed();
        QStringList about;
        if (!fact.country.isEmpty())
            about += context.format.country(fact.country);
        about += PrintText::tr("as of %1").arg(context.format.date(fact.asOf));
        about += PrintText::tr("source: %1").arg(fact.source);
        return shadedHtml(u"<p><b>%1</b> – %2</p>"_s.arg(htmlEscaped(value), htmlEscaped(fact.statement))
                          + elementHtml(u"p"_s, about.join(u" · "_s), u"small"_s));
    }

    QString operator()(const GlossaryBlock &glossary) const
    {
        QString html;
        for (const GlossaryTerm &term : glossary.terms)
            html += u"<p><b>%1</b><br>%2</p>"_s.arg(htmlEscaped(term.name), htmlEscaped(term.definition));
        return html;
    }

    QString operator()(const StepsBlock &block) const
    {
        QString html;
        for (const Step &step : block.steps)
            html += u"<li>"_s + elementHtml(u"b"_s, step.title) + markdownHtml(step.text) + u"</li>"_s;
        return u"<ol>"_s + html + u"</ol>"_s;
    }

    QString operator()(const AccordionBlock &accordion) const
    {
        QString html;
        for (const AccordionPart &part : accordion.parts)
            html += elementHtml(u"h4"_s, part.title) + markdownHtml(part.text);
        return html;
    }

    QString operator()(const VoiceBlock &voice) const
    {
        const QString who = voice.role.isEmpty() ? voice.name : voice.name + u", "_s + voice.role;
        return u"<blockquote>"_s + markdownHtml(voice.text) + elementHtml(u"p"_s, u"– "_s + who, u"small"_s)
            + u"</blockquote>"_s;
    }

    QString operator()(const DownloadBlock &download) const
    {
        return elementHtml(u"p"_s, download.label + u" – "_s + download.media.section(u'/', -1));
    }

    QString operator()(const DiscussionBlock &discussion) const
    {
        return shadedHtml(elementHtml(u"b"_s, PrintText::tr("To talk about"))
                          + markdownHtml(discussion.prompt));
    }

    // Blocks to answer

    QString operator()(const ChoiceQuestion &choice) const
    {
        return markdownHtml(choice.question.prompt) + boxes(choice.options);
    }

    QString operator()(const TrueFalseQuestion &statement) const
    {
        return markdownHtml(statement.question.prompt) + u"<p>"_s + box + PrintText::tr("True") + u"<br>"_s
            + box + PrintText::tr("False") + u"</p>"_s;
    }

    QString operator()(const NumericQuestion &numeric) const
    {
        return markdownHtml(numeric.question.prompt) + elementHtml(u"p"_s, line + u' ' + numeric.unitWord);
    }

    QString operator()(const CategoriseQuestion &question) const
    {
        QStringList names;
        for (const Category &category : question.categories)
            names += category.text;
        return markdownHtml(question.question.prompt) + elementHtml(u"p"_s, names.join(u" · "_s))
            + lines(question.items);
    }

    QString operator()(const OrderQuestion &order) const
    {
        return markdownHtml(order.question.prompt) + lines(firstItems(order));
    }

    QString operator()(const MatchQuestion &match) const
    {
        QStringList names;
        for (const MatchTarget &target : firstTargets(match))
            names += target.text;
        return markdownHtml(match.question.prompt) + elementHtml(u"p"_s, names.join(u" · "_s))
            + lines(match.items);
    }

    QString operator()(const FillInQuestion &fillIn) const
    {
        QString text;
        for (const GapPiece &piece : gapPieces(fillIn.text))
            text += piece.letter.isEmpty() ? piece.text : line;
        return markdownHtml(fillIn.question.prompt) + markdownHtml(text);
    }

    QString operator()(const HotspotQuestion &hotspot) const
    {
        QString labels;
        for (const HotspotRegion &region : hotspot.regions)
            labels += box + htmlEscaped(region.label) + u"<br>"_s;
        return markdownHtml(hotspot.question.prompt)
            + picture(hotspot.media, context.media.picture(hotspot.media, hotspot.alt, {})) + u"<p>"_s
            + labels + u"</p>"_s;
    }

    QString operator()(const FreeTextQuestion &freeText) const
    {
        return markdownHtml(freeText.question.prompt) + u"<p><br><br><br></p>"_s;
    }

    QString operator()(const ScaleQuestion &scale) const
    {
        QString levels;
        for (int level = 1; level <= scale.levels; ++level)
            levels += box + QString::number(level) + u"&nbsp;&nbsp; "_s;
        return markdownHtml(scale.question.prompt) + u"<p>"_s + htmlEscaped(scale.low) + u"&nbsp;&nbsp; "_s
            + levels + htmlEscaped(scale.high) + u"</p>"_s;
    }

    QString operator()(const BranchingScenario &scenario) const
    {
        return elementHtml(u"h3"_s, scenario.title) + markdownHtml(scenario.intro)
            + elementHtml(u"p"_s,
                          PrintText::tr("This story goes on as you decide; it is played on the screen."),
                          u"small"_s);
    }

    /// Printed by workHtml(), or by nobody.
    template<typename T> QString operator()(const T &) const { return {}; }

private:
    [[nodiscard]] static QString align(const TableColumn &column)
    {
        return column.align == ColumnAlign::End ? u"right"_s : u"left"_s;
    }

    [[nodiscard]] QString cell(const TableRow &row, const TableColumn &column) const
    {
        for (const TableCell &cell : row.cells) {
            if (cell.column != column.letter)
                continue;
            const QString number =
                cell.number ? context.format.quantity(*cell.number, column.unit, column.decimals) : QString();
            return (htmlEscaped(number) + u' ' + inlineMarkdownHtml(cell.text)).trimmed();
        }
        return {};
    }

    [[nodiscard]] QString picture(const QString &path, const Picture &shown) const
    {
        const QString name = context.picture(path);
        const QString image = name.isEmpty() ? elementHtml(u"p"_s, shown.alternative)
                                             : u"<p><img src=\"%1\" width=\"480\"></p>"_s.arg(name);
        return image + elementHtml(u"p"_s, shown.caption, u"caption"_s)
            + elementHtml(u"p"_s, shown.credit, u"small"_s);
    }

    template<typename Part> [[nodiscard]] static QString boxes(const std::vector<Part> &parts)
    {
        QString html;
        for (const Part &part : parts)
            html += box + inlineMarkdownHtml(part.text) + u"<br>"_s;
        return u"<p>"_s + html + u"</p>"_s;
    }

    template<typename Part> [[nodiscard]] static QString lines(const std::vector<Part> &parts)
    {
        QString html;
        for (const Part &part : parts)
            html += u"____ "_s + inlineMarkdownHtml(part.text) + u"<br>"_s;
        return u"<p>"_s + html + u"</p>"_s;
    }
};

} // namespace

QString markdownHtml(const QString &markdown)
{
    const auto document = parseMarkdown(markdown);
    return document ? toHtml(*document) : u"<p>"_s + htmlEscaped(describe(document.error())) + u"</p>"_s;
}

QString inlineMarkdownHtml(const QString &markdown)
{
    QString html = markdownHtml(markdown).trimmed();
    if (html.startsWith(u"<p>") && html.endsWith(u"</p>") && html.count(u"<p>") == 1)
        html = html.mid(3).chopped(4);
    return html;
}

QString shadedHtml(const QString &inner)
{
    return u"<table width=\"100%\" cellpadding=\"8\" bgcolor=\"#f1f0ec\"><tr><td>"_s + inner
        + u"</td></tr></table><p></p>"_s;
}

QString elementHtml(const QString &element, const QString &text, const QString &cssClass)
{
    if (text.isEmpty())
        return {};
    const QString attribute = cssClass.isEmpty() ? QString() : u" class=\"%1\""_s.arg(cssClass);
    return u"<%1%2>%3</%1>"_s.arg(element, attribute, htmlEscaped(text));
}

QString tableHtml(const QString &rows)
{
    return u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-style: solid; "
           "border-color: #c4c8cc; border-collapse: collapse\">"_s
        + rows + u"</table><p></p>"_s;
}

QString blockHtml(const Block &block, const PrintContext &context)
{
    return std::visit(BlockPrinter{context}, block.content);
}

} // namespace Kogge
