// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/fieldvisitor.h"
#include "course/profiles.h"

namespace Kogge {

template<> struct EnumWords<ProfileField> {
    static constexpr std::array words{"country", "sector",   "partner-sector", "cooperation", "innovation",
                                      "start",   "language", "offer",          "need"};
};

template<typename V, Any<ProfileWord> B> void visitFields(V &v, B &word)
{
    v.attribute("id", word.id);
    v.attribute("field", word.field);
    v.attribute("code", word.code);
    v.content("text", word.text, TextKind::Plain);
}

template<typename V, Any<Profile> B> void visitFields(V &v, B &profile)
{
    v.attribute("id", profile.id);
    v.attribute("example", profile.example);
    v.attribute("consent", profile.consent, QDate());
    v.attribute("country", profile.country);
    v.attribute("latitude", profile.latitude, std::optional<Decimal>());
    v.attribute("longitude", profile.longitude, std::optional<Decimal>());
    v.attribute("sector", profile.sector);
    v.attribute("partner-sector", profile.partnerSector, QString());
    v.attribute("cooperation", profile.cooperation);
    v.attribute("innovation", profile.innovation, QString());
    v.attribute("start", profile.start, QString());
    v.attribute("languages", profile.languages, QString());
    v.attribute("offers", profile.offers, QString());
    v.attribute("needs", profile.needs, QString());
    v.plain("name", profile.name, Presence::Needed);
    v.plain("place", profile.place, Presence::Needed);
    v.plain("partner", profile.partner, Presence::Needed);
    v.plain("done", profile.done, Presence::Needed);
    v.plain("results", profile.results, Presence::Optional);
    v.plain("region", profile.region, Presence::Optional);
    v.lines("transferable", profile.transferable, Presence::Needed);
    v.plain("advice", profile.advice, Presence::Optional);
    v.plain("contact", profile.contact, Presence::Needed);
}

template<typename V, Any<ProfileCollection> B> void visitFields(V &v, B &collection)
{
    v.parts("word", collection.words);
    v.parts("profile", collection.profiles);
}

} // namespace Kogge
