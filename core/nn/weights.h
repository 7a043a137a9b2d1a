// Between a network's named parameters and buffers and safetensors.
#pragma once

#include "core/nn/network.h"
#include "core/store/safetensors.h"

namespace fovea::nn {

// Every parameter and buffer must be there with the same shape (f32, f16 or bf16 are converted to fp32), and nothing else.
// Errors: badData, naming the tensor.
Status loadWeights(torch::nn::Module& module, const SafetensorsFile& file, const std::string& origin);
// Parameters and buffers as fp32 (64-bit integers stay), in their order of registration. With TensorType::f16 parameters of
// two and more dimensions (kernels and matrices, nearly all of the bytes) are rounded to half precision; vectors and buffers
// stay fp32, and so does a tensor with a value beyond what half precision holds.
Bytes encodeWeights(const torch::nn::Module& module, const std::map<std::string, std::string>& metadata = {},
                    TensorType type = TensorType::f32);

}  // namespace fovea::nn
