// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <optional>
#include <vector>

namespace Kogge {

/// Something that a program tells assistive technology of.
struct SpokenObject {
    int depth = 0; ///< Below the program.
    QString role; ///< "push button"
    QString name;
    QString description;
    bool focusable = false;
    bool focused = false;
    bool showing = false;

    [[nodiscard]] QString line() const;
};

/// A screen that nobody sees with a session of its own, in which programs find the bus of assistive
/// technology (AT-SPI), as on a desktop with a screen reader.
class AccessibilityBus
{
public:
    AccessibilityBus();
    ~AccessibilityBus();
    AccessibilityBus(const AccessibilityBus &) = delete;
    AccessibilityBus &operator=(const AccessibilityBus &) = delete;

    /// Why there is none; empty where all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// What a program needs to be on this screen and on this bus: names and values.
    [[nodiscard]] std::vector<std::pair<QString, QString>> environment() const;
    /// All that the first program on the bus tells, in its order; empty where there is none.
    [[nodiscard]] std::vector<SpokenObject> tree() const;

private:
    [[nodiscard]] QString firstLineOf(QProcess &process, const QString &program,
                                      const QStringList &arguments);
    void openBus();

    QProcess m_screen;
    QProcess m_session;
    QString m_display;
    QString m_sessionAddress;
    QString m_problem;
    std::optional<QDBusConnection> m_bus;
};

} // namespace Kogge
