// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/translationexchange.h"

#include "course/translation.h"
#include "exchange/csv.h"
#include "manifest/translationfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ExchangeText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::TranslationExchange)
};

const auto confirmed = u"confirmed"_s;

QString wordFor(UnitState state)
{
    switch (state) {
    case UnitState::Missing:
        return u"open"_s;
    case UnitState::Stale:
        return u"changed"_s;
    case UnitState::Draft:
        return u"draft"_s;
    case UnitState::Approved:
        return confirmed;
    }
    return {};
}

/// By the root that was not expected: QTI 2 and 3, and QTI 1.
bool isQti(const Problems &problems)
{
    if (problems.empty() || problems.front().code != ProblemCode::WrongRoot)
        return false;
    const QString root = problems.front().arguments.front().section(u':', -1);
    return root == u"assessmentItem" || root == u"qti-assessment-item" || root == u"assessmentTest"
        || root == u"qti-assessment-test" || root == u"questestinterop";
}

Result<ReturnedTranslation> readReturnedXliff(const QByteArray &bytes, const QString &file)
{
    const auto xml = XmlSource::load(bytes, file);
    if (!xml)
        return xml.error();
    Problems problems;
    const auto translation = readTranslation(*xml, problems);
    if (!translation && isQti(problems))
        return Error{ErrorCode::TextInvalid, file,
                     ExchangeText::tr("QTI is not read; GIFT, Markdown, XLIFF and CSV are")};
    if (!translation)
        return Error{ErrorCode::ModuleInvalid, file,
                     problems.empty() ? QString() : describe(problems.front())};
    return ReturnedTranslation{translation->language, translation->units, translation->incomplete};
}

Result<ReturnedTranslation> readReturnedCsv(const QByteArray &bytes, const QString &file)
{
    const auto rows = fromCsv(bytes, file);
    if (!rows)
        return rows.error();
    const QStringList head = rows->empty() ? QStringList() : rows->front();
    const auto column = [&](const QString &name) { return head.indexOf(name, 0); };
    const qsizetype id = column(u"id"_s);
    const qsizetype source = column(u"source"_s);
    const qsizetype target = column(u"target"_s);
    if (id < 0 || source < 0 || target < 0)
        return Error{ErrorCode::TextInvalid, file,
                     ExchangeText::tr("its first row must name the columns “id”, “source” and “target”")};
    ReturnedTranslation returned;
    for (auto row = rows->begin() + 1; row != rows->end(); ++row) {
        const bool isConfirmed = row->value(column(u"state"_s)).trimmed() == confirmed;
        returned.units.insert(row->value(id), {row->value(source), row->value(target), isConfirmed});
    }
    return returned;
}

} // namespace

QByteArray translationAsXliff(const Course &course, const QString &language)
{
    const auto texts = textUnits(course);
    TranslationFile file;
    file.language = language;
    file.sourceLanguage = course.module.language;
    file.units = course.translations.value(language);
    QSet<QString> changed;
    for (const UnitsOfFile &part : texts) {
        for (const TextUnit &text : part.units) {
            const UnitState state = unitState(file.units, text);
            if (state == UnitState::Missing || state == UnitState::Stale)
                file.units.insert(text.id, {text.text, file.units.value(text.id).target, false});
            if (state == UnitState::Stale)
                changed += text.id;
        }
    }
    XmlSource xml = createTranslation(language, course.module.language, language + u".xlf"_s);
    writeTranslation(xml, file, texts);
    markForReview(xml, changed);
    return xml.save();
}

QByteArray translationAsCsv(const Course &course, const QString &language)
{
    const Translation translation = course.translations.value(language);
    std::vector<QStringList> rows{{u"id"_s, u"kind"_s, u"source"_s, u"target"_s, u"state"_s}};
    for (const UnitsOfFile &part : textUnits(course)) {
        for (const TextUnit &text : part.units) {
            rows.push_back({text.id, text.element, text.text, translation.value(text.id).target,
                            wordFor(unitState(translation, text))});
        }
    }
    return toCsv(rows);
}

Result<ReturnedTranslation> readReturned(const QByteArray &bytes, const QString &file)
{
    return file.endsWith(u".csv"_s, Qt::CaseInsensitive) ? readReturnedCsv(bytes, file)
                                                         : readReturnedXliff(bytes, file);
}

namespace {

/// A translation of what its text was before is no translation of what it is now for having been away.
bool isStillChanged(const TranslationUnit &here, const TranslationUnit &back, const QString &text)
{
    return here.source != text && back.target == here.target && !back.approved;
}

/// "zh-Hant-TW" is within "zh-Hant" and "zh".
bool isWithin(const QString &language, const QString &wider)
{
    return (language + u'-').startsWith(wider + u'-', Qt::CaseInsensitive);
}

} // namespace

TranslationMerge mergeReturned(const Course &course, const QString &language,
                               const ReturnedTranslation &returned)
{
    TranslationMerge merge;
    merge.units = course.translations.value(language);
    QMap<QString, QString> texts;
    for (const UnitsOfFile &part : textUnits(course)) {
        for (const TextUnit &text : part.units)
            texts.insert(text.id, text.text);
    }
    for (auto unit = returned.units.begin(); unit != returned.units.end(); ++unit) {
        const TranslationUnit here = merge.units.value(unit.key());
        if (!texts.contains(unit.key())) {
            merge.unknown += unit.key();
        } else if (returned.incomplete.contains(unit.key())) {
            merge.incomplete += unit.key();
        } else if (unit->target.trimmed().isEmpty()) {
            ++merge.empty;
        } else if (here == *unit || isStillChanged(here, *unit, texts.value(unit.key()))) {
            ++merge.same;
        } else {
            ++merge.taken;
            merge.stale += unit->source == texts.value(unit.key()) ? 0 : 1;
            merge.units.insert(unit.key(), *unit);
        }
    }
    return merge;
}

QString languageMeant(const Course &course, const QString &language)
{
    if (course.languages().contains(language))
        return language;
    QStringList alike;
    for (const QString &other : course.translations.keys()) {
        if (isWithin(other, language) || isWithin(language, other))
            alike += other;
    }
    return alike.size() == 1 ? alike.constFirst() : language;
}

} // namespace Kogge
