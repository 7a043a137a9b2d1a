// Assembles the window: a desk, and the parts that work on it. No logic of its own.
#pragma once

#include <QMainWindow>
#include <filesystem>
#include <memory>

#include "ui/model/workspace.h"

class QStackedWidget;

namespace fovea {

class CompareView;
struct Desk;
class ExchangePart;
class FilePart;
class HelpPart;
class RunPanel;
class SessionPart;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // The models outlive the window. Where they have one already, the new one takes over its views. `samples`: the folder with the shipped photographs (may be missing).
    MainWindow(Workspace& work, std::filesystem::path samples);
    ~MainWindow() override;

    void openFiles(const QStringList& paths);
    void openSamples();
    // Offers the tour to who has not seen it.
    void welcome();
    // What an unclean end left behind.
    void offerRestore();
    // The system ends the program and waits for no answer: nothing is asked, and nothing is lost that closing would ask about.
    void endNow();
    RunPanel& runPanel();
    CompareView& views();

Q_SIGNALS:
    // Another language is spoken; this window still shows the one it was made in (see WindowHost).
    void languageChanged();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeParts();
    void showWhatIsOpen();

    QStackedWidget* centre_;
    std::unique_ptr<Desk> desk_;
    FilePart* files_ = nullptr;
    HelpPart* help_ = nullptr;
    SessionPart* sessions_ = nullptr;
    ExchangePart* exchange_ = nullptr;
};

}  // namespace fovea
