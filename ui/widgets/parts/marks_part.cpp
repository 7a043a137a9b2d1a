#include "ui/widgets/parts/marks_part.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>
#include <QToolButton>

#include "ui/widgets/icons.h"
#include "ui/widgets/marks_paint.h"
#include "ui/widgets/marks_panel.h"
#include "ui/widgets/marks_tool.h"
#include "ui/widgets/new_file_dialog.h"

namespace fovea {

MarksPart::MarksPart(Desk& desk)
    : QObject(&desk.window),
      desk_(desk),
      marks_(desk.work.marks),
      files_(new MarkFiles(desk.work.session, desk.work.marks, this)) {
    desk_.actions.separator(MenuId::measure);
    QMenu* menu = desk_.actions.subMenu(MenuId::measure, tr("&Marks"));
    makeDrawing(*menu);
    menu->addSeparator();
    makeWalk(*menu);
    menu->addSeparator();
    makeFiles(*menu);
    panel_ = new MarksPanel(marks_, desk_.work.session, {previous_, next_, inspect_, export_, import_}, &desk_.window);
    desk_.panels.add(PanelPlace::side, tr("Marks"), "marksDock", panel_);
    connectAll();
    refresh();
}

void MarksPart::makeDrawing(QMenu& menu) {
    ActionBook& book = desk_.actions;
    draw_ = book.addTo(menu, "mark", tr("&Draw marks"), QKeySequence(Qt::Key_M),
                       tr("Draw on any picture what looks suspicious; the mark is there on all views. Enter puts one at "
                          "the crosshair, arrows move it"));
    draw_->setCheckable(true);
    draw_->setIcon(icon(Glyph::markBox));
    book.mouseTools()->addAction(draw_);
    tool_ = new MarksTool(marks_, desk_.views, *book.mouseTools(), *draw_, this);
    auto* shapes = new QMenu(tr("&Shape"), &desk_.window);
    auto* group = new QActionGroup(this);
    for (const MarkShape shape : kMarkShapes) {
        const std::string name = "mark." + std::string(idOf(shape));
        QAction* action = book.addTo(*shapes, name.c_str(), nameOf(shape));
        action->setCheckable(true);
        action->setChecked(shape == tool_->shape());
        action->setIcon(icon(glyphOf(shape)));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, shape] {
            tool_->setShape(shape);
            draw_->setIcon(icon(glyphOf(shape)));
            draw_->setChecked(true);
            desk_.views.setFocus();
        });
    }
    menu.addMenu(shapes);
    book.addTool(ToolSpot::tools, draw_, Qt::ToolButtonTextBesideIcon, tr("Mark"));
    if (auto* button = desk_.window.findChild<QToolButton*>(QStringLiteral("tool.mark"))) {
        button->setMenu(shapes);
        button->setPopupMode(QToolButton::MenuButtonPopup);
    }
    QAction* shown = book.addTo(menu, "showMarks", tr("&Show marks"), QKeySequence(Qt::SHIFT | Qt::Key_M),
                                tr("Hide the marks to see what is below them"));
    shown->setCheckable(true);
    shown->setChecked(true);
    connect(shown, &QAction::toggled, tool_, &MarksTool::setShown);
    // Drawing what cannot be seen helps no one.
    connect(shown, &QAction::toggled, draw_, [this](bool on) { if (!on) draw_->setChecked(false); });
    connect(draw_, &QAction::toggled, this, [this, shown](bool on) {
        if (!on) return;
        shown->setChecked(true);
        desk_.views.setFocus();
    });
}

void MarksPart::makeWalk(QMenu& menu) {
    ActionBook& book = desk_.actions;
    next_ = book.addTo(menu, "nextMark", tr("&Next mark"), QKeySequence(Qt::Key_N),
                       tr("Show the next mark of all open photographs in every view"));
    next_->setIcon(icon(Glyph::next));
    connect(next_, &QAction::triggered, this, [this] { marks_.step(MarkStep::next); });
    previous_ = book.addTo(menu, "previousMark", tr("&Previous mark"), QKeySequence(Qt::Key_P),
                           tr("Show the previous mark of all open photographs in every view"));
    previous_->setIcon(icon(Glyph::previous));
    connect(previous_, &QAction::triggered, this, [this] { marks_.step(MarkStep::previous); });
    inspect_ = book.addTo(menu, "inspect", tr("&Inspect marks…"), QKeySequence(Qt::Key_I),
                          tr("The marked region by every method, in colour, green and CLAHE, with its figures, and the "
                             "walk through all marks by keys"));
    inspect_->setIcon(icon(Glyph::inspect));
    QMenu* verdicts = menu.addMenu(tr("&Verdict"));
    for (std::size_t i = 0; i < kVerdicts.size(); ++i) {
        const Verdict verdict = kVerdicts[i];
        const std::string name = "verdict." + std::string(idOf(verdict));
        QAction* action = book.addTo(*verdicts, name.c_str(), nameOf(verdict),
                                     QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_0 + static_cast<int>(i))));
        action->setIcon(iconOf(verdict));
        connect(action, &QAction::triggered, this, [this, verdict] {
            if (marks_.selected()) marks_.setVerdict(*marks_.selected(), verdict);
        });
        needMark_ << action;
    }
    QAction* edit = book.addTo(menu, "editMark", tr("&Edit name or note"), QKeySequence(Qt::Key_F2));
    connect(edit, &QAction::triggered, this, [this] {
        if (marks_.selected()) this->edit(*marks_.selected());
    });
    QAction* remove = book.addForViews(MenuId::measure, "deleteMark", tr("De&lete mark"), {QKeySequence::Delete});
    desk_.actions.menu(MenuId::measure)->removeAction(remove);
    menu.addAction(remove);
    connect(remove, &QAction::triggered, this, [this] {
        if (marks_.selected()) marks_.remove(*marks_.selected());
    });
    needMark_ << edit << remove;
    needMarks_ << next_ << previous_ << inspect_;
}

void MarksPart::makeFiles(QMenu& menu) {
    ActionBook& book = desk_.actions;
    export_ = book.addTo(menu, "exportMarks", tr("E&xport the marks of this photograph…"), {},
                         tr("As a table (CSV) or to be read again (JSON), in pixels of the original"));
    export_->setIcon(icon(Glyph::save));
    connect(export_, &QAction::triggered, this, [this] { askWhereToExport(MarkScope::current); });
    QAction* all = book.addTo(menu, "exportWorklist", tr("Export the marks of &all open photographs…"), {},
                              tr("The worklist with verdicts and notes, as CSV or JSON"));
    connect(all, &QAction::triggered, this, [this] { askWhereToExport(MarkScope::all); });
    needMarks_ << all;
    import_ = book.addTo(menu, "importMarks", tr("I&mport marks…"), {},
                         tr("From a JSON file that Fovea exported, onto the photographs it was made of"));
    import_->setIcon(icon(Glyph::open));
    connect(import_, &QAction::triggered, this, &MarksPart::askWhatToImport);
}

void MarksPart::connectAll() {
    Session& session = desk_.work.session;
    if (QAction* remove = desk_.actions.find("deleteMark")) panel_->addAction(remove);
    connect(tool_, &MarksTool::editAsked, this, &MarksPart::edit);
    connect(&session, &Session::currentChanged, tool_, &MarksTool::leave);
    connect(&marks_, &MarkModel::visited, this, &MarksPart::showSelected);
    connect(&marks_, &MarkModel::changed, this, &MarksPart::refresh);
    connect(&marks_, &MarkModel::selectionChanged, this, &MarksPart::refresh);
    connect(&marks_, &MarkModel::allJudged, this, [this] {
        desk_.messages.showNotice(tr("All %n marks have a verdict.", nullptr, marks_.judged()));
    });
    connect(&desk_.composer, &ViewComposer::composed, this, [this] {
        refresh();
        if (visitWaits_) showSelected();
    });
    connect(files_, &MarkFiles::failed, &desk_.messages, &MessageBar::showError);
    connect(files_, &MarkFiles::saved, this, [this](const QString& path, int count) {
        desk_.messages.showNotice(tr("Exported %n mark(s) to %1.", nullptr, count).arg(QDir::toNativeSeparators(path)));
    });
    connect(files_, &MarkFiles::loaded, this, [this](int count, int) {
        desk_.messages.showNotice(count ? tr("Imported %n mark(s).", nullptr, count)
                                        : tr("These marks are here already."));
    });
}

void MarksPart::refresh() {
    const OpenImage* image = desk_.work.session.current();
    draw_->setEnabled(image && image->state == LoadState::ready);
    import_->setEnabled(image);
    export_->setEnabled(!marks_.marks().empty());
    const bool any = !marks_.worklist().empty();
    for (QAction* action : needMarks_) action->setEnabled(any);
    for (QAction* action : needMark_) action->setEnabled(marks_.selected().has_value());
}

void MarksPart::edit(int number) {
    const RetinaMark* mark = marks_.find(number);
    if (!mark) return;
    desk_.panels.bring("marksDock");
    panel_->edit(mark->shape == MarkShape::text ? MarkList::name : MarkList::note);
}

// The zoom stays where the mark is well seen in it, so that walking from one to the next does not pump.
void MarksPart::showSelected() {
    const OpenImage* image = desk_.work.session.current();
    const RetinaMark* mark = marks_.selectedMark();
    visitWaits_ = mark && (!image || image->state != LoadState::ready);
    if (!mark || visitWaits_) return;
    CompareView& views = desk_.views;
    const ImageView* view = views.view(views.solo().value_or(0));
    const double zoom = views.viewport().zoom();
    const QSizeF room = view->pictureRect().size();
    const QSizeF size = mark->box().size().expandedTo({24, 24});
    const double share = std::max(size.width() / room.width(), size.height() / room.height());
    if (zoom * share < 0.12 || zoom * share > 0.8) views.zoomBy(std::min(0.35 / share, 16.0) / zoom);
    views.lookAt(mark->centre());
}

void MarksPart::askWhereToExport(MarkScope scope) {
    const OpenImage* image = desk_.work.session.current();
    if (!image) return;
    const QString stem = scope == MarkScope::current ? stemOf(*image) + QStringLiteral("_marks") : QStringLiteral("worklist");
    const QString csv = QStringLiteral("csv");
    auto* dialog = newFileDialog(&desk_.window, "exportMarksDialog", tr("Export marks"), freePath(desk_.work.settings.lastFolder(), stem, csv),
                                 tr("Table (*.csv);;To be read again (*.json)"), csv);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("json")) ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, scope](const QString& file) {
        desk_.work.settings.setLastFolder(QFileInfo(file).absolutePath());
        files_->save(file, scope);
    });
    dialog->open();
}

void MarksPart::askWhatToImport() {
    auto* dialog = new QFileDialog(&desk_.window, tr("Import marks"), desk_.work.settings.lastFolder(),
                                   tr("Marks exported by Fovea (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importMarksDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, files_, &MarkFiles::load);
    dialog->open();
}

}  // namespace fovea
