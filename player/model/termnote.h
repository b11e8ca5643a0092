// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// A term that the learner has asked about.
class TermNote
{
    Q_GADGET
    QML_VALUE_TYPE(termNote)

    Q_PROPERTY(QString termId MEMBER id) ///< Empty: none.
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString definition MEMBER definition)

public:
    QString id;
    QString name;
    QString definition;

    bool operator==(const TermNote &) const = default;
};

} // namespace Kogge
