#!/usr/bin/python3
"""Writes constants.h: what scikit-image and scikit-learn say about small arrays that the tests make by the same formula.

  /usr/bin/python3 tests/unit/metrics/make_constants.py > tests/unit/metrics/constants.h

Needs Debian's python3-skimage and python3-sklearn (made with 0.19.3 and 1.2.1).
"""
import numpy as np
from skimage.measure import shannon_entropy
from skimage.metrics import mean_squared_error, peak_signal_noise_ratio, structural_similarity
from sklearn.metrics import accuracy_score, f1_score, matthews_corrcoef, recall_score, roc_auc_score

WIDTH, HEIGHT = 61, 47
y, x, c = np.mgrid[0:HEIGHT, 0:WIDTH, 0:3]
reference = (x * 5 + y * 3 + c * 29 + (x * y) % 17 * 4) % 256
image = np.clip(reference + (x * 31 + y * 17 + c * 7) % 23 - 11 + (x // 8) % 2 * 6, 0, 255)
disc = (x[..., 0] - 30) ** 2 + (y[..., 0] - 23) ** 2 <= 20 ** 2

WANG = dict(gaussian_weights=True, sigma=1.5, use_sample_covariance=False)


def luma(rgb):
    return 0.299 * rgb[..., 0] + 0.587 * rgb[..., 1] + 0.114 * rgb[..., 2]


def ssim(a, b, options, mask=None):
    pad = 5 if options else 3
    if a.ndim == 3:
        return np.mean([ssim(a[..., k], b[..., k], options, mask) for k in range(3)])
    mean, full = structural_similarity(a, b, data_range=255, full=True, **options)
    if mask is None:
        return mean
    crop = slice(pad, -pad)
    return full[crop, crop][mask[crop, crop]].mean()


print("// Made by make_constants.py; do not edit.\n#pragma once\n\nnamespace fovea::test {\n")
print("struct FullReferenceConstants {\n    double psnr, rmse, ssim, ssimSkimage;\n};")
views = {"Luma": luma, "Rgb": lambda v: v.astype(float), "Green": lambda v: v[..., 1].astype(float)}
for name, view in views.items():
    a, b = view(reference), view(image)
    print(f"constexpr FullReferenceConstants k{name}Whole = {{{peak_signal_noise_ratio(a, b, data_range=255):.9f}, "
          f"{np.sqrt(mean_squared_error(a, b)):.9f}, {ssim(a, b, WANG):.9f}, {ssim(a, b, {}):.9f}}};")
    print(f"constexpr FullReferenceConstants k{name}Inside = {{{peak_signal_noise_ratio(a[disc], b[disc], data_range=255):.9f}, "
          f"{np.sqrt(mean_squared_error(a[disc], b[disc])):.9f}, {ssim(a, b, WANG, disc):.9f}, {ssim(a, b, {}, disc):.9f}}};")
print(f"constexpr double kEntropyLuma = {shannon_entropy(np.rint(luma(image)).astype(np.uint8)):.9f};")
print(f"constexpr double kEntropyGreen = {shannon_entropy(image[..., 1].astype(np.uint8)):.9f};")
print(f"constexpr double kEntropyRgb = {shannon_entropy(image.astype(np.uint8)):.9f};")
print(f"constexpr double kEntropyGreenInside = {shannon_entropy(image[..., 1][disc].astype(np.uint8)):.9f};")

# Vessels: two pictures, pooled; many ties.
probability, label = [], []
for k in range(2):
    q = (x[..., 0] * 37 + y[..., 0] * 11 + (x[..., 0] * y[..., 0]) % 13 * 19 + k * 5) % 256
    t = ((x[..., 0] + 2 * y[..., 0] + k) % 9 < 2) | (q > 200) & (x[..., 0] % 3 == 0)
    probability.append((q[disc] / 255).astype(np.float32))
    label.append(t[disc])
p, t = np.concatenate(probability), np.concatenate(label)
called = p > 0.5
print("\nstruct VesselConstants {\n    double auc, dice, accuracy, sensitivity, specificity, matthews;\n};")
print(f"constexpr VesselConstants kVessel = {{{roc_auc_score(t, p):.12f}, {f1_score(t, called):.12f}, {accuracy_score(t, called):.12f}, "
      f"{recall_score(t, called):.12f}, {recall_score(~t, ~called):.12f}, {matthews_corrcoef(t, called):.12f}}};")
print("\n}  // namespace fovea::test")
