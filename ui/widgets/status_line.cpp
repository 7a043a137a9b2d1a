#include "ui/widgets/status_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <cmath>

#include "ui/model/labels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace fovea {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent),
      job_(new QWidget(this)),
      jobText_(new QLabel(job_)),
      progress_(new QProgressBar(job_)),
      cancel_(new QToolButton(job_)),
      pointer_(new QLabel(this)),
      zoom_(new QLabel(this)),
      device_(new QLabel(this)) {
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    setContentsMargins(6, 0, 6, 0);
    auto* row = new QHBoxLayout(job_);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(6);
    progress_->setObjectName(QStringLiteral("jobProgress"));
    progress_->setTextVisible(false);
    progress_->setFixedSize(96, 8);
    progress_->setRange(0, 1000);
    jobText_->setObjectName(QStringLiteral("jobText"));
    cancel_->setObjectName(QStringLiteral("jobCancel"));
    cancel_->setIcon(icon(Glyph::close));
    cancel_->setIconSize({12, 12});
    cancel_->setProperty("flat", true);
    cancel_->setToolTip(tr("Cancel (Esc)"));
    cancel_->setAccessibleName(tr("Cancel the run"));
    row->addWidget(progress_);
    row->addWidget(jobText_);
    row->addWidget(cancel_);
    connect(cancel_, &QToolButton::clicked, this, &StatusLine::cancelAsked);
    pointer_->setObjectName(QStringLiteral("pointerText"));
    // Long text may be cut, but never makes the window wider.
    pointer_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    zoom_->setObjectName(QStringLiteral("zoomText"));
    zoom_->setToolTip(tr("Screen pixels per pixel of the original"));
    device_->setObjectName(QStringLiteral("deviceText"));
    makeDim(*device_);
    addWidget(job_);
    addWidget(pointer_, 1);
    addPermanentWidget(zoom_);
    addPermanentWidget(device_);
    job_->hide();
}

void StatusLine::showJob(const QString& title, double fraction, const QString& stage, double remainingSeconds) {
    progress_->setValue(static_cast<int>(std::lround(fraction * 1000)));
    QString text = QStringLiteral("%1  %2 %").arg(title).arg(static_cast<int>(fraction * 100));
    const QString remaining = remainingText(remainingSeconds);
    if (!remaining.isEmpty()) text += QStringLiteral(", ") + remaining;
    jobText_->setText(text);
    jobText_->setToolTip(stage);
    job_->show();
}

void StatusLine::hideJob() { job_->hide(); }

void StatusLine::showPointer(const QString& text) { pointer_->setText(text); }

void StatusLine::showZoom(double percent) {
    zoom_->setText(percent > 0 ? QStringLiteral("%1 %").arg(percent, 0, 'f', percent < 10 ? 1 : 0) : QString());
}

void StatusLine::showDevice(const QString& text) { device_->setText(text); }

}  // namespace fovea
