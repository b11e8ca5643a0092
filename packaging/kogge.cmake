# SPDX-FileCopyrightText: 2026 The Kogge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every room needs: compiler options and the functions that declare libraries and QML modules.

add_library(kogge_options INTERFACE)
add_library(Kogge::Options ALIAS kogge_options)
target_compile_options(kogge_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    $<$<BOOL:${KOGGE_WERROR}>:-Werror>)
target_compile_definitions(kogge_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    KOGGE_VERSION="${PROJECT_VERSION}")

# The headers that nearly every file reads, compiled once; a third of the time a build takes. Every file still includes
# what it uses: clang-tidy compiles without these.
add_library(kogge_headers STATIC ${CMAKE_CURRENT_LIST_DIR}/headers.cpp)
target_link_libraries(kogge_headers PRIVATE Kogge::Options Qt6::Core)
target_precompile_headers(kogge_headers PRIVATE
    <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale> <QMap>
    <QRegularExpression> <QSet> <QString> <QStringList> <QTemporaryDir> <QUrl> <QVariant>
    <algorithm> <array> <functional> <memory> <optional> <variant> <vector>)
function(kogge_use_headers target)
    target_precompile_headers(${target} REUSE_FROM kogge_headers)
endfunction()

# Several sources at once: half the time of a build from nothing.
function(kogge_compile_in_groups target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${KOGGE_UNITY} UNITY_BUILD_BATCH_SIZE 8)
endfunction()

# One folder, one static library, one alias: packaging/<name>, player/<name>, author/<name> -> Kogge::<Name>.
# Headers are included as "<folder>/<file>.h", from the room that holds the folder. MOC: for rooms with QObjects.
function(kogge_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "MOC" "ALIAS" "SOURCES;PUBLIC;PRIVATE")
    add_library(kogge_${name} STATIC ${arg_SOURCES})
    add_library(Kogge::${arg_ALIAS} ALIAS kogge_${name})
    set_target_properties(kogge_${name} PROPERTIES AUTOMOC "${arg_MOC}")
    target_include_directories(kogge_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
    target_link_libraries(kogge_${name} PUBLIC ${arg_PUBLIC} PRIVATE Kogge::Options ${arg_PRIVATE})
    kogge_use_headers(kogge_${name})
    kogge_compile_in_groups(kogge_${name})
endfunction()
