// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QSettings;

namespace Kogge {

/// What the learner has chosen about looks and language. Kept in a file; a damaged one means the standards.
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
    /// "en" or "de"; the desktop's language until one is chosen.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)

public:
    /// \p file is made when something is changed; empty for settings that are forgotten.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QString appearance() const;
    void setAppearance(const QString &appearance);
    [[nodiscard]] QString scheme() const;
    [[nodiscard]] qreal readingScale() const;
    void setReadingScale(qreal scale);
    [[nodiscard]] qreal interfaceScale() const;
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
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
    void set(const QString &key, const QVariant &value);
    [[nodiscard]] QVariant value(const QString &key, const QVariant &standard) const;

    std::unique_ptr<QSettings> m_file; ///< Null for settings that are forgotten.
    QVariantMap m_values;
};

} // namespace Kogge
