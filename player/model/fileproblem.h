// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "manifest/foreignmanifest.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// A file that was to be opened and was not, in words: what happened, to what, and what to do.
class FileProblem
{
    Q_GADGET
    QML_VALUE_TYPE(fileProblem)

    /// "foreign", "older", "newer", "names", "unsafe", "damaged", "missing", "unreadable", "disk" or
    /// "notModule"; empty: no problem.
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString fileName MEMBER fileName)
    Q_PROPERTY(QString title MEMBER title)
    /// What is the matter; with a file, that nothing has changed.
    Q_PROPERTY(QString text MEMBER text)
    /// What can be done.
    Q_PROPERTY(QString advice MEMBER advice)
    /// Lines about the package, for a SCORM package of another program.
    Q_PROPERTY(QStringList details MEMBER details)

public:
    /// \p error happened on opening \p file; \p manifest where the file is another program's package.
    static FileProblem of(const QString &file, const Error &error,
                          const std::optional<ForeignManifest> &manifest);
    /// \p error happened on opening the learner's progress in \p folder.
    static FileProblem ofStore(const QString &folder, const Error &error);

    QString kind;
    QString fileName;
    QString title;
    QString text;
    QString advice;
    QStringList details;

    bool operator==(const FileProblem &) const = default;
};

} // namespace Kogge
