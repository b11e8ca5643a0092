// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/moduledocument.h"
#include "exchange/profileimport.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// Takes profiles from a table (CSV) into the collection that the chosen block shows.
class ProfileIntake : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    /// The chosen block shows profiles, or is to show some.
    Q_PROPERTY(bool available READ isAvailable NOTIFY collectionChanged)
    /// Name of the collection; empty where the chosen block shows none.
    Q_PROPERTY(QString collection READ collection NOTIFY collectionChanged)

public:
    /// \p document is borrowed.
    explicit ProfileIntake(ModuleDocument &document, QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const { return !m_block.isEmpty(); }
    [[nodiscard]] const QString &collection() const { return m_collection; }
    /// \p block is the chosen one, or null.
    void show(const Block *block);
    /// Into the collection; where there is none, it makes one, which the block then shows. One step; told()
    /// or failed() says how it went.
    Q_INVOKABLE void take(const QUrl &url);

Q_SIGNALS:
    void collectionChanged();
    void failed(const QString &sentence);
    /// What was taken, and what was not.
    void told(const QString &sentence);

private:
    [[nodiscard]] Result<bool> put(const ProfileMerge &merge, const QString &file);
    [[nodiscard]] QString freeName(const QString &file) const;

    ModuleDocument &m_document;
    QString m_block; ///< Empty where another one is chosen.
    QString m_collection;
};

} // namespace Kogge
