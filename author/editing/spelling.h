// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Kogge {

/// Folders in which the system keeps dictionaries: $DICPATH, then `hunspell` and `myspell/dicts` in each of
/// $XDG_DATA_HOME and $XDG_DATA_DIRS.
[[nodiscard]] QStringList dictionaryFolders();

/// A dictionary. Any thread may use it.
class Spelling
{
public:
    /// The dictionary for \p language, "de" or "pt-BR"; without a country, that of the country that has most
    /// speakers comes first. Reading takes a moment. Null where there is none that can be used.
    [[nodiscard]] static std::shared_ptr<Spelling> load(const QString &language,
                                                        const QStringList &folders = dictionaryFolders());
    ~Spelling();

    [[nodiscard]] bool isRight(const QString &word) const;
    /// What may have been meant, the likeliest first. May take a while.
    [[nodiscard]] QStringList suggestions(const QString &word) const;

private:
    struct Private;
    explicit Spelling(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

/// A word in a text.
struct WordPlace {
    int at = 0;
    int length = 0;

    bool operator==(const WordPlace &) const = default;
};

/// What the lines before say of a line.
enum class LineContext {
    Text,
    CodeWithBackticks, ///< Between ``` and ```.
    CodeWithTildes,
};

/// Whether the line begins or ends a block of code; then \p context becomes that of the next line.
[[nodiscard]] bool isCodeFence(const QString &line, LineContext &context);

/// The words of a line of Markdown, or of a plain text, that a dictionary can judge. Left out are marks,
/// code, targets of links, addresses, HTML, gaps, formulas, ids, everything with a digit, and abbreviations
/// in capitals. \p context is that of the line, and becomes that of the next one.
[[nodiscard]] std::vector<WordPlace> wordsOfLine(const QString &line, LineContext &context);
/// The same for all lines of a text; places count from its beginning.
[[nodiscard]] std::vector<WordPlace> wordsOfText(const QString &text);
/// A word as dictionaries have it: without soft hyphens, with straight apostrophes.
[[nodiscard]] QString plainWord(QStringView word);

} // namespace Kogge
