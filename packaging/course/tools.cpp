// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/tools.h"

#include "course/pairing_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

WorksheetField field(const QString &name, FieldType type)
{
    WorksheetField field;
    field.id = name;
    field.name = name;
    field.type = type;
    return field;
}

WorksheetResult result(const QString &name, FieldType type, int decimals = -1)
{
    WorksheetResult result;
    result.id = name;
    result.name = name;
    result.type = type;
    result.decimals = decimals;
    return result;
}

Worksheet pairingSheet()
{
    WorksheetTable ratings;
    ratings.id = u"ratings"_s;
    ratings.name = u"ratings"_s;
    ratings.least = 3;
    ratings.most = WorksheetTable::maximumRows;
    ratings.columns = {field(u"left"_s, FieldType::Text), field(u"right"_s, FieldType::Text),
                       field(u"from_left"_s, FieldType::Number), field(u"from_right"_s, FieldType::Number)};
    Worksheet sheet;
    sheet.tables = {ratings};
    sheet.results = {result(u"total"_s, FieldType::Number), result(u"pairs"_s, FieldType::Text),
                     result(u"others"_s, FieldType::Text)};
    return sheet;
}

Worksheet roundsSheet()
{
    Worksheet sheet;
    sheet.fields = {field(u"left"_s, FieldType::Number), field(u"right"_s, FieldType::Number),
                    field(u"talk"_s, FieldType::Number), field(u"change"_s, FieldType::Number)};
    sheet.results = {result(u"rounds"_s, FieldType::Number, 0), result(u"minutes"_s, FieldType::Number)};
    return sheet;
}

Worksheet contrastSheet()
{
    Worksheet sheet;
    sheet.fields = {field(u"text_color"_s, FieldType::Text), field(u"ground_color"_s, FieldType::Text)};
    sheet.results = {result(u"ratio"_s, FieldType::Number, 2), result(u"normal"_s, FieldType::Choice),
                     result(u"large"_s, FieldType::Choice)};
    return sheet;
}

/// Collects results; those that lack entries say which.
class ToolCalculation
{
public:
    ToolCalculation(ToolKind kind, const WorksheetInput &input)
        : m_sheet(sheetOf(kind))
        , m_result(calculate(m_sheet, input)) // Its results have no formulas; its fields are read.
    { }

    [[nodiscard]] std::optional<Decimal> number(const QString &name)
    {
        const auto *number = std::get_if<Decimal>(&scalar(name));
        if (!number)
            m_missing += name;
        return number ? std::optional(*number) : std::nullopt;
    }
    [[nodiscard]] QString text(const QString &name)
    {
        const auto *text = std::get_if<QString>(&scalar(name));
        if (!text)
            m_missing += name;
        return text ? *text : QString();
    }
    void set(const QString &name, const Scalar &value) { m_result.values.insert(name, value); }
    void setMissing(const QStringList &names) { m_missing = names; }

    Calculation take()
    {
        for (const WorksheetResult &result : m_sheet.results)
            m_result.missing.insert(result.name, m_missing);
        return std::move(m_result);
    }

private:
    const Scalar &scalar(const QString &name) { return std::get<Scalar>(m_result.values[name]); }

    Worksheet m_sheet;
    Calculation m_result;
    QStringList m_missing;
};

std::optional<Decimal> decimalOf(const WorksheetInput::Row &row, const QString &column)
{
    return Decimal::fromString(row.value(column));
}

/// The rows that are filled in. A rating of one side alone counts as it is.
std::vector<Rating> ratingsOf(const WorksheetInput &input)
{
    std::vector<Rating> ratings;
    for (const WorksheetInput::Row &row : input.tables.value(u"ratings"_s)) {
        const auto fromLeft = decimalOf(row, u"from_left"_s);
        const auto fromRight = decimalOf(row, u"from_right"_s);
        Rating rating{row.value(u"left"_s).simplified(), row.value(u"right"_s).simplified(), {}};
        const auto sum = add(fromLeft.value_or(Decimal()), fromRight.value_or(Decimal()));
        if (rating.left.isEmpty() || rating.right.isEmpty() || (!fromLeft && !fromRight) || !sum)
            continue;
        rating.sum = *sum;
        ratings.push_back(rating);
    }
    return ratings;
}

QString textOf(const std::vector<Rating> &pairs)
{
    QStringList texts;
    for (const Rating &pair : pairs)
        texts += u"%1 + %2"_s.arg(pair.left, pair.right);
    return texts.join(u"; ");
}

Calculation calculatePairing(const WorksheetInput &input)
{
    ToolCalculation calculation(ToolKind::Pairing, input);
    const auto pairing = bestPairing(ratingsOf(input));
    if (!pairing || pairing->pairs.empty()) {
        calculation.setMissing({u"ratings"_s});
        return calculation.take();
    }
    calculation.set(u"total"_s, pairing->total);
    calculation.set(u"pairs"_s, textOf(pairing->pairs));
    calculation.set(u"others"_s, textOf(pairing->others));
    return calculation.take();
}

Calculation calculateRounds(const WorksheetInput &input)
{
    ToolCalculation calculation(ToolKind::Rounds, input);
    const auto left = calculation.number(u"left"_s);
    const auto right = calculation.number(u"right"_s);
    const auto talk = calculation.number(u"talk"_s);
    const auto change = calculation.number(u"change"_s);
    if (!left || !right || !talk || !change)
        return calculation.take();
    const Decimal rounds = std::max(*left, *right);
    const auto each = add(*talk, *change);
    const auto minutes = each ? multiply(rounds, *each) : std::nullopt;
    const FormulaError overflow{FormulaErrorKind::Overflow, u"minutes"_s, {}};
    calculation.set(u"rounds"_s, rounds);
    calculation.set(u"minutes"_s, minutes ? Scalar(*minutes) : Scalar(overflow));
    return calculation.take();
}

Calculation calculateContrast(const WorksheetInput &input)
{
    ToolCalculation calculation(ToolKind::Contrast, input);
    const QString color = calculation.text(u"text_color"_s);
    const QString ground = calculation.text(u"ground_color"_s);
    const auto ratio = contrastRatio(color, ground);
    if (!ratio) {
        calculation.setMissing({u"text_color"_s, u"ground_color"_s});
        return calculation.take();
    }
    const auto verdict = [&](const QString &least) {
        return *ratio >= *Decimal::fromString(least) ? u"pass"_s : u"fail"_s;
    };
    calculation.set(u"ratio"_s, *ratio);
    calculation.set(u"normal"_s, verdict(u"4.5"_s)); // WCAG 2.2, 1.4.3.
    calculation.set(u"large"_s, verdict(u"3"_s));
    return calculation.take();
}

/// The three channels of "#rrggbb" or "#rgb", 0 to 255.
std::optional<std::array<int, 3>> channelsOf(const QString &color)
{
    static const QRegularExpression pattern(u"\\A#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})\\z"_s);
    const QString digits = pattern.match(color.trimmed()).captured(1);
    if (digits.isEmpty())
        return {};
    const qsizetype width = digits.size() / 3;
    std::array<int, 3> channels{};
    for (qsizetype i = 0; i < 3; ++i) {
        const QString channel = digits.mid(i * width, width);
        channels.at(static_cast<size_t>(i)) = channel.repeated(width == 1 ? 2 : 1).toInt(nullptr, 16);
    }
    return channels;
}

/// WCAG 2.2, relative luminance.
double luminance(const std::array<int, 3> &channels)
{
    constexpr std::array<double, 3> weights{0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (size_t i = 0; i < channels.size(); ++i) {
        const double share = channels.at(i) / 255.0;
        sum += weights.at(i) * (share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4));
    }
    return sum;
}

} // namespace

Worksheet sheetOf(ToolKind kind)
{
    switch (kind) {
    case ToolKind::Pairing:
        return pairingSheet();
    case ToolKind::Rounds:
        return roundsSheet();
    case ToolKind::Contrast:
        return contrastSheet();
    }
    Q_UNREACHABLE();
}

Calculation calculate(ToolKind kind, const WorksheetInput &input)
{
    switch (kind) {
    case ToolKind::Pairing:
        return calculatePairing(input);
    case ToolKind::Rounds:
        return calculateRounds(input);
    case ToolKind::Contrast:
        return calculateContrast(input);
    }
    Q_UNREACHABLE();
}

std::optional<Pairing> bestPairing(const std::vector<Rating> &ratings)
{
    return PairingSearch(ratings).run();
}

std::optional<Decimal> contrastRatio(const QString &color, const QString &other)
{
    const auto channels = channelsOf(color);
    const auto otherChannels = channelsOf(other);
    if (!channels || !otherChannels)
        return {};
    const auto [darker, lighter] = std::minmax({luminance(*channels), luminance(*otherChannels)});
    constexpr double tiny = 1e-9; // What luminance() may be wrong by.
    const double ratio = (lighter + 0.05) / (darker + 0.05);
    return Decimal::fromString(QString::number(std::floor(ratio * 100 + tiny) / 100, 'f', 2));
}

} // namespace Kogge
