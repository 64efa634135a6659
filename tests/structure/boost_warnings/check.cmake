# Compiles use.cpp with Boost as ordinary headers: no warning may point into osteon, and Boost's own must be seen.
# cmake -D COMPILER=... -D INCLUDE=osteon's include folder -D BOOST=Boost's include folder -D WORK=folder -P check.cmake
cmake_minimum_required(VERSION 3.25)
# A folder of its own, since a compiler takes /usr/include for a system folder whatever the option says.
file(MAKE_DIRECTORY ${WORK}/ordinary)
file(CREATE_LINK ${BOOST}/boost ${WORK}/ordinary/boost SYMBOLIC)
execute_process(
  COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${COMPILER} -std=c++20 -fsyntax-only -fdiagnostics-color=never
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
    -I ${WORK}/ordinary -I ${INCLUDE} ${CMAKE_CURRENT_LIST_DIR}/use.cpp
  RESULT_VARIABLE status ERROR_VARIABLE messages OUTPUT_VARIABLE messages)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "it does not compile:\n${messages}")
endif()
string(REGEX MATCHALL "[^\n]+: warning: [^\n]*" warnings "${messages}")
set(of_boost ${warnings})
list(FILTER of_boost INCLUDE REGEX "^[^:]*/ordinary/boost/")
set(of_osteon ${warnings})
list(FILTER of_osteon INCLUDE REGEX "^[^:]*(/osteon/[^:]*\\.(hpp|inc)|use\\.cpp):")
list(LENGTH of_boost boost_count)
list(LENGTH of_osteon osteon_count)
message(STATUS "warnings: ${osteon_count} of osteon, ${boost_count} of Boost as ordinary headers")
if(boost_count EQUAL 0)
  message(FATAL_ERROR "no warning of Boost itself is seen, so this would see none of osteon either:\n${messages}")
endif()
if(osteon_count GREATER 0)
  list(JOIN of_osteon "\n" text)
  message(FATAL_ERROR "warnings of osteon:\n${text}")
endif()
