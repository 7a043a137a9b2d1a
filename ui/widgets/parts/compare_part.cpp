#include "ui/widgets/parts/compare_part.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <algorithm>

#include "ui/model/labels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/loupe.h"
#include "ui/widgets/pair_bar.h"

namespace fovea {

namespace {
constexpr int kDifferenceId = -1;  // in the place of a picture's id
constexpr double kWipeStep = 0.02;
constexpr double kWipeDegrees = 5;
}  // namespace

ComparePart::ComparePart(Desk& desk)
    : QObject(&desk.window),
      desk_(desk),
      pair_(desk.work.pair),
      difference_(desk.work.difference),
      luminance_(desk.work.luminance),
      bar_(new PairBar(pair_, difference_, &desk.views)) {
    bar_->hide();
    makeLooks();
    makeBlink();
    makePair();
    makeLoupe();
    makeResults();
    CompareView& views = desk_.views;
    desk_.composer.add(ViewComposer::Stage::display, [this](std::vector<ViewContent>& contents) { matchLuminance(contents); });
    desk_.composer.add(ViewComposer::Stage::derived, [this](std::vector<ViewContent>& contents) { addDifference(contents); });
    desk_.composer.addNote([this](const ViewContent&, QPointF retina) {
        const auto value = difference_.valueAt(retina);
        if (!value) return QString();
        const QString number = QString::number(*value, 'f', difference_.unit().isEmpty() ? 3 : 1);
        return difference_.kind() == DifferenceKind::ssim ? tr("SSIM %1").arg(number) : tr("difference %1").arg(number);
    });
    connect(&difference_, &DifferenceModel::changed, &desk_.composer, &ViewComposer::refresh);
    connect(&luminance_, &LuminanceModel::changed, &desk_.composer, &ViewComposer::refresh);
    connect(&pair_, &PairModel::changed, this, [this] {
        if (desk_.views.wiping()) wipe(true);
        refresh();
    });
    connect(&desk_.composer, &ViewComposer::composed, this, &ComparePart::refresh);
    connect(&views, &CompareView::activeChanged, this, [this](int index) {
        if (index < desk_.views.count()) pair_.lookAt(desk_.views.view(index)->content().pictureId);
        refresh();
    });
    connect(&views, &CompareView::soloChanged, this, &ComparePart::refresh);
    connect(&views, &CompareView::layoutChanged, this, &ComparePart::refresh);
    connect(&views, &CompareView::wipeChanged, this, &ComparePart::refresh);
    connect(&views, &CompareView::closeAsked, &desk_.work.session, &Session::closeResult);
    refresh();
}

QAction* ComparePart::toggle(MenuId menu, const char* name, const QString& text, const QKeySequence& keys,
                             const QString& tip) {
    QAction* action = desk_.actions.add(menu, name, text, keys, tip);
    action->setCheckable(true);
    return action;
}

void ComparePart::makeLooks() {
    ActionBook& book = desk_.actions;
    CompareView& views = desk_.views;
    sideBySide_ = book.add(MenuId::compare, "sideBySide", tr("&Side by side"), QKeySequence(Qt::Key_A),
                           tr("All views beside each other"));
    sideBySide_->setIcon(icon(Glyph::sideBySide));
    connect(sideBySide_, &QAction::triggered, this, [this] {
        blinkAt(0);
        desk_.views.setLayout(ViewLayout::automatic);
    });
    book.addTool(ToolSpot::layout, sideBySide_, Qt::ToolButtonIconOnly);
    QMenu* alone = book.subMenu(MenuId::compare, tr("One view &alone"));
    for (int i = 0; i < CompareView::kMaxViews; ++i) {
        QAction* action = book.addTo(*alone, "", i ? tr("View &%1 alone").arg(i) : tr("The &original alone"),
                                     QKeySequence(static_cast<Qt::Key>(Qt::Key_0 + i)));
        action->setObjectName(QStringLiteral("solo%1").arg(i));
        connect(action, &QAction::triggered, &views, [&views, i] { views.toggleSolo(i); });
        solo_ << action;
    }
    book.separator(MenuId::compare);
}

void ComparePart::makeBlink() {
    ActionBook& book = desk_.actions;
    QAction* once = book.addForViews(MenuId::compare, "blink", tr("&Blink"), {QKeySequence(Qt::Key_Space)},
                                     tr("The two pictures by turns in the same place"));
    once->setIcon(icon(Glyph::blink));
    connect(once, &QAction::triggered, this, [this] {
        blinkAt(0);
        blink();
        refresh();
    });
    book.addTool(ToolSpot::compare, once, Qt::ToolButtonIconOnly);
    rates_ = book.choices(MenuId::compare, tr("Blink by i&tself"),
                          {{tr("&Off"), 0}, {tr("&1 picture a second"), 1}, {tr("&2 pictures a second"), 2}, {tr("&4 pictures a second"), 4}});
    for (QAction* action : rates_->actions())
        action->setObjectName(QStringLiteral("blinkRate%1").arg(action->data().toInt()));
    lastRate_ = rates_->actions().at(2);
    QAction* byItself = book.addForViews(MenuId::compare, "blinkByItself", tr("Blink &on and off by itself"), {QKeySequence(Qt::SHIFT | Qt::Key_Space)},
                                         tr("At the rate last chosen, two pictures a second at first"));
    connect(byItself, &QAction::triggered, this, [this] { (blinking_.isActive() ? rates_->actions().first() : lastRate_)->trigger(); });
    connect(rates_, &QActionGroup::triggered, this, [this](QAction* action) {
        if (action->data().toInt() > 0) lastRate_ = action;
        blinkAt(action->data().toInt());
    });
    connect(&blinking_, &QTimer::timeout, this, &ComparePart::blink);
    keepRate();
    needPair_ << once << byItself;
    match_ = toggle(MenuId::compare, "matchLuminance", tr("Match &luminance"), QKeySequence(Qt::SHIFT | Qt::Key_L),
                    tr("Show the results with the mean and spread of luminance of the original's retina, so that blinking "
                       "shows structure and not brightness. Display only"));
    connect(match_, &QAction::triggered, &luminance_, &LuminanceModel::setOn);
    book.separator(MenuId::compare);
}

void ComparePart::makePair() {
    ActionBook& book = desk_.actions;
    CompareView& views = desk_.views;
    wipe_ = toggle(MenuId::compare, "wipe", tr("&Wipe"), QKeySequence(Qt::Key_W),
                   tr("Two pictures in one view, with a line between them that can be drawn and turned"));
    wipe_->setIcon(icon(Glyph::wipe));
    connect(wipe_, &QAction::triggered, this, &ComparePart::wipe);
    showDifference_ = toggle(MenuId::compare, "difference", tr("&Difference"), QKeySequence(Qt::Key_D),
                             tr("A map of where two pictures differ, as one more view"));
    showDifference_->setIcon(icon(Glyph::difference));
    connect(showDifference_, &QAction::triggered, this, [this](bool on) {
        if (on) pair_.lookAtPicture();
        difference_.setOn(on);
    });
    QAction* exchange = book.add(MenuId::compare, "exchangePair", tr("E&xchange the two pictures"), QKeySequence(Qt::Key_X));
    connect(exchange, &QAction::triggered, &pair_, &PairModel::exchange);
    book.addTool(ToolSpot::compare, wipe_, Qt::ToolButtonIconOnly);
    book.addTool(ToolSpot::compare, showDifference_, Qt::ToolButtonIconOnly);
    needPair_ << wipe_ << showDifference_ << exchange;
    QMenu* line = book.subMenu(MenuId::compare, tr("Dividing li&ne"));
    const auto nudge = [&](const char* name, const QString& text, Qt::Key key, double share, double degrees) {
        QAction* action = book.addTo(*line, name, text, QKeySequence(Qt::CTRL | key));
        connect(action, &QAction::triggered, &views,
                [&views, share, degrees] { views.setWipeLine(views.wipeLine().moved(share).turned(degrees)); });
        needWipe_ << action;
    };
    nudge("wipeLeft", tr("&Back"), Qt::Key_Left, -kWipeStep, 0);
    nudge("wipeRight", tr("&Forth"), Qt::Key_Right, kWipeStep, 0);
    nudge("wipeTurnLeft", tr("Turn &left"), Qt::Key_Up, 0, -kWipeDegrees);
    nudge("wipeTurnRight", tr("Turn &right"), Qt::Key_Down, 0, kWipeDegrees);
}

void ComparePart::makeLoupe() {
    loupe_ = toggle(MenuId::view, "loupe", tr("L&oupe"), QKeySequence(Qt::Key_L),
                    tr("A magnified disc at the same place of every view; the wheel with Ctrl held changes how much"));
    connect(loupe_, &QAction::triggered, &desk_.views, [this](bool on) { desk_.views.setLoupe(on); });
    loupe_->setIcon(icon(Glyph::loupe));
    desk_.actions.addTool(ToolSpot::compare, loupe_, Qt::ToolButtonIconOnly);
}

void ComparePart::makeResults() {
    ActionBook& book = desk_.actions;
    book.separator(MenuId::compare);
    results_ = book.subMenu(MenuId::compare, tr("&Results of this photograph"));
    connect(results_, &QMenu::aboutToShow, this, &ComparePart::listResults);
    closeResult_ =
        book.add(MenuId::compare, "closeResult", tr("&Close result"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    connect(closeResult_, &QAction::triggered, this,
            [this] { desk_.work.session.closeResult(desk_.composer.activeResult()); });
}

void ComparePart::wipe(bool on) {
    const PicturePair pair = pair_.pair();
    blinkAt(0);
    desk_.views.setWipe(on && pair.whole() ? std::optional(std::pair(pair.first, pair.second)) : std::nullopt);
    refresh();
}

void ComparePart::blink() {
    const PicturePair pair = pair_.pair();
    if (pair.whole())
        desk_.views.blink(pair.first, pair.second);
    else
        blinkAt(0);
}

// Pictures a second; 0: by the key alone.
void ComparePart::blinkAt(int rate) {
    rate_ = rate;
    if (rate == 0) {
        blinking_.stop();
    } else if (pair_.pair().whole()) {
        blinking_.start(1000 / rate);
        blink();
    }
}

void ComparePart::keepRate() {
    SessionSections& sections = desk_.work.sections;
    const SessionSection* before = sections.find("blink");  // of the window that this one takes the place of
    const Json now = before ? before->save() : Json();
    sections.add({"blink", [this] { return rate_ ? Json{{"perSecond", rate_}} : Json::object(); },
                  [this](const Json& json, const PictureIds&) -> Status {
                      FOVEA_TRY(const int rate, jsonValueOr<int>(json.is_object() ? json : Json::object(), "perSecond", 0, "blink"));
                      const auto known = [&](const QAction* action) { return action->data().toInt() == rate; };
                      blinkAt(std::ranges::any_of(rates_->actions(), known) ? rate : 0);
                      return {};
                  },
                  {}});
    static_cast<void>(sections.find("blink")->load(now, {}));
}

// For the display only; before what the display itself does to the pictures, which then works on these.
void ComparePart::matchLuminance(std::vector<ViewContent>& contents) const {
    for (ViewContent& content : contents)
        if (SharedPyramid matched = luminance_.matched(content.resultId)) {
            content.pyramid = std::move(matched);
            content.notes << tr("luminance matched – display only");
        }
}

void ComparePart::addDifference(std::vector<ViewContent>& contents) const {
    const PicturePair pair = difference_.pair();
    if (!pair.whole()) return;
    // The last place is the difference's; the result shown longest gives way, but neither of the two.
    for (std::size_t i = 1; contents.size() >= CompareView::kMaxViews && i < contents.size(); ++i)
        if (contents[i].pictureId != pair.first && contents[i].pictureId != pair.second) {
            contents.erase(contents.begin() + static_cast<std::ptrdiff_t>(i));
            break;
        }
    ViewContent content;
    content.kind = ViewKind::derived;
    content.pictureId = kDifferenceId;
    content.title = difference_.title();
    content.retinaSize = contents.front().retinaSize;
    content.processed = pair_.processed(pair.first) || pair_.processed(pair.second);
    content.learned = pair_.learned(pair.first) || pair_.learned(pair.second);
    content.madeUp = pair_.madeUp(pair.first) || pair_.madeUp(pair.second);
    content.pyramid = difference_.pyramid();
    if (content.pyramid) {
        content.detail = sizeText(difference_.size().width, difference_.size().height);
        if (!difference_.gridText().isEmpty()) content.notes << difference_.gridText();
        content.legends.push_back({.title = difference_.title(),
                                   .unit = difference_.unit(),
                                   .low = difference_.low(),
                                   .high = difference_.high(),
                                   .colours = difference_.colours(),
                                   .threshold = {}});
    } else {
        content.stage = difference_.problem().isEmpty() ? tr("Comparing…") : difference_.problem();
    }
    contents.push_back(std::move(content));
}

void ComparePart::refresh() {
    const OpenImage* image = desk_.work.session.current();
    const CompareView& views = desk_.views;
    const bool pair = pair_.pair().whole();
    for (int i = 0; i < solo_.size(); ++i) solo_[i]->setEnabled(i < views.count() && views.count() > 1);
    const bool all = !views.solo() && !views.wiping() && views.layout() == ViewLayout::automatic;
    sideBySide_->setEnabled(views.count() > 1 && !all);
    for (QAction* action : needPair_) action->setEnabled(pair);
    for (QAction* action : needWipe_) action->setEnabled(views.wiping());
    rates_->setEnabled(pair);
    // What blinked ends with its pictures; what a session asks for waits for them.
    if (!pair && blinking_.isActive()) blinkAt(0);
    if (pair && rate_ && !blinking_.isActive()) blinkAt(rate_);
    for (QAction* action : rates_->actions()) action->setChecked(action->data().toInt() == rate_);
    match_->setEnabled(views.count() > 1);
    match_->setChecked(luminance_.on());
    wipe_->setChecked(views.wiping());
    showDifference_->setChecked(difference_.on());
    loupe_->setEnabled(image && image->state == LoadState::ready);
    loupe_->setChecked(views.loupe() > 0);
    const bool wanted = pair && (views.wiping() || difference_.on());
    desk_.views.setTopBar(wanted ? bar_ : nullptr);
    bar_->setVisible(wanted);
    closeResult_->setEnabled(desk_.work.session.result(desk_.composer.activeResult()));
    results_->setEnabled(image && !image->results.empty());
}

void ComparePart::listResults() {
    results_->clear();
    const OpenImage* image = desk_.work.session.current();
    if (!image) return;
    for (const auto& entry : image->results) {
        QAction* action = results_->addAction(labelOf(*entry));
        action->setCheckable(true);
        action->setChecked(entry->shown);
        connect(action, &QAction::toggled, this, [this, id = entry->id](bool shown) {
            if (shown)
                desk_.work.session.showResult(id);
            else
                desk_.work.session.hideResult(id);
        });
    }
}

}  // namespace fovea
