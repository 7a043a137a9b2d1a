// What the tour shows.
#include <QDir>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

#include "ui/model/method_choice.h"
#include "ui/widgets/parts/help_part.h"

namespace fovea {

namespace {

const char* const kSample = "sample_low_resolution.png";
const char* const kMethod = "sr.bicubic";  // done before the step is read

QRect placeOf(const QWidget* widget, const QMainWindow& window) {
    if (!widget || !widget->isVisible()) return {};
    return {widget->mapTo(&window, QPoint(0, 0)), widget->size()};
}

QRect placeOf(const char* name, const QMainWindow& window) {
    return placeOf(window.findChild<QWidget*>(QString::fromLatin1(name)), window);
}

QRect placeOf(const QMenu* menu, const QMainWindow& window) {
    const QRect title = window.menuBar()->actionGeometry(menu->menuAction());
    return {window.menuBar()->mapTo(&window, title.topLeft()), title.size()};
}

}  // namespace

std::vector<TourStep> HelpPart::tourSteps() {
    const QMainWindow& window = desk_.window;
    const auto at = [&window](const char* name) { return [&window, name] { return placeOf(name, window); }; };
    const auto menu = [this, &window](MenuId id) { return [this, &window, id] { return placeOf(desk_.actions.menu(id), window); }; };
    const auto panel = [this](const char* name) { return [this, name] { desk_.panels.bring(name); }; };
    return {
        {tr("Welcome to Fovea"),
         tr("Fovea restores photographs of the retina, and shows how far the restored picture can be trusted. This tour "
            "takes a minute and works on a made-up photograph. Enter goes on, Esc ends it."),
         {}, {}},
        {tr("Open photographs"),
         tr("Open images, drop files or a folder anywhere, or take the samples. Originals are only ever read. Now a sample "
            "is opened for you."),
         at("tool.open"),
         [this] {
             const QString sample = QDir(QString::fromStdString(desk_.samples.string())).filePath(QLatin1String(kSample));
             if (!desk_.work.session.current() && QFile::exists(sample)) desk_.work.session.open({sample});
         }},
        {tr("Run a method"),
         tr("Choose what to do and how. The sentence under the method says what it does and where it ends. The button at the "
            "bottom starts it in the background; Esc cancels."),
         at("runDock"), panel("runDock")},
        {tr("Compare"),
         tr("The result stands beside the original, at the same place and zoom: drag and turn the wheel. Space shows both by "
            "turns, 0 the original alone, A all of them. A result always carries its mark."),
         at("compareView"), [this] { enlargeForTour(); }},
        {tr("Overlays"),
         tr("Lay saliency (S) or vessels (V) over the pictures, with the colours and the strength you choose. They change "
            "what you see, never the pixels."),
         at("overlayDock"), panel("overlayDock")},
        {tr("Metrics"),
         tr("Figures for every result, against the original or a file of your choice. Rest the pointer on a figure to read "
            "how it is defined."),
         at("metricsDock"), panel("metricsDock")},
        {tr("Train"),
         tr("Teach a network with your own photographs: the dialog leads through data, degradation and schedule, and shows "
            "what it learns while it learns."),
         menu(MenuId::train), {}},
        {tr("Find everything"),
         tr("Ctrl+K finds an action by a few letters, ? shows all keys, F1 opens the help with pictures. The tour waits in "
            "this menu. Fovea is research software, not a medical device."),
         menu(MenuId::help), {}},
    };
}

// Something to compare, where the photograph has no result yet.
void HelpPart::enlargeForTour() {
    Session& session = desk_.work.session;
    const OpenImage* image = session.current();
    const MethodInfo* method = methodInfo(session.registry(), kMethod);
    if (!method || !image || image->state != LoadState::ready || !image->results.empty() || session.running()) return;
    // A refusal leaves the tour with one picture, which is no reason for a message.
    static_cast<void>(session.run(method->id, method->schema.defaults()));
}

}  // namespace fovea
