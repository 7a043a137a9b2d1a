// Lays out a report from top to bottom, page by page, with the footer that every page has.
#pragma once

#include <QFont>
#include <QTextLayout>

#include "ui/model/report.h"

namespace fovea {

class ReportLayout {
public:
    // `total`: the number of pages, for the footer; 0 while it is being counted.
    ReportLayout(const ReportContent& content, ReportPages& pages, int total) : content_(content), pages_(pages), total_(total) {}
    Result<int> run(const JobContext& context);

private:
    enum class Ink { black, grey, white };
    struct Style {
        double sizePt = 9;
        bool bold = false;
        Ink ink = Ink::black;
    };
    static QFont fontOf(const Style& style);
    static QColor colourOf(Ink ink);
    // Height of a text set in a width; draws it when there is a painter.
    double set(const QString& text, const Style& style, QRectF area, QPainter* painter);
    double heightOf(const QString& text, const Style& style, double width);

    void newPage();
    void footer();
    void need(double height);  // a new page when there is no room for it
    void space(double height) { y_ += height; }
    void paragraph(const QString& text, const Style& style, double indent = 0);
    void heading(const QString& text);

    void title();
    Status pictures(const JobContext& context);
    void picture(const ReportPicture& picture, const QImage& image, QRectF cell);
    void marksOver(QRectF place);
    void figures();
    void figureRows(std::size_t first, std::size_t count);
    void markList();
    void runs();

    const ReportContent& content_;
    ReportPages& pages_;
    int total_;
    int page_ = 0;
    double y_ = 0;
    QPainter* painter_ = nullptr;
};

}  // namespace fovea
