#include "ui/widgets/parts/display_part.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <cmath>

#include "ui/widgets/display_panel.h"
#include "ui/widgets/icons.h"

namespace fovea {

namespace {
constexpr double kClosestLines = 6;  // view pixels; closer ones would only veil the picture
}

DisplayPart::DisplayPart(Desk& desk) : QObject(&desk.window), desk_(desk), display_(desk.work.display) {
    makeActions();
    desk_.panels.add(PanelPlace::side, tr("Display"), "displayDock",
                     new DisplayPanel(display_, desk_.work.session, &desk_.window));
    desk_.composer.add(ViewComposer::Stage::display, [this](std::vector<ViewContent>& contents) { exchange(contents); });
    desk_.views.addPainter(*this);
    connect(&display_, &DisplayModel::changed, &desk_.composer, &ViewComposer::refresh);
    connect(&display_, &DisplayModel::changed, &desk_.views, &CompareView::repaintViews);
    connect(&display_, &DisplayModel::failed, &desk_.messages, &MessageBar::showError);
    connect(&desk_.composer, &ViewComposer::composed, this, &DisplayPart::refresh);
    refresh();
}

void DisplayPart::makeChannels(QMenu& menu) {
    struct Item {
        DisplayChannel channel;
        const char* name;
        QString text;
        QKeySequence keys;
        QString tip;
    };
    const Item items[]{
        {DisplayChannel::green, "displayGreen", tr("&Green channel (red-free)"), QKeySequence(Qt::Key_G),
         tr("Show the green channel in grey, as red-free light does: vessels and haemorrhages stand out. Display only")},
        {DisplayChannel::red, "displayRed", tr("&Red channel"), QKeySequence(Qt::SHIFT | Qt::Key_R),
         tr("Show the red channel in grey: choroid, pigment and the disc. Display only")},
        {DisplayChannel::blue, "displayBlue", tr("&Blue channel"), QKeySequence(Qt::SHIFT | Qt::Key_B),
         tr("Show the blue channel in grey: the nerve fibre layer, and the noise. Display only")},
        {DisplayChannel::luminance, "displayLuminance", tr("&Luminance"), QKeySequence(Qt::SHIFT | Qt::Key_Y),
         tr("Show Y = 0.299 R + 0.587 G + 0.114 B in grey. Display only")}};
    for (const Item& item : items) {
        QAction* action = desk_.actions.addTo(menu, item.name, item.text, item.keys, item.tip);
        action->setCheckable(true);
        action->setData(static_cast<int>(item.channel));
        connect(action, &QAction::triggered, &display_, [this, channel = item.channel](bool on) {
            display_.setChannel(on ? channel : DisplayChannel::colour);
        });
        channels_ << action;
    }
}

void DisplayPart::makeActions() {
    ActionBook& book = desk_.actions;
    book.separator(MenuId::view);
    QMenu& menu = *book.subMenu(MenuId::view, tr("&Display"));
    makeChannels(menu);
    menu.addSeparator();
    const auto toggle = [&](const char* name, const QString& text, QKeySequence keys, const QString& tip, auto call) {
        QAction* action = book.addTo(menu, name, text, keys, tip);
        action->setCheckable(true);
        connect(action, &QAction::triggered, &display_, call);
        return action;
    };
    clahe_ = toggle("displayClahe", tr("Local &contrast (CLAHE)"), QKeySequence(Qt::Key_C),
                    tr("Raise the local contrast of what is shown; noise is raised too. Display only"),
                    [this](bool on) { display_.setClahe(on); });
    stretch_ = toggle("displayStretch", tr("&Window to the retina"), QKeySequence(Qt::SHIFT | Qt::Key_W),
                      tr("Spread the values of the retina in the original over black to white, without the outermost half "
                         "percent, in every view alike. Display only"),
                      [this](bool on) { on ? display_.stretch() : display_.setWindow(0, 255); });
    gamma_ = toggle("displayGamma", tr("G&amma"), QKeySequence(Qt::SHIFT | Qt::Key_G),
                    tr("Lighten the dark parts by the gamma last used. Display only"), [this](bool on) {
                        if (!on) lastGamma_ = display_.tone().gamma;
                        display_.setGamma(on ? lastGamma_ : 1);
                    });
    menu.addSeparator();
    grid_ = toggle("displayGrid", tr("Gri&d"), QKeySequence(Qt::Key_NumberSign),
                   tr("Lines at even distances on the retina, in every view at the same places. Display only"),
                   [this](bool on) { display_.setGrid(on); });
    menu.addSeparator();
    reset_ = book.addTo(menu, "displayReset", tr("&As it is"), QKeySequence(Qt::SHIFT | Qt::Key_N),
                        tr("Back to the pictures as they are: colours, whole window, no CLAHE"));
    reset_->setIcon(icon(Glyph::reset));
    connect(reset_, &QAction::triggered, &display_, &DisplayModel::reset);
    channels_.first()->setIcon(icon(Glyph::channel));
    clahe_->setIcon(icon(Glyph::contrast));
    book.addTool(ToolSpot::display, channels_.first(), Qt::ToolButtonTextBesideIcon, tr("Green"));
    book.addTool(ToolSpot::display, clahe_, Qt::ToolButtonTextBesideIcon, tr("CLAHE"));
}

// Photographs and restored pictures; a map is no picture, its grey means a value.
void DisplayPart::exchange(std::vector<ViewContent>& contents) {
    for (ViewContent& content : contents) {
        const ResultEntry* entry = desk_.work.session.result(content.resultId);
        if (!content.pyramid || (entry && !entry->image())) continue;
        const DisplayModel::Shown shown = display_.shown(content.pictureId, content.pyramid);
        content.pyramid = shown.pyramid;
        if (!shown.note.isEmpty()) content.notes << shown.note;
    }
}

void DisplayPart::refresh() {
    const OpenImage* image = desk_.work.session.current();
    const bool ready = image && image->state == LoadState::ready;
    const DisplayTone& tone = display_.tone();
    for (QAction* action : channels_) {
        action->setEnabled(ready);
        action->setChecked(action->data().toInt() == static_cast<int>(tone.channel));
    }
    for (QAction* action : {clahe_, stretch_, gamma_, grid_}) action->setEnabled(ready);
    clahe_->setChecked(display_.clahe());
    stretch_->setChecked(tone.low != 0 || tone.high != 255);
    gamma_->setChecked(tone.gamma != 1);
    grid_->setChecked(display_.gridOn());
    reset_->setEnabled(ready && display_.on());
}

void DisplayPart::paintOver(QPainter& painter, const ImageView& view) {
    const auto distance = display_.gridDistance();
    const QSizeF size = view.content().retinaSize;
    if (!distance || size.isEmpty()) return;
    const double zoom = view.viewport().zoom();
    if (std::min(distance->width(), distance->height()) * zoom < kClosestLines) return;
    QList<QLineF> lines;
    const auto add = [&](QPointF from, QPointF to) { lines << QLineF(view.viewFromRetina(from), view.viewFromRetina(to)); };
    for (int i = 1; i * distance->width() < size.width(); ++i)
        add({i * distance->width(), 0}, {i * distance->width(), size.height()});
    for (int i = 1; i * distance->height() < size.height(); ++i)
        add({0, i * distance->height()}, {size.width(), i * distance->height()});
    // Dark beside light: visible on the bright disc and on black.
    painter.setPen(QPen(QColor(0, 0, 0, 90), 1));
    for (const QLineF& line : lines) painter.drawLine(line.translated(1, 1));
    painter.setPen(QPen(QColor(255, 255, 255, 110), 1));
    painter.drawLines(lines);
}

}  // namespace fovea
