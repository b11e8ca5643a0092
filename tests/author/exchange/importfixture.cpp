// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

#include "package/modulecheck.h"
#include "package/moduleloader.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString flat(const QString &text)
{
    return QString(text).replace(u'\n', u"⏎"_s);
}

QString withFeedback(const QString &text, const QString &feedback)
{
    return flat(text) + (feedback.isEmpty() ? QString() : u" # "_s + flat(feedback));
}

/// Adds the lines of a block.
struct BlockLines {
    QStringList &lines;

    void head(const QString &kind, const Question &question) const
    {
        lines += kind + u": "_s + flat(question.prompt);
    }
    void close(const Question &question) const
    {
        if (!question.feedbackRight.isEmpty())
            lines += u"  right: "_s + flat(question.feedbackRight);
        if (!question.feedbackWrong.isEmpty())
            lines += u"  wrong: "_s + flat(question.feedbackWrong);
    }

    void operator()(const TextBlock &block) const { lines += u"text: "_s + flat(block.text); }
    void operator()(const ImageBlock &block) const
    {
        lines += u"image: %1 | %2 | %3"_s.arg(block.media, block.alt, block.caption);
    }
    void operator()(const TableBlock &table) const
    {
        lines += u"table: "_s + table.caption;
        QStringList head;
        for (const TableColumn &column : table.columns)
            head += column.letter + (column.align == ColumnAlign::End ? u'>' : u' ') + column.text;
        lines += u"  "_s + head.join(u" | "_s);
        for (const TableRow &row : table.rows) {
            QStringList cells;
            for (const TableCell &cell : row.cells)
                cells += cell.column + u' ' + flat(cell.text);
            lines += u"  "_s + cells.join(u" | "_s);
        }
    }
    void operator()(const ChoiceQuestion &choice) const
    {
        head(choice.multiple ? u"multiple"_s : u"single"_s, choice.question);
        for (const Option &option : choice.options)
            lines += u"  "_s + option.letter + (option.right ? u"* "_s : u" "_s)
                + withFeedback(option.text, option.feedback);
        close(choice.question);
    }
    void operator()(const TrueFalseQuestion &statement) const
    {
        head(statement.right ? u"true"_s : u"false"_s, statement.question);
        if (!statement.feedbackTrue.isEmpty())
            lines += u"  true: "_s + flat(statement.feedbackTrue);
        if (!statement.feedbackFalse.isEmpty())
            lines += u"  false: "_s + flat(statement.feedbackFalse);
        close(statement.question);
    }
    void operator()(const FillInQuestion &fillIn) const
    {
        head(u"fill-in"_s, fillIn.question);
        lines += u"  "_s + flat(fillIn.text);
        for (const Gap &gap : fillIn.gaps) {
            const QString number =
                gap.number ? gap.number->toString() + u" ± "_s + gap.tolerance.toString() : QString();
            lines += u"  %1 = "_s.arg(gap.letter) + flat(gap.answers) + number;
        }
        close(fillIn.question);
    }
    void operator()(const NumericQuestion &numeric) const
    {
        head(u"numeric"_s, numeric.question);
        lines += u"  = %1 ± %2"_s.arg(numeric.value.toString(), numeric.tolerance.toString());
        for (const ForeseenNumber &foreseen : numeric.foreseen)
            lines += u"  foreseen %1 ± %2"_s.arg(foreseen.value.toString(), foreseen.tolerance.toString())
                + u" # "_s + flat(foreseen.feedback);
        close(numeric.question);
    }
    /// By what belongs together: letters are drawn by lot.
    void operator()(const MatchQuestion &match) const
    {
        head(u"match"_s, match.question);
        QStringList targets;
        for (const MatchTarget &target : match.targets) {
            const bool taken =
                std::any_of(match.items.begin(), match.items.end(),
                            [&](const MatchItem &item) { return item.target == target.letter; });
            if (!taken)
                targets += target.text;
            for (const MatchItem &item : match.items) {
                if (item.target == target.letter)
                    lines += u"  "_s + flat(item.text) + u" -> "_s + target.text;
            }
        }
        if (!targets.isEmpty())
            lines += u"  left over: "_s + targets.join(u", "_s);
        close(match.question);
    }
    void operator()(const CategoriseQuestion &question) const
    {
        head(u"categorise"_s, question.question);
        for (const Category &category : question.categories) {
            QStringList items;
            for (const CategoryItem &item : question.items) {
                if (item.category == category.letter)
                    items += flat(item.text);
            }
            lines += u"  "_s + category.text + u": "_s + items.join(u", "_s);
        }
        close(question.question);
    }
    void operator()(const FreeTextQuestion &freeText) const
    {
        head(u"free-text"_s, freeText.question);
        if (!freeText.model.isEmpty())
            lines += u"  model: "_s + flat(freeText.model);
    }
    template<typename T> void operator()(const T &) const { lines += u"?"_s; }
};

} // namespace

QStringList linesOf(const ImportedModule &module)
{
    QStringList lines{u"module: "_s + module.title};
    size_t lesson = 0;
    for (const Section &section : module.sections) {
        if (!section.title.isEmpty())
            lines += u"section: "_s + section.title;
        for (size_t i = 0; i < section.lessons.size(); ++i, ++lesson) {
            lines += u"lesson: "_s + module.lessons[lesson].title;
            for (const Block &block : module.lessons[lesson].blocks)
                std::visit(BlockLines{lines}, block.content);
        }
    }
    return lines;
}

QStringList linesOf(const LeftOuts &leftOut)
{
    QStringList lines;
    for (const LeftOut &part : leftOut)
        lines += u"%1 %2: "_s.arg(part.line).arg(stableCode(part.reason)) + part.what;
    return lines;
}

QStringList problemsIn(const QString &folder)
{
    const auto source = FolderSource::open(folder);
    if (!source)
        return {describe(source.error())};
    const auto loaded = loadModuleForChecking(**source);
    if (!loaded)
        return {describe(loaded.error())};
    QStringList found;
    for (const Problem &problem : checkModule(*loaded, **source, QDate(2026, 11, 26))) {
        using enum ProblemCode;
        const bool isForAuthors =
            problem.code == AltMissing || problem.code == CreditMissing || problem.code == LicenceMissing;
        if (!isForAuthors)
            found += problem.file + u": "_s + describe(problem);
    }
    return found;
}

void ImportFolder::write(const QString &name, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void ImportFolder::writePicture(const QString &name) const
{
    write(name,
          QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR42mPQ"
                                 "iOqBIAY4CwA9BAZVD1lNsgAAAABJRU5ErkJggg=="));
}

QStringList ImportFolder::entries() const
{
    QStringList names = QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    names.sort();
    return names;
}

} // namespace Kogge
