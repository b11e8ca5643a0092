# SPDX-FileCopyrightText: 2026 The Kogge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Words of a package are shown as they stand: Qt's own texts guess what is markup, and markup asks for files and
# the network. So texts of Qt are used by our controls only, which say what they are; and a single component
# shows emphasis and links, of which the markup room has escaped everything else. Run by ctest with -DROOT=the
# source tree.
cmake_minimum_required(VERSION 3.22)

set(styled qml/lesson/LinkedText.qml)
set(raw "(^|[^A-Za-z])(T\\.)?(Text|TextEdit|TextArea|TextInput|TextField|Label|ToolTip|GroupBox|Dialog) *{")

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/qml/*.qml)
if(NOT files)
    message(SEND_ERROR "there is no QML below ${ROOT}/qml")
endif()
foreach(file IN LISTS files)
    file(READ ${ROOT}/${file} content)
    string(REGEX REPLACE "//[^\n]*" "" content "${content}")
    string(REGEX MATCHALL "${raw}" uses "${content}")
    if(uses AND NOT file MATCHES "^qml/controls/")
        message(SEND_ERROR "${file} must use our controls instead of Qt's: ${uses}")
    endif()
    # What is always plain in Qt, or has no text of its own, need not say so.
    list(FILTER uses EXCLUDE REGEX "TextInput|TextField|ToolTip|Dialog")
    list(LENGTH uses texts)
    string(REGEX MATCHALL "textFormat: Text(Edit)?\\.PlainText" formats "${content}")
    list(LENGTH formats plain)
    if(texts GREATER plain)
        message(SEND_ERROR "${file} must say textFormat: Text.PlainText for each text of Qt")
    endif()
    if(content MATCHES "(AutoText|RichText|MarkdownText|StyledText)" AND NOT file STREQUAL styled)
        message(SEND_ERROR "${file} must leave ${CMAKE_MATCH_1} to ${styled}")
    endif()
endforeach()
