// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Kogge {

/// What the learner has chosen about looks and language, kept in a file. One that is damaged, or of a newer
/// version, is kept under another name, and the standards are in force.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the player.")

    /// "system" (standard), "light", "dark", "highLight" or "highDark".
    Q_PROPERTY(QString appearance READ appearance WRITE setAppearance NOTIFY changed)
    /// appearance, with "system" resolved to what the desktop has.
    Q_PROPERTY(QString scheme READ scheme NOTIFY changed)
    /// Lesson text: 1 (standard), 0.8 to 2.5.
    Q_PROPERTY(qreal readingScale READ readingScale WRITE setReadingScale NOTIFY changed)
    /// Interface text: follows the desktop's font.
    Q_PROPERTY(qreal interfaceScale READ interfaceScale CONSTANT)
    /// "en", "de" or "sv"; the desktop's language until one is chosen.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)

public:
    /// \p file is made when something is changed; empty for settings that are forgotten.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override; ///< Saves what is not saved yet.

    /// The language that Settings would have for \p file, which is not touched.
    [[nodiscard]] static QString languageIn(const QString &file);
    /// A sentence about a file that could not be used; empty where all is well.
    [[nodiscard]] const QString &notice() const { return m_notice; }

    [[nodiscard]] QString appearance() const;
    void setAppearance(const QString &appearance);
    [[nodiscard]] QString scheme() const;
    [[nodiscard]] qreal readingScale() const;
    void setReadingScale(qreal scale);
    [[nodiscard]] qreal interfaceScale() const;
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// In which modules are shown that have it; the interface's until one is chosen.
    [[nodiscard]] QString moduleLanguage() const;
    void setModuleLanguage(const QString &language);
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    /// What is changed from now on is for this run only.
    void storeNothing();

    /// One step larger or smaller; 1 again.
    Q_INVOKABLE void enlargeText();
    Q_INVOKABLE void reduceText();
    Q_INVOKABLE void resetText();

Q_SIGNALS:
    void changed();
    void languageChanged();

private:
    void startAnew(const QString &why);
    void set(const QString &key, const QString &value);
    void save();

    QString m_file; ///< Empty for settings that are forgotten.
    QMap<QString, QString> m_values;
    QTimer m_saving;
    QString m_notice;
};

} // namespace Kogge
