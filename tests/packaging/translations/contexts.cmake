# SPDX-FileCopyrightText: 2026 The Kogge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A sentence that lupdate files under another context than the program asks for is never translated. That
# happens to a bare tr("…") in a function of a namespace: the context is then the namespace, or a local class.
# The class of a QObject has a context of its own.
# Run by ctest with -DLUPDATE=…, -DROOT=the source tree and -DTS=a file to write.
cmake_minimum_required(VERSION 3.22)
file(REMOVE ${TS})
execute_process(COMMAND ${LUPDATE} -silent -locations relative -extensions cpp,h -recursive packaging author -ts ${TS}
    WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE result ERROR_VARIABLE errors)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${LUPDATE} fails: ${errors}")
endif()
file(READ ${TS} text)
string(REGEX MATCHALL "<name>[^<]*</name>" contexts "${text}")
list(LENGTH contexts count)
if(count LESS 10)
    message(FATAL_ERROR "only ${count} contexts were found")
endif()

file(GLOB_RECURSE sources ${ROOT}/packaging/*.cpp ${ROOT}/packaging/*.h ${ROOT}/author/*.cpp ${ROOT}/author/*.h)
list(FILTER sources EXCLUDE REGEX "node_modules")
set(code "")
foreach(source IN LISTS sources)
    file(READ ${source} content)
    string(APPEND code "${content}")
endforeach()
foreach(context IN LISTS contexts)
    string(REGEX REPLACE "</?name>" "" context "${context}")
    string(FIND "${code}" "Q_DECLARE_TR_FUNCTIONS(${context})" declared)
    string(FIND "${code}" "translate(\"${context}\"" called)
    string(REPLACE "Kogge::" "" class "${context}")
    string(REGEX MATCH "class ${class} : public [A-Za-z]+[\n{ ]+Q_OBJECT" object "${code}")
    if(declared EQUAL -1 AND called EQUAL -1 AND NOT object)
        message(SEND_ERROR "Nothing asks for the sentences of “${context}”; see ${TS}")
    endif()
endforeach()

# lupdate does not see a sentence that is marked inside the call that translates it.
file(GLOB_RECURSE sources ${ROOT}/packaging/*.cpp ${ROOT}/author/*.cpp ${ROOT}/player/*.cpp)
list(FILTER sources EXCLUDE REGEX "node_modules")
foreach(source IN LISTS sources)
    file(READ ${source} content)
    if(content MATCHES "tr\\([ \n]*QT_TRANSLATE")
        message(SEND_ERROR "${source}: tr(QT_TRANSLATE_NOOP(…)) is never translated; give tr() the sentence itself")
    endif()
endforeach()

# Every sentence has its translation.
file(GLOB translations ${ROOT}/packaging/translations/*.ts)
foreach(translation IN LISTS translations)
    file(READ ${translation} content)
    if(content MATCHES "type=\"unfinished\"")
        message(SEND_ERROR "${translation}: some sentences are not translated; look for “unfinished”")
    endif()
endforeach()
