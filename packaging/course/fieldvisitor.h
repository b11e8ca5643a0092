// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <type_traits>

namespace Kogge {

enum class Presence { Optional, Needed };

/// What a translated text is.
enum class TextKind {
    Plain, ///< One line.
    Markdown,
    Lines, ///< Plain texts, one on each line.
};

template<typename B, typename T>
concept Any = std::same_as<std::remove_const_t<B>, T>;

/// The words of an enumeration in files, in its order.
template<typename E> struct EnumWords;

} // namespace Kogge
