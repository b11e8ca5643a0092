// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "course/units.h"
#include "enginesetup.h"
#include "packageimages.h"
#include "translations/translations.h"

using namespace Kogge;
using namespace Qt::StringLiterals;

class DeskImages : public PackageImages
{ };

namespace {

/// Every text of \p course is followed by one more than half as long, with a word as German has them.
void lengthen(Course &course)
{
    for (Lesson &lesson : course.lessons) {
        for (Block &block : lesson.blocks) {
            replaceTexts(block, [](const QString &id, const QString &text) -> std::optional<QString> {
                if (id.endsWith(u"/answers"))
                    return std::nullopt;
                return text + u" und die Bürgschaftsbank"_s
                    + (text.size() > 30 ? u" mit ihrer Geschäftsordnung"_s : QString());
            });
        }
    }
}

} // namespace

Desk::Desk(QQmlEngine &engine)
    : QObject(&engine)
    , m_engine(engine)
    , m_images(new DeskImages)
{
    m_images->setSource(
        std::shared_ptr<const FileSource>(*FolderSource::open(QStringLiteral(TEST_DATA_DIR "/everyblock"))));
    engine.addImageProvider(QLatin1StringView(PackageImages::providerName), m_images);
}

Desk::~Desk() = default;

void Desk::speak(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    installTranslations(language);
    m_engine.retranslate();
}

void Desk::begin()
{
    m_full.reset();
    speak(u"en"_s);
    m_desk = std::make_unique<Fixture::LessonDesk>();
}

void Desk::beginInGerman()
{
    m_full.reset();
    speak(u"de"_s);
    m_desk = std::make_unique<Fixture::LessonDesk>(&lengthen);
}

void Desk::reopen()
{
    m_desk->reopen();
}

BlockObject *Desk::block(const QString &id) const
{
    BlockObject *block = &m_desk->blockObject(id);
    QQmlEngine::setObjectOwnership(block, QQmlEngine::CppOwnership);
    return block;
}

QStringList Desk::blockIds() const
{
    QStringList ids;
    for (const Lesson &lesson : m_desk->course().lessons) {
        for (const Block &block : lesson.blocks)
            ids += block.id;
    }
    return ids;
}

void Desk::settle() const
{
    m_desk->settle();
}

int Desk::attempts(const QString &id) const
{
    return m_desk->stored().record.answers.value(id).attempts;
}

void setUpEngine(QQmlEngine &engine)
{
    qmlRegisterSingletonInstance("Kogge.Test", 1, 0, "Desk", new Desk(engine));
}
