// How well a vessel map agrees with a label, pixels of several pictures pooled; equal to scikit-learn within 1e-6.
//
//   VesselScorer scorer;                           // threshold 0.5
//   FOVEA_CHECK(scorer.add(probability, label, mask));
//   FOVEA_TRY(const VesselScores scores, scorer.scores());
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/image/image.h"

namespace fovea {

struct VesselScores {
    double auc = 0;          // area under the ROC curve, exact; ties count half (roc_auc_score)
    double dice = 0;         // 2 TP / (2 TP + FP + FN) (f1_score)
    double accuracy = 0;
    double sensitivity = 0;  // TP / (TP + FN)
    double specificity = 0;  // TN / (TN + FP)
    double matthews = 0;     // Matthews' correlation coefficient; 0 when a row or column of the table is empty
    double threshold = 0.5;
    std::uint64_t truePositives = 0, falsePositives = 0, trueNegatives = 0, falseNegatives = 0;
    Text definition;
};
Json toJson(const VesselScores& scores);

class VesselScorer {
public:
    // A pixel is called vessel where its probability is above the threshold.
    explicit VesselScorer(double threshold = 0.5) : threshold_(threshold) {}

    // Probability in [0, 1]; label and mask are yes above 0.5; three equal sizes; pixels outside the mask do not count.
    // Errors: usage (sizes), badData (a probability outside [0, 1] or not a number); then nothing was added.
    Status add(const Map& probability, const Map& label, const Map& mask);
    // The same inside a field of view.
    Status add(const Map& probability, const Map& label, const FieldOfView& fieldOfView);

    // Errors: usage, when the pixels so far are all vessel or all background (the scores are then undefined).
    Result<VesselScores> scores() const;

private:
    template <typename Inside>
    Status addWhere(const Map& probability, const Map& label, int maskWidth, int maskHeight, Inside inside);
    double threshold_;
    std::vector<std::uint32_t> samples_;  // bits of the float probability, shifted left by one, plus the label
};

}  // namespace fovea
