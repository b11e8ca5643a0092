// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Collections of profiles: the part of ModuleDocument that changes them.
#include "editing/moduledocument_p.h"
#include "manifest/sourcefiles.h"

using namespace Qt::StringLiterals;

namespace Kogge {

Result<bool> ModuleDocument::editProfiles(const QString &name, const QString &label,
                                          const std::function<void(ProfileCollection &)> &edit)
{
    const QString path = u"data/%1.xml"_s.arg(name);
    const auto bytes = course().collection(name) ? bytesOf(path) : std::nullopt;
    if (!bytes)
        return Error{ErrorCode::FileNotFound, path, {}};
    auto xml = XmlSource::load(*bytes, path);
    if (!xml)
        return xml.error();
    Problems problems;
    ProfileCollection collection = readProfiles(*xml, problems);
    const ProfileCollection before = collection;
    edit(collection);
    if (collection == before)
        return false;
    writeProfiles(*xml, collection);
    return apply(label, {{path, xml->save()}});
}

Result<bool> ModuleDocument::addProfiles(const ProfileCollection &collection, const QString &block,
                                         const QString &label)
{
    const QString path = u"data/%1.xml"_s.arg(collection.name);
    if (m_d->files.contains(path))
        return Error{ErrorCode::TargetExists, path, {}};
    XmlSource xml = XmlSource::create(u"profiles"_s, path);
    writeProfiles(xml, collection);
    const auto show = [&](Course &course) {
        for (Lesson &lesson : course.lessons) {
            for (Block &each : lesson.blocks) {
                auto *profiles = std::get_if<ProfilesBlock>(&each.content);
                if (profiles && each.id == block)
                    profiles->collection = collection.name;
            }
        }
    };
    return editCourse(label, show, {{path, FileContent{xml.save(), {}}}});
}

} // namespace Kogge
