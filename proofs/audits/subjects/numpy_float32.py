"""Answers numbers in hexadecimal by a function of NumPy in float32: numpy_float32.py tanh|logistic"""
import sys

import numpy

FUNCTIONS = {
    "tanh": numpy.tanh,
    "logistic": lambda x: numpy.float32(1) / (numpy.float32(1) + numpy.exp(-x)),
}

numpy.seterr(all="ignore")
inputs = numpy.array([float.fromhex(line) for line in sys.stdin], dtype=numpy.float32)
results = FUNCTIONS[sys.argv[1]](inputs)
sys.stdout.writelines(float(y).hex() + "\n" for y in results)
