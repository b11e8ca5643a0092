# SPDX-FileCopyrightText: 2026 The Kogge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Qt 6.4 does not keep a type of QML that a file only names for a parameter or a result: when nothing else uses the type,
# it is gone, and making an object of that file reads what is no longer there. So such a file makes objects of the type,
# has a property of it, or names one of Qt's types instead. Run by ctest with -DROOT=the source tree.
cmake_minimum_required(VERSION 3.22)

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/qml/*.qml)
if(NOT files)
    message(SEND_ERROR "there is no QML below ${ROOT}/qml")
endif()
foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME_WE)
    list(APPEND ours ${name})
endforeach()
foreach(file IN LISTS files)
    file(READ ${ROOT}/${file} content)
    string(REGEX REPLACE "//[^\n]*" "" content "${content}")
    string(REGEX MATCHALL "function [A-Za-z0-9_]+\\([^)]*\\)(: *[A-Z][A-Za-z]+)?" functions "${content}")
    string(REGEX REPLACE "function [A-Za-z0-9_]+\\([^)]*\\)(: *[A-Z][A-Za-z]+)?" "" rest "${content}")
    string(REGEX MATCHALL ": *[A-Z][A-Za-z]+" named "${functions}")
    list(TRANSFORM named REPLACE ": *" "")
    list(REMOVE_DUPLICATES named)
    foreach(type IN LISTS named)
        if(type IN_LIST ours AND NOT rest MATCHES "(^|[^A-Za-z])${type} *{" AND NOT rest MATCHES "property ${type} ")
            message(SEND_ERROR "${file} must make a ${type}, or name a type of Qt instead")
        endif()
    endforeach()
endforeach()
