// The window. Builds the object graph: models below, widgets above.
#include <QApplication>
#include <QCommandLineParser>
#include <clocale>
#include <cstdio>

#include "app/window/screenshot.h"
#include "core/base/files.h"
#include "core/base/version.h"
#include "core/jobs/restore.h"
#include "core/store/model_store.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/theme.h"

int main(int argc, char** argv) {
    using namespace fovea;
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");  // QApplication took the user's; a decimal comma would break written numbers
    QApplication::setOrganizationName(QStringLiteral("Fovea"));
    QApplication::setApplicationName(QStringLiteral("Fovea"));
    QApplication::setApplicationVersion(QString::fromStdString(std::string(version())));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.fovea.Fovea"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Restores retinal fundus photographs. Research software, not a medical device."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("images"), QStringLiteral("Photographs or folders to open."),
                                 QStringLiteral("[images...]"));
    parser.addOptions({
        {"samples", "Open the photographs that come with Fovea."},
        {"theme", "dark, light or system; for this time only.", "name"},
        {"settings", "Keep the settings in this file instead of the user's.", "file"},
        {"screenshot", "For documentation: save a picture of the window to this file (PNG) and end.", "file"},
        {"run", "With --screenshot: run this task or method on the first photograph first; may be repeated.", "task"},
        {"reference", "With --screenshot: measure against this file.", "file"},
        {"saliency", "With --screenshot: show the saliency heat map."},
    });
    parser.process(application);

    Settings settings(parser.value("settings"));
    applyTheme(application, parser.isSet("theme") ? parser.value("theme") : settings.theme());
    const auto models = dataFolder("models");
    const auto resources = dataFolder("resources");
    JobBridge bridge;
    Workspace work(builtinMethods(models ? *models : std::filesystem::path(), userModelsFolder()), bridge, settings);
    work.shelf.setFolders(models ? *models : std::filesystem::path(), userModelsFolder());
    if (!parser.isSet("screenshot")) work.training.setStateFile(Settings::stateFolder() / "training.json");
    MainWindow window(work, resources ? *resources / "samples" : std::filesystem::path());

    std::unique_ptr<Screenshot> screenshot;
    if (parser.isSet("screenshot")) {
        window.resize(1280, 800);
        screenshot = std::make_unique<Screenshot>(window, work,
                                                  ScreenshotPlan{parser.value("screenshot"), parser.values("run"),
                                                                 parser.value("reference"), parser.isSet("saliency")});
    }
    window.show();
    if (parser.isSet("samples")) window.openSamples();
    if (!parser.positionalArguments().isEmpty()) window.openFiles(parser.positionalArguments());
    return QApplication::exec();
}
