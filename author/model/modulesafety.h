// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/filestamp.h"
#include "editing/moduledocument.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// What an author decides about work that is not where it should be: what a killed program left unsaved, what
/// another program changed meanwhile, and what earlier saves replaced. All but throwing away can be undone.
class ModuleSafety : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the editor.")

    /// When changes were made that a program could not save any more; empty where there are none, or somebody
    /// has decided.
    Q_PROPERTY(QString found READ found NOTIFY changed)
    /// What they would change, a sentence each.
    Q_PROPERTY(QStringList foundChanges READ foundChanges NOTIFY changed)
    /// Which files another program has changed; empty where it has not, or somebody has decided.
    Q_PROPERTY(QStringList outside READ outside NOTIFY changed)
    Q_PROPERTY(QStringList outsideChanges READ outsideChanges NOTIFY changed)
    /// Pictures, sound or films of the module are among them: these are theirs, whoever's version counts.
    Q_PROPERTY(bool replacesMedia READ replacesMedia NOTIFY changed)
    /// Earlier versions by date and time, newest first, since listBackups().
    Q_PROPERTY(QStringList backups READ backups NOTIFY changed)
    /// What is not as safe as it should be, in a sentence.
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    explicit ModuleSafety(ModuleDocument &document, QObject *parent = nullptr);

    [[nodiscard]] QString found() const;
    [[nodiscard]] const QStringList &foundChanges() const { return m_foundChanges; }
    [[nodiscard]] const QStringList &outside() const { return m_outside; }
    [[nodiscard]] const QStringList &outsideChanges() const { return m_outsideChanges; }
    [[nodiscard]] bool replacesMedia() const { return m_replacesMedia; }
    [[nodiscard]] QStringList backups() const;
    [[nodiscard]] const QString &notice() const { return m_notice; }

    Q_INVOKABLE void recover();
    Q_INVOKABLE void discardFound();
    /// Looks whether another program has changed something now. True where somebody must decide about it.
    Q_INVOKABLE bool lookOutside();
    Q_INVOKABLE void takeOutside();
    Q_INVOKABLE void keepMine();
    Q_INVOKABLE void listBackups();
    Q_INVOKABLE void restore(int row);
    Q_INVOKABLE void dismissNotice();
    void retranslate();

Q_SIGNALS:
    void changed();
    /// Something could not be done.
    void failed(const QString &sentence);

private:
    void lookFound();
    void setOutside(const QStringList &paths);
    void note(const QString &sentence);
    void report(const Result<bool> &result);

    ModuleDocument &m_document;
    std::optional<QDateTime> m_found;
    QStringList m_foundChanges;
    QStringList m_outside;
    QStringList m_outsideChanges;
    std::map<QString, FileStamp> m_outsideStamps;
    bool m_replacesMedia = false;
    std::vector<Backup> m_backups;
    QString m_notice;
};

} // namespace Kogge
