// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

static void initializeResources()
{
    Q_INIT_RESOURCE(
        kogge_translations); // A static library's resources are dropped unless something asks for them.
}

namespace Kogge {

namespace {

bool load(QTranslator &translator, const QString &locale)
{
    initializeResources();
    return translator.load(u":/kogge/translations/kogge_%1.qm"_s.arg(interfaceLanguageFor(locale)));
}

/// Of this thread; null: it speaks as the program does.
const QTranslator *&spokenHere()
{
    thread_local const QTranslator *translator = nullptr;
    return translator;
}

/// The program's own, which gives way to another language where a thread speaks one. Installing that one
/// would make every window speak it.
class InterfaceTranslator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *text, const char *disambiguation,
                                    int number) const override
    {
        const QTranslator *other = spokenHere();
        if (!other)
            return QTranslator::translate(context, text, disambiguation, number);
        const QString translation = other->translate(context, text, disambiguation, number);
        return translation.isEmpty() ? QString::fromUtf8(text) : translation;
    }
};

bool isInstalled = false;

} // namespace

void installTranslations(const QString &locale)
{
    static InterfaceTranslator translator;
    isInstalled = true;
    QCoreApplication::removeTranslator(&translator);
    if (load(translator, locale))
        QCoreApplication::installTranslator(&translator);
}

QString translated(const QString &locale, const char *context, const char *text)
{
    QTranslator translator;
    const QString translation = load(translator, locale) ? translator.translate(context, text) : QString();
    return translation.isEmpty() ? QString::fromUtf8(text) : translation;
}

SpeakingIn::SpeakingIn(const QString &locale)
    : m_translator(std::make_unique<QTranslator>())
    , m_before(spokenHere())
{
    if (!isInstalled)
        installTranslations({});
    if (load(*m_translator, locale))
        spokenHere() = m_translator.get();
}

SpeakingIn::~SpeakingIn()
{
    spokenHere() = m_before;
}

QString interfaceLanguageFor(const QString &locale)
{
    const QString language = locale.section(u'_', 0, 0).section(u'-', 0, 0);
    return interfaceLanguages().contains(language) ? language : interfaceLanguages().first();
}

QStringList interfaceLanguages()
{
    return {u"en"_s, u"de"_s, u"sv"_s};
}

} // namespace Kogge
