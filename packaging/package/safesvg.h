// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace Kogge {

/// \p svg without scripts, foreign objects, style sheets and everything that leads outside the file: Qt's SVG
/// renderer opens local files that a picture names. Empty where it is not well-formed, has a DOCTYPE, more
/// than 100,000 elements, or elements to draw nested more than 64 deep.
[[nodiscard]] QByteArray safeSvg(const QByteArray &svg);

/// Why a drawing would not be shown as it is, or should not be in a module at all.
struct SvgFlaw {
    enum Kind {
        Unreadable, ///< Not well-formed, or no drawing.
        Doctype,
        TooComplex, ///< More, or deeper, than safeSvg() takes.
        Script,
        LeadsOutside, ///< To other files, or into the web.
        NotShown, ///< Has an element that safeSvg() leaves out.
    };
    Kind kind = Unreadable;
    QString element; ///< Where it was found; empty for what concerns all of it.
    qint64 line = 0;
};

/// The first flaw of \p svg. Where there is none, safeSvg() loses nothing that one can see, and the file can
/// be given to any browser. What other programs note in elements and attributes of their own is no flaw.
[[nodiscard]] std::optional<SvgFlaw> flawOfSvg(const QByteArray &svg);

/// In pixels, as its root element says it; empty where that says nothing.
[[nodiscard]] QSize sizeOfSvg(const QByteArray &svg);

} // namespace Kogge
