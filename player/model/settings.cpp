// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "settingsfile.h"
#include "translations/translations.h"

#include <QFileInfo>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr qreal smallestText = 0.8;
constexpr qreal largestText = 2.5;
constexpr qreal textStep = 0.1;
constexpr qreal usualFontPixels = 13.0; // A desktop's font at its standard size.
constexpr int savingPause = 300; // Milliseconds after the last change.

const QStringList appearances{u"system"_s, u"light"_s, u"dark"_s, u"highLight"_s, u"highDark"_s};

QString languageFrom(const QMap<QString, QString> &values)
{
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    const QString chosen = values.value(u"language"_s, system);
    return interfaceLanguages().contains(chosen) ? chosen : u"en"_s;
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingPause);
    connect(&m_saving, &QTimer::timeout, this, &Settings::save);
    if (file.isEmpty())
        return;
    const StoredSettings stored = readSettings(file);
    m_values = stored.values;
    if (stored.state == StoredSettings::State::Damaged)
        startAnew(tr("Your settings could not be read."));
    if (stored.state == StoredSettings::State::Newer)
        startAnew(tr("Your settings were made with a newer version of Kogge."));
}

Settings::~Settings()
{
    if (m_saving.isActive())
        save();
}

void Settings::startAnew(const QString &why)
{
    const QString kept = keepAside(m_file);
    if (kept.isEmpty()) {
        m_file.clear(); // Rather than to destroy what is there.
        m_notice = why + u' ' + tr("Now the standards are in force, and changes are not kept.");
    } else {
        //: %1 is the name of a file
        m_notice = why + u' '
            + tr("Now the standards are in force; the old file was kept as “%1”.")
                  .arg(QFileInfo(kept).fileName());
    }
}

QString Settings::languageIn(const QString &file)
{
    return languageFrom(file.isEmpty() ? QMap<QString, QString>() : readSettings(file).values);
}

void Settings::set(const QString &key, const QString &value)
{
    m_values.insert(key, value);
    if (!m_file.isEmpty())
        m_saving.start();
    Q_EMIT changed();
}

void Settings::save()
{
    m_saving.stop();
    (void)writeSettings(m_file, m_values); // On a disk that cannot be written, they hold for this run.
}

QString Settings::appearance() const
{
    const QString chosen = m_values.value(u"appearance"_s);
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
    const qreal scale = m_values.value(u"readingScale"_s).toDouble(&isNumber);
    const bool usable = isNumber && scale >= smallestText && scale <= largestText;
    return usable ? scale : 1.0;
}

void Settings::setReadingScale(qreal scale)
{
    const qreal rounded = std::round(std::clamp(scale, smallestText, largestText) / textStep) * textStep;
    if (!qFuzzyCompare(rounded, readingScale()))
        set(u"readingScale"_s, QString::number(rounded));
}

qreal Settings::interfaceScale() const
{
    const qreal pixels = QFontInfo(QGuiApplication::font()).pixelSize();
    return std::clamp(std::round(10 * pixels / usualFontPixels) / 10, 1.0, 2.0);
}

QString Settings::language() const
{
    return languageFrom(m_values);
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language() || !interfaceLanguages().contains(language))
        return;
    set(u"language"_s, language);
    Q_EMIT languageChanged();
}

QString Settings::moduleLanguage() const
{
    return m_values.value(u"moduleLanguage"_s, language());
}

void Settings::setModuleLanguage(const QString &language)
{
    if (language != moduleLanguage())
        set(u"moduleLanguage"_s, language);
}

bool Settings::reducedMotion() const
{
    return m_values.value(u"reducedMotion"_s) == u"true";
}

void Settings::setReducedMotion(bool reduced)
{
    if (reduced != reducedMotion())
        set(u"reducedMotion"_s, reduced ? u"true"_s : u"false"_s);
}

void Settings::storeNothing()
{
    if (m_saving.isActive())
        save();
    m_file.clear();
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
