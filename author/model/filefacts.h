// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/medialibrary.h"
#include "editing/moduledocument.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// Who made the file that the chosen block shows, and how it may be used; with what was said last of another
/// file, to be taken at once.
class FileFacts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    /// False where the chosen block shows no file of the module.
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    /// Of the file, without its folder.
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString credit READ credit NOTIFY changed)
    /// SPDX expression.
    Q_PROPERTY(QString licence READ licence NOTIFY changed)
    /// "Nele · CC-BY-4.0": what takeSuggestion() would say of a file of which nothing is said; else empty.
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY changed)

public:
    /// \p document outlives it.
    explicit FileFacts(ModuleDocument &document, QObject *parent = nullptr);

    /// Where the last credit and licence are kept for the next time; empty: nowhere.
    void keepIn(const QString &file);
    /// What is shown from now on; null where nothing is chosen.
    void show(const Block *block);
    [[nodiscard]] bool isAvailable() const { return !m_path.isEmpty(); }
    [[nodiscard]] QString name() const { return m_path.section(u'/', -1); }
    [[nodiscard]] const QString &credit() const { return m_details.credit; }
    [[nodiscard]] const QString &licence() const { return m_details.licence; }
    [[nodiscard]] QString suggestion() const;
    /// True where neither the place nor the file has a text for those who do not see it, and one is needed.
    [[nodiscard]] bool lacksAlt() const { return m_lacksAlt; }

    /// Changes "credit" or "licence"; typing is one step.
    Q_INVOKABLE void write(const QString &field, const QString &text);
    Q_INVOKABLE void takeSuggestion();

Q_SIGNALS:
    void changed();
    /// Something could not be done.
    void failed(const QString &sentence);

private:
    void set(const MediaDetails &details, const QString &mergeKey);
    void keep();

    ModuleDocument &m_document;
    QString m_path;
    MediaDetails m_details;
    bool m_lacksAlt = false;
    QString m_file;
    QString m_lastCredit;
    QString m_lastLicence;
};

} // namespace Kogge
