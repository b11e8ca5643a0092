// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace Kogge {

/// The link that is being written in a text of Markdown: one that is there, or the words that are to become
/// one.
class WrittenLink : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    /// What written() is to replace.
    Q_PROPERTY(int start READ start NOTIFY taken)
    Q_PROPERTY(int end READ end NOTIFY taken)
    /// Whether there is a link already, and where it leads.
    Q_PROPERTY(bool exists READ exists NOTIFY taken)
    Q_PROPERTY(QString target READ target NOTIFY taken)
    /// An address to begin with: that of the link, or the words themselves where they are one; or empty.
    Q_PROPERTY(QString address READ address NOTIFY taken)

public:
    using QObject::QObject;

    [[nodiscard]] int start() const { return m_start; }
    [[nodiscard]] int end() const { return m_end; }
    [[nodiscard]] bool exists() const { return m_exists; }
    [[nodiscard]] const QString &target() const { return m_target; }
    [[nodiscard]] QString address() const;

    /// Is about what is selected from \p start to \p end, or about the link around that.
    Q_INVOKABLE void take(const QString &text, int start, int end);
    /// Markdown with a link to \p target; where there are no words, \p title is shown. Without a target: the
    /// words alone.
    [[nodiscard]] Q_INVOKABLE QString written(const QString &target, const QString &title) const;
    /// See addressMeant().
    [[nodiscard]] Q_INVOKABLE static QString addressOf(const QString &typed);

Q_SIGNALS:
    void taken();

private:
    int m_start = 0;
    int m_end = 0;
    bool m_exists = false;
    QString m_words;
    QString m_target;
};

} // namespace Kogge
