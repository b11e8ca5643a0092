// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/spelling.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell/hunspell.hxx>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Where a language is written in several ways, the one that is meant without a country.
const QHash<QString, QString> usualCountries{{u"de"_s, u"DE"_s}, {u"en"_s, u"GB"_s}, {u"sv"_s, u"SE"_s},
                                             {u"da"_s, u"DK"_s}, {u"nb"_s, u"NO"_s}, {u"et"_s, u"EE"_s},
                                             {u"fr"_s, u"FR"_s}, {u"pt"_s, u"PT"_s}, {u"es"_s, u"ES"_s}};

/// Names of files that would do for \p language, without their ending.
QStringList dictionaryNames(const QString &language, const QString &folder)
{
    const QString tag = QString(language).replace(u'-', u'_');
    const QString alone = tag.section(u'_', 0, 0);
    QStringList names{tag, alone + u'_' + usualCountries.value(alone, alone.toUpper()), alone};
    for (const QString &other : QDir(folder).entryList({alone + u"_*.dic"_s}, QDir::Files, QDir::Name))
        names += other.chopped(4);
    return names;
}

/// The dictionary's file without its ending; empty where there is none.
QString dictionaryFile(const QString &language, const QStringList &folders)
{
    for (const QString &folder : folders) {
        for (const QString &name : dictionaryNames(language, folder)) {
            const QString file = folder + u'/' + name;
            if (QFile::exists(file + u".aff"_s) && QFile::exists(file + u".dic"_s))
                return file;
        }
    }
    return {};
}

/// Places of a line that no dictionary can judge.
const QRegularExpression &unjudged()
{
    static const QRegularExpression pattern(
        uR"((`+)[^`].*?\1)" // Code.
        uR"(|\]\([^)]*\)|^\s*\[[^\]]+\]:.*$)" // Targets of links.
        uR"(|<[^<>]*>|&#?\w+;)" // HTML and addresses in angle brackets.
        uR"(|\b[\w+.-]+:\/\/[^\s)\]]+|\bwww\.[^\s)\]]+|[\w.+-]+@[\w-]+\.[\w.-]+)" // Addresses.
        uR"(|\b[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|eu|de|se|dk|fi|pl|lv|lt|ee|no|xml|svg|png|jpe?g|pdf|zip)\b)"
        uR"(|\{[a-z0-9]\}|\$[^$]+\$|^\s*=.*$)" // Gaps and formulas.
        uR"(|\w*[\d_]\w*)"_s, // Ids and names in formulas.
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(uR"(\p{L}[\p{L}\p{M}\x{AD}]*(?:['’]\p{L}[\p{L}\p{M}\x{AD}]*)*)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The line, with blanks for what no dictionary can judge.
QString judgedPart(QString line)
{
    const QString before = line;
    for (auto found = unjudged().globalMatch(before); found.hasNext();) {
        const auto match = found.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            line[i] = u' ';
    }
    return line;
}

bool isAbbreviation(const QString &word)
{
    return word.size() < 2 || word == word.toUpper();
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders;
    if (const QString own = qEnvironmentVariable("DICPATH"); !own.isEmpty())
        folders = own.split(u':', Qt::SkipEmptyParts);
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders += {data + u"/hunspell"_s, data + u"/myspell/dicts"_s};
    folders += u"/usr/share/hunspell"_s; // Also where XDG_DATA_DIRS leaves it out.
    folders.removeDuplicates();
    return folders;
}

struct Spelling::Private {
    mutable QMutex mutex;
    std::unique_ptr<Hunspell> dictionary;
    QStringEncoder encode;
    QStringDecoder decode;
    QHash<QString, bool> known; ///< Words that were looked up.
};

Spelling::Spelling(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{ }

Spelling::~Spelling() = default;

std::shared_ptr<Spelling> Spelling::load(const QString &language, const QStringList &folders)
{
    const QString file = dictionaryFile(language, folders);
    if (file.isEmpty())
        return nullptr;
    auto d = std::make_unique<Private>();
    d->dictionary = std::make_unique<Hunspell>(QFile::encodeName(file + u".aff"_s).constData(),
                                               QFile::encodeName(file + u".dic"_s).constData());
    const std::string &encoding = d->dictionary->get_dict_encoding();
    const auto known = QStringConverter::encodingForName(encoding.c_str());
    const bool isLatin = QByteArrayView(encoding.c_str()).startsWith("ISO8859-1");
    if (!known && !isLatin)
        return nullptr;
    d->encode = QStringEncoder(known.value_or(QStringConverter::Latin1));
    d->decode = QStringDecoder(known.value_or(QStringConverter::Latin1));
    return std::shared_ptr<Spelling>(new Spelling(std::move(d)));
}

bool Spelling::isRight(const QString &word) const
{
    const QMutexLocker locked(&m_d->mutex);
    const auto known = m_d->known.constFind(word);
    if (known != m_d->known.cend())
        return *known;
    const QByteArray bytes = m_d->encode(word);
    const bool right = m_d->dictionary->spell(bytes.toStdString());
    m_d->known.insert(word, right);
    return right;
}

QStringList Spelling::suggestions(const QString &word) const
{
    const QMutexLocker locked(&m_d->mutex);
    const QByteArray bytes = m_d->encode(word);
    QStringList found;
    for (const std::string &suggestion : m_d->dictionary->suggest(bytes.toStdString()))
        found += QString(
            m_d->decode(QByteArrayView(suggestion.data(), static_cast<qsizetype>(suggestion.size()))));
    return found;
}

bool isCodeFence(const QString &line, LineContext &context)
{
    const QStringView start = QStringView(line).trimmed();
    const bool ticks = start.startsWith(u"```");
    const bool tildes = start.startsWith(u"~~~");
    if (context == LineContext::Text && (ticks || tildes)) {
        context = ticks ? LineContext::CodeWithBackticks : LineContext::CodeWithTildes;
        return true;
    }
    if ((context == LineContext::CodeWithBackticks && ticks)
        || (context == LineContext::CodeWithTildes && tildes)) {
        context = LineContext::Text;
        return true;
    }
    return false;
}

std::vector<WordPlace> wordsOfLine(const QString &line, LineContext &context)
{
    std::vector<WordPlace> words;
    if (isCodeFence(line, context) || context != LineContext::Text)
        return words;
    const QString judged = judgedPart(line);
    for (auto found = wordPattern().globalMatch(judged); found.hasNext();) {
        const auto match = found.next();
        if (!isAbbreviation(match.captured()))
            words.push_back(
                {static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())});
    }
    return words;
}

std::vector<WordPlace> wordsOfText(const QString &text)
{
    std::vector<WordPlace> words;
    LineContext context = LineContext::Text;
    int at = 0;
    for (const QString &line : text.split(u'\n')) {
        for (const WordPlace &word : wordsOfLine(line, context))
            words.push_back({at + word.at, word.length});
        at += static_cast<int>(line.size()) + 1;
    }
    return words;
}

QString plainWord(QStringView word)
{
    return word.toString().remove(QChar(0xad)).replace(u'’', u'\'');
}

} // namespace Kogge
