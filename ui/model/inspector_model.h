// The selected mark's region as every picture of its photograph shows it: pictures, figures, a line profile. Computed in
// the background while somebody looks (setActive), from the pictures' own pixels.
#pragma once

#include <QObject>
#include <QTimer>
#include <QVector>

#include "core/jobs/region_study.h"
#include "ui/model/mark_model.h"
#include "ui/model/measure_model.h"

namespace fovea {

struct InspectorColumn {
    int pictureId = 0;
    QString name;        // "Original", "sr.fovea ×4"
    bool processed = false;
    QString words;       // of the processed-mark
    SharedPyramid colour, green, clahe;  // of the region shown; a map has only the first, in grey
    std::optional<GreenFigures> figures;
    std::optional<double> psnr;
    std::optional<double> ssim;
    QString noComparison;              // why there are none
    std::optional<double> consistency; // RMS, grey levels of 8 bits
    QString noConsistency;             // why there is none, "" while it is being computed
    QVector<double> profile;           // green levels, at the distances of InspectorModel
    QString problem;
};

enum class InspectorScope { shown, all };

class InspectorModel : public QObject {
    Q_OBJECT
public:
    // All outlive it.
    InspectorModel(Session& session, MarkModel& marks, MeasureModel& measures, QObject* parent = nullptr);

    void setActive(bool active);
    void setScope(InspectorScope scope);
    InspectorScope scope() const { return scope_; }

    // Empty while nothing is selected.
    const std::vector<InspectorColumn>& columns() const { return columns_; }
    // In retina coordinates: what the pictures show, a square where the photograph allows; what the figures are of, the
    // box around the mark.
    QRectF shown() const;
    QRectF measured() const;
    // Along the profile, in pixels of the original, from its first place.
    const QVector<double>& distances() const { return distances_; }
    QLineF profileLine() const { return line_; }
    // What the pictures are compared with.
    QString referenceName() const { return referenceName_; }
    QString definition() const;
    bool busy() const { return busy_; }

    static constexpr int kPointRegionPx = 32;  // side of what stands for a point or a text

Q_SIGNALS:
    void changed();

private:
    struct Source;
    struct Terms;
    static InspectorColumn studied(const Source& source, const Terms& terms, const JobContext& context);
    void ask();       // soon, once, however many changes come
    void start();
    void startConsistency();
    void forget();
    std::vector<Source> sources() const;

    Session& session_;
    MarkModel& marks_;
    MeasureModel& measures_;
    QTimer soon_;
    bool active_ = false;
    bool busy_ = false;
    InspectorScope scope_ = InspectorScope::shown;
    PixelRegion shown_, measured_;
    StudyOutline outline_;  // of what is measured; empty: the box
    QLineF line_;
    QVector<double> distances_;
    QString referenceName_;
    const float* reference_ = nullptr;  // what was compared with; never read
    Channel channel_ = Channel::luma;
    std::vector<InspectorColumn> columns_;
    struct Residual {
        Map map;  // empty: there is none
        QString problem;
    };
    std::map<int, Residual> residuals_;  // by result
    std::optional<JobHandle> job_;
    std::optional<JobHandle> consistencyJob_;
    int consistencyOf_ = 0;  // the result it is computed for
    std::uint64_t generation_ = 0;
};

}  // namespace fovea
