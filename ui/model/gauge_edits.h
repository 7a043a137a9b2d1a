// The gauges' steps that can be undone.
#pragma once

#include "ui/model/edits/step_name.h"
#include "ui/model/gauge_model.h"

namespace fovea {

class MarksEdit : public NamedStep {
public:
    MarksEdit(GaugeModel& model, int imageId, GaugeMarks before, GaugeMarks after, StepName step)
        : NamedStep(std::move(step)), model_(model), imageId_(imageId), before_(std::move(before)), after_(std::move(after)) {}
    void undo() override { model_.put(imageId_, before_); }
    void redo() override { model_.put(imageId_, after_); }

private:
    GaugeModel& model_;
    int imageId_;
    GaugeMarks before_;
    GaugeMarks after_;
};

class SpacingEdit : public NamedStep {
public:
    SpacingEdit(Session& session, int imageId, std::optional<PixelSpacing> before, std::optional<PixelSpacing> after,
                StepName step)
        : NamedStep(std::move(step)), session_(session), imageId_(imageId), before_(std::move(before)), after_(std::move(after)) {}
    void undo() override { session_.setTypedSpacing(imageId_, before_); }
    void redo() override { session_.setTypedSpacing(imageId_, after_); }

private:
    Session& session_;
    int imageId_;
    std::optional<PixelSpacing> before_;
    std::optional<PixelSpacing> after_;
};

}  // namespace fovea
