#include "app/window/screenshot_set.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QMouseEvent>
#include <cstdio>

#include "ui/model/method_choice.h"
#include "ui/widgets/compare_view.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tour.h"

namespace fovea {

namespace {
constexpr int kLookMs = 60;
constexpr int kCalmLooks = 6;  // long enough for queued repaints
constexpr int kQuality = 92;

void sendMouse(QWidget& widget, QEvent::Type type, QPointF place, Qt::MouseButton button, Qt::MouseButtons buttons) {
    QMouseEvent event(type, place, widget.mapToGlobal(place), button, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}
}  // namespace

ScreenshotSet::ScreenshotSet(MainWindow& window, Workspace& work, ScreenshotScript script)
    : window_(window), work_(work), script_(std::move(script)), training_(window) {
    for (const QAction* action : window_.findChildren<QAction*>())
        if (action->isCheckable() && !action->objectName().isEmpty()) before_[action->objectName()] = action->isChecked();
    connect(&work_.session, &Session::failed, this, [this](const QString& what, const QString& reason) {
        std::fprintf(stderr, "fovea: %s: %s: %s\n", qPrintable(state_), qPrintable(what), qPrintable(reason));
        ++failures_;
    });
    connect(&timer_, &QTimer::timeout, this, &ScreenshotSet::next);
    timer_.start(kLookMs);
}

bool ScreenshotSet::calm() const {
    for (const auto& image : work_.session.images())
        if (image->state == LoadState::loading || image->thumbnail.isNull()) return false;
    if (!training_.calm()) return false;
    return work_.bridge.idle() && !work_.session.running() && !work_.overlays.busy() && !work_.measures.busy();
}

void ScreenshotSet::next() {
    if (!calm()) {
        calmLooks_ = 0;
        return;
    }
    if (++calmLooks_ < kCalmLooks) return;
    calmLooks_ = 0;
    while (!script_.lines.isEmpty()) {
        const QString line = script_.lines.takeFirst().section('#', 0, 0).simplified();
        if (line.isEmpty()) continue;
        const QStringList words = line.split(' ');
        if (leftOut_ && words[0] != QLatin1String("state")) continue;
        if (!take(words)) {
            std::fprintf(stderr, "fovea: %s is left out: cannot do “%s”\n", qPrintable(state_), qPrintable(line));
            leftOut_ = true;
            ++failures_;
        }
        return;
    }
    finish();
}

bool ScreenshotSet::take(const QStringList& words) {
    const QString& what = words[0];
    const QString first = words.value(1);
    if (what == QLatin1String("state")) return begin(first);
    if (what == QLatin1String("open")) {
        const QString path = QDir(script_.samples).filePath(first);
        if (!QFile::exists(path)) return false;
        window_.openFiles({path});
        return true;
    }
    if (what == QLatin1String("run")) return run(words.mid(1));
    if (what == QLatin1String("against")) {
        work_.measures.setReference(QDir(script_.samples).filePath(first));
        return true;
    }
    if (what == QLatin1String("check") || what == QLatin1String("uncheck"))
        return setChecked(first, what == QLatin1String("check"));
    if (what == QLatin1String("trigger")) {
        auto* action = window_.findChild<QAction*>(first);
        if (!action || !action->isEnabled()) return false;
        action->trigger();
        return true;
    }
    if (what == QLatin1String("click")) {
        auto* button = window_.findChild<QAbstractButton*>(first);
        if (!button || !button->isEnabled()) return false;
        button->click();
        return true;
    }
    if (what == QLatin1String("choose")) return choose(words.mid(1));
    if (what == QLatin1String("panel")) {
        auto* dock = window_.findChild<QDockWidget*>(first);
        if (!dock) return false;
        dock->show();
        dock->raise();
        return true;
    }
    if (what == QLatin1String("theme")) {
        applyTheme(*qApp, first);
        return true;
    }
    if (what == QLatin1String("pointer") || what == QLatin1String("drag")) return mouse(words);
    if (what == QLatin1String("zoom")) return look(words);
    if (what == QLatin1String("size")) return resize(words);
    if (what == QLatin1String("training")) return words.size() > 1 && training_.take(words.mid(1));
    return what == QLatin1String("shot") && shot(first);
}

bool ScreenshotSet::begin(const QString& state) {
    state_ = state;
    leftOut_ = !script_.only.isEmpty() && !script_.only.contains(state);
    if (leftOut_) return true;
    for (QDialog* dialog : window_.findChildren<QDialog*>()) dialog->close();
    if (auto* tour = window_.findChild<Tour*>()) tour->skip();
    for (QDockWidget* dock : window_.findChildren<QDockWidget*>())
        if (window_.dockWidgetArea(dock) == Qt::BottomDockWidgetArea) dock->hide();
    for (int i = 0; i < window_.views().count(); ++i) {
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(window_.views().view(i), &leave);
    }
    for (auto it = before_.begin(); it != before_.end(); ++it) setChecked(it.key(), it.value());
    std::vector<int> open;
    for (const auto& image : work_.session.images()) open.push_back(image->id);
    for (const int id : open) work_.session.close(id);
    window_.views().setSolo({});
    applyTheme(*qApp, QStringLiteral("dark"));
    return true;
}

bool ScreenshotSet::setChecked(const QString& name, bool on) {
    auto* action = window_.findChild<QAction*>(name);
    if (!action || !action->isCheckable()) return false;
    if (action->isChecked() == on) return true;
    if (!action->isEnabled()) return false;
    action->trigger();
    return true;
}

bool ScreenshotSet::run(const QStringList& words) {
    const MethodInfo* method = methodInfo(work_.session.registry(), words.value(0).toStdString());
    if (!method || !work_.session.current()) return false;
    Json given = Json::object();
    for (const QString& word : words.mid(1)) {
        const Json value = Json::parse(word.section('=', 1).toStdString(), nullptr, false);
        given[word.section('=', 0, 0).toStdString()] = value.is_discarded() ? Json(word.section('=', 1).toStdString()) : value;
    }
    const auto parameters = method->schema.parse(given);
    if (!parameters) return false;
    window_.runPanel().setTask(method->task);
    return static_cast<bool>(work_.session.run(method->id, *parameters));
}

bool ScreenshotSet::choose(const QStringList& words) {
    auto* box = window_.findChild<QComboBox*>(words.value(0));
    if (!box) return false;
    const QString wanted = QStringList(words.mid(1)).join(' ');
    int index = box->findData(wanted);
    if (index < 0) index = box->findText(wanted);
    if (index < 0) return false;
    box->setCurrentIndex(index);
    return true;
}

bool ScreenshotSet::mouse(const QStringList& words) {
    const int index = words.value(1).toInt();
    const OpenImage* image = work_.session.current();
    if (!image || index >= window_.views().count() || words.size() < 4) return false;
    ImageView& view = *window_.views().view(index);
    std::vector<QPointF> places;
    for (qsizetype i = 2; i + 1 < words.size(); i += 2)
        places.push_back(view.viewFromRetina({words[i].toDouble() * image->width, words[i + 1].toDouble() * image->height}));
    sendMouse(view, QEvent::MouseMove, places.front(), Qt::NoButton, Qt::NoButton);
    if (words[0] == QLatin1String("pointer")) return true;
    sendMouse(view, QEvent::MouseButtonPress, places.front(), Qt::LeftButton, Qt::LeftButton);
    for (const QPointF& place : places) sendMouse(view, QEvent::MouseMove, place, Qt::NoButton, Qt::LeftButton);
    sendMouse(view, QEvent::MouseButtonRelease, places.back(), Qt::LeftButton, Qt::NoButton);
    return true;
}

bool ScreenshotSet::look(const QStringList& words) {
    const OpenImage* image = work_.session.current();
    if (!image || words.size() < 4) return false;
    CompareView& views = window_.views();
    views.lookAt({words[2].toDouble() * image->width, words[3].toDouble() * image->height});
    views.zoomBy(words[1].toDouble() / 100 / window_.devicePixelRatioF() / views.viewport().zoom());
    views.lookAt({words[2].toDouble() * image->width, words[3].toDouble() * image->height});
    return true;
}

bool ScreenshotSet::resize(const QStringList& words) {
    auto* shown = window_.findChild<QWidget*>(words.value(1));
    const QSize size(words.value(2).toInt(), words.value(3).toInt());
    if (!shown || !shown->isVisible() || size.isEmpty()) return false;
    shown->resize(size);
    return true;
}

bool ScreenshotSet::shot(const QString& windowName) {
    QWidget* shown = &window_;
    if (!windowName.isEmpty()) shown = window_.findChild<QWidget*>(windowName);
    if (!shown || !shown->isVisible()) return false;
    // What was told on the way is not what the picture is about.
    if (auto* messages = window_.findChild<MessageBar*>()) messages->hide();
    const double ratio = window_.devicePixelRatioF();
    const QString dense = ratio > 1 ? QStringLiteral("@%1x").arg(ratio) : QString();
    const QString file = QDir(script_.folder).filePath(QStringLiteral("%1%2.%3").arg(state_, dense, script_.format));
    if (!shown->grab().toImage().convertToFormat(QImage::Format_RGB32).save(file, nullptr, script_.format == QLatin1String("png") ? -1 : kQuality)) return false;
    std::printf("%s\n", qPrintable(file));
    ++made_;
    return true;
}

void ScreenshotSet::finish() {
    timer_.stop();
    std::printf("%d pictures made, %d steps not taken\n", made_, failures_);
    QCoreApplication::exit(failures_ == 0 && made_ > 0 ? 0 : 1);
}

}  // namespace fovea
