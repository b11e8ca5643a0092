// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livepreview.h"

#include "package/mediause.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr int updatePause = 250; // Milliseconds after the last key.
constexpr int phoneWidth = 400; // Of a usual one, and of a usual tablet held upright.
constexpr int tabletWidth = 800;

} // namespace

LivePreview::LivePreview(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(updatePause);
    connect(&m_pause, &QTimer::timeout, this, &LivePreview::update);
}

LivePreview::~LivePreview() = default;

void LivePreview::setLanguage(int language)
{
    if (language < 0 || language >= m_source().course.languages().size() || language == m_language)
        return;
    m_language = language;
    if (m_running)
        show();
    Q_EMIT languageChanged();
}

void LivePreview::setDevice(Device device)
{
    if (std::exchange(m_device, device) != device)
        Q_EMIT lookChanged();
}

void LivePreview::setAppearance(const QString &appearance)
{
    if (std::exchange(m_appearance, appearance) != appearance)
        Q_EMIT lookChanged();
}

void LivePreview::setTextSize(qreal size)
{
    const qreal possible = std::clamp(size, 1.0, 2.0);
    if (!qFuzzyCompare(std::exchange(m_textSize, possible), possible))
        Q_EMIT lookChanged();
}

int LivePreview::widthOf(Device device)
{
    return device == Device::Phone ? phoneWidth : device == Device::Tablet ? tabletWidth : 0;
}

int LivePreview::row() const
{
    return lesson() ? lesson()->blocks()->rowOf(m_block) : -1;
}

void LivePreview::setDepth(qreal depth)
{
    const qreal possible = std::clamp(depth, 0.0, 1.0);
    if (qFuzzyCompare(1 + m_depth, 1 + possible))
        return;
    m_depth = possible;
    Q_EMIT placeChanged();
}

void LivePreview::start()
{
    if (std::exchange(m_running, true))
        return;
    show();
}

void LivePreview::stop()
{
    m_pause.stop();
    m_touched.clear();
    if (!std::exchange(m_running, false))
        return;
    const auto before = std::move(m_preview); // Until nobody looks at it any more.
    Q_EMIT lessonChanged();
}

void LivePreview::openLesson()
{
    m_block.clear();
    m_depth = 0;
    if (m_running)
        show();
}

void LivePreview::choose(const QString &block)
{
    if (std::exchange(m_block, block) == block)
        return;
    m_depth = 0;
    Q_EMIT placeChanged();
}

void LivePreview::touch(const QStringList &paths)
{
    if (!m_running)
        return;
    m_touched.unite({paths.begin(), paths.end()});
    m_pause.start();
}

void LivePreview::retranslate()
{
    Q_EMIT retranslated();
    if (m_running)
        show(); // Words of the interface stand in the objects, too.
}

/// Opens the lesson anew.
void LivePreview::show()
{
    const Source source = m_source();
    const QStringList languages = source.course.languages();
    m_language = std::min<int>(m_language, static_cast<int>(languages.size()) - 1);
    m_pause.stop();
    m_touched.clear();
    m_files = source.files;
    Q_EMIT filesChanged();
    Course course = source.course;
    course.module.version = source.pictureVersion;
    auto shown = std::make_shared<LessonPreview>(course, languages.at(m_language), source.files);
    shown->open(source.lesson);
    std::swap(m_preview, shown);
    Q_EMIT lessonChanged();
    Q_EMIT placeChanged();
}

/// Shows what has changed in the lesson that is open; what has not stays as it is.
void LivePreview::update()
{
    const Source source = m_source();
    const QSet<QString> touched = std::exchange(m_touched, {});
    if (!lesson() || lesson()->lessonId() != source.lesson
        || m_language >= source.course.languages().size()) {
        show();
        return;
    }
    m_files = source.files;
    Q_EMIT filesChanged();
    const bool isLessonOnly = touched == QSet<QString>{u"lessons/%1.xml"_s.arg(source.lesson)};
    const auto isOther = [&](const Block &block) {
        const auto media = isLessonOnly ? std::vector<MediaVisitor::Found>() : mediaIn(block);
        return std::any_of(media.begin(), media.end(), [&](const MediaVisitor::Found &found) {
            return touched.contains(found.path) || touched.contains(u"media.xml"_s);
        });
    };
    const int before = row();
    if (isLessonOnly) {
        m_preview->rewrite(source.course, source.files, LessonPreview::Change::Lesson, isOther);
    } else {
        Course course = source.course;
        course.module.version = source.pictureVersion;
        m_preview->rewrite(course, source.files, LessonPreview::Change::Course, isOther);
    }
    if (row() != before)
        Q_EMIT placeChanged();
}

} // namespace Kogge
