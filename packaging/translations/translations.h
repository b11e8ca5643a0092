// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace Kogge {

/// Makes the interface speak \p locale ("de", "de_AT", …) as far as there is a translation; English
/// otherwise. Replaces what an earlier call has installed.
void installTranslations(const QString &locale);

/// What translate() of an application would say after that, for where there is no application yet.
[[nodiscard]] QString translated(const QString &locale, const char *context, const char *text);

/// The one of interfaceLanguages() in which the interface speaks to users of \p locale: English where it does
/// not speak theirs.
[[nodiscard]] QString interfaceLanguageFor(const QString &locale);

/// The languages the interface is available in: "en", "de", "sv".
[[nodiscard]] QStringList interfaceLanguages();

/// As long as it lives, whatever this thread asks the interface for is said in another language; the windows
/// stay as they are. For papers in the language of their module. Within one another, the inner one counts.
class SpeakingIn
{
public:
    /// \p locale as for installTranslations().
    explicit SpeakingIn(const QString &locale);
    ~SpeakingIn();
    Q_DISABLE_COPY_MOVE(SpeakingIn)

private:
    std::unique_ptr<QTranslator> m_translator;
    const QTranslator *m_before;
};

} // namespace Kogge
