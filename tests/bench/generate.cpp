// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kogge-generate: the source of a module as large as wanted, for measuring and for tests.
#include "modulegenerator.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Kogge;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes the source of a module of a given size."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"lessons"_s, u"Number of lessons."_s, u"N"_s, u"20"_s},
        {u"blocks"_s, u"Blocks in each lesson."_s, u"M"_s, u"25"_s},
        {u"media"_s, u"Megabytes of pictures."_s, u"MB"_s, u"0"_s},
        {u"files"_s, u"Number of small drawings."_s, u"F"_s, u"0"_s},
        {{u"o"_s, u"output"_s}, u"The folder to write to."_s, u"DIR"_s},
    });
    parser.process(app);
    if (!parser.isSet(u"output"_s))
        parser.showHelp(2);
    const ModuleSize size{parser.value(u"lessons"_s).toInt(), parser.value(u"blocks"_s).toInt(),
                          parser.value(u"media"_s).toInt(), parser.value(u"files"_s).toInt()};
    const auto done = generateModule(parser.value(u"output"_s), size);
    if (!done)
        std::fprintf(stderr, "kogge-generate: %s\n", qPrintable(describe(done.error())));
    return done ? 0 : 6;
}
