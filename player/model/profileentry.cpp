// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileentry.h"

#include "profilerows.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

ProfileEntry::ProfileEntry(const ProfileCollection &collection, QObject *parent)
    : QAbstractListModel(parent)
{
    const auto add = [this](const char *name, const QString &label, const QString &kind, bool needed = false,
                            const QString &help = {}) {
        m_fields.push_back({QString::fromLatin1(name), label, kind, needed, help});
    };
    add("name", tr("Your organisation"), u"line"_s, true);
    add("place", tr("Town"), u"line"_s, true);
    addChoice(collection, ProfileField::Country, false);
    addChoice(collection, ProfileField::Sector, true);
    add("partner", tr("Partner"), u"line"_s, true);
    addChoice(collection, ProfileField::PartnerSector, false);
    addChoice(collection, ProfileField::Cooperation, true);
    addChoice(collection, ProfileField::Innovation, false);
    addChoice(collection, ProfileField::Start, false);
    add("done", tr("What was done"), u"text"_s, true);
    add("results", tr("Results"), u"text"_s, false, tr("In figures, where you have them."));
    add("region", tr("What the region has from it"), u"text"_s);
    add("transferable", tr("What others can take over"), u"text"_s, true, tr("One on each line."));
    add("advice", tr("Advice"), u"text"_s, false, tr("A sentence for those who begin."));
    add("offers", tr("Offers"), u"line"_s);
    add("needs", tr("Looks for"), u"line"_s);
    add("languages", tr("Languages"), u"line"_s);
    add("contact", tr("Whom to ask"), u"line"_s, true, tr("A role, not the name of a person."));
    add("consent", tr("Day of consent"), u"date"_s, true,
        tr("When all who are described agreed to be shown."));
}

/// Where the collection has no words for a field, it takes the learner's own.
void ProfileEntry::addChoice(const ProfileCollection &collection, ProfileField field, bool needed)
{
    Field choice{profileFieldName(field), profileFieldLabel(field), u"choice"_s, needed, {}};
    for (const ProfileWord &word : collection.words) {
        if (word.field != field)
            continue;
        choice.codes += word.code;
        choice.words += word.text;
    }
    if (choice.codes.isEmpty())
        choice.kind = u"line"_s;
    m_fields.push_back(std::move(choice));
}

void ProfileEntry::setValues(const QMap<QString, QString> &values)
{
    m_values = values;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

bool ProfileEntry::isBegun() const
{
    return std::any_of(m_values.begin(), m_values.end(),
                       [](const QString &value) { return !value.trimmed().isEmpty(); });
}

QString ProfileEntry::missing() const
{
    QStringList labels;
    for (const Field &field : m_fields) {
        if (field.needed && shown(field).trimmed().isEmpty())
            labels += field.label;
    }
    return labels.join(u", "_s);
}

void ProfileEntry::edit(int row, const QString &text)
{
    if (row < 0 || row >= rowCount())
        return;
    QString &value = m_values[m_fields.at(static_cast<size_t>(row)).name];
    if (value == text)
        return;
    value = text;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
    Q_EMIT edited();
}

void ProfileEntry::choose(int row, int option)
{
    if (row < 0 || row >= rowCount())
        return;
    const QStringList &codes = m_fields.at(static_cast<size_t>(row)).codes;
    if (option >= 0 && option < codes.size())
        edit(row, codes.at(option));
}

QString ProfileEntry::shown(const Field &field) const
{
    const QString value = m_values.value(field.name);
    if (field.kind == u"choice"_s)
        return field.words.value(field.codes.indexOf(value));
    const QDate date = field.kind == u"date"_s ? QDate::fromString(value, Qt::ISODate) : QDate();
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : value;
}

int ProfileEntry::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant ProfileEntry::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field &field = m_fields.at(static_cast<size_t>(index.row()));
    switch (role) {
    case LabelRole:
        return field.label;
    case HelpRole:
        return field.help;
    case KindRole:
        return field.kind;
    case ValueRole:
        return m_values.value(field.name);
    case OptionsRole:
        return field.words;
    case ChosenRole:
        return static_cast<int>(field.codes.indexOf(m_values.value(field.name)));
    case ShownRole:
        return shown(field);
    default:
        return {};
    }
}

QHash<int, QByteArray> ProfileEntry::roleNames() const
{
    return {{LabelRole, "label"},     {HelpRole, "help"},       {KindRole, "kind"},
            {ValueRole, "value"},     {OptionsRole, "options"}, {ChosenRole, "chosenOption"},
            {ShownRole, "shownValue"}};
}

} // namespace Kogge
