// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/writingadvice.h"

#include "course/translation.h"
#include "markup/parser.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct AdviceText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::WritingAdvice)
};

/// Every reader of a module knows them; currencies stand beside amounts.
const QSet<QString> &knownToAll()
{
    static const QSet<QString> words{u"PDF"_s, u"DVD"_s, u"USB"_s, u"URL"_s, u"III"_s,
                                     u"USA"_s, u"DIN"_s, u"EUR"_s, u"SEK"_s, u"DKK"_s,
                                     u"NOK"_s, u"PLN"_s, u"GBP"_s, u"USD"_s, u"CHF"_s};
    return words;
}

int wordCount(const QString &sentence)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:[’'\\-.,:/][\\p{L}\\p{N}]+)*"_s);
    int count = 0;
    for (auto found = word.globalMatch(sentence); found.hasNext(); found.next())
        ++count;
    return count;
}

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        sentences += text.sliced(from, to - from).trimmed();
        from = to;
    }
    return sentences;
}

QString begin(const QString &sentence)
{
    constexpr qsizetype most = 40;
    return sentence.size() <= most ? sentence : sentence.left(sentence.lastIndexOf(u' ', most)) + u" …"_s;
}

/// Links that say nothing, in the languages of the interface.
bool saysNothing(const QString &words)
{
    static const QSet<QString> empty{u"here"_s,       u"click here"_s,  u"link"_s,        u"this link"_s,
                                     u"more"_s,       u"read more"_s,   u"hier"_s,        u"hier klicken"_s,
                                     u"mehr"_s,       u"dieser link"_s, u"weiterlesen"_s, u"här"_s,
                                     u"klicka här"_s, u"mer"_s,         u"läs mer"_s,     u"länk"_s};
    return words.isEmpty() || empty.contains(words.toLower());
}

/// Goes over the texts of one language.
class LanguageAdviser
{
public:
    LanguageAdviser(const Course &course, QString language, std::vector<Advice> &found)
        : m_course(course)
        , m_language(std::move(language))
        , m_found(found)
    {
        for (const Lesson &lesson : course.lessons) {
            for (const Block &block : lesson.blocks) {
                const auto *glossary = std::get_if<GlossaryBlock>(&block.content);
                for (const GlossaryTerm &term : glossary ? glossary->terms : std::vector<GlossaryTerm>())
                    explain(term.name + u' ' + term.definition);
            }
        }
    }

    void advise()
    {
        for (const Lesson &lesson : m_course.lessons) {
            m_lesson = lesson.id;
            m_level = 1;
            for (const Block &block : lesson.blocks) {
                m_block = block.id;
                m_isShown = block.language.isEmpty() || block.language == m_language;
                const bool isText = std::holds_alternative<TextBlock>(block.content);
                for (const TextUnit &unit : textUnits(block))
                    look(unit, isText);
            }
        }
    }

private:
    void explain(const QString &text)
    {
        for (auto found = abbreviation().globalMatch(text); found.hasNext();)
            m_explained.insert(found.next().captured());
    }

    void add(AdviceKind kind, const QStringList &arguments)
    {
        if (m_isShown)
            m_found.push_back({kind, m_language, m_lesson, m_block, arguments});
    }

    void look(const TextUnit &unit, bool isTextBlock)
    {
        if (unit.kind != TextKind::Markdown)
            lookForMarkup(unit.text);
        const auto document =
            unit.kind == TextKind::Markdown ? parseMarkdown(unit.text) : plainDocument(unit);
        if (!document)
            return;
        for (const Node &node : document->nodes)
            look(node, isTextBlock);
        for (const Run &run : linkedRuns(*document)) {
            const QString words = run.text.simplified();
            const bool isAddress = words == run.link.target && run.link.kind == LinkKind::Web;
            if (run.kind == Run::Kind::Text && run.link.kind == LinkKind::Web
                && (isAddress || saysNothing(words)))
                add(AdviceKind::LinkText, {words});
        }
    }

    /// "**soon**", "[here](https://example.org)", "`code`" and "## Heading".
    void lookForMarkup(const QString &text)
    {
        static const QRegularExpression markup(
            uR"(\*\*\S(?:[^*\n]*\S)?\*\*|\[[^\]\n]+\]\([^)\s]+\)|`[^`\n]+`|^#{1,6} [^\n]+)"_s,
            QRegularExpression::MultilineOption);
        const auto found = markup.match(text);
        if (found.hasMatch())
            add(AdviceKind::MarkupShown, {found.captured()});
    }

    static Result<Document> plainDocument(const TextUnit &unit)
    {
        Document document;
        Node node;
        Run run;
        run.text = unit.text;
        node.runs = {run};
        document.nodes = {node};
        return document;
    }

    void look(const Node &node, bool isTextBlock)
    {
        const QString words = plainText(node.runs).simplified();
        if (node.kind == Node::Kind::Heading && isTextBlock) {
            if (node.level > m_level + 1)
                add(AdviceKind::HeadingSkipped, {words});
            m_level = node.level;
        } else if (node.kind != Node::Kind::Code) {
            for (const QString &sentence : sentencesOf(words)) {
                const int count = wordCount(sentence);
                if (count > mostWords)
                    add(AdviceKind::LongSentence, {begin(sentence), QString::number(count)});
            }
            lookForTerms(words);
        }
        for (const Node &child : node.children)
            look(child, isTextBlock);
    }

    /// "KSK", but not one that stands in brackets behind its meaning, or before it: "KSK
    /// (Künstlersozialkasse)".
    void lookForTerms(const QString &words)
    {
        for (auto found = abbreviation().globalMatch(words); found.hasNext();) {
            const auto match = found.next();
            const QString term = match.captured();
            if (!m_isShown || m_explained.contains(term) || knownToAll().contains(term))
                continue;
            m_explained.insert(term);
            const bool isMeant = words.mid(match.capturedEnd(), 2) == u" (";
            const bool isBehind = match.capturedStart() > 0 && words.at(match.capturedStart() - 1) == u'(';
            if (!isMeant && !isBehind)
                add(AdviceKind::TermUnexplained, {term});
        }
    }

    static const QRegularExpression &abbreviation()
    {
        static const QRegularExpression letters(u"(?<![\\p{L}\\p{N}])\\p{Lu}{3,6}(?![\\p{L}\\p{N}])"_s);
        return letters;
    }

    const Course &m_course;
    QString m_language;
    std::vector<Advice> &m_found;
    QSet<QString> m_explained;
    QString m_lesson;
    QString m_block;
    bool m_isShown = true; ///< What stands in the block is in this language; else the original is shown.
    int m_level = 1; ///< Of the heading before; that of the lesson is 1.
};

void adviseOnSize(const Course &course, const FileSource &files, std::vector<Advice> &found)
{
    qint64 bytes = 0;
    qint64 most = 0;
    QString largest;
    for (const PackagePath &path : files.files()) {
        const qint64 size = files.size(path);
        bytes += size;
        if (size > most) {
            most = size;
            largest = path.toString();
        }
    }
    if (bytes <= mailBytes)
        return;
    const auto inWords = [](qint64 size) {
        return QLocale().formattedDataSize(size, 0, QLocale::DataSizeSIFormat);
    };
    found.push_back(
        {AdviceKind::ModuleLarge, course.module.language, {}, {}, {inWords(bytes), largest, inWords(most)}});
}

} // namespace

QString describe(const Advice &advice)
{
    const QString first = advice.arguments.value(0);
    const QString second = advice.arguments.value(1);
    switch (advice.kind) {
    case AdviceKind::LongSentence:
        return AdviceText::tr("A sentence of %1 words: “%2”. Two shorter ones are read more easily.")
            .arg(second, first);
    case AdviceKind::HeadingSkipped:
        return AdviceText::tr("The heading “%1” skips a level; those who listen think that one is missing.")
            .arg(first);
    case AdviceKind::LinkText:
        return AdviceText::tr("The link “%1” does not say where it leads.").arg(first);
    case AdviceKind::MarkupShown:
        return AdviceText::tr("Learners see “%1” as it is typed: such marks mean nothing in this text.")
            .arg(first);
    case AdviceKind::TermUnexplained:
        return AdviceText::tr("“%1” stands in no glossary of the module.").arg(first);
    case AdviceKind::ModuleLarge:
        return AdviceText::tr("The module has %1; few mails carry that. The largest file is %2 with %3.")
            .arg(first, second, advice.arguments.value(2));
    }
    return {};
}

std::vector<Advice> adviseOnWriting(const Course &course, const FileSource &files)
{
    std::vector<Advice> found;
    LanguageAdviser(course, course.module.language, found).advise();
    for (const QString &language : course.translations.keys())
        LanguageAdviser(localized(course, language), language, found).advise();
    adviseOnSize(course, files, found);
    return found;
}

} // namespace Kogge
