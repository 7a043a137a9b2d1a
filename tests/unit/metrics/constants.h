// Made by make_constants.py; do not edit.
#pragma once

namespace fovea::test {

struct FullReferenceConstants {
    double psnr, rmse, ssim, ssimSkimage;
};
constexpr FullReferenceConstants kLumaWhole = {33.535743736, 5.367264447, 0.986077019, 0.986618549};
constexpr FullReferenceConstants kLumaInside = {33.357350700, 5.478638505, 0.987314162, 0.987883200};
constexpr FullReferenceConstants kRgbWhole = {30.386223789, 7.713100514, 0.966642682, 0.969553875};
constexpr FullReferenceConstants kRgbInside = {30.316401440, 7.775352882, 0.970556019, 0.973341206};
constexpr FullReferenceConstants kGreenWhole = {30.388957609, 7.710673254, 0.966529375, 0.969343161};
constexpr FullReferenceConstants kGreenInside = {30.303182055, 7.787195495, 0.971110736, 0.973898428};
constexpr double kEntropyLuma = 7.567076215;
constexpr double kEntropyGreen = 7.893591663;
constexpr double kEntropyRgb = 7.942837305;
constexpr double kEntropyGreenInside = 7.710106683;

struct VesselConstants {
    double auc, dice, accuracy, sensitivity, specificity, matthews;
};
constexpr VesselConstants kVessel = {0.617398723876, 0.425443169969, 0.561654733492, 0.583690987124, 0.553168044077, 0.122691260106};

}  // namespace fovea::test
