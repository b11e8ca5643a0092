// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/modulecheck.h"
#include "samplemodule.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace Kogge::CheckTable {

// The files of the sample that most rows change.
inline const QString moduleFile = QStringLiteral("module.xml");
inline const QString hallFile = QStringLiteral("lessons/lessonhall.xml");
inline const QString planFile = QStringLiteral("lessons/lessonplan.xml");
inline const QString mediaFile = QStringLiteral("media.xml");
inline const QString valuesFile = QStringLiteral("data/values.xml");
inline const QString germanFile = QStringLiteral("translations/de.xlf");

/// What a row does to the sample.
using Change = std::function<void(SampleModule &)>;

[[nodiscard]] inline Change replaced(const QString &file, const QByteArray &before, const QByteArray &after)
{
    return [=](SampleModule &sample) { sample.replace(file, before, after); };
}

[[nodiscard]] inline Change added(const QString &file, const QByteArray &content)
{
    return [=](SampleModule &sample) { sample.add(file, content); };
}

/// The same on a sample with a German translation.
[[nodiscard]] inline Change translated(const Change &change)
{
    return [=](SampleModule &sample) {
        sample.translate(QStringLiteral("de"));
        change(sample);
    };
}

/// The one finding that a row expects.
struct Finding {
    ProblemCode code;
    QString file;
    QByteArray
        at; ///< Something that stands for the first time in the line concerned; empty where there is none.
    QString block;
    QString words; ///< A part of the sentence.
    std::vector<ProblemCode> besides = {}; ///< What follows from it, and is found as well.
};

struct Row {
    QByteArray name;
    Change change;
    Finding finding;
};

class Rows : public std::vector<Row>
{
public:
    void add(const char *name, const Change &change, const Finding &finding)
    {
        push_back({name, change, finding});
    }
};

/// Rows for findings in one block, at its beginning where nothing else is said.
struct BlockRows {
    QString file;
    QByteArray block;
    Rows rows = {};

    void add(const char *name, const QByteArray &before, const QByteArray &after, ProblemCode code,
             const char *words, const std::vector<ProblemCode> &besides = {}, const QByteArray &at = {})
    {
        rows.add(name, replaced(file, before, after),
                 {code, file, at.isEmpty() ? block : at, QString::fromLatin1(block), QString::fromUtf8(words),
                  besides});
    }
};

/// All rows of several blocks.
[[nodiscard]] inline Rows together(const std::vector<BlockRows> &blocks)
{
    Rows rows;
    for (const BlockRows &block : blocks)
        rows.insert(rows.end(), block.rows.begin(), block.rows.end());
    return rows;
}

inline int lineOf(const QByteArray &content, const QByteArray &text)
{
    return text.isEmpty() ? 0 : int(content.left(content.indexOf(text)).count('\n')) + 1;
}

/// Everything that is wrong with \p sample.
inline Problems problemsOf(const SampleModule &sample, QDate asOf = QDate(2026, 6, 1))
{
    const QTemporaryDir folder;
    sample.write(folder.path());
    const auto source = FolderSource::open(folder.path());
    const auto loaded = loadModuleForChecking(**source);
    if (!loaded)
        qFatal("%s", qPrintable(describe(loaded.error())));
    return checkModule(*loaded, **source, asOf);
}

inline QByteArray linesOf(const Problems &problems)
{
    QByteArray lines;
    for (const Problem &problem : problems) {
        lines += problem.file.toUtf8() + ':' + QByteArray::number(problem.line) + ": "
            + describe(problem).toUtf8() + " [" + stableCode(problem.code).toUtf8() + ", "
            + problem.block.toUtf8() + "]\n";
    }
    return lines;
}

/// A sentence that can be printed: whole, and with everything filled in.
inline bool isSentence(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Z“<].*[^.…]\\.$"));
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    return pattern.match(text).hasMatch() && !placeholder.match(text).hasMatch();
}

// What a check finds, one thing a row. A new block, or a new problem, gets its rows here.
Rows fileRows();
Rows attributeRows();
Rows valueRows();
Rows packingRows();
Rows outlineRows();
Rows idRows();
Rows mediaRows();
Rows textRows();
Rows factRows();
Rows tableRows();
Rows questionRows();
Rows worksheetRows();
Rows sampleRows();
Rows translationRows();
Rows languageRows();

// In the module with every block.
Rows placeRows();
Rows gapRows();
Rows recordingRows();
Rows chartRows();
Rows activityRows();
Rows profileRows();

} // namespace Kogge::CheckTable
