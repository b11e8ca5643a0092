// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace Kogge {

/// What any XML file may be at most.
struct XmlLimits {
    qint64 bytes = 4 * 1024 * 1024;
    int depth = 64;
    int nodes = 200'000;
    int attributes = 64; ///< Of one element, namespaces included.
};

/// An XML file held so that it can be edited in place: comments, white space and elements of other versions
/// stay where they are, and saving it unchanged gives the same bytes if it is in canonical form.
///
/// Canonical form is what save() writes: UTF-8 without byte order mark, "\n" as line end, attributes in
/// double quotes, empty elements as "<x/>", and only & < > (and " in attributes) escaped.
class XmlSource
{
public:
    /// Fails with TooLarge, XmlHasDoctype or XmlInvalid (detail: "line 3, column 5: …").
    static Result<XmlSource> load(const QByteArray &bytes, const QString &file, const XmlLimits &limits = {});
    /// A new file: an XML declaration and the root element of one of our formats.
    static XmlSource create(const QString &root, const QString &file);

    XmlSource(XmlSource &&) noexcept;
    XmlSource &operator=(XmlSource &&) noexcept;
    ~XmlSource();

    [[nodiscard]] QByteArray save() const;
    /// True where load() and save() gave the same bytes.
    [[nodiscard]] bool isCanonical() const;
    [[nodiscard]] const QString &file() const;
    /// Starts, texts and ends of elements when it was loaded, as XmlLimits count them.
    [[nodiscard]] int nodes() const;
    /// Elements directly in the root: blocks of a lesson, records of a table.
    [[nodiscard]] int parts() const;

    struct Private; ///< For this library's own files: see xmlsource_p.h.
    [[nodiscard]] Private &d() const { return *m_d; }

private:
    explicit XmlSource(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

/// The lines of all elements, in their order; 0 for those that were not loaded.
[[nodiscard]] std::vector<int> elementLines(const XmlSource &source);

/// The namespace of all our own elements.
inline constexpr auto moduleNamespace = "urn:kogge:module";

/// A load error as a finding of a check.
[[nodiscard]] Problem problemFrom(const Error &error, const QString &file);

} // namespace Kogge
