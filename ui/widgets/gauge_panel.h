// A panel below the pictures that shows what a gauge measures: its controls, what to do while there is nothing yet, and the
// ways out: copied, as CSV, as a picture.
#pragma once

#include <QWidget>

#include "ui/widgets/gauge_sheet.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableWidget;
class QToolButton;

namespace fovea {

class GaugePanel : public QWidget {
    Q_OBJECT
public:
    // `name` begins the object names of what is in it.
    GaugePanel(GaugeModel& model, const Session& session, const QString& name, const QString& hint, QWidget* parent);

    // For the clipboard; and for files, each one file.
    virtual GaugeTable copied() const = 0;
    virtual std::vector<GaugeTable> exported() const = 0;
    virtual GaugeSheet sheet() const = 0;
    // "profile": begins the name suggested for a file.
    const QString& name() const { return name_; }

Q_SIGNALS:
    void copyAsked();
    void csvAsked();
    void pictureAsked();

protected:
    // Controls stand left of the ways out.
    QHBoxLayout& controls() { return *controls_; }
    void setContent(QWidget* content);
    // Without anything to show the hint stands in its place.
    void setFilled(bool filled);
    void say(const QString& text);
    QComboBox* channelBox();
    GaugeTables tables() const { return GaugeTables(termsOf(session_)); }

    GaugeModel& model_;
    const Session& session_;

private:
    QToolButton* button(const QString& what, const QString& text, const QString& tip);

    QString name_;
    QHBoxLayout* controls_;
    QStackedLayout* pages_;
    QLabel* hint_;
    QLabel* said_;
    QToolButton* copy_;
    QToolButton* csv_;
    QToolButton* picture_;
};

// Shows a table; its cells can be selected but not changed.
QTableWidget* gaugeTable(const QString& name, const QString& title, QWidget* parent);
void fillTable(QTableWidget& widget, const GaugeTable& table);

}  // namespace fovea
