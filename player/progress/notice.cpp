// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/notice.h"

#include "base/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kogge {

namespace {

const char *sentenceOf(const Notice &notice)
{
    switch (notice.code) {
    case NoticeCode::StoreDamaged:
        return QT_TRANSLATE_NOOP(
            "Kogge::Notice",
            "Your progress file was damaged; a new one has been made, and the damaged one is "
            "kept as “%1”.");
    case NoticeCode::StoreMissing:
        return QT_TRANSLATE_NOOP("Kogge::Notice",
                                 "Your progress file was missing; a new one has been made from the backups.");
    case NoticeCode::WritesCutOff:
        return QT_TRANSLATE_NOOP(
            "Kogge::Notice",
            "The computer stopped while something was being saved, so the last thing you did "
            "before may be missing; the old file is kept as “%1”.");
    case NoticeCode::EventsRecovered:
        return notice.time.isValid()
            ? QT_TRANSLATE_N_NOOP(
                "Kogge::Notice",
                "%n step(s) of your work have been recovered, up to %2; anything later may be missing.")
            : QT_TRANSLATE_NOOP("Kogge::Notice", "Nothing of your earlier work could be recovered.");
    case NoticeCode::EventsLost:
        return QT_TRANSLATE_N_NOOP("Kogge::Notice", "%n step(s) of your work are known to be lost.");
    case NoticeCode::ReadOnly:
        return QT_TRANSLATE_NOOP(
            "Kogge::Notice", "You can look at your progress, but nothing new can be saved at the moment: %3");
    case NoticeCode::NetworkFolder:
        return QT_TRANSLATE_NOOP(
            "Kogge::Notice",
            "Your progress lies on a network drive (%1), which is slower and less safe; keep it "
            "on this computer if you can.");
    case NoticeCode::ConflictCopy:
        return QT_TRANSLATE_NOOP(
            "Kogge::Notice",
            "A second copy of your progress, “%1”, has been left here by a program that keeps "
            "folders the same on several computers; it is not read.");
    case NoticeCode::BackupFailed:
        return QT_TRANSLATE_NOOP("Kogge::Notice", "No backup of your progress could be made: %3");
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const Notice &notice)
{
    const QString sentence = QCoreApplication::translate("Kogge::Notice", sentenceOf(notice), nullptr,
                                                         static_cast<int>(notice.count));
    return withArguments(sentence,
                         {visibleText(notice.subject),
                          QLocale().toString(notice.time.toLocalTime(), QLocale::ShortFormat),
                          notice.error ? describe(*notice.error) : QString()});
}

} // namespace Kogge
