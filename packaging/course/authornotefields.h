// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/authornotes.h"
#include "course/fieldvisitor.h"

namespace Kogge {

template<typename V, Any<CommentReply> B> void visitFields(V &v, B &reply)
{
    v.attribute("id", reply.id);
    v.attribute("author", reply.author);
    v.attribute("time", reply.time);
    v.content("text", reply.text, TextKind::Markdown);
}

template<typename V, Any<Comment> B> void visitFields(V &v, B &comment)
{
    v.attribute("id", comment.id);
    v.attribute("lesson", comment.lesson, QString());
    v.attribute("block", comment.block, QString());
    v.attribute("author", comment.author);
    v.attribute("time", comment.time);
    v.attribute("resolved", comment.resolved, false);
    v.markdown("text", comment.text, Presence::Needed);
    v.parts("reply", comment.replies);
}

template<typename V, Any<KnownWord> B> void visitFields(V &v, B &word)
{
    v.attribute("language", word.language);
    v.content("word", word.word, TextKind::Plain);
}

} // namespace Kogge
