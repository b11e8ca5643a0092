// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "author.h"
#include "packageimages.h"

#include <QQmlEngine>
#include <QTemporaryDir>

/// The author's program for tests in QML, without its window, and a module of its own that is open in it.
class Bench : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Kogge::Author *author READ author NOTIFY begun)
    Q_PROPERTY(Kogge::ModuleEditor *module READ module NOTIFY begun)

public:
    explicit Bench(QQmlEngine &engine);
    ~Bench() override;

    [[nodiscard]] Kogge::Author *author() const { return m_author.get(); }
    [[nodiscard]] Kogge::ModuleEditor *module() const { return m_author ? m_author->module() : nullptr; }

    /// A copy of the module with one of every block, in \p language; with the block of kind \p element
    /// chosen, where that is given, and a translation into \p translation. Views of the one before must be
    /// gone.
    Q_INVOKABLE void begin(const QString &language, const QString &element = {},
                           const QString &translation = {});
    /// A module in a language of few words, with a dictionary of its own: two blocks, the first one with \p
    /// text and chosen.
    Q_INVOKABLE void beginWriting(const QString &text);

    /// Ids of the lessons, in the order of the outline.
    [[nodiscard]] Q_INVOKABLE QStringList lessons() const;
    /// Ids of the blocks of the lesson number \p lesson.
    [[nodiscard]] Q_INVOKABLE QStringList blocks(int lesson) const;
    /// Titles of the sections.
    [[nodiscard]] Q_INVOKABLE QStringList sections() const;
    /// The text of the first block.
    [[nodiscard]] Q_INVOKABLE QString text() const;
    /// Of the worksheet: the formula of a result, as the file has it, and the first value of the sample.
    [[nodiscard]] Q_INVOKABLE QString formula(int result) const;
    [[nodiscard]] Q_INVOKABLE QString firstSampleValue() const;

    /// What a file of the module says, as it is on the disk.
    [[nodiscard]] Q_INVOKABLE QString fileText(const QString &path) const;

    /// A folder for what the test makes.
    [[nodiscard]] Q_INVOKABLE QString place() const { return m_folder->path(); }
    /// The address of a file with \p text in it.
    [[nodiscard]] Q_INVOKABLE QUrl file(const QString &name, const QString &text) const;
    /// Puts a picture on the clipboard.
    Q_INVOKABLE static void copyPicture();

Q_SIGNALS:
    void begun();

private:
    [[nodiscard]] const Kogge::Course &course() const { return module()->document().course(); }
    [[nodiscard]] Kogge::Worksheet sheet() const;
    /// Opens what \p make puts into a folder.
    void open(const QString &language, const std::function<void(const QString &folder)> &make);

    QQmlEngine &m_engine;
    Kogge::PackageImages *m_images; ///< The engine's.
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Kogge::Author> m_author;
};
