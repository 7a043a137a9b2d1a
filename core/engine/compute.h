// Where and how exactly networks compute: what was asked for, made definite and said. No torch here.
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"

namespace fovea {

enum class ComputeDevice { automatic, cpu, cuda };
enum class ComputePrecision { automatic, fp32, bf16 };

struct Compute {
    ComputeDevice device = ComputeDevice::cpu;           // never automatic
    ComputePrecision precision = ComputePrecision::fp32; // never automatic
    std::vector<Text> notices;
    std::string deviceName() const { return device == ComputeDevice::cuda ? "cuda" : "cpu"; }
    std::string precisionName() const { return precision == ComputePrecision::bf16 ? "bf16" : "fp32"; }
};

// automatic: CUDA where this LibTorch has it and a device answers, else the processor; bf16 where the hardware computes
// in it, else fp32. bf16 asked for without such hardware is done, slowly, with a notice.
// Errors: unavailable (CUDA asked for and not there), with what to do.
Result<Compute> resolveCompute(ComputeDevice device, ComputePrecision precision);

// AVX-512 BF16 or AMX BF16 and an operating system that saves those registers.
bool cpuComputesBf16();

// Threads of the numerical library, a setting of the whole process: set only when it changes, one caller at a time.
// 0: as many as the library took by itself. Returns what is in force.
int setComputeThreads(int threads);

}  // namespace fovea
