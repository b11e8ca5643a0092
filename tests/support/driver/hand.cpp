// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"

#include <QKeySequence>
#include <QPointer>
#include <QQuickWindow>
#include <QTest>

namespace Kogge::Hand {

namespace {

/// One report of a touchpad; in \p pixels, and in degrees, without which it would count for a repetition.
void wheel(QQuickWindow &window, QPoint point, int pixels, Qt::ScrollPhase phase)
{
    static ulong time = 1;
    time += 20; // A flickable passes over what takes no time.
    const QPoint distance(0, -pixels);
    QWheelEvent event(point, window.mapToGlobal(point), distance, distance, Qt::NoButton, Qt::NoModifier,
                      phase, false, Qt::MouseEventSynthesizedBySystem);
    event.setTimestamp(time);
    QSpontaneKeyEvent::setSpontaneous(&event);
    QCoreApplication::sendEvent(&window, &event);
}

/// The key that writes \p letter on a keyboard that has it; what it writes is said beside it.
Qt::Key keyFor(QChar letter)
{
    const QKeySequence keys = QKeySequence::fromString(letter.toUpper(), QKeySequence::PortableText);
    return letter.isSpace() || keys.isEmpty() ? Qt::Key_Space : keys[0].key();
}

} // namespace

void click(QQuickWindow &window, QPoint point)
{
    const QPointer<QQuickWindow> alive(&window);
    QTest::mouseMove(&window, point);
    if (alive)
        QTest::mouseClick(&window, Qt::LeftButton, Qt::NoModifier, point);
}

void scroll(QQuickWindow &window, QPoint point, int pixels)
{
    const int threshold = pixels > 0 ? 20 : -20; // More than a finger that only rests.
    wheel(window, point, 0, Qt::ScrollBegin);
    wheel(window, point, threshold, Qt::ScrollUpdate); // A flickable counts from here,
    wheel(window, point, threshold, Qt::ScrollUpdate); // and takes the gesture for its own.
    wheel(window, point, pixels, Qt::ScrollUpdate);
    wheel(window, point, 0, Qt::ScrollEnd);
}

void press(QQuickWindow &window, const QString &keys)
{
    const QPointer<QQuickWindow> alive(&window);
    const QKeySequence sequence = QKeySequence::fromString(keys, QKeySequence::PortableText);
    for (int key = 0; key < sequence.count() && alive; ++key)
        QTest::keyClick(&window, sequence[key].key(), sequence[key].keyboardModifiers());
}

void type(QQuickWindow &window, const QString &text)
{
    const QPointer<QQuickWindow> alive(&window);
    for (const QChar letter : text) {
        const bool shifted = letter.isUpper();
        if (alive)
            QTest::sendKeyEvent(QTest::Click, &window, keyFor(letter), QString(letter),
                                shifted ? Qt::ShiftModifier : Qt::NoModifier);
    }
}

} // namespace Kogge::Hand
