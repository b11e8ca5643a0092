// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translationtable.h"

#include "base/chosenfile.h"
#include "base/durablefile.h"
#include "base/languagename.h"
#include "base/visibletext.h"
#include "blockkinds.h"
#include "course/fields.h"
#include "exchange/translationexchange.h"
#include "fieldlabels.h"
#include "wordchanges.h"

#include <QCollator>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Languages of the programme's countries and their neighbours, and those spoken most among newcomers there.
constexpr const char *offeredLanguages[] = {"cs", "da", "de", "en", "es", "et", "fi", "fr", "is", "it",
                                            "lt", "lv", "nb", "nl", "pl", "pt", "ru", "sv", "uk"};

using State = TranslationTable::State;

State stateOf(const Translation &translation, const TextUnit &unit)
{
    switch (unitState(translation, unit)) {
    case UnitState::Missing:
        return State::Open;
    case UnitState::Stale:
        return State::Changed;
    case UnitState::Draft:
        return State::Draft;
    case UnitState::Approved:
        return State::Confirmed;
    }
    return State::Open;
}

QString newsOf(const QString &before, const QString &now)
{
    const auto [added, removed] = wordChanges(before, now);
    if (!added.isEmpty())
        return TranslationTable::tr("New in the source: “%1”").arg(added.join(u"” … “"_s));
    if (!removed.isEmpty())
        return TranslationTable::tr("No longer in the source: “%1”").arg(removed.join(u"” … “"_s));
    return TranslationTable::tr("Only spaces or line breaks have changed.");
}

/// Terms of the glossaries with their translations.
QList<std::pair<QString, QString>> termsOf(const Course &course, const Translation &translation)
{
    QList<std::pair<QString, QString>> terms;
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            const auto *glossary = std::get_if<GlossaryBlock>(&block.content);
            if (!glossary)
                continue;
            Block translated = block;
            replaceTexts(translated, [&](const QString &id, const QString &) -> std::optional<QString> {
                return translation.value(id).target;
            });
            const auto &words = std::get<GlossaryBlock>(translated.content).terms;
            for (size_t i = 0; i < glossary->terms.size(); ++i) {
                if (!words[i].name.isEmpty())
                    terms.append({glossary->terms[i].name, words[i].name});
            }
        }
    }
    return terms;
}

QString termsIn(const QString &text, const QList<std::pair<QString, QString>> &terms)
{
    QStringList lines;
    for (const auto &[term, translated] : terms) {
        if (text.contains(term, Qt::CaseInsensitive) && text.compare(term, Qt::CaseInsensitive) != 0)
            lines += term + u" → "_s + translated;
    }
    return lines.join(u" · "_s);
}

/// The lesson a file belongs to; empty for what belongs to the module.
QString placeOf(const QString &file)
{
    return file.startsWith(u"lessons/"_s) ? file.section(u'/', -1).section(u'.', 0, 0) : QString();
}

/// By their names.
QStringList otherTags(const Course &course)
{
    QStringList tags;
    for (const char *language : offeredLanguages) {
        const QString tag = QString::fromLatin1(language);
        if (tag != course.module.language && !course.translations.contains(tag))
            tags += tag;
    }
    const QCollator byName{QLocale(QLocale::English)}; // Whatever the letters: "Eesti" before "Español".
    std::sort(tags.begin(), tags.end(), [&](const QString &a, const QString &b) {
        return byName.compare(languageName(a), languageName(b)) < 0;
    });
    return tags;
}

} // namespace

TranslationTable::TranslationTable(ModuleDocument &document, QObject *parent)
    : RowsModel(parent)
    , m_document(document)
{ }

QStringList TranslationTable::languages() const
{
    QStringList names;
    for (const QString &tag : m_document.course().translations.keys())
        names += Kogge::languageName(tag);
    return names;
}

int TranslationTable::current() const
{
    return static_cast<int>(m_document.course().translations.keys().indexOf(m_language));
}

QString TranslationTable::currentName() const
{
    return m_language.isEmpty() ? QString() : Kogge::languageName(m_language);
}

QStringList TranslationTable::others() const
{
    QStringList names;
    for (const QString &tag : otherTags(m_document.course()))
        names += Kogge::languageName(tag);
    return names;
}

QString TranslationTable::summary() const
{
    const int open = m_total - m_confirmed - m_stale - m_drafts;
    QStringList parts{tr("%1 of %n texts confirmed", nullptr, m_total).arg(m_confirmed)};
    if (m_stale > 0)
        parts += tr("%n changed since", nullptr, m_stale);
    if (m_drafts > 0)
        parts += tr("%n as a draft", nullptr, m_drafts);
    if (open > 0)
        parts += tr("%n open", nullptr, open);
    return parts.join(u", "_s);
}

qreal TranslationTable::progress() const
{
    return m_total > 0 ? static_cast<qreal>(m_confirmed) / m_total : 0;
}

void TranslationTable::show(const QString &lesson)
{
    m_lesson = lesson;
    showAgain();
}

void TranslationTable::setActive(bool active)
{
    m_isActive = active;
    showAgain();
}

void TranslationTable::showAgain()
{
    if (!m_isActive)
        return;
    const Course &course = m_document.course();
    if (!course.translations.contains(m_language))
        m_language = course.translations.isEmpty() ? QString() : course.translations.firstKey();
    const Translation translation = course.translations.value(m_language);
    const auto files = textUnits(course);
    m_total = m_confirmed = m_stale = m_drafts = 0;
    m_placesWithOpen.clear();
    for (const UnitsOfFile &file : files) {
        const int confirmedBefore = m_total - m_confirmed;
        for (const TextUnit &unit : file.units) {
            const State state = stateOf(translation, unit);
            ++m_total;
            m_confirmed += state == State::Confirmed ? 1 : 0;
            m_stale += state == State::Changed ? 1 : 0;
            m_drafts += state == State::Draft ? 1 : 0;
        }
        const QString place = placeOf(file.file);
        if (m_total - m_confirmed > confirmedBefore && !m_placesWithOpen.contains(place))
            m_placesWithOpen += place;
    }
    replace(m_rows, m_language.isEmpty() ? std::vector<Row>() : rowsOf(files),
            [](const Row &a, const Row &b) { return a.unit == b.unit; });
    Q_EMIT changed();
}

std::vector<TranslationTable::Row> TranslationTable::rowsOf(const std::vector<UnitsOfFile> &files) const
{
    const Course &course = m_document.course();
    const Translation translation = course.translations.value(m_language);
    const auto terms = termsOf(course, translation);
    QMap<QString, QString> elements; // Of the lesson's blocks, by id.
    if (const Lesson *lesson = course.lesson(m_lesson)) {
        for (const Block &block : lesson->blocks)
            elements.insert(block.id, elementName(block.content));
    }
    std::vector<Row> rows;
    QString lastBlock;
    for (const UnitsOfFile &file : files) {
        if (placeOf(file.file) != m_lesson)
            continue;
        for (const TextUnit &unit : file.units) {
            const QString block = unit.id.section(u'/', 0, 0);
            const QString element = elements.value(block);
            const TranslationUnit known = translation.value(unit.id);
            Row row;
            row.unit = unit.id;
            row.heading = block != lastBlock && !element.isEmpty() ? blockKindOf(element).name : QString();
            row.kind = labelOfText(element, unit.element);
            row.source = unit.text;
            row.target = known.target;
            row.state = stateOf(translation, unit);
            row.news = row.state == State::Changed ? newsOf(known.source, unit.text) : QString();
            row.terms = termsIn(unit.text, terms);
            rows.push_back(std::move(row));
            lastBlock = block;
        }
    }
    return rows;
}

void TranslationTable::choose(int language)
{
    m_language = m_document.course().translations.keys().value(language);
    showAgain();
}

void TranslationTable::chooseTag(const QString &language)
{
    choose(static_cast<int>(m_document.course().translations.keys().indexOf(language)));
}

void TranslationTable::removeOrphans(const QString &language)
{
    QSet<QString> known;
    for (const UnitsOfFile &file : textUnits(m_document.course())) {
        for (const TextUnit &unit : file.units)
            known += unit.id;
    }
    const auto edited = m_document.editTranslation(
        language, tr("Remove translations of texts that are gone"), [&](Translation &units) {
            units.removeIf([&](const auto &unit) { return !known.contains(unit.key()); });
        });
    if (!edited)
        Q_EMIT failed(describe(edited.error()));
}

void TranslationTable::addLanguage(int other)
{
    const QString tag = otherTags(m_document.course()).value(other);
    if (tag.isEmpty())
        return;
    const auto added =
        m_document.addTranslation(tr("Add the language %1").arg(Kogge::languageName(tag)), tag);
    if (!added) {
        Q_EMIT failed(describe(added.error()));
        return;
    }
    m_language = tag;
    showAgain();
}

void TranslationTable::removeLanguage()
{
    const auto removed =
        m_document.removeTranslation(tr("Remove the language %1").arg(currentName()), m_language);
    if (!removed)
        Q_EMIT failed(describe(removed.error()));
}

QString TranslationTable::fileName(const QString &suffix) const
{
    return proposedName(m_document.course().module.title + u' ' + m_language, suffix);
}

void TranslationTable::exportTo(const QUrl &file)
{
    const auto path = chosenFile(file);
    if (!path) {
        Q_EMIT failed(describe(path.error()));
        return;
    }
    const Course &course = m_document.course();
    const bool isTable = path->endsWith(u".csv"_s, Qt::CaseInsensitive);
    const QByteArray bytes =
        isTable ? translationAsCsv(course, m_language) : translationAsXliff(course, m_language);
    if (const auto written = writeFileDurably(*path, bytes); !written)
        Q_EMIT failed(describe(written.error()));
}

void TranslationTable::importFrom(const QUrl &file)
{
    constexpr qint64 limit = 64LL * 1024 * 1024;
    const auto path = chosenFile(file);
    const auto bytes = path ? readFile(*path, limit) : Result<QByteArray>(path.error());
    const auto returned = bytes ? readReturned(*bytes, *path) : Result<ReturnedTranslation>(bytes.error());
    if (!returned) {
        Q_EMIT failed(describe(returned.error()));
        return;
    }
    const QString language =
        returned->language.isEmpty() ? m_language : languageMeant(m_document.course(), returned->language);
    const TranslationMerge merge = mergeReturned(m_document.course(), language, *returned);
    if (merge.taken > 0) {
        const auto changed = m_document.setTranslation(
            tr("Take a translation back: %1").arg(Kogge::languageName(language)), language, merge.units);
        if (!changed) {
            Q_EMIT failed(describe(changed.error()));
            return;
        }
    }
    tellMerge(merge, language);
    if (!returned->language.isEmpty() && returned->language != language)
        m_report += tr("The file says that it is in %1.").arg(visibleText(returned->language));
    if (m_document.course().translations.contains(language))
        m_language = language;
    showAgain();
    Q_EMIT reportChanged();
}

void TranslationTable::tellMerge(const TranslationMerge &merge, const QString &language)
{
    m_report = {visibleText(Kogge::languageName(language)) + u": "_s
                + tr("%n texts taken", nullptr, merge.taken)};
    if (merge.stale > 0)
        m_report += tr("%n of them translate an original that has changed since; they are marked.", nullptr,
                       merge.stale);
    if (merge.same > 0)
        m_report += tr("%n are as they were.", nullptr, merge.same);
    if (merge.empty > 0)
        m_report += tr("%n are not translated there; what was here stays.", nullptr, merge.empty);
    if (!merge.unknown.isEmpty())
        m_report += tr("Not taken, because the module does not have these texts: %1")
                        .arg(visibleText(merge.unknown.join(u", "_s)));
    if (!merge.incomplete.isEmpty())
        m_report += tr("Not taken, because placeholders of another program are in them: %1")
                        .arg(visibleText(merge.incomplete.join(u", "_s)));
}

QString TranslationTable::sourceOf(const QString &unit) const
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &known) { return known.unit == unit; });
    return row == m_rows.end() ? QString() : row->source;
}

void TranslationTable::edit(const QString &label, const QString &unit,
                            const std::function<void(Translation &)> &change, const QString &mergeKey)
{
    if (sourceOf(unit).isEmpty())
        return;
    const auto edited = m_document.editTranslation(m_language, label, change, mergeKey);
    if (!edited)
        Q_EMIT failed(describe(edited.error()));
}

void TranslationTable::write(const QString &unit, const QString &text)
{
    const QString source = sourceOf(unit);
    edit(
        tr("Translate"), unit,
        [&](Translation &units) {
            if (text.trimmed().isEmpty())
                units.remove(unit);
            else if (units.value(unit).target != text)
                units.insert(unit, {source, text, false});
        },
        u"translate/"_s + m_language + u'/' + unit);
}

void TranslationTable::confirm(const QString &unit)
{
    const QString source = sourceOf(unit);
    edit(tr("Confirm a translation"), unit, [&](Translation &units) {
        const auto known = units.find(unit);
        if (known == units.end() || known->target.trimmed().isEmpty())
            return;
        known->source = source;
        known->approved = true;
    });
}

void TranslationTable::withdraw(const QString &unit)
{
    edit(tr("Take back a confirmation"), unit, [&](Translation &units) {
        if (const auto known = units.find(unit); known != units.end())
            known->approved = false;
    });
}

int TranslationTable::openAfter(int row) const
{
    for (size_t next = static_cast<size_t>(std::max(0, row + 1)); next < m_rows.size(); ++next) {
        if (m_rows[next].state != State::Confirmed)
            return static_cast<int>(next);
    }
    return -1;
}

QString TranslationTable::placeWithOpen() const
{
    QStringList order{QString()};
    for (const Lesson &lesson : m_document.course().lessons)
        order += lesson.id;
    const auto here = std::max<qsizetype>(0, order.indexOf(m_lesson));
    for (qsizetype step = 1; step <= order.size(); ++step) {
        const QString &place = order.at((here + step) % order.size());
        if (m_placesWithOpen.contains(place))
            return place;
    }
    return {};
}

int TranslationTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TranslationTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case UnitRole:
        return row.unit;
    case HeadingRole:
        return row.heading;
    case KindRole:
        return row.kind;
    case SourceRole:
        return row.source;
    case TargetRole:
        return row.target;
    case StateRole:
        return QVariant::fromValue(row.state);
    case StateTextRole:
        return row.state == State::Confirmed ? tr("Confirmed")
            : row.state == State::Draft      ? tr("Draft")
            : row.state == State::Changed    ? tr("Source has changed")
                                             : tr("Open");
    case NewsRole:
        return row.news;
    case TermsRole:
        return row.terms;
    default:
        return {};
    }
}

QHash<int, QByteArray> TranslationTable::roleNames() const
{
    return {{UnitRole, "unit"},           {HeadingRole, "heading"}, {KindRole, "kind"},
            {SourceRole, "source"},       {TargetRole, "target"},   {StateRole, "state"},
            {StateTextRole, "stateText"}, {NewsRole, "news"},       {TermsRole, "terms"}};
}

} // namespace Kogge
