// The values of one form, built from a ParamSchema: what a field shows, what it accepts, how its slider maps. No
// widget.
#pragma once

#include <QString>

#include "core/base/params.h"

namespace fovea {

class FormModel {
public:
    FormModel() = default;
    explicit FormModel(ParamSchema schema);

    const std::vector<ParamField>& fields() const { return schema_.fields(); }
    const ParamSet& values() const { return values_; }
    // Errors: usage; the old value stays.
    Status set(const std::string& key, const ParamValue& value);
    void reset() { values_ = schema_.defaults(); }
    bool isDefault() const { return values_ == schema_.defaults(); }

private:
    ParamSchema schema_;
    ParamSet values_;
};

// A slider of kSliderSteps steps over a field's slider range; logarithmic where the range spans a factor of 50 or more.
inline constexpr int kSliderSteps = 200;
bool isLogarithmic(const Range& range);
int stepOf(const Range& range, double value);
double valueAt(const Range& range, int step);
// Decimals that resolve one slider step.
int decimalsFor(const Range& range);

// Help, unit, range and default of a field, for its tooltip.
QString toolTipOf(const ParamField& field);
QString textOf(const ParamValue& value);

}  // namespace fovea
