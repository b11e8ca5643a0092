// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An editor without a window, for the tests to disturb. Exit status: 0, or 1 + the number of the ErrorCode.
//
//   save FOLDER           opens the module, edits it in several files, saves it once
//   retry FOLDER          the same, and saves again where that failed
//   copy FOLDER TARGET    the same edits, and then a new module of it in another folder
//   mine FOLDER STATE PATH…    the same edits; where saving fails, another program writes to these files,
//   which
//                         is not let in, and they are saved again
//   theirs FOLDER STATE PATH…  the same, but its files are taken
//   alternate FOLDER      edits, saves, undoes, saves, and so on until it is killed; prints each time
//   hold FOLDER           opens the module, says so, and waits for the end of its input
#include "editing/modulecopy.h"
#include "editingfixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

int exitCode(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(describe(error)));
    return 1 + static_cast<int>(error.code);
}

/// 255: what was in memory has changed by not being saved, or what was saved of it counts as another's.
int saveTwice(ModuleDocument &document, int tries)
{
    const Files files = Fixture::filesOf(document);
    auto saved = document.save();
    for (int i = 1; i < tries && !saved; ++i) {
        if (!document.isModified() || Fixture::filesOf(document) != files
            || !document.outsideChanges().isEmpty())
            return 255;
        saved = document.save();
    }
    return saved ? 0 : exitCode(saved.error());
}

/// Another program writes to what a failed save was to change, to remove, and to leave alone; then theirs or
/// mine is chosen. 255: the disk is not as the document says.
int decide(ModuleDocument &document, bool takes, const QStringList &paths)
{
    if (document.save())
        return 0;
    for (const QString &path : paths) {
        QFile file(document.folder() + u'/' + path);
        if (file.open(QIODevice::ReadWrite | QIODevice::Append))
            file.write("<!-- theirs -->\n");
    }
    const auto decided = takes ? document.takeOutside(u"x"_s) : document.keepMine();
    if (!decided)
        return exitCode(decided.error());
    const Files files = Fixture::filesOf(document);
    if (const auto saved = document.save(); !saved)
        return exitCode(saved.error());
    const Files there = Fixture::visibleFilesBelow(document.folder());
    std::fprintf(stderr, "%s\n", qPrintable(Fixture::differences(there, files).join(u' ')));
    return there == files && document.outsideChanges().isEmpty() ? 0 : 255;
}

int alternate(ModuleDocument &document)
{
    for (;;) {
        if (const auto saved = document.save(); !saved)
            return exitCode(saved.error());
        std::puts("saved");
        std::fflush(stdout);
        if (document.canUndo()) {
            while (document.canUndo())
                document.undo();
        } else {
            while (document.canRedo())
                document.redo();
        }
    }
}

int leave(ModuleDocument &document)
{
    const auto edited = document.editModule(u"title"_s, [](Module &module) { module.title = u"Edited"_s; });
    const auto added = Fixture::addFile(document, u"media/new.xml"_s, document.folder() + u"/module.xml"_s);
    return edited && added ? 0 : 1; // A disk may fail here.
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString verb = QCoreApplication::arguments().value(1);
    const QString state = verb == u"copy" ? QString() : QCoreApplication::arguments().value(3);
    auto document =
        ModuleDocument::open(QCoreApplication::arguments().value(2), {state, OtherComputer::Respect});
    if (!document)
        return exitCode(document.error());
    if (verb == u"hold") {
        std::puts("open");
        std::fflush(stdout);
        return std::getchar() == EOF ? 0 : 1;
    }
    if (verb == u"leave")
        return leave(**document);
    Fixture::editEverything(**document);
    if (verb == u"copy") {
        const auto copied =
            copyModule(*(*document)->files(), QCoreApplication::arguments().value(3), CopyKind::New);
        return copied ? 0 : exitCode(copied.error());
    }
    if (verb == u"wait") {
        QTimer::singleShot(1500, [] {
            std::puts("edited");
            std::fflush(stdout);
        });
        return QCoreApplication::exec();
    }
    if (verb == u"mine" || verb == u"theirs")
        return decide(**document, verb == u"theirs", QCoreApplication::arguments().mid(4));
    if (verb == u"alternate")
        return alternate(**document);
    return saveTwice(**document, verb == u"retry" ? 2 : 1);
}
