// How every picture is shown: one channel, CLAHE, window, gamma, and a grid over it. Display only: the pixels that are
// measured, saved and computed with are never touched. Channel, window and gamma cost nothing but drawing; CLAHE is made in
// the background, once for each picture, and forgotten with it.
#pragma once

#include <QObject>
#include <map>
#include <set>

#include "core/methods/display_clahe.h"
#include "ui/model/session.h"

namespace fovea {

enum class GridUnit { pixels, millimetres };  // of the original

struct GridStep {
    double value = 200;
    GridUnit unit = GridUnit::pixels;
    bool operator==(const GridStep&) const = default;
};
inline constexpr std::array kGridSteps{GridStep{50},
                                       GridStep{100},
                                       GridStep{200},
                                       GridStep{500},
                                       GridStep{0.25, GridUnit::millimetres},
                                       GridStep{0.5, GridUnit::millimetres},
                                       GridStep{1, GridUnit::millimetres}};
QString textOf(const GridStep& step);  // "200 px", "0.5 mm"

class DisplayModel : public QObject {
    Q_OBJECT
public:
    explicit DisplayModel(Session& session, QObject* parent = nullptr);

    struct Shown {
        SharedPyramid pyramid;
        QString note;  // "Green · CLAHE – display only"; empty: shown as it is
    };
    // A picture (an image's id or a result's) as it is to be drawn; `pyramid` is that of the picture itself.
    Shown shown(int pictureId, const SharedPyramid& pyramid);

    const DisplayTone& tone() const { return tone_; }
    bool clahe() const { return claheOn_; }
    const DisplayClahe& claheOptions() const { return clahe_; }
    bool on() const { return claheOn_ || !tone_.plain(); }
    bool busy() const { return !asked_.empty(); }
    bool gridOn() const { return gridOn_; }
    const GridStep& gridStep() const { return gridStep_; }
    // Distance of the grid's lines in pixels of the original, along x and y; none while it is off, or in millimetres
    // without a known spacing.
    std::optional<QSizeF> gridDistance() const;
    bool spacingKnown() const;
    static QString nameOf(DisplayChannel channel);

public Q_SLOTS:
    void setChannel(fovea::DisplayChannel channel);
    // Black at `low`, white at `high`, 8-bit values of what is displayed.
    void setWindow(double low, double high);
    void setGamma(double gamma);
    void setClahe(bool on);
    void setClaheClip(double clip);
    // The window that holds all but the darkest and the brightest half percent of the retina in the original.
    void stretch();
    void setGrid(bool on);
    void setGridStep(fovea::GridStep step);
    void reset();  // everything but the grid

Q_SIGNALS:
    void changed();
    void failed(const QString& what, const QString& reason);

private:
    struct Recipe {
        DisplayChannel channel;
        DisplayClahe clahe;
        bool operator==(const Recipe&) const = default;
    };
    struct Picture {
        std::weak_ptr<const DisplayPyramid> of;
        std::optional<Recipe> recipe;  // of `equalized`
        SharedPyramid equalized;
        DisplayTone tone;
        SharedPyramid toned;           // one of the two through the tone
        SharedPyramid tonedOf;
        std::optional<Recipe> failed;
    };
    Recipe recipe() const { return {tone_.channel, clahe_}; }
    void set(const DisplayTone& tone);
    void forgetGone();
    void ask(int pictureId, const SharedPyramid& pyramid);
    QString note(bool claheThere) const;

    Session& session_;
    DisplayTone tone_;
    bool claheOn_ = false;
    DisplayClahe clahe_;
    bool gridOn_ = false;
    GridStep gridStep_;
    std::map<const DisplayPyramid*, Picture> pictures_;
    std::map<const DisplayPyramid*, std::pair<Recipe, JobHandle>> asked_;
};

}  // namespace fovea
