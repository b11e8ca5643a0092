// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "translations/translations.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qreal smallestText = 0.8;
constexpr qreal largestText = 2.5;
constexpr qreal textStep = 0.1;
constexpr qreal usualFontPixels = 13.0; // A desktop's font at its standard size.

const QStringList appearances{u"system"_s, u"light"_s, u"dark"_s, u"highLight"_s, u"highDark"_s};

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
{
    if (file.isEmpty())
        return;
    m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
    for (const QString &key : m_file->allKeys())
        m_values.insert(key, m_file->value(key));
}

Settings::~Settings() = default;

QVariant Settings::value(const QString &key, const QVariant &standard) const
{
    return m_values.value(key, standard);
}

void Settings::set(const QString &key, const QVariant &value)
{
    m_values.insert(key, value);
    if (m_file)
        m_file->setValue(key, value);
    Q_EMIT changed();
}

QString Settings::appearance() const
{
    const QString chosen = value(u"appearance"_s, u"system"_s).toString();
    return appearances.contains(chosen) ? chosen : u"system"_s;
}

void Settings::setAppearance(const QString &appearance)
{
    if (appearance != this->appearance() && appearances.contains(appearance))
        set(u"appearance"_s, appearance);
}

QString Settings::scheme() const
{
    if (appearance() != u"system")
        return appearance();
    const QColor window = QGuiApplication::palette().color(QPalette::Window);
    return window.lightness() < 128 ? u"dark"_s : u"light"_s;
}

qreal Settings::readingScale() const
{
    bool isNumber = false;
    const qreal scale = value(u"readingScale"_s, 1.0).toDouble(&isNumber);
    const bool usable = isNumber && scale >= smallestText && scale <= largestText;
    return usable ? scale : 1.0;
}

void Settings::setReadingScale(qreal scale)
{
    const qreal rounded = std::round(std::clamp(scale, smallestText, largestText) / textStep) * textStep;
    if (!qFuzzyCompare(rounded, readingScale()))
        set(u"readingScale"_s, rounded);
}

qreal Settings::interfaceScale() const
{
    const qreal pixels = QFontInfo(QGuiApplication::font()).pixelSize();
    return std::clamp(std::round(10 * pixels / usualFontPixels) / 10, 1.0, 2.0);
}

QString Settings::language() const
{
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    const QString chosen = value(u"language"_s, system).toString();
    return interfaceLanguages().contains(chosen) ? chosen : u"en"_s;
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language() || !interfaceLanguages().contains(language))
        return;
    set(u"language"_s, language);
    Q_EMIT languageChanged();
}

bool Settings::reducedMotion() const
{
    return value(u"reducedMotion"_s, false).toBool();
}

void Settings::setReducedMotion(bool reduced)
{
    if (reduced != reducedMotion())
        set(u"reducedMotion"_s, reduced);
}

void Settings::storeNothing()
{
    m_file.reset();
}

void Settings::enlargeText()
{
    setReadingScale(readingScale() + textStep);
}

void Settings::reduceText()
{
    setReadingScale(readingScale() - textStep);
}

void Settings::resetText()
{
    setReadingScale(1.0);
}

} // namespace Kogge
