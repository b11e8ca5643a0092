// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "enginesetup.h"
#include "entryobject.h"
#include "package/packer.h"
#include "translations/translations.h"

#include <QFile>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

void writeText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("no module") < 0)
        qFatal("cannot write %s", qPrintable(path));
}

/// As a newer Kogge leaves the file of a store.
void makeNewer(const QString &store)
{
    constexpr qint64 userVersion = 60; // Of SQLite's header, 4 bytes, big-endian.
    QFile file(store);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(userVersion) || file.write("\0\0\0\x63", 4) != 4)
        qFatal("cannot write %s", qPrintable(store));
}

} // namespace

Stage::Stage(QQmlEngine &engine)
    : QObject(&engine)
    , m_engine(engine)
    , m_images(new PackageImages)
{
    engine.addImageProvider(QLatin1StringView(PackageImages::providerName), m_images);
}

Stage::~Stage() = default;

void Stage::speak(const QString &language)
{
    m_player->settings()->setLanguage(language);
    QLocale::setDefault(QLocale(language));
    installTranslations(language);
    m_player->retranslate();
    m_engine.retranslate();
}

void Stage::start()
{
    m_player = std::make_unique<Player>(
        PlayerFolders{m_folder->filePath(u"data"_s), m_folder->filePath(u"library"_s), {}}, *m_images);
    QQmlEngine::setObjectOwnership(m_player.get(), QQmlEngine::CppOwnership);
}

void Stage::begin(const QString &language)
{
    makeRoom(); // Where a test before has failed.
    m_player.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    start();
    speak(language);
    Q_EMIT begun();
}

void Stage::beginWithoutStore(const QString &language)
{
    m_player.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    writeText(m_folder->filePath(u"data"_s)); // Where the folder is to be.
    start();
    speak(language);
    Q_EMIT begun();
}

void Stage::restart()
{
    const QString language = m_player->settings()->language();
    m_player.reset();
    start();
    speak(language);
    Q_EMIT begun();
}

void Stage::beginWithNewerStore(const QString &language)
{
    begin(language);
    const QString ilka = m_player->learners()->current();
    m_player->renameLearner(u"Ilka"_s);
    m_player->addLearner(u"Henrik"_s);
    m_player.reset();
    makeNewer(Kogge::learnerFolder(m_folder->filePath(u"data"_s), ilka) + u"/progress.sqlite"_s);
    start();
    speak(language);
    m_player->chooseLearner(ilka);
    Q_EMIT begun();
}

void Stage::bringModule(const QString &name)
{
    const QString file = m_folder->filePath(name + u".zip"_s);
    if (const auto packed = pack(QStringLiteral(TEST_DATA_DIR "/") + name, file); !packed)
        qFatal("%s", qPrintable(describe(packed.error())));
    m_player->openFile(file);
}

void Stage::bringText()
{
    const QString file = m_folder->filePath(u"text.zip"_s);
    writeText(file);
    m_player->openFile(file);
}

void Stage::reflect(const QString &text)
{
    const QString id = u"s1a343cjzd"_s;
    m_player->openLesson(m_player->module()->rowOfBlock(id));
    const LessonBlocks &blocks = *m_player->module()->lesson()->blocks();
    qobject_cast<ReflectionObject *>(blocks.blocks().at(blocks.rowOf(id)))->setText(text);
}

bool Stage::isBusy() const
{
    return !m_player->importing().isEmpty();
}

void setUpEngine(QQmlEngine &engine)
{
    qmlRegisterSingletonInstance("Kogge.Test", 1, 0, "Stage", new Stage(engine));
}
