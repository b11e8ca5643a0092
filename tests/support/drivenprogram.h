// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivenitem.h"

#include <QLocalServer>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace Kogge {

/// One of our programs, as it is, worked by a test as by a person: with mouse and keyboard, by what is shown.
/// See driver/driver.h for how it is done.
///
/// Each function waits until what it needs is there. What does not come in time fails the test; from then on
/// nothing is done any more and every answer is empty, so that the test ends soon.
class DrivenProgram
{
public:
    /// \p program is the path of one of ours. It gets a home of its own, English, and a display that nobody
    /// sees.
    explicit DrivenProgram(const QString &program);
    /// Kills it if it runs.
    ~DrivenProgram();
    DrivenProgram(const DrivenProgram &) = delete;
    DrivenProgram &operator=(const DrivenProgram &) = delete;

    /// HOME, with everything that desktops keep below it; empty at first.
    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    /// What it finds around it; for others that are to meet it there.
    [[nodiscard]] const QProcessEnvironment &surroundings() const { return m_environment; }
    /// For the next start.
    void setEnvironment(const QString &name, const QString &value);
    /// Starts it through another program: {"strace", "-f", …}.
    void setWrapper(const QStringList &command) { m_wrapper = command; }

    /// Starts it and waits until it shows a window.
    void start(const QStringList &arguments);
    /// Works the program of ours that \p starter, which is worked, has started by itself, instead of starting
    /// one.
    void takeStartedBy(DrivenProgram &starter);
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// Waits until it has ended by itself; its exit status, or -1 if it crashed.
    int waitForEnd();
    /// Ctrl+Q; it must end well and have complained of nothing.
    void quit();
    /// The same by its window's frame, and by SIGTERM.
    void close();
    void terminate();
    /// SIGKILL.
    void kill();
    /// What it has written to standard error since its start.
    [[nodiscard]] QString complaints();

    /// False once something has failed.
    [[nodiscard]] bool isFine() const { return m_problem.isEmpty(); }
    void fail(const QString &problem);

    // What is shown.

    [[nodiscard]] std::vector<DrivenItem> items(const ItemQuery &query);
    [[nodiscard]] bool has(const ItemQuery &query) { return !items(query).empty(); }
    /// Waits for it.
    DrivenItem item(const ItemQuery &query);
    void waitUntilGone(const ItemQuery &query);
    /// Waits until \p condition holds; \p what says for what.
    void waitUntil(const QString &what, const std::function<bool()> &condition);
    [[nodiscard]] DrivenItem focused();
    /// All that a screen reader meets, in reading order.
    [[nodiscard]] std::vector<DrivenItem> tree();
    /// Names in the tree, of what is in sight.
    [[nodiscard]] QStringList textsInSight();
    [[nodiscard]] QString windowTitle();

    // What a person does.

    /// Scrolls until it is in sight, and clicks it.
    void click(const ItemQuery &query);
    /// Turns the wheel until all of it is in sight, or as much as fits.
    DrivenItem scrollTo(const ItemQuery &query);
    /// Turns the wheel over \p page; positive shows what is further down.
    void scroll(const ItemQuery &page, int pixels);
    /// Presses Tab until it has the keyboard.
    DrivenItem tabTo(const ItemQuery &query);
    /// \p keys as in QKeySequence's portable text.
    void keys(const QString &keys);
    /// As a file manager does for Ctrl+C.
    void copyFile(const QString &path);
    void type(const QString &text);

private:
    QJsonObject ask(const QJsonObject &command);
    [[nodiscard]] std::vector<DrivenItem> askForItems(const QJsonObject &command);
    void setSurroundings();
    bool awaitConnection();
    [[nodiscard]] int waitForForeignEnd();
    DrivenItem settled(const ItemQuery &query);
    void turnWheel(const QRectF &page, int pixels);
    [[nodiscard]] QProcessEnvironment environment() const;
    void expectEnd(const QString &after);

    QString m_path;
    QStringList m_wrapper;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QTemporaryDir m_folder; ///< Of the sockets and the home.
    QLocalServer m_server;
    std::unique_ptr<QLocalSocket> m_socket;
    bool m_isForeign = false; ///< Another program has started it.
    QString m_complaints;
    QString m_problem;
};

} // namespace Kogge
