// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellcheck.h"

#include "base/languagename.h"
#include "course/translation.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int spellPause = 700; // Milliseconds after the last change.

QString ignoredKey(const QString &place, const QString &word)
{
    return place + u'\n' + word;
}

QString beginsSmall(const QString &word)
{
    return word.left(1).toLower() + word.mid(1);
}

void insertWords(QSet<QString> &words, const QString &text)
{
    for (const WordPlace &place : wordsOfText(text))
        words.insert(plainWord(QStringView(text).sliced(place.at, place.length)));
}

} // namespace

bool SpellCheck::Known::contains(const QString &word, const QString &language, const QString &place) const
{
    const auto own = words.constFind(language);
    const bool isOwn = own != words.cend() && (own->contains(word) || own->contains(beginsSmall(word)));
    return isOwn || ignored.contains(ignoredKey(place, word));
}

SpellCheck::SpellCheck(ModuleDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(spellPause);
    connect(&m_timer, &QTimer::timeout, this, &SpellCheck::look);
    connect(&m_document, &ModuleDocument::changed, this, [this] {
        readKnown();
        m_timer.start();
    });
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        const Looked looked = m_looking.result();
        const bool isNew = std::exchange(m_dictionaries, looked.dictionaries) != looked.dictionaries;
        const bool isOther = std::exchange(m_counts, looked.counts) != looked.counts;
        if (isNew)
            Q_EMIT changed();
        if (isNew || isOther)
            Q_EMIT rowsChanged();
        if (std::exchange(m_lookAgain, false))
            m_timer.start();
    });
    readKnown();
    m_timer.start();
}

SpellCheck::~SpellCheck()
{
    m_looking.waitForFinished();
}

QString SpellCheck::language() const
{
    return m_document.course().module.language;
}

/// The module's words and the terms of its glossaries.
void SpellCheck::readKnown()
{
    const Course &course = m_document.course();
    Known known;
    known.ignored = m_known.ignored;
    for (const KnownWord &word : m_document.words())
        known.words[word.language].insert(plainWord(word.word));
    for (const Lesson &lesson : course.lessons) {
        for (const Block &block : lesson.blocks) {
            if (!std::holds_alternative<GlossaryBlock>(block.content))
                continue;
            for (const TextUnit &unit : textUnits(block)) {
                if (unit.element != u"name")
                    continue;
                insertWords(known.words[course.module.language], unit.text);
                for (auto other = course.translations.cbegin(); other != course.translations.cend(); ++other)
                    insertWords(known.words[other.key()], other->value(unit.id).target);
            }
        }
    }
    if (known == m_known)
        return;
    m_known = std::move(known);
    Q_EMIT changed();
}

std::vector<WordPlace> SpellCheck::wrongIn(const QString &line, LineContext &context, const QString &language,
                                           const QString &place)
{
    std::vector<WordPlace> words = wordsOfLine(line, context);
    const auto dictionary = m_dictionaries.value(language);
    if (!dictionary)
        return {};
    std::erase_if(words, [&](const WordPlace &found) {
        const QString word = plainWord(QStringView(line).sliced(found.at, found.length));
        return dictionary->isRight(word) || m_known.contains(word, language, place);
    });
    return words;
}

QStringList SpellCheck::suggestions(const QString &word, const QString &language) const
{
    constexpr qsizetype most = 5;
    const auto dictionary = m_dictionaries.value(language);
    return dictionary ? dictionary->suggestions(plainWord(word)).mid(0, most) : QStringList();
}

void SpellCheck::add(const QString &word, const QString &language)
{
    const KnownWord added{language, plainWord(word)};
    const auto edited = m_document.editWords(
        tr("Add “%1” to the module’s words").arg(added.word), [&](std::vector<KnownWord> &words) {
            if (std::find(words.begin(), words.end(), added) == words.end())
                words.push_back(added);
        });
    if (!edited)
        Q_EMIT failed(describe(edited.error()));
}

void SpellCheck::ignore(const QString &word, const QString &place)
{
    m_known.ignored.insert(ignoredKey(place, plainWord(word)));
    m_timer.start();
    Q_EMIT changed();
}

/// All texts of the lessons, in all languages.
std::vector<SpellCheck::Text> SpellCheck::texts() const
{
    const Course &course = m_document.course();
    std::vector<Text> texts;
    for (const UnitsOfFile &file : textUnits(course)) {
        const QString lesson =
            file.file.startsWith(u"lessons/"_s) ? file.file.section(u'/', 1).section(u'.', 0, 0) : QString();
        if (lesson.isEmpty())
            continue;
        for (const TextUnit &unit : file.units) {
            const QString block = unit.id.section(u'/', 0, 0);
            texts.push_back({lesson, course.module.language, block, unit.text});
            for (auto other = course.translations.cbegin(); other != course.translations.cend(); ++other) {
                const QString target = other->value(unit.id).target;
                if (!target.isEmpty())
                    texts.push_back({lesson, other.key(), block, target});
            }
        }
    }
    return texts;
}

SpellCheck::Looked SpellCheck::count(const std::vector<Text> &texts, const Known &known,
                                     Dictionaries dictionaries)
{
    std::vector<Count> counts;
    for (const Text &text : texts) {
        if (!dictionaries.contains(text.language))
            dictionaries.insert(text.language, Spelling::load(text.language));
        const auto dictionary = dictionaries.value(text.language);
        if (!dictionary)
            continue;
        for (const WordPlace &place : wordsOfText(text.text)) {
            const QString word = plainWord(QStringView(text.text).sliced(place.at, place.length));
            if (dictionary->isRight(word) || known.contains(word, text.language, text.block))
                continue;
            auto same = std::find_if(counts.begin(), counts.end(), [&](const Count &count) {
                return count.lesson == text.lesson && count.language == text.language;
            });
            if (same == counts.end())
                same = counts.insert(counts.end(), {text.lesson, text.language, text.block, 0});
            ++same->words;
        }
    }
    return {std::move(counts), std::move(dictionaries)};
}

/// Counts beside the work.
void SpellCheck::look()
{
    if (m_looking.isRunning()) {
        m_lookAgain = true;
        return;
    }
    m_looking.setFuture(QtConcurrent::run([texts = texts(), known = m_known, dictionaries = m_dictionaries] {
        return count(texts, known, dictionaries);
    }));
}

std::vector<ProblemList::Row> SpellCheck::rows() const
{
    const Course &course = m_document.course();
    std::vector<ProblemList::Row> rows;
    for (const Count &count : m_counts) {
        const Lesson *lesson = course.lesson(count.lesson);
        if (!lesson)
            continue;
        const bool isSource = count.language == course.module.language;
        ProblemList::Row row;
        row.hint = ProblemList::Hint::Spelling;
        row.text = tr("%n words that the dictionary does not know", nullptr, count.words);
        if (!isSource) {
            //: %1 is a language, %2 "7 words that the dictionary does not know"
            row.text = tr("%1: %2").arg(languageName(count.language), row.text);
            row.language = count.language;
            row.remedy = ProblemList::Remedy::TranslationThere;
        }
        row.place = lesson->title;
        row.lesson = lesson->id;
        row.block = count.block == lesson->id ? QString() : count.block;
        rows.push_back(row);
    }
    for (const QString &language : course.languages()) {
        if (!m_dictionaries.contains(language) || m_dictionaries.value(language))
            continue;
        ProblemList::Row row;
        row.hint = ProblemList::Hint::Spelling;
        row.text = tr("%1: this computer has no dictionary, so the spelling is not checked.")
                       .arg(languageName(language));
        row.remedy = ProblemList::Remedy::Nothing;
        rows.push_back(row);
    }
    return rows;
}

} // namespace Kogge
