// Prints the width 2 L(w)/w of the window as a program in plain doubles computes it, for w from 4 on.
#include <cmath>
#include <cstdio>

int main() {
  std::puts("w,width");
  const auto print = [](double w) {
    const double length = std::log(w * (1 + std::sqrt(1 - 4 / w)) / 2 - 1);
    std::printf("%.17g,%.17g\n", w, 2 * length / w);
  };
  for (int exponent = -50; exponent <= -4; ++exponent) print(4 + std::ldexp(1.0, exponent));
  for (double w = 4.125; w <= 12; w += 0.125) print(w);
  for (double w = 16; w <= 0x1p60; w *= 2) print(w);
}
