#include "ui/widgets/train_dialog.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include "core/base/files.h"
#include "ui/model/labels.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {

QString shippedRecipe() {
    const Result<std::filesystem::path> resources = dataFolder("resources");
    if (!resources) return {};
    const std::filesystem::path recipe = *resources / "recipes" / "denoise.fovea.json";
    return std::filesystem::exists(recipe) ? QString::fromStdString(recipe.string()) : QString();
}

void showPoints(QCustomPlot& plot, const QVector<QPointF>& points) {
    QVector<double> steps, values;
    for (const QPointF& point : points) {
        steps << point.x();
        values << point.y();
    }
    plot.graph(0)->setData(steps, values, true);
    plot.rescaleAxes();
    plot.replot(QCustomPlot::rpQueuedReplot);
}

}  // namespace

TrainDialog::TrainDialog(JobBridge& bridge, QWidget* parent)
    : QDialog(parent),
      model_(bridge),
      resume_(new QCheckBox(tr("Continue the run in this folder"), this)),
      missing_(new QLabel(this)),
      train_(new QPushButton(tr("Train"), this)),
      stop_(new QPushButton(tr("Stop"), this)),
      progress_(new QProgressBar(this)),
      state_(new QLabel(this)),
      loss_(new QCustomPlot(this)),
      score_(new QCustomPlot(this)) {
    setObjectName(QStringLiteral("trainDialog"));
    setWindowTitle(tr("Train a network"));
    resize(720, 600);
    auto* column = new QVBoxLayout(this);
    auto* grid = new QGridLayout;
    recipe_ = addPath(*grid, 0, tr("Recipe"), "trainRecipe", Pick::file);
    recipe_->setText(shippedRecipe());
    recipe_->setToolTip(tr("A JSON file that says what is trained on what, how long and with which loss"));
    data_ = addPath(*grid, 1, tr("Photographs"), "trainData", Pick::folder);
    data_->setToolTip(tr("The folder that the recipe's data folders lie in"));
    folder_ = addPath(*grid, 2, tr("Folder of the run"), "trainFolder", Pick::folder);
    folder_->setToolTip(tr("Log, checkpoints and the finished model go here"));
    resume_->setObjectName(QStringLiteral("trainResume"));
    grid->addWidget(resume_, 3, 1);
    column->addLayout(grid);
    makePlots(*column);
    state_->setObjectName(QStringLiteral("trainState"));
    state_->setWordWrap(true);
    progress_->setObjectName(QStringLiteral("trainProgress"));
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(8);
    column->addWidget(progress_);
    column->addWidget(state_);
    auto* row = new QHBoxLayout;
    missing_->setObjectName(QStringLiteral("trainMissing"));
    makeDim(*missing_);
    missing_->setWordWrap(true);
    row->addWidget(missing_, 1);
    stop_->setObjectName(QStringLiteral("trainStop"));
    train_->setObjectName(QStringLiteral("trainStart"));
    train_->setProperty("primary", true);
    train_->setDefault(true);
    row->addWidget(stop_);
    row->addWidget(train_);
    column->addLayout(row);

    for (const QLineEdit* edit : {recipe_, data_, folder_})
        connect(edit, &QLineEdit::textChanged, this, &TrainDialog::refresh);
    connect(train_, &QPushButton::clicked, this,
            [this] { model_.start(recipe_->text(), data_->text(), folder_->text(), startKind()); });
    connect(stop_, &QPushButton::clicked, &model_, &TrainModel::stop);
    connect(resume_, &QCheckBox::toggled, this, &TrainDialog::refresh);
    connect(&model_, &TrainModel::changed, this, [this] {
        refresh();
        showCurves();
    });
    refresh();
}

QLineEdit* TrainDialog::addPath(QGridLayout& grid, int row, const QString& text, const char* name, Pick pick) {
    auto* label = new QLabel(text, this);
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    label->setBuddy(edit);
    auto* button = new QPushButton(tr("Choose…"), this);
    button->setObjectName(QString::fromLatin1(name) + QStringLiteral("Choose"));
    button->setAccessibleName(tr("Choose: %1").arg(text));
    button->setAutoDefault(false);
    grid.addWidget(label, row, 0);
    grid.addWidget(edit, row, 1);
    grid.addWidget(button, row, 2);
    connect(button, &QPushButton::clicked, this, [this, edit, text, pick] {
        auto* dialog =
            new QFileDialog(this, text, edit->text(), pick == Pick::file ? tr("Recipes (*.json)") : QString());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(pick == Pick::file ? QFileDialog::ExistingFile : QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return edit;
}

void TrainDialog::makePlots(QVBoxLayout& column) {
    for (QCustomPlot* plot : {loss_, score_}) {
        dressPlot(*plot, palette());
        plot->addGraph();
        plot->graph(0)->setPen(QPen(palette().color(QPalette::Highlight), 1.6));
        plot->xAxis->setLabel(tr("Step"));
        plot->setMinimumHeight(130);
        column.addWidget(plot, 1);
    }
    loss_->setObjectName(QStringLiteral("lossCurve"));
    loss_->yAxis->setLabel(tr("Training loss"));
    loss_->yAxis->setScaleType(QCPAxis::stLogarithmic);
    loss_->yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    loss_->yAxis->setNumberFormat(QStringLiteral("gb"));
    score_->setObjectName(QStringLiteral("scoreCurve"));
    score_->yAxis->setLabel(tr("Validation"));
    score_->graph(0)->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 4));
}

RunStart TrainDialog::startKind() const { return resume_->isChecked() ? RunStart::resume : RunStart::fresh; }

void TrainDialog::refresh() {
    const bool running = model_.running();
    const QString missing = TrainModel::missing(recipe_->text(), data_->text(), folder_->text(), startKind());
    for (QWidget* editor : {static_cast<QWidget*>(recipe_), static_cast<QWidget*>(data_),
                            static_cast<QWidget*>(folder_), static_cast<QWidget*>(resume_)})
        editor->setEnabled(!running);
    if (!running) recipe_->setEnabled(!resume_->isChecked());
    missing_->setText(running ? QString() : missing);
    train_->setEnabled(!running && missing.isEmpty());
    train_->setToolTip(missing);
    stop_->setEnabled(running && !model_.stopping());
    progress_->setValue(static_cast<int>(model_.fraction() * 1000));
    progress_->setVisible(running);
    if (model_.stopping())
        state_->setText(tr("Stopping; the checkpoint is being saved…"));
    else if (running)
        state_->setText(tr("Training: %1 %  %2")
                            .arg(static_cast<int>(model_.fraction() * 100))
                            .arg(remainingText(model_.remainingSeconds())));
    else
        state_->setText(model_.ending());
}

void TrainDialog::showCurves() {
    if (!model_.scoreName().isEmpty()) score_->yAxis->setLabel(tr("Validation %1").arg(model_.scoreName()));
    showPoints(*loss_, model_.losses());
    showPoints(*score_, model_.scores());
}

void TrainDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        for (QCustomPlot* plot : {loss_, score_}) {
            dressPlot(*plot, palette());
            plot->graph(0)->setPen(QPen(palette().color(QPalette::Highlight), 1.6));
            plot->replot(QCustomPlot::rpQueuedReplot);
        }
    QDialog::changeEvent(event);
}

}  // namespace fovea
