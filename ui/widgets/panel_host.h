// The panels around the pictures: docks that fold away, can be moved, and are listed in the menu Window.
#pragma once

#include <QObject>
#include <map>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace fovea {

// strip: at the left, without a heading. run: at the right, above. side: at the right below, in tabs. bottom: below the
// pictures, in tabs, put away until asked for.
enum class PanelPlace { strip, run, side, bottom };

class PanelHost : public QObject {
    Q_OBJECT
public:
    static constexpr int kPanelWidth = 236;
    PanelHost(QMainWindow& window, QMenu& menu);
    // `name` is the dock's object name, by which its place is remembered. Scrolls when the content is taller than the room.
    QDockWidget* add(PanelPlace place, const QString& title, const char* name, QWidget* content);
    // Shows a panel and brings it before its neighbours.
    void bring(const char* name);
    // First sizes, once every panel is there.
    void settle();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    // The five at the right share 236 px: languages of long words have shorter ones for their tabs.
    static QString tabName(const char* name, const QString& title);

    QMainWindow& window_;
    QMenu& menu_;
    std::map<PanelPlace, QDockWidget*> last_;
    std::map<PanelPlace, QDockWidget*> first_;
    bool bottomSeen_ = false;
};

}  // namespace fovea
