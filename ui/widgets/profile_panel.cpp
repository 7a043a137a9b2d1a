#include "ui/widgets/profile_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMouseEvent>
#include <QSplitter>
#include <QTableWidget>
#include <cmath>

#include "ui/widgets/gauge_plots.h"

namespace fovea {

namespace {
constexpr const char* kCrossLayer = "cross";

// What one looks for stands beside the picture's name; the table is narrower than all its columns.
void putFirst(QHeaderView& header, const QStringList& columns) {
    const bool known = columns.contains(QStringLiteral("width_um"));
    int place = 2;
    const QStringList wanted = known ? QStringList{QStringLiteral("width_um"), QStringLiteral("width_error_um")}
                                     : QStringList{QStringLiteral("width_px"), QStringLiteral("width_error_px")};
    for (const QString& name : wanted)
        header.moveSection(header.visualIndex(static_cast<int>(columns.indexOf(name))), place++);
}
}

ProfilePanel::ProfilePanel(GaugeModel& model, const Session& session, QWidget* parent)
    : GaugePanel(model, session, QStringLiteral("profile"),
                 tr("Choose the tool Line profile (T) and drag a line across a picture."), parent),
      plot_(new QCustomPlot(this)),
      vessels_(gaugeTable(QStringLiteral("profileVessels"), tr("Widths of the vessels along the line"), this)) {
    controls().addWidget(channelBox());
    plot_->setObjectName(QStringLiteral("profilePlot"));
    plot_->setMinimumSize(200, 80);
    plot_->setMouseTracking(true);
    plot_->installEventFilter(this);
    plot_->addLayer(QString::fromLatin1(kCrossLayer));
    plot_->layer(QString::fromLatin1(kCrossLayer))->setMode(QCPLayer::lmBuffered);
    vessels_->setToolTip(tr("Width at half depth of the dark vessels in the green channel, fitted to the values along the line; "
                            "the line's angle to the vessel is not corrected for"));
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(plot_);
    split->addWidget(vessels_);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({600, 420});
    setContent(split);
    connect(&model_, &GaugeModel::profileChanged, this, &ProfilePanel::refresh);
    connect(&model_, &GaugeModel::vesselsChanged, this, &ProfilePanel::refresh);
    connect(&model_, &GaugeModel::lookedAtChanged, this, &ProfilePanel::showCross);
    refresh();
}

std::optional<double> ProfilePanel::micrometres() const {
    return model_.marks().line ? tables().micrometresAlong(*model_.marks().line) : std::nullopt;
}

void ProfilePanel::draw(QCustomPlot& plot, const QPalette& palette) const {
    drawProfile(plot, palette, {model_.profile(), model_.vessels(), model_.channel(), micrometres(), termsOf(session_).top});
}

void ProfilePanel::refresh() {
    const bool filled = !model_.profile().curves.empty() && model_.marks().line;
    setFilled(filled);
    if (filled) {
        draw(*plot_, palette());
        const GaugeTable vessels = tables().vessels(model_.vessels(), *model_.marks().line);
        fillTable(*vessels_, vessels);
        putFirst(*vessels_->horizontalHeader(), vessels.columns);
        vessels_->setVisible(!vessels.rows.empty());
    }
    showCross();
}

// The line under the pointer and, above, the values there.
void ProfilePanel::showCross() {
    const auto distance = model_.lookedAt();
    const Profile& profile = model_.profile();
    QCPLayer* layer = plot_->layer(QString::fromLatin1(kCrossLayer));
    while (!layer->children().isEmpty()) plot_->removeItem(static_cast<QCPAbstractItem*>(layer->children().first()));
    QString text;
    if (model_.marks().line) text = tr("Length %1").arg(tables().lengthText(*model_.marks().line));
    const auto at = distance ? static_cast<std::size_t>(std::lround(*distance / profile.line.stepPx)) : 0;
    if (distance && !profile.curves.empty() && at < static_cast<std::size_t>(profile.line.count)) {
        auto* cross = new QCPItemStraightLine(plot_);
        cross->setLayer(layer);
        const double key = *distance * micrometres().value_or(1);
        cross->point1->setCoords(key, 0);
        cross->point2->setCoords(key, 1);
        cross->setPen(QPen(palette().color(QPalette::Highlight), 1));
        QStringList values;
        for (const ProfileCurve& curve : profile.curves) {
            const double value = curve.row(model_.channel())[at];
            if (std::isfinite(value)) values << QStringLiteral("%1 %2").arg(curve.picture.title).arg(value, 0, 'f', curve.picture.isMap() ? 3 : 1);
        }
        text = tr("At %1 px: %2").arg(*distance, 0, 'f', 1).arg(values.join(QStringLiteral("  ·  ")));
    }
    say(text);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

bool ProfilePanel::eventFilter(QObject* object, QEvent* event) {
    if (object == plot_ && event->type() == QEvent::MouseMove && model_.marks().line) {
        const double key = plot_->xAxis->pixelToCoord(static_cast<QMouseEvent*>(event)->position().x()) / micrometres().value_or(1);
        const bool inside = key >= 0 && key <= model_.profile().line.lengthPx();
        model_.lookAt(inside ? std::optional(key) : std::nullopt);
    } else if (object == plot_ && event->type() == QEvent::Leave) {
        model_.lookAt({});
    }
    return GaugePanel::eventFilter(object, event);
}

GaugeTable ProfilePanel::copied() const {
    const GaugeTable vessels = model_.marks().line ? tables().vessels(model_.vessels(), *model_.marks().line) : GaugeTable();
    return vessels.rows.empty() ? tables().profile(model_.profile()) : vessels;
}

std::vector<GaugeTable> ProfilePanel::exported() const {
    std::vector<GaugeTable> files{tables().profile(model_.profile())};
    if (!model_.marks().line) return files;
    GaugeTable vessels = tables().vessels(model_.vessels(), *model_.marks().line);
    if (!vessels.rows.empty()) files.push_back(std::move(vessels));
    return files;
}

GaugeSheet ProfilePanel::sheet() const {
    std::vector<GaugePicture> pictures;
    for (const ProfileCurve& curve : model_.profile().curves) pictures.push_back(curve.picture);
    const GaugeTable vessels = model_.marks().line ? tables().vessels(model_.vessels(), *model_.marks().line) : GaugeTable();
    QStringList notes = tables().profile(model_.profile()).notes;
    if (!vessels.rows.empty()) notes << vessels.notes.mid(vessels.notes.size() - 2);
    return {tr("Line profile – %1").arg(termsOf(session_).photograph), GaugeTables::processedText(pictures),
            [this](QCustomPlot& plot, const QPalette& palette) { draw(plot, palette); }, vessels, notes};
}

void ProfilePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) refresh();
    GaugePanel::changeEvent(event);
}

}  // namespace fovea
