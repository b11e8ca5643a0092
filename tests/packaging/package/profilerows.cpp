// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrows.h"

using namespace Qt::StringLiterals;

namespace Kogge::CheckTable {

namespace {

const QString profilesFile = QStringLiteral("data/cooperations.xml");
const QString readingFile = QStringLiteral("lessons/o542q4g2rw.xml");

/// Rows for findings in one record of the collection.
struct RecordRows {
    QByteArray record;
    Rows rows = {};

    void add(const char *name, const QByteArray &before, const QByteArray &after, ProblemCode code,
             const char *words)
    {
        rows.add(name, replaced(profilesFile, before, after),
                 {code, profilesFile, record, QString::fromLatin1(record), QString::fromUtf8(words)});
    }
};

Rows fieldRows()
{
    using enum ProblemCode;
    RecordRows lamps{"va4kh3et30"};
    const auto missing = [&lamps](const char *name, const char *element) {
        const QByteArray tag = QByteArray("<") + element + '>';
        const QByteArray text = SampleModule(u"everyblock"_s)[profilesFile];
        const qsizetype begin = text.indexOf(tag, text.indexOf(lamps.record));
        const QByteArray whole =
            text.mid(begin, text.indexOf(QByteArray("</") + element + '>', begin) + tag.size() + 1 - begin);
        lamps.add(name, whole, "", MissingElement, tag.constData());
    };
    missing("profile without a name", "name");
    missing("profile without a place", "place");
    missing("profile without a partner", "partner");
    missing("profile that does not say what was done", "done");
    missing("profile with nothing to take over", "transferable");
    missing("profile with nobody to ask", "contact");
    lamps.add("profile without a sector", " sector=\"design\"", "", MissingAttribute, "sector");
    lamps.add("profile with an empty sector", " sector=\"design\"", " sector=\"\"", MissingAttribute,
              "sector");
    lamps.add("profile without a country", "\" country=\"DE\" latitude=\"53.89\"", "\" latitude=\"53.89\"",
              MissingAttribute, "country");
    lamps.add("profile without a kind of cooperation",
              " cooperation=\"co-creation\" innovation=\"product\" start=\"fair\"",
              " innovation=\"product\" start=\"fair\"", MissingAttribute, "cooperation");
    lamps.add("degrees north of the pole", "latitude=\"53.89\"", "latitude=\"93.89\"", InvalidValue,
              "a number from -90 to 90");
    lamps.add("degrees around the earth", "longitude=\"11.46\"", "longitude=\"-181\"", InvalidValue,
              "a number from -180 to 180");
    lamps.add("half a position", " longitude=\"11.46\"", "", MissingAttribute, "longitude");
    lamps.add("word that is not in the vocabulary", "needs=\"shop\"", "needs=\"shop money\"",
              ProfileWordUnknown, "“need” has no word with the code “money”");
    lamps.add("word of another vocabulary", "start=\"fair\"", "start=\"audit\"", ProfileWordUnknown,
              "“start” has no word with the code “audit”");
    lamps.add("two sectors", " sector=\"design\"", " sector=\"design music\"", InvalidValue,
              "one word of the vocabulary");
    return lamps.rows;
}

} // namespace

Rows profileRows()
{
    using enum ProblemCode;
    Rows rows = fieldRows();
    RecordRows barn{"w5ew85kz39"};
    barn.add("real profile without consent", " consent=\"2026-05-04\"", "", ProfileConsentMissing,
             "“Choir Barn” is not marked");
    barn.add("profile that does not say whether it is an example", " example=\"no\"", "", MissingAttribute,
             "example");
    RecordRows service{"wordwordw1"};
    service.add(
        "word twice in a vocabulary", ">Service</word>",
        ">Service</word>\n  <word id=\"wordwordw1\" field=\"innovation\" code=\"service\">Help</word>",
        IdDuplicate, "“service” is used twice");
    RecordRows audit{"uk990ep4l3"};
    audit.add("word that says nothing", ">Waste audit</word>", "/>", MissingElement, "<word>");
    for (const RecordRows &records : {barn, service, audit})
        rows.insert(rows.end(), records.rows.begin(), records.rows.end());

    BlockRows block{readingFile, "n2w4chmmt2"};
    block.add("collection that is not there", "collection=\"cooperations\"", "collection=\"others\"",
              ReferenceDangling, "“others”");
    BlockRows chart{readingFile, "cgicsa3uln"};
    chart.add("chart of a field that profiles do not have", "values=\"sector\"", "values=\"colour\"",
              ChartValue, "“colour” has no numbers");
    chart.rows.add(
        "chart of a field that no profile has filled in",
        [](SampleModule &sample) {
            for (const char *needs : {" needs=\"shop\"", " needs=\"stage\""})
                sample[profilesFile].replace(needs, "");
            sample.replace(readingFile, "values=\"sector\"", "values=\"need\"");
        },
        {ChartValue, readingFile, chart.block, QString::fromLatin1(chart.block), u"“need” has no numbers"_s});
    chart.add("chart of two fields", "values=\"sector\"", "values=\"sector country\"", ChartValue,
              "“country” has no numbers");
    chart.add("chart of profiles as a whole", " values=\"sector\"", "", MissingAttribute, "values");
    for (const Row &row : together({block, chart}))
        rows.push_back(row);
    return rows;
}

} // namespace Kogge::CheckTable
