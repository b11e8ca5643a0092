// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowlayout.h"

#include "settingsfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int layoutPause = 500; // Milliseconds after the last move.
constexpr qreal leastShare = 0.2;
constexpr qreal mostShare = 0.8;

} // namespace

WindowLayout::WindowLayout(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(layoutPause);
    connect(&m_saving, &QTimer::timeout, this, &WindowLayout::save);
    bool isNumber = false;
    const qreal stored = readSettings(file).values.value(u"previewShare"_s).toDouble(&isNumber);
    if (isNumber && stored >= leastShare && stored <= mostShare)
        m_previewShare = stored;
}

WindowLayout::~WindowLayout()
{
    if (m_saving.isActive())
        save();
}

void WindowLayout::setPreviewShare(qreal share)
{
    const qreal possible = std::clamp(share, leastShare, mostShare);
    if (qFuzzyCompare(std::exchange(m_previewShare, possible), possible))
        return;
    m_saving.start();
    Q_EMIT changed();
}

/// Where it cannot be written, the next start has the usual layout.
void WindowLayout::save()
{
    if (!m_file.isEmpty()) [[maybe_unused]]
        const auto written =
            writeSettings(m_file, {{u"previewShare"_s, QString::number(m_previewShare, 'f', 3)}});
}

} // namespace Kogge
