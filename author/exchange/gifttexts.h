// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/giftfile.h"
#include "exchange/leftout.h"
#include "markup/document.h"

namespace Kogge {

/// Texts of a GIFT file as texts of ours. What they lose is reported; of a text that is asked for twice,
/// twice.
class GiftTexts
{
public:
    explicit GiftTexts(LeftOuts &leftOut)
        : m_leftOut(leftOut)
    { }

    [[nodiscard]] QString markdown(const GiftText &text) const;
    /// In one line, without marks.
    [[nodiscard]] QString plain(const GiftText &text) const;

    void report(int line, LeftOutReason reason, const QString &what) const;

private:
    [[nodiscard]] std::vector<Node> nodesOf(const GiftText &text) const;
    [[nodiscard]] std::vector<Node> markdownNodes(const GiftText &text) const;
    [[nodiscard]] std::vector<Node> htmlNodes(const QString &html, int line) const;

    LeftOuts &m_leftOut;
};

/// The beginning of \p text as readers would know it, whatever its format.
[[nodiscard]] QString excerpt(const GiftText &text);

} // namespace Kogge
