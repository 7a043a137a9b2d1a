// A form generated from a method's declared parameters: sliders, spin boxes, choices, with unit, help and reset.
#pragma once

#include <QWidget>
#include <map>
#include <vector>

#include "ui/model/form_model.h"

class QVBoxLayout;

namespace fovea {

class ParamForm : public QWidget {
    Q_OBJECT
public:
    explicit ParamForm(QWidget* parent = nullptr);
    void setSchema(const ParamSchema& schema);
    void setSchema(const ParamSchema& schema, const ParamSet& values);
    const ParamSet& values() const { return model_.values(); }
    // Puts a field away that means nothing beside the others; its value stays.
    void setFieldVisible(const std::string& key, bool visible);
    // Those that the schema knows and takes.
    void setValues(const ParamSet& values);
    bool isDefault() const { return model_.isDefault(); }

public Q_SLOTS:
    void reset();

Q_SIGNALS:
    void changed();

private:
    void build();
    void addField(const ParamField& field);
    QWidget* numberEditor(const ParamField& field);
    QWidget* choiceEditor(const ParamField& field);
    void set(const std::string& key, const ParamValue& value);

    FormModel model_;
    QVBoxLayout* rows_;
    QWidget* body_ = nullptr;
    std::map<std::string, std::vector<QWidget*>> shown_;  // what a field is made of
};

}  // namespace fovea
