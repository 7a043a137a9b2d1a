#!/usr/bin/env python3
"""SqueezeNet 1.1 weights from Keras (HDF5) to safetensors with torchvision's names, for the loss on features.

usage: convert_squeezenet.py squeezenet_weights_tf_dim_ordering_tf_kernels_notop.h5 squeezenet.safetensors

Needs python3-h5py. The Keras file is the Caffe model: it takes BGR in 0..255 less the means (104.006, 116.669, 122.679).
The first layer is changed so that it takes what torchvision's networks take, RGB in 0..1, less ImageNet's mean and divided
by its deviation; the results are the same, since that layer does not pad. Layers after fire9 (a classifier) are left out.
"""

import json
import struct
import sys

import h5py
import numpy

CAFFE_MEAN_RGB = numpy.array([122.679, 116.669, 104.006])
MEAN = numpy.array([0.485, 0.456, 0.406])
DEVIATION = numpy.array([0.229, 0.224, 0.225])
# Index in torchvision's features of fire2 to fire9.
FIRES = dict(zip(range(2, 10), (3, 4, 6, 7, 9, 10, 11, 12)))


def weights_of(group):
    """The kernel as output x input x height x width, and the bias, of one Keras layer."""
    found = []
    group.visititems(lambda _, item: found.append(item[()]) if isinstance(item, h5py.Dataset) else None)
    kernel = next(item for item in found if item.ndim == 4)
    bias = next(item for item in found if item.ndim == 1)
    return kernel.transpose(3, 2, 0, 1).astype(numpy.float64), bias.astype(numpy.float64)


def converted(source):
    tensors = {}
    kernel, bias = weights_of(source["conv1"])
    kernel = kernel[:, ::-1]  # BGR to RGB
    shift = 255 * MEAN - CAFFE_MEAN_RGB
    tensors["features.0.weight"] = kernel * (255 * DEVIATION).reshape(1, 3, 1, 1)
    tensors["features.0.bias"] = bias + (kernel * shift.reshape(1, 3, 1, 1)).sum((1, 2, 3))
    for fire, index in FIRES.items():
        for keras, torch in (("squeeze1x1", "squeeze"), ("expand1x1", "expand1x1"), ("expand3x3", "expand3x3")):
            kernel, bias = weights_of(source[f"fire{fire}/{keras}"])
            tensors[f"features.{index}.{torch}.weight"] = kernel
            tensors[f"features.{index}.{torch}.bias"] = bias
    return tensors


def write_safetensors(path, tensors):
    header, offset = {"__metadata__": {"format": "pt"}}, 0
    for name, tensor in tensors.items():
        size = 4 * tensor.size
        header[name] = {"dtype": "F32", "shape": list(tensor.shape), "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for tensor in tensors.values():
            file.write(numpy.ascontiguousarray(tensor, dtype="<f4").tobytes())


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        with h5py.File(sys.argv[1]) as file:
            tensors = converted(file["model_weights"] if "model_weights" in file else file)
    except (OSError, KeyError, StopIteration) as error:
        sys.exit(f"{sys.argv[1]}: not the Keras weights of SqueezeNet 1.1 ({error})")
    write_safetensors(sys.argv[2], tensors)


if __name__ == "__main__":
    main()
