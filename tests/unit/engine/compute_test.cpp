#include "core/engine/compute.h"

#include <gtest/gtest.h>
#include <torch/torch.h>

namespace fovea {
namespace {

TEST(Compute, AutomaticIsMadeDefinite) {
    const auto compute = resolveCompute(ComputeDevice::automatic, ComputePrecision::automatic);
    ASSERT_TRUE(compute);
    EXPECT_EQ(compute->deviceName(), torch::cuda::is_available() ? "cuda" : "cpu");
    EXPECT_NE(compute->precision, ComputePrecision::automatic);
    EXPECT_TRUE(compute->notices.empty());
    const auto cpu = resolveCompute(ComputeDevice::cpu, ComputePrecision::automatic);
    ASSERT_TRUE(cpu);
    EXPECT_EQ(cpu->deviceName(), "cpu");
    EXPECT_EQ(cpu->precisionName(), cpuComputesBf16() ? "bf16" : "fp32");
}

TEST(Compute, Bf16WithoutHardwareIsSaid) {
    const auto compute = resolveCompute(ComputeDevice::cpu, ComputePrecision::bf16);
    ASSERT_TRUE(compute);
    EXPECT_EQ(compute->precisionName(), "bf16");
    EXPECT_EQ(compute->notices.empty(), cpuComputesBf16());
    const auto plain = resolveCompute(ComputeDevice::cpu, ComputePrecision::fp32);
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->precisionName(), "fp32");
    EXPECT_TRUE(plain->notices.empty());
}

TEST(Compute, CudaThatIsNotThereIsUnavailableWithAHint) {
    if (torch::cuda::is_available()) GTEST_SKIP() << "this machine has CUDA";
    const auto compute = resolveCompute(ComputeDevice::cuda, ComputePrecision::automatic);
    ASSERT_FALSE(compute);
    EXPECT_EQ(compute.error().code, ErrorCode::unavailable);
    EXPECT_EQ(exitCodeOf(compute.error().code), 69);
    EXPECT_NE(compute.error().message.find("Torch_DIR"), std::string::npos);
}

TEST(Compute, ThreadsAreSetAndGivenBack) {
    const int own = setComputeThreads(0);
    EXPECT_GE(own, 1);
    EXPECT_EQ(setComputeThreads(3), 3);
    EXPECT_EQ(at::get_num_threads(), 3);
    EXPECT_EQ(setComputeThreads(0), own);
    EXPECT_EQ(at::get_num_threads(), own);
}

}  // namespace
}  // namespace fovea
