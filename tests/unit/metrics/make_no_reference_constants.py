#!/usr/bin/python3
"""Writes no_reference_constants.h: NIQE's features and value, S3, BRISQUE and thinning of a picture that the tests make by
the same formula, written here a second time from the papers with NumPy, SciPy, scikit-image and OpenCV's Python module.

  /usr/bin/python3 tests/unit/metrics/make_no_reference_constants.py > tests/unit/metrics/no_reference_constants.h

Needs Debian's python3-opencv python3-scipy opencv-data (made with OpenCV 4.6.0, SciPy 1.10.1).
"""
import cv2
import numpy as np
from scipy.ndimage import correlate1d
from scipy.special import gamma

SIDE = 200
y, x = np.mgrid[0:SIDE, 0:SIDE]
grey = np.clip(np.rint(128 + 50 * np.sin(x / 9) + 35 * np.cos(y / 7 + x / 31) + (x * 7919 + y * 104729 + x * y * 31) % 61 - 30),
               0, 255).astype(np.float64)

# NIQE (Mittal, Soundararajan and Bovik 2013)
SHAPES = np.arange(0.2, 10.0005, 0.001)
RATIOS = gamma(2 / SHAPES) ** 2 / (gamma(1 / SHAPES) * gamma(3 / SHAPES))


def aggd(v):
    left, right = np.sqrt(np.mean(v[v < 0] ** 2)), np.sqrt(np.mean(v[v > 0] ** 2))
    g = left / right
    r = np.mean(np.abs(v)) ** 2 / np.mean(v ** 2) * (g ** 3 + 1) * (g + 1) / (g ** 2 + 1) ** 2
    a = SHAPES[np.argmin((RATIOS - r) ** 2)]
    k = np.sqrt(gamma(1 / a) / gamma(3 / a))
    return a, left * k, right * k


def features18(s):
    a, l, r = aggd(s.ravel())
    f = [a, (l + r) / 2]
    for shift in ((0, 1), (1, 0), (1, 1), (1, -1)):
        a, l, r = aggd((s * np.roll(s, shift, (0, 1))).ravel())
        f += [a, (r - l) * gamma(2 / a) / gamma(1 / a), l, r]
    return f


def normalized(image):
    k = np.exp(-0.5 * ((np.arange(7) - 3) / (7 / 6)) ** 2)
    k /= k.sum()
    blur = lambda p: correlate1d(correlate1d(p, k, 0, mode="nearest"), k, 1, mode="nearest")
    mean = blur(image)
    return (image - mean) / (np.sqrt(np.abs(blur(image * image) - mean * mean)) + 1)


def cubic(t):
    t = np.abs(t)
    return np.where(t <= 1, 1.5 * t ** 3 - 2.5 * t ** 2 + 1, np.where(t < 2, -0.5 * t ** 3 + 2.5 * t ** 2 - 4 * t + 2, 0))


def half(image):  # Matlab's imresize(image, 0.5)
    for axis in (0, 1):
        image = np.swapaxes(image, 0, axis)
        n = image.shape[0]
        out = np.zeros((n // 2,) + image.shape[1:])
        for i in range(n // 2):
            j = np.arange(2 * i - 4, 2 * i + 6)
            w = cubic(0.5 * (j - (2 * i + 0.5)))
            w /= w.sum()
            k = np.where(j < 0, -1 - j, np.where(j >= n, 2 * n - 1 - j, j))
            out[i] = np.tensordot(w, image[k], 1)
        image = np.swapaxes(out, 0, axis)
    return image


piece = grey[:192, :192]
fine, coarse = normalized(piece), normalized(half(piece))
rows = np.array([features18(fine[r:r + 96, c:c + 96]) + features18(coarse[r // 2:r // 2 + 48, c // 2:c // 2 + 48])
                 for r in (0, 96) for c in (0, 96)])
model_mean = 0.9 * rows.mean(0) + 0.05
model_cov = np.diag(0.02 + 0.01 * np.arange(36) / 36)
d = model_mean - rows.mean(0)
niqe = np.sqrt(d @ np.linalg.pinv((model_cov + np.cov(rows, rowvar=False)) / 2) @ d)

# S3 (Vu, Phan and Chandler 2012)
N = 32
hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(1, N + 1) / (N + 1))
window = np.outer(hann, hann)
angle = 2 * np.pi * np.arange(360) / 360


def slope(block):
    m = np.abs(np.fft.fft2(block * window))
    m[0, 0] = (m[1, 0] + m[0, 1]) / 2
    radial = []
    for r in range(1, N // 2 + 1):
        u, v = r * np.cos(angle), r * np.sin(angle)
        u0, v0 = np.floor(u).astype(int), np.floor(v).astype(int)
        a, b = u - u0, v - v0
        at = lambda p, q: m[q % N, p % N]
        radial.append(np.mean(at(u0, v0) * (1 - a) * (1 - b) + at(u0 + 1, v0) * a * (1 - b) + at(u0, v0 + 1) * (1 - a) * b
                              + at(u0 + 1, v0 + 1) * a * b))
    return -np.polyfit(np.log(0.5 * np.arange(1, N // 2 + 1) / (N // 2)), np.log(radial), 1)[0]


def shows(block):
    light = (0.7656 + 0.0364 * block) ** 2.2
    return any(light[i:i + 8, j:j + 8].mean() > 2 and np.ptp(light[i:i + 8, j:j + 8]) > 5
               for i in range(0, N - 7, 4) for j in range(0, N - 7, 4))


padded = np.pad(grey, 24, mode="symmetric")
s1, s2 = np.zeros((SIDE, SIDE)), np.zeros((SIDE, SIDE))
for r in range(0, SIDE + 8, 8):
    for c in range(0, SIDE + 8, 8):
        block = padded[r + 8:r + 40, c + 8:c + 40]
        s1[max(0, r - 4):r + 4, max(0, c - 4):c + 4] = 1 - 1 / (1 + np.exp(-3 * (slope(block) - 2))) if shows(block) else 0
for start in (0, -4):
    for r in range(start, SIDE, 8):
        for c in range(start, SIDE, 8):
            b = padded[r + 24:r + 32, c + 24:c + 32]
            p, q, s, t = b[:-1, :-1], b[:-1, 1:], b[1:, :-1], b[1:, 1:]
            tv = (abs(p - q) + abs(p - s) + abs(p - t) + abs(t - s) + abs(s - q) + abs(t - q)).max() / 255 / 4
            area = s2[max(0, r):r + 8, max(0, c):c + 8]
            np.maximum(area, tv, out=area)
s3 = np.sqrt(s1 * s2)
top = np.sort(s3.ravel())[::-1][:(s3.size + 99) // 100].mean()

# BRISQUE by OpenCV
quality = "/usr/share/opencv4/quality/brisque_%s_live.yml"
brisque = cv2.quality.QualityBRISQUE_compute(cv2.merge([grey.astype(np.uint8)] * 3), quality % "model", quality % "range")[0]

# Zhang-Suen thinning of crossing bars and a ring
bars = (abs(x - y - 20) < 6) | (abs(y - 100 - 30 * np.sin(x / 25)) < 4) | (abs(np.hypot(x - 120, y - 80) - 50) < 5)
image, changed = np.pad(bars.astype(int), 1), True
while changed:
    changed = False
    for half_step in (0, 1):
        p = [np.roll(image, s, (0, 1)) for s in ((1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1))]
        rises = sum([((p[i] == 0) & (p[(i + 1) % 8] == 1)).astype(int) for i in range(8)])
        p2, p4, p6, p8 = p[0::2]
        free = (p2 * p4 * p6 == 0) & (p4 * p6 * p8 == 0) if half_step == 0 else (p2 * p4 * p8 == 0) & (p2 * p6 * p8 == 0)
        gone = (image == 1) & (sum(p) >= 2) & (sum(p) <= 6) & (rises == 1) & free
        image, changed = np.where(gone, 0, image), changed or gone.any()
thin = image[1:-1, 1:-1] > 0
length = 0.0
for r, c in zip(*np.nonzero(thin)):
    on = lambda i, j: int(0 <= i < SIDE and 0 <= j < SIDE and thin[i, j])
    length += on(r, c + 1) + on(r + 1, c)
    for k in (-1, 1):
        if on(r + 1, c + k) and not on(r, c + k) and not on(r + 1, c):
            length += np.sqrt(2)

print("// Made by make_no_reference_constants.py; do not edit.\n#pragma once\n\nnamespace fovea::test {\n")
print("constexpr double kNiqeMeanFeatures[36] = {%s};" % ", ".join("%.9f" % v for v in rows.mean(0)))
print("constexpr double kNiqe = %.9f;" % niqe)
print("constexpr double kS3 = %.9f, kS3At100 = %.9f, kS3At3 = %.9f;" % (top, s3[100, 100], s3[3, 3]))
print("constexpr double kBrisque = %.6f;" % brisque)
print("constexpr int kThinPixels = %d;\nconstexpr double kThinLength = %.9f;" % (thin.sum(), length))
print("\n}  // namespace fovea::test")
