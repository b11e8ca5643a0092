// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "enginesetup.h"
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

void Stage::bringModule()
{
    const QString file = m_folder->filePath(u"module.zip"_s);
    if (const auto packed = pack(QStringLiteral(TEST_DATA_DIR "/everyblock"), file); !packed)
        qFatal("%s", qPrintable(describe(packed.error())));
    m_player->openFile(file);
}

void Stage::bringText()
{
    const QString file = m_folder->filePath(u"text.zip"_s);
    writeText(file);
    m_player->openFile(file);
}

bool Stage::isBusy() const
{
    return !m_player->importing().isEmpty();
}

void setUpEngine(QQmlEngine &engine)
{
    qmlRegisterSingletonInstance("Kogge.Test", 1, 0, "Stage", new Stage(engine));
}
