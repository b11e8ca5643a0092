// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistobject.h"
#include "decisionobject.h"
#include "markup/html.h"
#include "print/blockhtml_p.h"
#include "profilesobject.h"
#include "worksheetobject.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

const QString gap = u"____________"_s;

QString textAt(const QAbstractItemModel &model, int row, int role)
{
    return model.data(model.index(row, 0), role).toString();
}

/// What stands in a field, or room to write.
QString valueAt(const WorksheetFields &fields, int row)
{
    const QString shown = textAt(fields, row, WorksheetFields::ShownRole);
    const bool isComputed = fields.data(fields.index(row), WorksheetFields::ComputedRole).toBool();
    return htmlEscaped(!shown.isEmpty() ? shown : isComputed ? u"–"_s : gap);
}

QString fieldsHtml(const WorksheetFields &fields)
{
    QString rows;
    for (int row = 0; row < fields.rowCount(); ++row)
        rows += u"<tr><td>%1</td><td align=\"right\">%2</td></tr>"_s.arg(
            htmlEscaped(textAt(fields, row, WorksheetFields::LabelRole)), valueAt(fields, row));
    return rows.isEmpty() ? QString() : tableHtml(rows);
}

QString headHtml(const QStringList &labels)
{
    QString cells;
    for (const QString &label : labels)
        cells += u"<th align=\"left\">"_s + htmlEscaped(label) + u"</th>"_s;
    return u"<tr>"_s + cells + u"</tr>"_s;
}

QString cellsHtml(const WorksheetFields &cells)
{
    QString html;
    for (int cell = 0; cell < cells.rowCount(); ++cell)
        html += u"<td align=\"right\">"_s + valueAt(cells, cell) + u"</td>"_s;
    return html;
}

template<typename Rows> const WorksheetFields *cellsAt(const Rows &rows, int row, int role)
{
    return rows.data(rows.index(row), role).template value<WorksheetFields *>();
}

QString resultsHtml(const WorksheetResults &results)
{
    QString rows;
    for (int row = 0; row < results.rowCount(); ++row)
        rows += u"<tr><td>%1</td><td align=\"right\"><b>%2</b></td></tr>"_s.arg(
            htmlEscaped(textAt(results, row, WorksheetResults::LabelRole)),
            htmlEscaped(textAt(results, row, WorksheetResults::ValueRole)));
    return rows.isEmpty() ? QString() : elementHtml(u"h4"_s, PrintText::tr("Results")) + tableHtml(rows);
}

QString worksheetHtml(const WorksheetObject &sheet)
{
    QString html = elementHtml(u"h3"_s, sheet.title())
        + elementHtml(u"p"_s, sheet.versions().value(sheet.currentVersion()), u"small"_s)
        + markdownHtml(sheet.sheet().intro) + fieldsHtml(*sheet.fields());
    for (const WorksheetTableObject *table : sheet.tables()) {
        QString rows = headHtml(table->columnLabels());
        for (int row = 0; row < table->rowCount(); ++row)
            rows +=
                u"<tr>"_s + cellsHtml(*cellsAt(*table, row, WorksheetTableObject::CellsRole)) + u"</tr>"_s;
        html += elementHtml(u"h4"_s, table->label()) + tableHtml(rows);
    }
    for (const WorksheetSeriesObject *series : sheet.series()) {
        QString rows = headHtml(QStringList(QString()) + series->columnLabels());
        for (int row = 0; row < series->rowCount(); ++row)
            rows += u"<tr><td>"_s + htmlEscaped(textAt(*series, row, WorksheetSeriesObject::TitleRole))
                + u"</td>"_s + cellsHtml(*cellsAt(*series, row, WorksheetSeriesObject::CellsRole))
                + u"</tr>"_s;
        html += tableHtml(rows);
    }
    html += resultsHtml(*sheet.results());
    for (const QString &message : sheet.messages())
        html += elementHtml(u"p"_s, message);
    return html;
}

QString decisionHtml(const DecisionObject &decision)
{
    QString html = elementHtml(u"h3"_s, decision.title()) + elementHtml(u"p"_s, decision.intro()->plain())
        + elementHtml(u"p"_s, decision.samples().value(decision.currentSample()), u"small"_s)
        + fieldsHtml(*decision.conditions());
    const OutcomeRows &outcomes = *decision.outcomes();
    for (int row = 0; row < outcomes.rowCount(); ++row) {
        const auto *text = outcomes.data(outcomes.index(row), OutcomeRows::TextRole).value<TextRows *>();
        html += elementHtml(u"p"_s, u"→ "_s + text->plain());
    }
    return html + elementHtml(u"p"_s, decision.otherwise()->plain());
}

QString checklistHtml(const ChecklistObject &checklist)
{
    QString html = elementHtml(u"h3"_s, checklist.title()) + elementHtml(u"p"_s, checklist.intro()->plain());
    for (const ChoiceRow &row : checklist.items()->rows())
        html += elementHtml(u"p"_s, (row.chosen ? u"☑ "_s : u"☐ "_s) + row.plain);
    return html;
}

QString reflectionHtml(const ReflectionObject &reflection)
{
    QString html = elementHtml(u"p"_s, reflection.prompt()->plain());
    for (const QString &paragraph : reflection.text().split(u'\n', Qt::SkipEmptyParts))
        html += elementHtml(u"p"_s, paragraph, u"quote"_s);
    return reflection.text().isEmpty() ? html + u"<p><br><br><br></p>"_s : html;
}

/// One of those found, with everything it says.
QString profileHtml(const ProfileRows &profiles, int row)
{
    const QModelIndex at = profiles.index(row);
    const QStringList labels = at.data(ProfileRows::LabelsRole).toStringList();
    const QStringList texts = at.data(ProfileRows::TextsRole).toStringList();
    QString rows;
    for (qsizetype i = 0; i < labels.size(); ++i)
        rows += u"<tr><td width=\"30%\">%1</td><td>%2</td></tr>"_s.arg(
            htmlEscaped(labels.at(i)), htmlEscaped(texts.at(i)).replace(u'\n', u"<br>"_s));
    const bool isExample = at.data(ProfileRows::ExampleRole).toBool();
    return elementHtml(u"h4"_s, textAt(profiles, row, ProfileRows::NameRole))
        + elementHtml(u"p"_s,
                      textAt(profiles, row, ProfileRows::WhereRole) + u" · "_s
                          + textAt(profiles, row, ProfileRows::AboutRole))
        + elementHtml(u"p"_s, textAt(profiles, row, ProfileRows::LanguageNoteRole), u"small"_s)
        + (isExample ? elementHtml(
               u"p"_s, PrintText::tr("Example: invented, to show what a profile can say."), u"small"_s)
                     : QString())
        + tableHtml(rows);
}

/// The learner's own, as far as it is filled in; else with room to write.
QString entryHtml(const ProfileEntry &entry)
{
    QString rows;
    for (int row = 0; row < entry.rowCount(); ++row) {
        const QString shown = textAt(entry, row, ProfileEntry::ShownRole);
        rows += u"<tr><td width=\"30%\">%1</td><td>%2</td></tr>"_s.arg(
            htmlEscaped(textAt(entry, row, ProfileEntry::LabelRole)),
            shown.isEmpty() ? gap : htmlEscaped(shown).replace(u'\n', u"<br>"_s));
    }
    return elementHtml(u"h4"_s, PrintText::tr("A profile of your own")) + tableHtml(rows);
}

/// The profiles that the learner has looked for.
QString profilesHtml(const ProfilesObject &block)
{
    QString html = elementHtml(u"h3"_s, block.title()) + elementHtml(u"p"_s, block.intro()->plain())
        + elementHtml(u"p"_s, block.hits(), u"small"_s);
    for (int row = 0; row < block.profiles()->rowCount(); ++row)
        html += profileHtml(*block.profiles(), row);
    return block.entry() ? html + entryHtml(*block.entry()) : html;
}

} // namespace

QString workHtml(const BlockObject &block)
{
    if (const auto *sheet = qobject_cast<const WorksheetObject *>(&block))
        return worksheetHtml(*sheet);
    if (const auto *decision = qobject_cast<const DecisionObject *>(&block))
        return decisionHtml(*decision);
    if (const auto *checklist = qobject_cast<const ChecklistObject *>(&block))
        return checklistHtml(*checklist);
    if (const auto *reflection = qobject_cast<const ReflectionObject *>(&block))
        return reflectionHtml(*reflection);
    if (const auto *profiles = qobject_cast<const ProfilesObject *>(&block))
        return profilesHtml(*profiles);
    return {};
}

} // namespace Kogge
