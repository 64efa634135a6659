# Compiles through ccache where it is found; precompiled headers need the two relaxations.
find_program(OSTEON_CCACHE ccache)
mark_as_advanced(OSTEON_CCACHE)
if(OSTEON_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${OSTEON_CCACHE})
endif()
