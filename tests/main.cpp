// The main function that all unit tests share. DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN alone has no
// effect after doctest.h, which is precompiled for all tests.
#define DOCTEST_CONFIG_IMPLEMENT
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
