// Keeps the window, and makes it anew on the same models when another language is spoken: texts are set once, when parts
// are made. Photographs, results, marks, jobs and steps to undo live in the models and stay; dialogs close.
#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <memory>

namespace fovea {

class MainWindow;
struct Workspace;

class WindowHost : public QObject {
    Q_OBJECT
public:
    // As MainWindow's; the models outlive it.
    WindowHost(Workspace& work, std::filesystem::path samples);
    ~WindowHost() override;

    // Another one after a change of language.
    MainWindow& window() { return *window_; }

Q_SIGNALS:
    void windowChanged();

private:
    void make();
    void makeAnew();

    Workspace& work_;
    std::filesystem::path samples_;
    std::unique_ptr<MainWindow> window_;
    QString language_;  // that the window was made in
};

}  // namespace fovea
