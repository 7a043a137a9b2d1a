#include "ui/widgets/display_panel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QStandardItemModel>
#include <QToolButton>
#include <cmath>

#include "ui/widgets/theme.h"

namespace fovea {

namespace {
// Sliders count whole steps: half grey levels, tenths of the contrast limit, hundredths of a power of four for gamma.
constexpr double kGammaEnd = 4;
int sliderOfGamma(double gamma) { return static_cast<int>(std::lround(100 * std::log(gamma) / std::log(kGammaEnd))); }
double gammaOfSlider(int place) { return std::pow(kGammaEnd, place / 100.0); }
}  // namespace

DisplayPanel::DisplayPanel(DisplayModel& model, Session& session, QWidget* parent)
    : QWidget(parent), model_(model), session_(session), channels_(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("displayPanel"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 4, 10, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeChannels(), 0, 0, 1, 3);
    clahe_ = new QCheckBox(tr("Local contrast (CLAHE)"), this);
    clahe_->setObjectName(QStringLiteral("displayClaheOn"));
    clahe_->setToolTip(tr("Contrast-limited adaptive histogram equalization of what is shown; noise is raised too (C)"));
    grid->addWidget(clahe_, 1, 0, 1, 3);
    clip_ = makeRow(*grid, 2, "displayClip", tr("Limit"), tr("How steep the local contrast may become"));
    window_ = makeRow(*grid, 3, "displayWindow", tr("Window"),
                      tr("How many of the 256 grey levels are spread from black to white; fewer means more contrast"));
    level_ = makeRow(*grid, 4, "displayLevel", tr("Level"), tr("The grey level in the middle of the window"));
    gamma_ = makeRow(*grid, 5, "displayGammaSlider", tr("Gamma"),
                     tr("Shown = value to the power of 1 / gamma: above 1 the dark parts get lighter"));
    clip_.slider->setRange(10, 60);
    window_.slider->setRange(2, 510);
    level_.slider->setRange(0, 510);
    gamma_.slider->setRange(-100, 100);
    stretch_ = new QPushButton(tr("To the retina"), this);
    stretch_->setObjectName(QStringLiteral("displayStretchButton"));
    stretch_->setToolTip(tr("The window that holds the retina of the original, but for the outermost half percent (Shift+W)"));
    reset_ = new QPushButton(tr("As it is"), this);
    reset_->setObjectName(QStringLiteral("displayResetButton"));
    reset_->setToolTip(tr("Back to the pictures as they are (Shift+N)"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(stretch_, 1);
    buttons->addWidget(reset_, 1);
    grid->addLayout(buttons, 6, 0, 1, 3);
    grid_ = new QCheckBox(tr("Grid"), this);
    grid_->setObjectName(QStringLiteral("displayGridOn"));
    grid_->setToolTip(tr("Lines at even distances, counted from the upper left corner of the original (#)"));
    step_ = new QComboBox(this);
    step_->setObjectName(QStringLiteral("displayGridStep"));
    step_->setAccessibleName(tr("Distance of the grid's lines"));
    for (const GridStep& step : kGridSteps) step_->addItem(textOf(step));
    grid->addWidget(grid_, 7, 0);
    grid->addWidget(step_, 7, 1, 1, 2);
    auto* words = new QLabel(tr("For looking only: figures, methods and saved files use the pixels as they are."), this);
    words->setWordWrap(true);
    makeDim(*words);
    grid->addWidget(words, 8, 0, 1, 3);
    grid->setRowStretch(9, 1);
    connectRows();
    connect(&model_, &DisplayModel::changed, this, &DisplayPanel::refresh);
    connect(&session_, &Session::currentChanged, this, &DisplayPanel::refresh);
    connect(&session_, &Session::imageChanged, this, &DisplayPanel::refresh);
    refresh();
}

QWidget* DisplayPanel::makeChannels() {
    struct Item {
        DisplayChannel channel;
        const char* name;
        QString text;
    };
    const Item items[]{{DisplayChannel::colour, "displayChannelColour", tr("Colour")},
                       {DisplayChannel::red, "displayChannelRed", tr("R", "the red channel")},
                       {DisplayChannel::green, "displayChannelGreen", tr("G", "the green channel")},
                       {DisplayChannel::blue, "displayChannelBlue", tr("B", "the blue channel")},
                       {DisplayChannel::luminance, "displayChannelLuminance", tr("Y", "luminance")}};
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const Item& item : items) {
        auto* button = new QToolButton(box);
        button->setObjectName(QString::fromLatin1(item.name));
        button->setText(item.text);
        button->setToolTip(DisplayModel::nameOf(item.channel));
        button->setAccessibleName(button->toolTip());
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        channels_->addButton(button, static_cast<int>(item.channel));
        row->addWidget(button, item.channel == DisplayChannel::colour ? 2 : 1);
    }
    connect(channels_, &QButtonGroup::idClicked, &model_,
            [this](int id) { model_.setChannel(static_cast<DisplayChannel>(id)); });
    return box;
}

DisplayPanel::Row DisplayPanel::makeRow(QGridLayout& grid, int row, const char* name, const QString& text, const QString& tip) {
    Row made{new QLabel(text, this), new QSlider(Qt::Horizontal, this), new QLabel(this)};
    makeDim(*made.label);
    made.label->setBuddy(made.slider);
    made.slider->setObjectName(QString::fromLatin1(name));
    made.slider->setAccessibleName(text);
    made.slider->setToolTip(tip);
    made.label->setToolTip(tip);
    made.value->setObjectName(QString::fromLatin1(name) + QStringLiteral("Value"));
    made.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    made.value->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("255.55")));
    grid.addWidget(made.label, row, 0);
    grid.addWidget(made.slider, row, 1);
    grid.addWidget(made.value, row, 2);
    return made;
}

void DisplayPanel::connectRows() {
    connect(clahe_, &QCheckBox::toggled, &model_, &DisplayModel::setClahe);
    connect(clip_.slider, &QSlider::valueChanged, &model_, [this](int value) { model_.setClaheClip(value / 10.0); });
    connect(window_.slider, &QSlider::valueChanged, this, &DisplayPanel::setWindow);
    connect(level_.slider, &QSlider::valueChanged, this, &DisplayPanel::setWindow);
    connect(gamma_.slider, &QSlider::valueChanged, &model_, [this](int value) { model_.setGamma(gammaOfSlider(value)); });
    connect(stretch_, &QPushButton::clicked, &model_, &DisplayModel::stretch);
    connect(reset_, &QPushButton::clicked, &model_, &DisplayModel::reset);
    connect(grid_, &QCheckBox::toggled, &model_, &DisplayModel::setGrid);
    connect(step_, &QComboBox::activated, &model_,
            [this](int index) { model_.setGridStep(kGridSteps[static_cast<std::size_t>(index)]); });
}

void DisplayPanel::setWindow() {
    const double half = window_.slider->value() / 4.0;
    const double level = level_.slider->value() / 2.0;
    model_.setWindow(level - half, level + half);
}

void DisplayPanel::refresh() {
    const OpenImage* image = session_.current();
    setEnabled(image && image->state == LoadState::ready);
    const DisplayTone& tone = model_.tone();
    const QSignalBlocker blockers[]{QSignalBlocker(clahe_),         QSignalBlocker(clip_.slider),  QSignalBlocker(window_.slider),
                                    QSignalBlocker(level_.slider), QSignalBlocker(gamma_.slider), QSignalBlocker(grid_),
                                    QSignalBlocker(step_)};
    if (QAbstractButton* button = channels_->button(static_cast<int>(tone.channel))) button->setChecked(true);
    clahe_->setChecked(model_.clahe());
    clip_.slider->setValue(static_cast<int>(std::lround(model_.claheOptions().clip * 10)));
    for (QWidget* widget : {static_cast<QWidget*>(clip_.label), static_cast<QWidget*>(clip_.slider), static_cast<QWidget*>(clip_.value)})
        widget->setEnabled(model_.clahe());
    const double width = tone.high - tone.low;
    const double level = (tone.high + tone.low) / 2;
    window_.slider->setValue(static_cast<int>(std::lround(width * 2)));
    level_.slider->setValue(static_cast<int>(std::lround(level * 2)));
    gamma_.slider->setValue(sliderOfGamma(tone.gamma));
    clip_.value->setText(locale().toString(model_.claheOptions().clip, 'f', 1));
    window_.value->setText(locale().toString(width, 'g', 4));
    level_.value->setText(locale().toString(level, 'g', 4));
    gamma_.value->setText(locale().toString(tone.gamma, 'f', 2));
    reset_->setEnabled(model_.on());
    grid_->setChecked(model_.gridOn());
    const bool spacing = model_.spacingKnown();
    auto* items = qobject_cast<QStandardItemModel*>(step_->model());
    for (std::size_t i = 0; i < kGridSteps.size(); ++i) {
        const bool usable = kGridSteps[i].unit == GridUnit::pixels || spacing;
        QStandardItem* item = items->item(static_cast<int>(i));
        item->setEnabled(usable);
        item->setToolTip(usable ? QString() : tr("The file says nothing of its pixel spacing"));
        if (kGridSteps[i] == model_.gridStep()) step_->setCurrentIndex(static_cast<int>(i));
    }
    step_->setToolTip(spacing ? tr("On the retina, by the file's pixel spacing, or in pixels of the original")
                              : tr("In pixels of the original; the file says nothing of its pixel spacing"));
}

}  // namespace fovea
