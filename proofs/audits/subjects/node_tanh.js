// Answers numbers in hexadecimal by Math.tanh.
'use strict';

// JavaScript reads no hexadecimal fractions: 0x1.8p-3 is (0x18 / 16) * 2^-3.
function parse(text) {
  const match = /^(-?)0x([0-9a-f])\.?([0-9a-f]*)p([+-][0-9]+)$/.exec(text);
  if (match === null) return Number(text.replace('inf', 'Infinity'));
  const [, sign, whole, fraction, exponent] = match;
  const significand = parseInt(whole + fraction, 16) / 16 ** fraction.length;
  // In two steps: 2 ** -1074 is a number, and 2 ** -1075 is not.
  const half = Math.trunc(Number(exponent) / 2);
  const size = significand * 2 ** half * 2 ** (Number(exponent) - half);
  return sign === '-' ? -size : size;
}

// The shortest decimal that reads back as the same number; String(-0) would be "0".
const print = (x) => (Object.is(x, -0) ? '-0' : String(x));

const lines = require('fs').readFileSync(0, 'utf8').split('\n');
lines.pop();
process.stdout.write(lines.map((line) => print(Math.tanh(parse(line))) + '\n').join(''));
