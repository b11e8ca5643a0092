// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profileimport.h"

#include "base/identifier.h"
#include "base/visibletext.h"
#include "course/fields.h"
#include "course/numberinput.h"
#include "manifest/fieldtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ProfileImportText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ProfileImport)
};

/// The field that holds words of a vocabulary, by the name of the attribute; "offers" has those of Offer.
std::optional<ProfileField> vocabularyOf(const QString &column)
{
    if (column == u"languages" || column == u"offers" || column == u"needs")
        return profileField(column.chopped(1));
    return profileField(column);
}

bool holdsSeveral(ProfileField field)
{
    return field >= ProfileField::Language;
}

/// "Partner sector" as "partner-sector".
QString columnName(const QString &title)
{
    return title.simplified().toLower().replace(u' ', u'-').replace(u'_', u'-');
}

/// The visitor that lists the names of all columns.
struct ColumnNames {
    QStringList names;

    template<typename T, typename... S> void attribute(const char *name, const T &, const S &...)
    {
        names += QString::fromLatin1(name);
    }
    void plain(const char *name, const QString &, Presence) { names += QString::fromLatin1(name); }
    void lines(const char *name, const QString &, Presence) { names += QString::fromLatin1(name); }
};

/// Which word of a vocabulary is meant.
class Vocabulary
{
public:
    explicit Vocabulary(const ProfileCollection &collection)
        : m_collection(collection)
    { }

    [[nodiscard]] QString codeOf(ProfileField field, const QString &said) const
    {
        for (const ProfileWord &word : m_collection.words) {
            if (word.field == field
                && (word.code.compare(said, Qt::CaseInsensitive) == 0
                    || word.text.simplified().compare(said, Qt::CaseInsensitive) == 0))
                return word.code;
        }
        return {};
    }

    /// The words of one field of a table. One that has a comma in itself is found as a whole.
    [[nodiscard]] QStringList said(ProfileField field, const QString &text) const
    {
        const QString whole = text.simplified();
        if (!holdsSeveral(field) || !codeOf(field, whole).isEmpty())
            return {whole};
        static const QRegularExpression divider(u"[,;|\\n]"_s);
        QStringList words;
        for (const QString &part : text.split(divider, Qt::SkipEmptyParts)) {
            const QString word = part.simplified();
            if (word.isEmpty())
                continue;
            if (codeOf(field, word).isEmpty())
                words += word.split(u' '); // As files have it.
            else
                words += word;
        }
        return words;
    }

    [[nodiscard]] QString known(ProfileField field) const
    {
        constexpr qsizetype most = 8;
        QStringList words;
        for (const ProfileWord &word : m_collection.words) {
            if (word.field == field)
                words += word.text;
        }
        const bool isLong = words.size() > most;
        return words.mid(0, most).join(u", "_s) + (isLong ? u" …"_s : QString());
    }

private:
    const ProfileCollection &m_collection;
};

/// The visitor that puts one field of a table into a profile.
class CellSetter
{
public:
    CellSetter(const Vocabulary &vocabulary, QString column, QString text)
        : m_vocabulary(vocabulary)
        , m_column(std::move(column))
        , m_text(std::move(text))
    { }

    /// Why it was not taken, or not all of it.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

    template<typename T, typename... S> void attribute(const char *name, T &value, const S &...)
    {
        if (m_column == QLatin1StringView(name) && m_column != u"id")
            set(value);
    }
    void plain(const char *name, QString &text, Presence)
    {
        if (m_column == QLatin1StringView(name))
            text = FieldText::normalized(m_text, TextKind::Plain);
    }
    void lines(const char *name, QString &text, Presence)
    {
        if (m_column == QLatin1StringView(name))
            text = FieldText::normalized(QString(m_text).replace(u"\r\n"_s, u"\n"_s), TextKind::Lines);
    }

private:
    void refuse(const QString &said, const QString &wanted)
    {
        m_complaints +=
            ProfileImportText::tr("“%1” in “%2” was not taken: %3").arg(visibleText(said), m_column, wanted);
    }
    void set(QString &value)
    {
        const auto field = vocabularyOf(m_column);
        QStringList codes;
        for (const QString &said : field ? m_vocabulary.said(*field, m_text) : QStringList()) {
            const QString code = m_vocabulary.codeOf(*field, said);
            if (code.isEmpty())
                refuse(said, ProfileImportText::tr("the vocabulary has %1").arg(m_vocabulary.known(*field)));
            else if (!codes.contains(code))
                codes += code;
        }
        if (!codes.isEmpty())
            value = codes.join(u' ');
    }
    void set(bool &value)
    {
        const QString said = m_text.simplified().toLower();
        if (!FieldText::fromText(said, value))
            refuse(m_text, FieldText::expectation(value));
    }
    void set(QDate &value)
    {
        if (!FieldText::fromText(m_text.simplified(), value))
            refuse(m_text, FieldText::expectation(value));
    }
    void set(std::optional<Decimal> &value)
    {
        const int most = m_column == u"latitude" ? 90 : 180;
        const QString wanted =
            ProfileImportText::tr("degrees are a number from %1 to %2").arg(-most).arg(most);
        const auto degrees = numberFromInput(m_text.simplified(), u'.');
        if (degrees && *degrees >= Decimal(-most) && *degrees <= Decimal(most))
            value = degrees;
        else
            refuse(m_text, wanted);
    }

    const Vocabulary &m_vocabulary;
    QString m_column;
    QString m_text;
    QStringList m_complaints;
};

/// What a profile cannot be without, and has not.
QStringList missingIn(const Profile &profile)
{
    QStringList missing;
    const std::pair<const char *, bool> needed[] = {
        {"country", profile.country.isEmpty()},
        {"sector", profile.sector.isEmpty()},
        {"cooperation", profile.cooperation.isEmpty()},
        {"place", profile.place.isEmpty()},
        {"partner", profile.partner.isEmpty()},
        {"done", profile.done.isEmpty()},
        {"transferable", profile.transferable.isEmpty()},
        {"contact", profile.contact.isEmpty()},
        {"consent", !profile.example && !profile.consent.isValid()},
    };
    for (const auto &[name, isMissing] : needed) {
        if (isMissing)
            missing += QString::fromLatin1(name);
    }
    return missing;
}

/// Takes one row after the other.
class ProfileMerger
{
public:
    ProfileMerger(const ProfileCollection &before, const QStringList &titles)
        : m_vocabulary(before)
    {
        m_merge.collection = before;
        ColumnNames known;
        const Profile none;
        visitFields(known, none);
        for (const QString &title : titles) {
            QString column = columnName(title);
            if (!known.names.contains(column)) {
                if (!title.trimmed().isEmpty())
                    note(1,
                         ProfileImportText::tr("there is no column “%1” in profiles; it was left out")
                             .arg(visibleText(title)));
                column.clear();
            } else if (m_columns.contains(column)) {
                note(1,
                     ProfileImportText::tr("the column “%1” is there twice; the first one counts")
                         .arg(column));
                column.clear();
            }
            m_columns += column;
        }
    }

    [[nodiscard]] bool canTell() const
    {
        return m_columns.contains(u"id"_s) || m_columns.contains(u"name"_s);
    }

    void take(int row, const QStringList &fields)
    {
        if (std::all_of(fields.begin(), fields.end(),
                        [](const QString &field) { return field.trimmed().isEmpty(); }))
            return;
        const QString id = field(fields, u"id"_s);
        const QString name = field(fields, u"name"_s);
        Profile *known = find(id, name);
        if (!known && name.isEmpty()) {
            note(row,
                 id.isEmpty() ? ProfileImportText::tr("the row has no name; it was not taken")
                              : ProfileImportText::tr("there is no profile “%1”, and the row has no "
                                                      "name; it was not taken")
                                    .arg(visibleText(id)));
            return;
        }
        if (known && m_seen.contains(known->id)) {
            note(row,
                 ProfileImportText::tr("an earlier row is about “%1” already; this one was not taken")
                     .arg(visibleText(known->name)));
            return;
        }
        Profile profile = known ? *known : Profile();
        if (!known)
            profile.id = isIdentifier(id) ? id : newIdentifier();
        m_seen.insert(profile.id);
        setFields(row, fields, profile);
        if (!known) {
            ++m_merge.added;
            m_merge.collection.profiles.push_back(profile);
            if (const QStringList missing = missingIn(profile); !missing.isEmpty())
                note(row,
                     ProfileImportText::tr("it is new, and has nothing yet in: %1")
                         .arg(missing.join(u", "_s)));
        } else {
            ++(*known == profile ? m_merge.same : m_merge.changed);
            *known = profile;
        }
    }

    [[nodiscard]] const ProfileMerge &merge() const { return m_merge; }

private:
    void note(int row, const QString &sentence) { m_merge.notes.push_back({row, sentence}); }

    [[nodiscard]] QString field(const QStringList &fields, const QString &column) const
    {
        return fields.value(m_columns.indexOf(column)).simplified();
    }

    Profile *find(const QString &id, const QString &name)
    {
        auto &profiles = m_merge.collection.profiles;
        auto found = std::find_if(profiles.begin(), profiles.end(),
                                  [&](const Profile &profile) { return !id.isEmpty() && profile.id == id; });
        if (found == profiles.end())
            found = std::find_if(profiles.begin(), profiles.end(), [&](const Profile &profile) {
                return !name.isEmpty() && profile.name.compare(name, Qt::CaseInsensitive) == 0;
            });
        return found == profiles.end() ? nullptr : &*found;
    }

    void setFields(int row, const QStringList &fields, Profile &profile)
    {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString column = m_columns.value(i);
            if (fields.at(i).trimmed().isEmpty() || (column.isEmpty() && i < m_columns.size()))
                continue;
            if (i >= m_columns.size()) {
                note(row,
                     ProfileImportText::tr("the row has more fields than there are columns; what is "
                                           "beyond them was left out"));
                return;
            }
            CellSetter setter(m_vocabulary, column, fields.at(i));
            visitFields(setter, profile);
            for (const QString &complaint : setter.complaints())
                note(row, complaint);
        }
    }

    Vocabulary m_vocabulary;
    QStringList m_columns; ///< Empty for those that are left out.
    QSet<QString> m_seen; ///< Ids.
    ProfileMerge m_merge;
};

/// "Joint offer" as "joint-offer", "se" as "SE" for a country; a number where no letter of it is Latin.
QString codeFor(ProfileField field, const QString &word, const ProfileCollection &collection)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression countryCode(u"\\A[A-Za-z]{2}\\z"_s);
    if (field == ProfileField::Country && countryCode.match(word).hasMatch())
        return word.toUpper();
    QString plain;
    for (const QChar c : word.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    plain.replace(others, u"-"_s);
    const QString code = plain.split(u'-', Qt::SkipEmptyParts).join(u'-');
    const QString base = code.isEmpty() ? u"word"_s : code;
    const Vocabulary vocabulary(collection);
    QString free = base;
    for (int number = 2; !vocabulary.codeOf(field, free).isEmpty(); ++number)
        free = u"%1-%2"_s.arg(base).arg(number);
    return free;
}

/// The words of a table's field that no vocabulary has yet.
void learnWords(ProfileField field, const QString &text, ProfileCollection &collection)
{
    static const QRegularExpression divider(u"[,;|\\n]"_s);
    const QStringList parts = holdsSeveral(field) ? text.split(divider) : QStringList(text);
    for (const QString &part : parts) {
        const QString word = part.simplified();
        if (!word.isEmpty() && Vocabulary(collection).codeOf(field, word).isEmpty())
            collection.words.push_back({newIdentifier(), field, codeFor(field, word, collection), word});
    }
}

} // namespace

Result<ProfileMerge> newProfiles(const std::vector<QStringList> &rows, const QString &file)
{
    ProfileCollection collection;
    const QStringList titles = rows.empty() ? QStringList() : rows.front();
    for (qsizetype column = 0; column < titles.size(); ++column) {
        const auto field = vocabularyOf(columnName(titles.at(column)));
        for (size_t row = 1; field && row < rows.size(); ++row)
            learnWords(*field, rows[row].value(column), collection);
    }
    return mergeProfiles(collection, rows, file);
}

Result<ProfileMerge> mergeProfiles(const ProfileCollection &before, const std::vector<QStringList> &rows,
                                   const QString &file)
{
    ProfileMerger merger(before, rows.empty() ? QStringList() : rows.front());
    if (!merger.canTell())
        return Error{ErrorCode::TextInvalid, file,
                     ProfileImportText::tr("its first row has neither a column “name” nor one “id”")};
    for (size_t i = 1; i < rows.size(); ++i)
        merger.take(static_cast<int>(i) + 1, rows[i]);
    return merger.merge();
}

} // namespace Kogge
