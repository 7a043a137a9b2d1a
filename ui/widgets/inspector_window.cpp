#include "ui/widgets/inspector_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inspector_profile.h"
#include "ui/widgets/marks_paint.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {
constexpr int kSideWidth = 320;
}  // namespace

InspectorWindow::InspectorWindow(InspectorModel& model, MarkModel& marks, const Session& session, QUndoStack& edits,
                                 QWidget* parent)
    : QWidget(parent, Qt::Window),
      model_(model),
      marks_(marks),
      session_(session),
      edits_(edits),
      title_(new ElidedLabel(this)),
      progress_(new QLabel(this)),
      outline_(new QCheckBox(tr("Outline"), this)),
      all_(new QCheckBox(tr("All results"), this)),
      grid_(new InspectorGrid(model, marks, this)),
      empty_(new QLabel(this)),
      profile_(new InspectorProfile(model, this)),
      note_(new QLineEdit(this)),
      finished_(new QLabel(this)),
      definition_(new QLabel(this)) {
    setObjectName(QStringLiteral("inspector"));
    setWindowTitle(tr("Inspector – Fovea"));
    // Six columns with their figures, where the screen has room for them.
    resize(QSize(1480, 900).boundedTo(QGuiApplication::primaryScreen()->availableSize() * 0.95));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(12, 10, 12, 10);
    whole->setSpacing(8);
    makeHeading(*whole);
    empty_->setObjectName(QStringLiteral("inspectorEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    makeDim(*empty_);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(grid_, 1);
    row->addWidget(empty_, 1);
    auto* side = new QVBoxLayout;
    side->setSpacing(6);
    row->addLayout(side);
    whole->addLayout(row, 1);
    makeVerdict(*side);
    side->addWidget(profile_);
    definition_->setObjectName(QStringLiteral("inspectorDefinition"));
    definition_->setWordWrap(true);
    QFont small = definition_->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    definition_->setFont(small);
    makeDim(*definition_);
    definition_->setFixedWidth(kSideWidth);
    side->addWidget(definition_);
    side->addStretch();
    connect(&marks_, &MarkModel::changed, this, &InspectorWindow::refreshMark);
    connect(&marks_, &MarkModel::selectionChanged, this, [this] {
        typing_ = marks_.newGesture();
        refreshMark();
    });
    connect(&model_, &InspectorModel::changed, this, &InspectorWindow::refreshStudy);
    typing_ = marks_.newGesture();
    refreshMark();
    refreshStudy();
}

QToolButton* InspectorWindow::toggle(const QString& text, const char* name, const QString& tip, bool on) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setChecked(on);
    button->setProperty("segment", true);
    button->setMinimumWidth(fontMetrics().horizontalAdvance(text) + 22);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void InspectorWindow::makeHeading(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    const auto walk = [&](Glyph glyph, const char* name, const QString& tip, MarkStep step) {
        auto* button = new QToolButton(this);
        button->setIcon(icon(glyph));
        button->setObjectName(QString::fromLatin1(name));
        button->setProperty("flat", true);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, step] { marks_.step(step); });
        row->addWidget(button);
    };
    walk(Glyph::previous, "inspectPrevious", tr("Previous mark of all open photographs (P)"), MarkStep::previous);
    walk(Glyph::next, "inspectNext", tr("Next mark of all open photographs (N)"), MarkStep::next);
    title_->setObjectName(QStringLiteral("inspectorTitle"));
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addSpacing(4);
    row->addWidget(title_, 1);
    progress_->setObjectName(QStringLiteral("inspectorProgress"));
    makeDim(*progress_);
    row->addWidget(progress_);
    row->addSpacing(12);
    const std::array names{tr("Colour"), tr("Green"), tr("CLAHE")};
    const std::array tips{tr("The pictures in colour"), tr("The green channel alone (red-free)"),
                          tr("The green channel with local contrast; for display only")};
    for (const Rendition rendition : kRenditions) {
        const auto i = static_cast<std::size_t>(rendition);
        const std::string name = "rendition" + std::to_string(i);
        renditions_.emplace_back(rendition, toggle(names[i], name.c_str(), tips[i], true));
        row->addWidget(renditions_.back().second);
    }
    row->addSpacing(12);
    for (const int enlarged : kEnlargements) {
        const std::string name = "enlarged" + std::to_string(enlarged);
        const QString tip = enlarged == 1 ? tr("The whole region with a little around it")
                                          : tr("%1 times as large, about the middle of the mark").arg(enlarged);
        enlargements_.emplace_back(enlarged, toggle(enlarged == 1 ? tr("Fit") : tr("×%1").arg(enlarged), name.c_str(), tip,
                                                    enlarged == 1));
        row->addWidget(enlargements_.back().second);
    }
    row->addSpacing(12);
    outline_->setObjectName(QStringLiteral("inspectorOutline"));
    outline_->setToolTip(tr("The line of the mark on the pictures"));
    outline_->setChecked(true);
    all_->setObjectName(QStringLiteral("inspectorAll"));
    all_->setToolTip(tr("Also the results of this photograph that no view shows now"));
    row->addWidget(outline_);
    row->addWidget(all_);
    auto* copyButton = new QToolButton(this);
    copyButton->setIcon(icon(Glyph::copy));
    copyButton->setObjectName(QStringLiteral("inspectorCopy"));
    copyButton->setProperty("flat", true);
    copyButton->setToolTip(tr("Copy all pictures with their names, marks and figures (Ctrl+C)"));
    copyButton->setAccessibleName(tr("Copy all pictures"));
    copyButton->setFocusPolicy(Qt::TabFocus);
    connect(copyButton, &QToolButton::clicked, this, &InspectorWindow::copy);
    row->addWidget(copyButton);
    for (const auto& [rendition, button] : renditions_) connect(button, &QToolButton::toggled, this, &InspectorWindow::setRows);
    for (const auto& [enlarged, button] : enlargements_) connect(button, &QToolButton::toggled, this, &InspectorWindow::setRows);
    connect(outline_, &QCheckBox::toggled, this, &InspectorWindow::setRows);
    connect(all_, &QCheckBox::toggled, this,
            [this](bool on) { model_.setScope(on ? InspectorScope::all : InspectorScope::shown); });
    column.addLayout(row);
}

void InspectorWindow::makeVerdict(QVBoxLayout& side) {
    auto* buttons = new QGridLayout;
    buttons->setSpacing(4);
    for (const Verdict verdict : {Verdict::real, Verdict::artefact, Verdict::imageAgain, Verdict::none}) {
        const std::string name = "inspectVerdict." + std::string(idOf(verdict));
        const int key = static_cast<int>(verdict);
        QToolButton* button = toggle(QStringLiteral("%1  %2").arg(key).arg(nameOf(verdict)), name.c_str(),
                                     tr("Key %1").arg(key), false);
        button->setIcon(iconOf(verdict));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFixedWidth((kSideWidth - 4) / 2);
        connect(button, &QToolButton::clicked, this, [this, verdict] { setVerdict(verdict); });
        verdicts_.emplace_back(verdict, button);
        const int place = static_cast<int>(verdicts_.size()) - 1;
        buttons->addWidget(button, place / 2, place % 2);
    }
    side.addLayout(buttons);
    note_->setObjectName(QStringLiteral("inspectorNote"));
    note_->setAccessibleName(tr("Note"));
    note_->setPlaceholderText(tr("Note (Tab)"));
    note_->installEventFilter(this);
    connect(note_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (marks_.selected()) marks_.setNote(*marks_.selected(), text, typing_);
    });
    note_->setFixedWidth(kSideWidth);
    side.addWidget(note_);
    finished_->setObjectName(QStringLiteral("inspectorFinished"));
    finished_->setWordWrap(true);
    finished_->setFixedWidth(kSideWidth);
    side.addWidget(finished_);
    auto* keys = new QLabel(tr("1 2 3 0 verdict · Enter next open mark · N P next, previous · Tab note · Esc closes"), this);
    keys->setWordWrap(true);
    makeDim(*keys);
    keys->setFixedWidth(kSideWidth);
    side.addWidget(keys);
    profile_->setFixedWidth(kSideWidth);
}

void InspectorWindow::setRows() {
    std::vector<Rendition> renditions;
    for (const auto& [rendition, button] : renditions_)
        if (button->isChecked()) renditions.push_back(rendition);
    std::vector<int> enlargements;
    for (const auto& [enlarged, button] : enlargements_)
        if (button->isChecked()) enlargements.push_back(enlarged);
    // Nothing chosen shows nothing: the last one stays.
    if (auto* last = qobject_cast<QToolButton*>(sender()); last && (renditions.empty() || enlargements.empty())) {
        last->setChecked(true);
        return;
    }
    grid_->setRows(renditions, enlargements,
                   outline_->isChecked() ? InspectorGrid::Outline::drawn : InspectorGrid::Outline::left);
}

void InspectorWindow::setVerdict(Verdict verdict) {
    if (marks_.selected()) marks_.setVerdict(*marks_.selected(), verdict);
    refreshMark();  // a button pressed again stays pressed
}

void InspectorWindow::refreshMark() {
    const RetinaMark* mark = marks_.selectedMark();
    const OpenImage* image = session_.current();
    const std::vector<MarkStop> stops = marks_.worklist();
    const int total = static_cast<int>(stops.size());
    const int judged = marks_.judged();
    int place = 0;
    for (int i = 0; i < total; ++i) {
        const MarkStop& stop = stops[static_cast<std::size_t>(i)];
        if (image && mark && stop.imageId == image->id && stop.mark.number == mark->number) place = i + 1;
    }
    if (mark && image) {
        const QString name = mark->label.isEmpty() ? nameOf(mark->shape) : mark->label;
        title_->setText(tr("Mark %1 · %2 · %3").arg(mark->number).arg(name, image->name));
        title_->setToolTip(image->path);
    } else {
        title_->setText(tr("No mark selected"));
    }
    progress_->setText(place ? tr("%1 of %2, %3 judged").arg(place).arg(total).arg(judged) : QString());
    for (const auto& [verdict, button] : verdicts_) {
        button->setEnabled(mark);
        button->setChecked(mark && mark->verdict == verdict);
    }
    note_->setEnabled(mark);
    const QString note = mark ? mark->note : QString();
    if (note_->text() != note) note_->setText(note);
    finished_->setVisible(total && judged == total);
    finished_->setText(total && judged == total ? tr("All %n marks have a verdict.", nullptr, total) : QString());
    empty_->setText(total ? tr("Press N for the first mark.")
                          : tr("There are no marks yet. Press M in the main window and draw on a picture what is to be "
                               "looked at closely."));
    grid_->setVisible(mark);
    empty_->setVisible(!mark);
    grid_->refresh();
}

void InspectorWindow::refreshStudy() {
    grid_->refresh();
    profile_->refresh();
    definition_->setText(model_.columns().empty() ? QString() : model_.definition());
    definition_->setVisible(!model_.columns().empty());
}

void InspectorWindow::copy() {
    if (model_.columns().empty()) return;
    QApplication::clipboard()->setImage(grid_->picture());
    Q_EMIT copied();
}

void InspectorWindow::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo)) return edits_.undo();
    if (event->matches(QKeySequence::Redo)) return edits_.redo();
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->modifiers() & ~Qt::KeypadModifier) return QWidget::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_0: return setVerdict(Verdict::none);
        case Qt::Key_1: return setVerdict(Verdict::real);
        case Qt::Key_2: return setVerdict(Verdict::artefact);
        case Qt::Key_3: return setVerdict(Verdict::imageAgain);
        case Qt::Key_N: marks_.step(MarkStep::next); return;
        case Qt::Key_P: marks_.step(MarkStep::previous); return;
        case Qt::Key_Return:
        case Qt::Key_Enter: marks_.step(MarkStep::nextOpen); return;
        case Qt::Key_Escape: close(); return;
        default: QWidget::keyPressEvent(event);
    }
}

bool InspectorWindow::eventFilter(QObject* object, QEvent* event) {
    if (object == note_ && event->type() == QEvent::FocusIn) typing_ = marks_.newGesture();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Backtab;
        const bool tab = key == Qt::Key_Tab;
        // Written is written; the keys are the pictures' again.
        if (object == note_ && (leaves || tab)) {
            grid_->setFocus(Qt::OtherFocusReason);
            return true;
        }
        // From the pictures the note is one Tab away.
        if (object == grid_ && tab && note_->isEnabled()) {
            note_->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void InspectorWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    model_.setActive(true);
    grid_->installEventFilter(this);
    grid_->setFocus();
}

void InspectorWindow::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    model_.setActive(false);
}

}  // namespace fovea
