#include "core/engine/compute.h"

#include <algorithm>
#include <mutex>
#include <thread>
#include <torch/torch.h>

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#endif

namespace fovea {
namespace {

bool cudaAnswers() {
    try {
        return torch::cuda::is_available();
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace

bool cpuComputesBf16() {
#if defined(__x86_64__)
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & (1u << 27))) return false;  // OSXSAVE
    unsigned low = 0, high = 0;
    __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    constexpr unsigned kAvx512State = 0xe6;
    if ((low & kAvx512State) != kAvx512State) return false;
    constexpr unsigned kAmxState = 3u << 17;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return false;
    if ((d & (1u << 22)) && (low & kAmxState) == kAmxState) return true;  // AMX-BF16
    const unsigned subleaves = a;
    if (subleaves < 1 || !__get_cpuid_count(7, 1, &a, &b, &c, &d)) return false;
    return (a & (1u << 5)) != 0;  // AVX512-BF16
#else
    return false;
#endif
}

Result<Compute> resolveCompute(ComputeDevice device, ComputePrecision precision) {
    Compute compute;
    const bool cuda = device != ComputeDevice::cpu && cudaAnswers();
    if (device == ComputeDevice::cuda && !cuda) {
        const bool built = torch::cuda::device_count() > 0;
        return fail(ErrorCode::unavailable,
                    built
                        ? phrase("the CUDA device does not answer; check its driver, or use --device cpu")
                        : phrase("CUDA is not available: either this Fovea was built with a LibTorch for processors "
                                 "only, or there "
                                 "is no CUDA device; build it with the preset 'cuda' and -DTorch_DIR=<LibTorch 2.x for "
                                 "CUDA>/share/cmake/Torch (see README), or use --device cpu"));
    }
    compute.device = cuda ? ComputeDevice::cuda : ComputeDevice::cpu;
    const bool fast = cuda || cpuComputesBf16();
    compute.precision = precision;
    if (precision == ComputePrecision::automatic) {
        compute.precision = fast ? ComputePrecision::bf16 : ComputePrecision::fp32;
    } else if (precision == ComputePrecision::bf16 && !fast) {
        compute.notices.push_back(phrase(
            "bf16 was asked for, but this processor does not compute in it: it is emulated and slower than fp32"));
    }
    return compute;
}

int setComputeThreads(int threads) {
    static std::mutex mutex;
    // Not ATen's own choice, which is one thread in Debian's build.
    static const int own = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    const std::scoped_lock lock(mutex);
    const int wanted = threads > 0 ? std::min(threads, 1024) : own;
    if (at::get_num_threads() != wanted) at::set_num_threads(wanted);
    return wanted;
}

}  // namespace fovea
