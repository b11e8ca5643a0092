// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "courseanswers.h"

#include "course/calculation.h"
#include "course/fields.h"
#include "course/numberinput.h"
#include "course/standing.h"
#include "course/tools.h"
#include "coursejson.h"
#include "web/statesize.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QJsonValue jsonOf(const std::optional<Decimal> &number)
{
    return number ? QJsonValue(number->toString()) : QJsonValue();
}

QJsonArray sorted(const QSet<QString> &texts)
{
    QStringList list(texts.begin(), texts.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}

// --- Decimals ---------------------------------------------------------------

using Arguments = QStringList;

Decimal decimalAt(const Arguments &arguments, int index)
{
    const auto number = Decimal::fromString(arguments.value(index));
    if (!number)
        qFatal("argument %d is not a decimal", index);
    return *number;
}

using Binary = std::optional<Decimal> (*)(const Decimal &, const Decimal &);

std::function<QJsonValue(const Arguments &)> binary(Binary function)
{
    return [function](const Arguments &a) { return jsonOf(function(decimalAt(a, 0), decimalAt(a, 1))); };
}

QJsonValue compared(const Arguments &a)
{
    const auto order = decimalAt(a, 0) <=> decimalAt(a, 1);
    return QString::number(order < 0 ? -1 : order > 0 ? 1 : 0);
}

QJsonValue whole(const Arguments &a)
{
    const auto number = decimalAt(a, 0).toInt();
    return number ? QJsonValue(QString::number(*number)) : QJsonValue();
}

QJsonObject decimalAnswer(const QJsonObject &request)
{
    static const QHash<QString, std::function<QJsonValue(const Arguments &)>> operations{
        {u"read"_s, [](const Arguments &a) { return jsonOf(Decimal::fromString(a.value(0))); }},
        {u"show"_s, [](const Arguments &a) { return decimalAt(a, 0).toString(a.value(1).toInt()); }},
        {u"add"_s, binary(add)},
        {u"subtract"_s, binary(subtract)},
        {u"multiply"_s, binary(multiply)},
        {u"divide"_s, binary(divide)},
        {u"floor"_s, binary(floorTo)},
        {u"ceiling"_s, binary(ceilingTo)},
        {u"power"_s, [](const Arguments &a) { return jsonOf(power(decimalAt(a, 0), a.value(1).toInt())); }},
        {u"round"_s, [](const Arguments &a) { return jsonOf(decimalAt(a, 0).rounded(a.value(1).toInt())); }},
        {u"absolute"_s, [](const Arguments &a) { return jsonOf(decimalAt(a, 0).absolute()); }},
        {u"negate"_s, [](const Arguments &a) { return jsonOf(decimalAt(a, 0).negated()); }},
        {u"compare"_s, compared},
        {u"below-zero"_s,
         [](const Arguments &a) { return decimalAt(a, 0).isNegative() ? u"true"_s : u"false"_s; }},
        {u"whole"_s, whole},
    };
    const QString name = request.value(u"operation"_s).toString();
    if (!operations.contains(name))
        qFatal("unknown operation '%s'", qPrintable(name));
    return {{u"result"_s, operations.value(name)(request.value(u"arguments"_s).toVariant().toStringList())}};
}

QJsonObject numberInputAnswer(const QJsonObject &request)
{
    const QString separator = request.value(u"separator"_s).toString();
    return {{u"number"_s, jsonOf(numberFromInput(request.value(u"text"_s).toString(), separator.at(0)))}};
}

// --- Formulas ---------------------------------------------------------------

/// null is Empty, true and false are truths, a string is a number; {"date"}, {"text"} and {"error", "field"}.
Scalar scalarFromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (json.isBool())
        return json.toBool();
    if (json.isString())
        return *Decimal::fromString(json.toString());
    if (object.contains(u"text"_s))
        return object.value(u"text"_s).toString();
    if (object.contains(u"date"_s))
        return QDate::fromString(object.value(u"date"_s).toString(), Qt::ISODate);
    if (object.contains(u"error"_s))
        return FormulaError{FormulaErrorKind::DivisionByZero, object.value(u"error"_s).toString(), {}};
    return Empty{};
}

FormulaValue valueFromJson(const QJsonValue &json)
{
    if (!json.isArray())
        return scalarFromJson(json);
    Column column;
    for (const QJsonValue &cell : json.toArray())
        column.push_back(scalarFromJson(cell));
    return column;
}

QJsonValue detailOf(const FormulaValue &value)
{
    const FormulaError *error = firstError(value);
    return error ? QJsonValue(error->detail) : QJsonValue();
}

QJsonObject formulaAnswer(const QJsonObject &request)
{
    const auto parsed = Formula::parse(request.value(u"formula"_s).toString());
    if (const auto *failed = std::get_if<FormulaError>(&parsed))
        return {
            {u"value"_s, toText(Scalar(*failed))}, {u"detail"_s, failed->detail}, {u"names"_s, QJsonArray()}};

    const QJsonObject values = request.value(u"values"_s).toObject();
    const auto valueOf = [&](const QString &name) -> FormulaValue {
        if (!values.contains(name))
            return Scalar(FormulaError{FormulaErrorKind::UnknownName, {}, name});
        return valueFromJson(values.value(name));
    };
    const auto &formula = std::get<Formula>(parsed);
    const FormulaValue value = formula.evaluate(valueOf);
    return {
        {u"value"_s, toText(value)}, {u"detail"_s, detailOf(value)}, {u"names"_s, sorted(formula.names())}};
}

// --- Worksheets -------------------------------------------------------------

QMap<QString, QString> textsFromJson(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto text = object.begin(); text != object.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return texts;
}

WorksheetInput inputFromJson(const QJsonObject &object)
{
    WorksheetInput input;
    input.fields = textsFromJson(object.value(u"fields"_s).toObject());
    const QJsonObject tables = object.value(u"tables"_s).toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        for (const QJsonValue &row : table.value().toArray())
            input.tables[table.key()].push_back(textsFromJson(row.toObject()));
    }
    return input;
}

WorksheetInput inputFor(const QJsonObject &request, const Worksheet &sheet)
{
    if (!request.contains(u"sample"_s))
        return inputFromJson(request.value(u"input"_s).toObject());
    return inputOf(sheet, sheet.samples.at(static_cast<size_t>(request.value(u"sample"_s).toInt())));
}

QJsonObject jsonOf(const Worksheet &sheet, const Calculation &calculation)
{
    QJsonObject values;
    QJsonObject details;
    for (auto value = calculation.values.begin(); value != calculation.values.end(); ++value) {
        values.insert(value.key(), toText(value.value()));
        if (const QJsonValue detail = detailOf(value.value()); !detail.isNull())
            details.insert(value.key(), detail);
    }
    QJsonObject missing;
    for (auto names = calculation.missing.begin(); names != calculation.missing.end(); ++names)
        missing.insert(names.key(), QJsonArray::fromStringList(names.value()));
    return {{u"values"_s, values},
            {u"details"_s, details},
            {u"missing"_s, missing},
            {u"failedChecks"_s, QJsonArray::fromStringList(calculation.failedChecks)},
            {u"complete"_s, isComplete(sheet, calculation)}};
}

QJsonObject calculationAnswer(const QJsonObject &request)
{
    const Block block = blockFromJson(request.value(u"block"_s).toObject());
    const auto &sheet = std::get<Worksheet>(block.content);
    return jsonOf(sheet, calculate(sheet, inputFor(request, sheet)));
}

template<typename E> QString wordOf(E value)
{
    return QString::fromLatin1(EnumWords<E>::words.at(static_cast<size_t>(value)));
}

/// The fields and tables of \p sheet with their types, as "name type".
QJsonArray partsOf(const Worksheet &sheet)
{
    QJsonArray parts;
    const auto add = [&](const QString &prefix, const auto &fields) {
        for (const auto &field : fields)
            parts.append(prefix + field.name + u' ' + wordOf(field.type));
    };
    add({}, sheet.fields);
    for (const WorksheetTable &table : sheet.tables)
        add(u"%1(%2-%3)."_s.arg(table.name).arg(table.least).arg(table.most), table.columns);
    add({}, sheet.results);
    return parts;
}

ToolKind toolKindFrom(const QString &word)
{
    for (const ToolKind kind : {ToolKind::Pairing, ToolKind::Rounds, ToolKind::Contrast}) {
        if (word == wordOf(kind))
            return kind;
    }
    qFatal("unknown tool '%s'", qPrintable(word));
}

QJsonObject toolAnswer(const QJsonObject &request)
{
    const ToolKind kind = toolKindFrom(request.value(u"tool"_s).toString());
    const Worksheet sheet = sheetOf(kind);
    QJsonObject answer = jsonOf(sheet, calculate(kind, inputFor(request, sheet)));
    answer.insert(u"parts"_s, partsOf(sheet));
    return answer;
}

// --- Questions and standing -------------------------------------------------

/// The "response", and behind it the text of "more" as many times as it says.
Response responseIn(const QJsonObject &request)
{
    const QJsonObject more = request.value(u"more"_s).toObject();
    return request.value(u"response"_s).toString()
        + more.value(u"text"_s).toString().repeated(more.value(u"times"_s).toInt());
}

QJsonObject gradingAnswer(const QJsonObject &request)
{
    const Block block = blockFromJson(request.value(u"block"_s).toObject());
    const Response response = responseIn(request);
    const Grade result = grade(block, response);

    QJsonArray verdicts;
    for (const PartVerdict &verdict : result.verdicts)
        verdicts.append(QJsonArray{verdict.part, verdict.right});
    QJsonArray texts;
    for (const QString &field : result.feedback)
        texts.append(feedbackText(block, field));
    return {{u"checkable"_s, isCheckable(block, response)},
            {u"canonical"_s, canonicalResponse(block, response)},
            {u"score"_s, result.score.toString()},
            {u"right"_s, result.right},
            {u"verdicts"_s, verdicts},
            {u"feedback"_s, QJsonArray::fromStringList(result.feedback)},
            {u"texts"_s, texts},
            {u"rightResponse"_s, rightResponse(block)},
            {u"judged"_s, hasRightAnswer(block)}};
}

QJsonObject attemptsAnswer(const QJsonObject &request)
{
    const Block block = blockFromJson(request.value(u"block"_s).toObject());
    const Scoring scoring = *scoringOf(block);
    Answer answer;
    QJsonArray steps;
    for (const QJsonValue &json : request.value(u"responses"_s).toArray()) {
        const QString response = json.toString();
        const bool counts = mayAttempt(scoring, answer);
        answer = withAttempt(scoring, answer, response, grade(block, response));
        steps.append(QJsonObject{{u"counts"_s, counts},
                                 {u"response"_s, answer.response},
                                 {u"attempts"_s, answer.attempts},
                                 {u"best"_s, answer.best.toString()},
                                 {u"right"_s, answer.right}});
    }
    return {{u"steps"_s, steps}, {u"mayAttempt"_s, mayAttempt(scoring, answer)}};
}

QSet<QString> idsFromJson(const QJsonValue &json)
{
    const QStringList ids = json.toVariant().toStringList();
    return {ids.begin(), ids.end()};
}

LearnerRecord recordFromJson(const QJsonObject &object)
{
    LearnerRecord record;
    const QJsonObject answers = object.value(u"answers"_s).toObject();
    for (auto json = answers.begin(); json != answers.end(); ++json) {
        const QJsonObject answer = json.value().toObject();
        record.answers.insert(json.key(),
                              {answer.value(u"response"_s).toString(), answer.value(u"attempts"_s).toInt(),
                               *Decimal::fromString(answer.value(u"best"_s).toString()),
                               answer.value(u"right"_s).toBool()});
    }
    record.begunLessons = idsFromJson(object.value(u"begunLessons"_s));
    record.endReached = idsFromJson(object.value(u"endReached"_s));
    record.completedLessons = idsFromJson(object.value(u"completedLessons"_s));
    record.filledWorksheets = idsFromJson(object.value(u"filledWorksheets"_s));
    record.passed = object.value(u"passed"_s).toBool();
    return record;
}

QString word(LessonStatus status)
{
    static const QStringList words{u"open"_s, u"begun"_s, u"completed"_s};
    return words.at(static_cast<int>(status));
}

QString word(ModuleStatus status)
{
    static const QStringList words{u"not-attempted"_s, u"incomplete"_s, u"completed"_s, u"passed"_s,
                                   u"failed"_s};
    return words.at(static_cast<int>(status));
}

QJsonObject standingJson(const Course &course, const LearnerRecord &record)
{
    const Standing result = standing(course, record);
    const Scorm12Values scorm = scorm12Values(result);

    QJsonArray lessons;
    for (size_t i = 0; i < result.lessons.size(); ++i) {
        const LessonStanding &lesson = result.lessons.at(i);
        lessons.append(QJsonObject{{u"status"_s, word(lesson.status)},
                                   {u"score"_s, lesson.score.toString()},
                                   {u"points"_s, lesson.points.toString()},
                                   {u"openRequired"_s, lesson.openRequired},
                                   {u"completed"_s, isCompleted(course.lessons.at(i), record)}});
    }
    return {{u"status"_s, word(result.status)},      {u"score"_s, result.score.toString()},
            {u"points"_s, result.points.toString()}, {u"lessons"_s, lessons},
            {u"lessonStatus"_s, scorm.lessonStatus}, {u"scoreRaw"_s, scorm.scoreRaw}};
}

QJsonObject standingAnswer(const QJsonObject &request)
{
    return standingJson(courseFromJson(request.value(u"course"_s).toObject()),
                        recordFromJson(request.value(u"record"_s).toObject()));
}

// --- Playing a whole module -------------------------------------------------

QJsonObject recordJson(const LearnerRecord &record)
{
    QJsonObject answers;
    for (auto answer = record.answers.begin(); answer != record.answers.end(); ++answer)
        answers.insert(answer.key(),
                       QJsonObject{{u"response"_s, answer->response},
                                   {u"attempts"_s, answer->attempts},
                                   {u"best"_s, answer->best.toString()},
                                   {u"right"_s, answer->right}});
    return {{u"answers"_s, answers},
            {u"begunLessons"_s, sorted(record.begunLessons)},
            {u"endReached"_s, sorted(record.endReached)},
            {u"completedLessons"_s, sorted(record.completedLessons)},
            {u"filledWorksheets"_s, sorted(record.filledWorksheets)},
            {u"passed"_s, record.passed}};
}

const Block *blockIn(const Course &course, const QString &id)
{
    for (const Lesson &lesson : course.lessons) {
        const auto found = std::find_if(lesson.blocks.begin(), lesson.blocks.end(),
                                        [&](const Block &block) { return block.id == id; });
        if (found != lesson.blocks.end())
            return &*found;
    }
    qFatal("there is no block '%s'", qPrintable(id));
}

void check(const Block &block, const Response &response, LearnerRecord &record)
{
    Answer &answer = record.answers[block.id];
    answer = withAttempt(*scoringOf(block), answer, response, grade(block, response));
}

/// What a learner has done: { "begin": lesson }, { "end": lesson }, { "fill": worksheet } or
/// { "check": question, "response" }.
void doStep(const QJsonObject &step, const Course &course, LearnerRecord &record)
{
    if (step.contains(u"begin"_s))
        record.begunLessons.insert(step.value(u"begin"_s).toString());
    if (step.contains(u"end"_s))
        record.endReached.insert(step.value(u"end"_s).toString());
    if (step.contains(u"fill"_s))
        record.filledWorksheets.insert(step.value(u"fill"_s).toString());
    if (step.contains(u"check"_s))
        check(*blockIn(course, step.value(u"check"_s).toString()), step.value(u"response"_s).toString(),
              record);
}

/// Once completed, always completed; once passed, always passed.
void settle(const Course &course, LearnerRecord &record)
{
    for (const Lesson &lesson : course.lessons) {
        if (isCompleted(lesson, record))
            record.completedLessons.insert(lesson.id);
    }
    record.passed = record.passed || standing(course, record).status == ModuleStatus::Passed;
}

QJsonObject playthroughAnswer(const QJsonObject &request)
{
    const Course course = courseFromJson(request.value(u"course"_s).toObject());
    LearnerRecord record;
    QJsonArray states;
    for (const QJsonValue &step : request.value(u"steps"_s).toArray()) {
        doStep(step.toObject(), course, record);
        settle(course, record);
        QJsonObject state = standingJson(course, record);
        state.insert(u"record"_s, recordJson(record));
        states.append(state);
    }
    return {{u"states"_s, states}};
}

QJsonObject stateSizeAnswer(const QJsonObject &request)
{
    Course course = courseFromJson(request.value(u"course"_s).toObject());
    course.module.language = request.value(u"language"_s).toString();
    const StateSize size = largestState(course);
    return {{u"answers"_s, size.answers}, {u"scores"_s, size.scores}};
}

// --- Types of blocks --------------------------------------------------------

template<size_t... Index> QStringList elementNames(std::index_sequence<Index...>)
{
    return {elementName(BlockContent(std::in_place_index<Index>))...};
}

/// The visitor of course/fields.h that finds out whether there is an attribute "required".
class RequiredFinder
{
public:
    template<typename... Values> void attribute(const char *name, const Values &...)
    {
        m_found = m_found || QLatin1StringView(name) == "required"_L1;
    }
    void plain(const char *, const QString &, Presence) { }
    void markdown(const char *, const QString &, Presence) { }
    void lines(const char *, const QString &, Presence) { }
    void content(const char *, const QString &, TextKind) { }
    template<typename T> void parts(const char *, const std::vector<T> &) { }

    [[nodiscard]] bool found() const { return m_found; }

private:
    bool m_found = false;
};

bool canBeRequired(const Block &block)
{
    RequiredFinder finder;
    visitContent(finder, block);
    return finder.found();
}

QJsonObject blockTypesAnswer(const QJsonObject &request)
{
    QStringList names = elementNames(std::make_index_sequence<std::variant_size_v<BlockVariant>>());
    names += request.value(u"names"_s).toVariant().toStringList();
    QJsonObject types;
    for (const QString &name : std::as_const(names)) {
        Block block;
        block.content = emptyContent(name);
        if (std::holds_alternative<UnknownBlock>(block.content))
            continue;
        types.insert(name,
                     QJsonObject{{u"question"_s, scoringOf(block).has_value()},
                                 {u"canBeRequired"_s, canBeRequired(block)}});
    }
    return {{u"types"_s, types}};
}

} // namespace

QJsonObject answerTo(const QJsonObject &request)
{
    static const QHash<QString, QJsonObject (*)(const QJsonObject &)> answers{
        {u"decimal"_s, decimalAnswer},        {u"number-input"_s, numberInputAnswer},
        {u"formula"_s, formulaAnswer},        {u"calculation"_s, calculationAnswer},
        {u"grading"_s, gradingAnswer},        {u"attempts"_s, attemptsAnswer},
        {u"standing"_s, standingAnswer},      {u"playthrough"_s, playthroughAnswer},
        {u"block-types"_s, blockTypesAnswer}, {u"tool"_s, toolAnswer},
        {u"state-size"_s, stateSizeAnswer},
    };
    const QString kind = request.value(u"kind"_s).toString();
    if (!answers.contains(kind))
        qFatal("unknown kind '%s'", qPrintable(kind));
    return answers.value(kind)(request);
}

} // namespace Kogge
