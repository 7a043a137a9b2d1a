// The window. Builds the object graph: models below, widgets above.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <clocale>
#include <cstdio>

#include "app/window/screenshot.h"
#include "app/window/screenshot_set.h"
#include "core/base/files.h"
#include "core/base/version.h"
#include "core/jobs/restore.h"
#include "core/store/model_store.h"
#include "ui/model/quit_signals.h"
#include "ui/model/translation.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/window_host.h"

namespace fovea {
namespace {

QStringList linesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split('\n') : QStringList();
}

// Pictures are made as on a machine where Fovea was never used, and leave nothing on this one.
void liveIn(const QTemporaryDir& folder) {
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(place, folder.path().toLocal8Bit());
}

}  // namespace
}  // namespace fovea

int main(int argc, char** argv) {
    using namespace fovea;
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");  // QApplication took the user's; a decimal comma would break written numbers
    QApplication::setOrganizationName(QStringLiteral("Fovea"));
    QApplication::setApplicationName(QStringLiteral("Fovea"));
    QApplication::setApplicationVersion(QString::fromStdString(std::string(version())));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.fovea.Fovea"));
    QGuiApplication::setWindowIcon(applicationIcon());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Restores retinal fundus photographs. Research software, not a medical device."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("images"), QStringLiteral("Photographs or folders to open."),
                                 QStringLiteral("[images...]"));
    parser.addOptions({
        {"samples", "Open the photographs that come with Fovea."},
        {"language", "en, de, zh_CN or system; for this time only.", "code"},
        {"theme", "dark, light or system; for this time only.", "name"},
        {"settings", "Keep the settings in this file instead of the user's.", "file"},
        {"screenshot", "For documentation: save a picture of the window to this file (PNG) and end.", "file"},
        {"screenshots", "For documentation: make the pictures that README and help show, in this folder, and end.", "folder"},
        {"only", "With --screenshots: this picture; may be repeated.", "state"},
        {"format", "With --screenshots: png or jpg.", "ending", "jpg"},
        {"run", "With --screenshot: run this task or method on the first photograph first; may be repeated.", "task"},
        {"reference", "With --screenshot: measure against this file.", "file"},
        {"saliency", "With --screenshot: show the saliency heat map."},
    });
    parser.process(application);

    const bool forDocumentation = parser.isSet("screenshot") || parser.isSet("screenshots");
    const QTemporaryDir elsewhere;
    if (forDocumentation) liveIn(elsewhere);
    Settings settings(parser.value("settings"));
    speak(application, parser.isSet("language") ? parser.value("language") : settings.language());
    applyTheme(application, parser.isSet("theme") ? parser.value("theme") : settings.theme());
    const auto models = dataFolder("models");
    const auto resources = dataFolder("resources");
    JobBridge bridge;
    Workspace work(builtinMethods(models ? *models : std::filesystem::path(), userModelsFolder()), bridge, settings);
    work.shelf.setFolders(models ? *models : std::filesystem::path(), userModelsFolder());
    if (!parser.isSet("screenshot")) work.training.setStateFile(std::filesystem::path(settings.madeStateFolder().toStdString()) / "training.json");
    WindowHost host(work, resources ? *resources / "samples" : std::filesystem::path());
    MainWindow& window = host.window();

    std::unique_ptr<QObject> screenshot;
    if (forDocumentation) window.resize(1280, 800);
    if (parser.isSet("screenshots")) {
        const QString place = resources ? QString::fromStdString(resources->string()) : QString();
        QDir().mkpath(parser.value("screenshots"));
        screenshot = std::make_unique<ScreenshotSet>(
            window, work,
            ScreenshotScript{parser.value("screenshots"), place + "/samples", linesOf(place + "/help/screenshots.txt"),
                             parser.values("only"), parser.value("format")});
    } else if (parser.isSet("screenshot")) {
        screenshot = std::make_unique<Screenshot>(window, work,
                                                  ScreenshotPlan{parser.value("screenshot"), parser.values("run"),
                                                                 parser.value("reference"), parser.isSet("saliency")});
    }
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::asked, &host, [&host] { host.window().endNow(); });
    // The session manager asks before it ends: windows need not be closed for it, and work must be safe by then.
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &host, [&work] { work.autosave.prepareForEnd(); }, Qt::DirectConnection);
    window.show();
    if (!forDocumentation) window.offerRestore();
    if (parser.isSet("samples")) window.openSamples();
    if (!parser.positionalArguments().isEmpty()) window.openFiles(parser.positionalArguments());
    else if (!parser.isSet("samples") && !forDocumentation)
        window.welcome();
    return QApplication::exec();
}
