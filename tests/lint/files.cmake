# SPDX-FileCopyrightText: 2026 The Kogge authors
# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.22)
# Every source file says whose it is and under which licence. Run by ctest with -DROOT=the source tree.
file(GLOB_RECURSE files
    ${ROOT}/packaging/*.cpp ${ROOT}/packaging/*.h ${ROOT}/packaging/web/runtime/*.js ${ROOT}/packaging/web/runtime/*.css
    ${ROOT}/player/*.cpp ${ROOT}/player/*.h ${ROOT}/author/*.cpp ${ROOT}/author/*.h ${ROOT}/qml/*.qml
    ${ROOT}/tests/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.qml ${ROOT}/tests/*.mjs
    ${ROOT}/run ${ROOT}/test ${ROOT}/.ci/run)
list(FILTER files EXCLUDE REGEX "node_modules")
foreach(file IN LISTS files)
    file(READ ${file} head LIMIT 400)
    if(NOT head MATCHES "SPDX-License-Identifier: (GPL-3.0-or-later|CC-BY-SA-4.0)")
        message(SEND_ERROR "${file} has no SPDX tags")
    endif()
endforeach()
