#include "tests/unit/image/dicom_files.h"

#include <gdcmAttribute.h>
#include <gdcmImageChangeTransferSyntax.h>
#include <gdcmImageWriter.h>
#include <gdcmUIDGenerator.h>
#include <gdcmWriter.h>
#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "tests/unit/image/test_files.h"

namespace fovea::test {
namespace {

gdcm::TransferSyntax syntaxOf(DicomCoding coding) {
    switch (coding) {
        case DicomCoding::implicit: return gdcm::TransferSyntax::ImplicitVRLittleEndian;
        case DicomCoding::bigEndian: return gdcm::TransferSyntax::ExplicitVRBigEndian;
        case DicomCoding::jpeg: return gdcm::TransferSyntax::JPEGBaselineProcess1;
        case DicomCoding::jpeg2000: return gdcm::TransferSyntax::JPEG2000Lossless;
        case DicomCoding::jpeg2000Lossy: return gdcm::TransferSyntax::JPEG2000;
        case DicomCoding::rle: return gdcm::TransferSyntax::RLELossless;
        case DicomCoding::jpegLs: return gdcm::TransferSyntax::JPEGLSLossless;
        default: return gdcm::TransferSyntax::ExplicitVRLittleEndian;
    }
}

void setText(gdcm::DataSet& data, const gdcm::Tag& tag, gdcm::VR::VRType vr, std::string text) {
    if (text.size() % 2) text += ' ';
    gdcm::DataElement element(tag);
    element.SetVR(vr);
    element.SetByteValue(text.data(), static_cast<std::uint32_t>(text.size()));
    data.Replace(element);
}

void setShort(gdcm::DataSet& data, const gdcm::Tag& tag, int value) {
    const auto number = static_cast<std::uint16_t>(value);
    gdcm::DataElement element(tag);
    element.SetVR(gdcm::VR::US);
    element.SetByteValue(reinterpret_cast<const char*>(&number), 2);
    data.Replace(element);
}

std::vector<char> bytesIn(const cv::Mat& samples, const DicomOptions& options) {
    std::vector<char> bytes;
    const auto add = [&](const cv::Mat& mat) {
        const cv::Mat whole = mat.isContinuous() ? mat : mat.clone();
        bytes.insert(bytes.end(), reinterpret_cast<const char*>(whole.datastart),
                     reinterpret_cast<const char*>(whole.dataend));
    };
    if (options.planar == 1) {
        std::vector<cv::Mat> planes;
        cv::split(samples, planes);
        for (const cv::Mat& plane : planes) add(plane);
    } else {
        add(samples);
    }
    bytes.resize(bytes.size() * static_cast<std::size_t>(options.frames), 0);
    if (bytes.size() % 2) bytes.push_back(0);
    return bytes;
}

}  // namespace

Bytes dicomFile(const cv::Mat& samples, const DicomOptions& options) {
    const bool is422 = options.photometric == "YBR_FULL_422" && samples.channels() == 2;
    const int allocated = samples.depth() == CV_16U ? 16 : 8;
    const int stored = options.bitsStored ? options.bitsStored : allocated;
    const int channels = is422 ? 3 : samples.channels();
    const std::vector<char> bytes = bytesIn(samples, options);

    gdcm::SmartPointer<gdcm::File> file = new gdcm::File;
    gdcm::DataSet& data = file->GetDataSet();
    gdcm::UIDGenerator identifier;
    const char* ophthalmic8 = "1.2.840.10008.5.1.4.1.1.77.1.5.1";
    const char* ophthalmic16 = "1.2.840.10008.5.1.4.1.1.77.1.5.2";
    setText(data, {0x0008, 0x0016}, gdcm::VR::UI, allocated == 16 ? ophthalmic16 : ophthalmic8);
    setText(data, {0x0008, 0x0018}, gdcm::VR::UI, identifier.Generate());
    setText(data, {0x0008, 0x0060}, gdcm::VR::CS, "OP");
    if (!options.laterality.empty()) setText(data, {0x0020, 0x0062}, gdcm::VR::CS, options.laterality);
    setShort(data, {0x0028, 0x0002}, channels);
    setText(data, {0x0028, 0x0004}, gdcm::VR::CS, options.photometric);
    if (channels > 1) setShort(data, {0x0028, 0x0006}, options.planar);
    setText(data, {0x0028, 0x0008}, gdcm::VR::IS, std::to_string(options.frames));
    setShort(data, {0x0028, 0x0010}, samples.rows);
    setShort(data, {0x0028, 0x0011}, samples.cols);
    if (!options.spacing.empty()) setText(data, {0x0028, 0x0030}, gdcm::VR::DS, options.spacing);
    setShort(data, {0x0028, 0x0100}, allocated);
    setShort(data, {0x0028, 0x0101}, stored);
    setShort(data, {0x0028, 0x0102}, stored - 1);
    setShort(data, {0x0028, 0x0103}, 0);
    if (!options.slope.empty()) {
        setText(data, {0x0028, 0x1052}, gdcm::VR::DS, "0");
        setText(data, {0x0028, 0x1053}, gdcm::VR::DS, options.slope);
    }

    gdcm::DataElement pixels(gdcm::Tag(0x7fe0, 0x0010));
    pixels.SetVR(allocated == 16 ? gdcm::VR::OW : gdcm::VR::OB);
    pixels.SetByteValue(bytes.data(), static_cast<std::uint32_t>(bytes.size()));
    const gdcm::TransferSyntax target = syntaxOf(options.coding);
    if (target.IsEncapsulated()) {
        gdcm::ImageChangeTransferSyntax change;
        gdcm::SmartPointer<gdcm::Image> image = new gdcm::Image;
        image->SetNumberOfDimensions(options.frames > 1 ? 3 : 2);
        image->SetDimension(0, static_cast<unsigned>(samples.cols));
        image->SetDimension(1, static_cast<unsigned>(samples.rows));
        if (options.frames > 1) image->SetDimension(2, static_cast<unsigned>(options.frames));
        const auto bits = [](int value) { return static_cast<unsigned short>(value); };
        image->SetPixelFormat(gdcm::PixelFormat(bits(channels), bits(allocated), bits(stored), bits(stored - 1), 0));
        image->SetPhotometricInterpretation(gdcm::PhotometricInterpretation::GetPIType(options.photometric.c_str()));
        image->SetPlanarConfiguration(static_cast<unsigned>(options.planar));
        image->SetTransferSyntax(gdcm::TransferSyntax::ExplicitVRLittleEndian);
        image->SetDataElement(pixels);
        change.SetInput(*image);
        change.SetTransferSyntax(target);
        if (!change.Change()) throw std::runtime_error("GDCM could not encode the test picture");
        pixels = change.GetOutput().GetDataElement();
        setText(data, {0x0028, 0x0004}, gdcm::VR::CS, change.GetOutput().GetPhotometricInterpretation().GetString());
        if (channels > 1) {
            setShort(data, {0x0028, 0x0006}, static_cast<int>(change.GetOutput().GetPlanarConfiguration()));
        }
    }
    data.Replace(pixels);
    gdcm::FileMetaInformation& meta = file->GetHeader();
    meta.SetDataSetTransferSyntax(target);
    gdcm::Writer writer;
    writer.SetFile(*file);
    std::ostringstream out;
    writer.SetStream(out);
    if (!writer.Write()) throw std::runtime_error("GDCM could not write the test file");
    return bytesOf(out.str());
}

cv::Mat rgbToYbr(const cv::Mat& rgb) {
    cv::Mat ybr = rgb.clone();
    for (int y = 0; y < rgb.rows; ++y) {
        for (int x = 0; x < rgb.cols; ++x) {
            const cv::Vec3b p = rgb.at<cv::Vec3b>(y, x);
            const double luma = 0.299 * p[0] + 0.587 * p[1] + 0.114 * p[2];
            ybr.at<cv::Vec3b>(y, x) = {cv::saturate_cast<std::uint8_t>(luma),
                                       cv::saturate_cast<std::uint8_t>((p[2] - luma) / 1.772 + 128),
                                       cv::saturate_cast<std::uint8_t>((p[0] - luma) / 1.402 + 128)};
        }
    }
    return ybr;
}

cv::Mat packed422(const cv::Mat& ybr) {
    cv::Mat packed(ybr.rows, ybr.cols, CV_8UC2);
    for (int y = 0; y < ybr.rows; ++y) {
        for (int x = 0; x < ybr.cols; x += 2) {
            const cv::Vec3b a = ybr.at<cv::Vec3b>(y, x), b = ybr.at<cv::Vec3b>(y, x + 1);
            packed.at<cv::Vec2b>(y, x) = {a[0], b[0]};
            packed.at<cv::Vec2b>(y, x + 1) = {a[1], a[2]};
        }
    }
    return packed;
}

}  // namespace fovea::test
