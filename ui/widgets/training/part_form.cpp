#include "ui/widgets/training/part_form.h"

namespace fovea {

PartForm::PartForm(const char* name, QWidget* parent) : ParamForm(parent) {
    setObjectName(QString::fromLatin1(name));
    connect(this, &ParamForm::changed, this, &PartForm::write);
}

void PartForm::bind(const ParamSchema& schema, std::function<Json()> get, std::function<void(Json)> put) {
    schema_ = schema;
    get_ = std::move(get);
    put_ = std::move(put);
    read();
}

void PartForm::read() {
    const Json part = get_();
    ParamSet shown = schema_.defaults();
    for (const ParamField& field : schema_.fields()) {
        if (!part.is_object() || !part.contains(field.text.key)) continue;
        // One that is not legal shows its default; the plan says what is wrong with the recipe.
        Json own = shown.toJson();
        own[field.text.key] = part[field.text.key];
        if (auto with = schema_.parse(own)) shown = std::move(*with);
    }
    setSchema(schema_, shown);
}

void PartForm::write() {
    Json part = get_();
    if (!part.is_object()) part = Json::object();
    const Json values = this->values().toJson(), defaults = schema_.defaults().toJson();
    for (const auto& [key, value] : values.items())
        if (part.contains(key) || value != defaults.at(key)) part[key] = value;
    put_(std::move(part));
}

void bindPart(PartForm& form, TrainingPlan& plan, const std::string& part, const ParamSchema& schema) {
    form.bind(
        schema, [&plan, part] { return plan.json().value(part, Json::object()); },
        [&plan, part](Json value) { plan.set(part, std::move(value)); });
}

}  // namespace fovea
