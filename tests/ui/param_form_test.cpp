#include "ui/widgets/param_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSlider>

#include "tests/ui/ui_support.h"

namespace fovea {
namespace {

using test::named;

class ParamFormTest : public ::testing::Test {
protected:
    ParamFormTest() {
        ParamSchema schema;
        schema.real({.key = "sigma", .label = "Blur radius", .help = "How wide.", .unit = "px"}, 2.0, {0.1, 20},
                    Range{0.5, 5});
        schema.integer({.key = "rounds", .label = "Rounds"}, 10, {1, 100}, Range{1, 40});
        schema.integerOf({.key = "scale", .label = "Scale"}, 2, {2, 4, 8, 16});
        schema.choice({.key = "mode", .label = "Mode"}, "soft", {"soft", "hard"});
        schema.flag({.key = "keep", .label = "Keep"}, true);
        form.setSchema(schema);
    }
    ParamForm form;
};

TEST_F(ParamFormTest, EveryFieldHasItsEditor) {
    auto& sigma = named<QDoubleSpinBox>(form, "param.sigma");
    EXPECT_EQ(sigma.suffix(), QStringLiteral(" px"));
    EXPECT_DOUBLE_EQ(sigma.minimum(), 0.1);
    EXPECT_DOUBLE_EQ(sigma.maximum(), 20);
    EXPECT_TRUE(sigma.toolTip().contains("How wide."));
    EXPECT_EQ(sigma.accessibleName(), QStringLiteral("Blur radius"));
    EXPECT_EQ(named<QDoubleSpinBox>(form, "param.rounds").decimals(), 0);
    EXPECT_EQ(named<QComboBox>(form, "param.scale").count(), 4);
    EXPECT_EQ(named<QComboBox>(form, "param.scale").currentText(), QStringLiteral("×2"));
    EXPECT_EQ(named<QComboBox>(form, "param.mode").currentText(), QStringLiteral("soft"));
    EXPECT_TRUE(named<QCheckBox>(form, "param.keep").isChecked());
}

TEST_F(ParamFormTest, EditorsChangeTheValues) {
    named<QDoubleSpinBox>(form, "param.sigma").setValue(7.5);
    named<QDoubleSpinBox>(form, "param.rounds").setValue(33);
    named<QComboBox>(form, "param.scale").setCurrentIndex(3);
    named<QComboBox>(form, "param.mode").setCurrentText("hard");
    named<QCheckBox>(form, "param.keep").setChecked(false);
    EXPECT_DOUBLE_EQ(form.values().real("sigma"), 7.5);
    EXPECT_EQ(form.values().integer("rounds"), 33);
    EXPECT_EQ(form.values().integer("scale"), 16);
    EXPECT_EQ(form.values().choice("mode"), "hard");
    EXPECT_FALSE(form.values().flag("keep"));
}

TEST_F(ParamFormTest, SliderAndSpinBoxMoveTogether) {
    auto& slider = named<QSlider>(form, "slider.sigma");
    slider.setValue(slider.maximum());
    EXPECT_DOUBLE_EQ(form.values().real("sigma"), 5);
    named<QDoubleSpinBox>(form, "param.sigma").setValue(20);  // legal, beyond the slider
    EXPECT_EQ(slider.value(), slider.maximum());
    EXPECT_DOUBLE_EQ(form.values().real("sigma"), 20);
}

TEST_F(ParamFormTest, ResetGoesBackToTheDefaults) {
    named<QDoubleSpinBox>(form, "param.sigma").setValue(7.5);
    EXPECT_FALSE(form.isDefault());
    form.reset();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(form.isDefault());
    EXPECT_DOUBLE_EQ(named<QDoubleSpinBox>(form, "param.sigma").value(), 2.0);
}

}  // namespace
}  // namespace fovea
