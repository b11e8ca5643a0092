// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What facilitators read beside a block: the right answers, what is said to the others, where a story leads.
#include "markup/html.h"
#include "markup/parser.h"
#include "print/blockhtml_p.h"
#include "questionobject.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString plainMarkdown(const QString &markdown)
{
    const auto document = parseMarkdown(markdown);
    return document ? plainText(*document).simplified() : markdown;
}

/// A line of its own for each part.
class KeyLines
{
public:
    /// \p text is Markdown.
    void add(const QString &label, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_lines += u"<p><b>%1</b> %2</p>"_s.arg(htmlEscaped(label), inlineMarkdownHtml(text));
    }
    /// What is said to an answer.
    void addFeedback(QString answer, const QString &feedback)
    {
        while (answer.endsWith(u'.') || answer.endsWith(u':'))
            answer.chop(1);
        add(answer + u':', feedback);
    }
    void addPlain(const QString &label, const QString &text)
    {
        if (!text.isEmpty())
            m_lines += u"<p><b>%1</b> %2</p>"_s.arg(htmlEscaped(label), htmlEscaped(text));
    }
    [[nodiscard]] const QString &html() const { return m_lines; }

private:
    QString m_lines;
};

struct FeedbackPrinter {
    KeyLines &lines;
    const LocaleFormat &format;

    void operator()(const ChoiceQuestion &choice) const { eachOf(choice.options); }
    void operator()(const CategoriseQuestion &question) const { eachOf(question.items); }
    void operator()(const OrderQuestion &order) const { eachOf(order.items); }
    void operator()(const MatchQuestion &match) const { eachOf(match.items); }
    void operator()(const TrueFalseQuestion &statement) const
    {
        lines.add(PrintText::tr("True") + u':', statement.feedbackTrue);
        lines.add(PrintText::tr("False") + u':', statement.feedbackFalse);
    }
    void operator()(const NumericQuestion &numeric) const
    {
        for (const ForeseenNumber &number : numeric.foreseen)
            lines.addFeedback(format.quantity(number.value, numeric.unit), number.feedback);
    }
    void operator()(const FillInQuestion &fillIn) const
    {
        for (const Gap &gap : fillIn.gaps)
            lines.addFeedback(gap.letter, gap.feedback);
    }
    void operator()(const HotspotQuestion &hotspot) const
    {
        for (const HotspotRegion &region : hotspot.regions)
            lines.addFeedback(region.label, region.feedback);
    }
    template<typename T> void operator()(const T &) const { }

private:
    template<typename Part> void eachOf(const std::vector<Part> &parts) const
    {
        for (const Part &part : parts)
            lines.addFeedback(plainMarkdown(part.text), part.feedback);
    }
};

QString questionKey(const Block &block, const Question &question, const QuestionObject &object,
                    const LocaleFormat &format)
{
    KeyLines lines;
    lines.addPlain(PrintText::tr("Right:"), object.answerKey());
    std::visit(FeedbackPrinter{lines, format}, block.content);
    lines.add(PrintText::tr("When it is right:"), question.feedbackRight);
    lines.add(PrintText::tr("When it is wrong:"), question.feedbackWrong);
    for (const Hint &hint : question.hints)
        lines.add(PrintText::tr("Hint:"), hint.text);
    return lines.html();
}

QString endingWords(const ScenarioNode &node, const LocaleFormat &format)
{
    const QString points = PrintText::tr("points: %1").arg(format.number(node.points));
    switch (node.ending) {
    case ScenarioEnding::Good:
        return PrintText::tr("a good ending") + u", "_s + points;
    case ScenarioEnding::Fair:
        return PrintText::tr("a fair ending") + u", "_s + points;
    case ScenarioEnding::Poor:
        return PrintText::tr("a poor ending") + u", "_s + points;
    case ScenarioEnding::None:
        break;
    }
    return {};
}

QString scenarioKey(const BranchingScenario &scenario, const LocaleFormat &format)
{
    const auto numberOf = [&scenario](const QString &id) {
        const auto found = std::find_if(scenario.nodes.begin(), scenario.nodes.end(),
                                        [&id](const ScenarioNode &node) { return node.id == id; });
        return found == scenario.nodes.end() ? u"?"_s : QString::number(found - scenario.nodes.begin() + 1);
    };
    QString html;
    for (size_t i = 0; i < scenario.nodes.size(); ++i) {
        const ScenarioNode &node = scenario.nodes[i];
        QStringList head{QString::number(i + 1), node.title, endingWords(node, format)};
        head.removeAll(QString());
        html += elementHtml(u"h4"_s, head.join(u" · "_s)) + markdownHtml(node.text);
        QString ways;
        for (const ScenarioWay &way : node.ways)
            ways += u"→ <b>%1</b> %2<br>"_s.arg(numberOf(way.to), htmlEscaped(way.text));
        html += ways.isEmpty() ? QString() : u"<p>"_s + ways + u"</p>"_s;
    }
    return html + markdownHtml(scenario.debrief);
}

/// \p part is a field, a column or a result.
template<typename Part>
QString sampleValue(const Part &part, const SampleValue &value, const QString &currency,
                    const LocaleFormat &format)
{
    const auto number = Decimal::fromString(value.value);
    if (part.type == FieldType::Date)
        return format.date(QDate::fromString(value.value, Qt::ISODate));
    if (!number)
        return value.value + value.text;
    switch (part.type) {
    case FieldType::Money:
        return format.money(*number, part.unit.isEmpty() ? currency : part.unit, part.decimals);
    case FieldType::Percent:
        return format.percent(*number, part.decimals);
    default:
        return format.quantity(*number, part.unit, part.decimals);
    }
}

QString choiceLabel(const WorksheetField &field, const QString &name)
{
    for (const FieldChoice &choice : field.choices) {
        if (choice.name == name)
            return choice.label;
    }
    return name;
}

QString fieldSample(const WorksheetField &field, const SampleValue &value, const QString &currency,
                    const LocaleFormat &format)
{
    return field.type == FieldType::Choice ? choiceLabel(field, value.value)
                                           : sampleValue(field, value, currency, format);
}

QString pairRow(const QString &label, const QString &value)
{
    return u"<tr><td>%1</td><td align=\"right\">%2</td></tr>"_s.arg(htmlEscaped(label), htmlEscaped(value));
}

/// One row of a table in a sample: its values, one behind the other.
QString rowSample(const WorksheetTable &table, const SampleRow &row, const QString &currency,
                  const LocaleFormat &format)
{
    QStringList values;
    for (const SampleValue &value : row.values) {
        for (const WorksheetField &column : table.columns) {
            if (column.name == value.name)
                values += fieldSample(column, value, currency, format);
        }
    }
    return pairRow(table.rowLabel.isEmpty() ? table.label : table.rowLabel, values.join(u" · "_s));
}

QString sampleKey(const Worksheet &sheet, const WorksheetSample &sample, const LocaleFormat &format)
{
    QString rows;
    for (const SampleValue &value : sample.values) {
        for (const WorksheetField &field : sheet.fields) {
            if (field.name == value.name)
                rows += pairRow(field.label, fieldSample(field, value, sheet.currency, format));
        }
    }
    for (const SampleRow &row : sample.rows) {
        for (const WorksheetTable &table : sheet.tables) {
            if (table.name == row.table)
                rows += rowSample(table, row, sheet.currency, format);
        }
    }
    for (const SampleValue &value : sample.expected) {
        for (const WorksheetResult &result : sheet.results) {
            if (result.name == value.name)
                rows += pairRow(u"= "_s + result.label, sampleValue(result, value, sheet.currency, format));
        }
    }
    return elementHtml(u"h4"_s, PrintText::tr("Example: %1").arg(sample.label)) + tableHtml(rows);
}

QString samplesKey(const Worksheet &sheet, const LocaleFormat &format)
{
    QString html;
    for (const WorksheetSample &sample : sheet.samples)
        html += sampleKey(sheet, sample, format);
    return html;
}

QString decisionKey(const DecisionTable &table)
{
    QString html;
    for (const Outcome &outcome : table.outcomes)
        html += u"<li>"_s + inlineMarkdownHtml(outcome.text) + u"</li>"_s;
    return html.isEmpty()
        ? QString()
        : elementHtml(u"p"_s, PrintText::tr("What can come out:")) + u"<ul>"_s + html + u"</ul>"_s;
}

} // namespace

QString keyHtml(const Block &block, const BlockObject &object, const LocaleFormat &format)
{
    const auto *question = qobject_cast<const QuestionObject *>(&object);
    const Question *rules = questionOf(block);
    QString key = question && rules ? questionKey(block, *rules, *question, format) : QString();
    if (const auto *scenario = std::get_if<BranchingScenario>(&block.content))
        key = scenarioKey(*scenario, format);
    else if (const auto *sheet = std::get_if<Worksheet>(&block.content))
        key = samplesKey(*sheet, format);
    else if (const auto *table = std::get_if<DecisionTable>(&block.content))
        key = decisionKey(*table);
    return key.isEmpty() ? QString() : shadedHtml(key);
}

QString notesFor(const QString &notes, const QString &title)
{
    const QStringList lines = notes.split(u'\n');
    QStringList taken;
    bool isInside = false;
    for (const QString &text : lines) {
        if (text.startsWith(u"## "))
            isInside = title.startsWith(text.sliced(3).trimmed(), Qt::CaseInsensitive);
        else if (isInside)
            taken += text;
    }
    return taken.join(u'\n').trimmed();
}

} // namespace Kogge
