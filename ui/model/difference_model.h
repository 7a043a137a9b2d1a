// The difference of the pair, computed in the background when it is asked for and whenever the pair or a choice changes;
// what an earlier choice asked for is cancelled.
#pragma once

#include "core/metrics/difference.h"
#include "ui/model/pair_model.h"

namespace fovea {

// finer: that of the picture with more pixels; where this would be too large to compute with, the original's all the same.
enum class GridChoice { finer, original };

class DifferenceModel : public QObject {
    Q_OBJECT
public:
    DifferenceModel(Session& session, PairModel& pair, QObject* parent = nullptr);

    bool on() const { return on_; }
    DifferenceKind kind() const { return kind_; }
    GridChoice grid() const { return grid_; }
    double askedRange() const { return askedRange_; }  // 0: found from the pictures

    // The pair that is shown or being made; whole while it is on and there are two pictures.
    PicturePair pair() const { return on_ ? pair_.pair() : PicturePair{}; }
    bool busy() const { return busy_; }
    SharedPyramid pyramid() const { return pyramid_; }
    GridSize size() const { return {map_.width(), map_.height()}; }
    // What the ends of the colours mean; those of SSIM from 1, alike, to 0.
    double low() const;
    double high() const;
    ColourMap colours() const;
    QString unit() const;
    QString title() const;       // "Difference: sr.fovea ×4 − ORIGINAL"
    QString gridText() const;    // "compared at the original's 3504 × 2336 px"; empty for pictures of one size
    QString definition() const;  // in full
    QString problem() const { return problem_; }
    std::optional<double> valueAt(QPointF retina) const;

public Q_SLOTS:
    void setOn(bool on);
    void setKind(fovea::DifferenceKind kind);
    void setGrid(fovea::GridChoice grid);
    void setAskedRange(double range);

Q_SIGNALS:
    void changed();

private:
    struct Made {
        DifferenceMap difference;
        SharedPyramid pyramid;
    };
    struct Key {
        PicturePair pair;
        DifferenceKind kind = DifferenceKind::absolute;
        GridSize grid;
        double range = 0;
        bool maps = false;
        bool operator==(const Key&) const = default;
    };
    void follow();
    void stop();
    void answered(Result<Made> answer);
    Image pictureOf(int id) const;
    const Map* mapOf(int id) const;
    GridSize gridFor(int first, int second) const;
    GridSize sizeOf(int id) const;

    Session& session_;
    PairModel& pair_;
    bool on_ = false;
    DifferenceKind kind_ = DifferenceKind::absolute;
    GridChoice grid_ = GridChoice::finer;
    double askedRange_ = 0;
    bool busy_ = false;
    Key key_;
    JobHandle job_;
    std::uint64_t asked_ = 0;
    Map map_;
    double range_ = 1;
    Text definition_;
    SharedPyramid pyramid_;
    QString problem_;
};

}  // namespace fovea
