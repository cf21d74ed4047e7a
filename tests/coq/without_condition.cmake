# Writes a source file of the kernel without one of its side conditions.
#   usage: cmake -D ROOT=... -D CONDITION=FILE.condition -D OUTPUT=FILE.cpp -P without_condition.cmake
# The first line of the condition's file names the source file; the rest stands there exactly once.
file(READ ${CONDITION} condition)
string(FIND "${condition}" "\n" end)
string(SUBSTRING "${condition}" 0 ${end} source)
math(EXPR begin "${end} + 1")
string(SUBSTRING "${condition}" ${begin} -1 condition)
file(READ ${ROOT}/${source} text)
string(FIND "${text}" "${condition}" first)
string(FIND "${text}" "${condition}" last REVERSE)
if(first EQUAL -1 OR NOT first EQUAL last)
  message(FATAL_ERROR "${source} has no longer the side condition of ${CONDITION}, or has it twice")
endif()
string(REPLACE "${condition}" "" text "${text}")
file(WRITE ${OUTPUT} "${text}")
