// Whose photographs are: by a table, and by DICOM files.
#include "core/jobs/patients.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "core/jobs/photograph_list.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;
using Strings = std::vector<std::string>;

class PatientsTest : public ::testing::Test {
protected:
    void write(const std::string& name, const std::string& text) {
        fs::create_directories((folder_ / name).parent_path());
        std::ofstream(folder_ / name, std::ios::binary) << text;
    }
    Result<Strings> patients(DataSource source, const Strings& names) {
        std::vector<fs::path> files;
        for (const auto& name : names) files.push_back(folder_ / "eyes" / name);
        return patientsOf(source, folder_.path(), files);
    }
    DataSource byTable(const std::string& fileColumn = "file", const std::string& patientColumn = "patient") {
        return {.folder = "eyes", .patientTable = "table.csv", .fileColumn = fileColumn, .patientColumn = patientColumn};
    }
    std::string fault(const DataSource& source, const Strings& names) {
        const auto found = patients(source, names);
        return found ? std::string() : found.error().message;
    }
    test::TemporaryFolder folder_;
};

TEST_F(PatientsTest, ATableIsReadAsItIsWritten) {
    write("table.csv", "\xef\xbb\xbf" "file;patient;note\r\n\"a;1.png\";P 1;\"said \"\"left\"\"\"\r\n\r\nb.png;P2;\"two\nlines\"");
    const auto table = readTextTable(folder_ / "table.csv");
    ASSERT_TRUE(table) << table.error().message;
    EXPECT_EQ(table->heading, (Strings{"file", "patient", "note"}));
    ASSERT_EQ(table->rows.size(), 2u);
    EXPECT_EQ(table->rows[0], (Strings{"a;1.png", "P 1", "said \"left\""}));
    EXPECT_EQ(table->rows[1], (Strings{"b.png", "P2", "two\nlines"}));
    for (const char* wrong : {"", "\n\n", "a,b\n1\n", "a,b\n\"1,2\n"}) {
        write("table.csv", wrong);
        EXPECT_FALSE(readTextTable(folder_ / "table.csv")) << wrong;
    }
    EXPECT_EQ(readTextTable(folder_ / "none.csv").error().code, ErrorCode::noInput);
}

TEST_F(PatientsTest, ATableSaysWhoseEachPhotographIs) {
    write("table.csv", "eye,image,subject\nL,7a.png,anna\nR,more/7b,anna\nL,8.v2.png,ben\n");
    const auto found = patients(byTable("image", "subject"), {"7a.png", "7b.tif", "8.v2.png"});
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_EQ(*found, (Strings{"anna", "anna", "ben"}));
}

TEST_F(PatientsTest, ATableThatDoesNotKnowAPhotographIsRefused) {
    write("table.csv", "file,patient\na.png,1\nb.png,2\nb.png,3\nc.png,\n");
    EXPECT_TRUE(fault(byTable(), {"a.png"}).empty());
    EXPECT_NE(fault(byTable(), {"a.png", "x.png", "y.png"}).find("x.png and 1 more"), std::string::npos);
    EXPECT_NE(fault(byTable(), {"b.png"}).find("two patients for b.png"), std::string::npos);
    EXPECT_NE(fault(byTable(), {"c.png"}).find("names no patient for c.png"), std::string::npos);
    EXPECT_NE(fault(byTable("file", "person"), {"a.png"}).find("no column 'person'; there are: file, patient"), std::string::npos);
}

TEST_F(PatientsTest, TheColumnsAreGuessed) {
    write("table.csv", "nr,image,eye,PatientID\n1,a,L,p\n2,b,R,p\n");
    const auto columns = guessPatientColumns(*readTextTable(folder_ / "table.csv"), {"a.png", "b.png"});
    EXPECT_EQ(columns.file, 1);
    EXPECT_EQ(columns.patient, 3);
    write("table.csv", "x,y\n1,2\n");
    const auto none = guessPatientColumns(*readTextTable(folder_ / "table.csv"), {"a.png"});
    EXPECT_EQ(none.file, -1);
    EXPECT_EQ(none.patient, -1);
}

// Explicit little endian: meta information, then patient, laterality and pixels, cut off within those.
std::string dicom(const std::string& id, const std::string& side) {
    const auto element = [](int group, int entry, const char* vr, std::string value) {
        if (value.size() % 2) value += ' ';
        std::string out{static_cast<char>(group & 255), static_cast<char>(group >> 8), static_cast<char>(entry & 255), static_cast<char>(entry >> 8)};
        out += vr;
        out += static_cast<char>(value.size() & 255);
        out += static_cast<char>(value.size() >> 8);
        return out + value;
    };
    std::string file(128, '\0');
    file += "DICM" + element(2, 0x10, "UI", std::string("1.2.840.10008.1.2.1") + '\0') + element(0x10, 0x20, "LO", id) + element(0x20, 0x62, "CS", side);
    return file + std::string("\xe0\x7f\x10\x00OW\0\0\0\0\1\0", 12) + "few";
}

TEST_F(PatientsTest, DicomFilesSayWhoseTheyAre) {
    write("eyes/1.dcm", dicom("Doe^Jane", "L"));
    write("eyes/2.dcm", dicom("Doe^Jane", "R"));
    write("eyes/3.dcm", dicom("other", "R"));
    write("eyes/4.png", "no DICOM");
    const Strings names{"1.dcm", "2.dcm", "3.dcm", "4.png"};
    const auto byPatient = patients({.folder = "eyes", .patientTag = "patient"}, names);
    ASSERT_TRUE(byPatient) << byPatient.error().message;
    EXPECT_EQ((*byPatient)[0], (*byPatient)[1]);
    EXPECT_NE((*byPatient)[0], (*byPatient)[2]);
    EXPECT_EQ((*byPatient)[3], "4.png");
    EXPECT_TRUE((*byPatient)[0].starts_with("patient "));
    EXPECT_EQ((*byPatient)[0].find("Doe"), std::string::npos);  // an ID may be a name
    const auto byEye = patients({.folder = "eyes", .patientTag = "eye"}, names);
    ASSERT_TRUE(byEye);
    EXPECT_EQ((*byEye)[0], (*byPatient)[0] + " L");
    EXPECT_EQ((*byEye)[1], (*byPatient)[0] + " R");
}

TEST_F(PatientsTest, TheSplitIsHeldToThem) {
    for (const char* name : {"eyes/a.png", "eyes/b.png", "eyes/c.png"}) write(name, "x");
    write("table.csv", "file,patient\na,1\nb,1\nc,2\n");
    const Json source{{"folder", "eyes"}, {"validation", {"a.png"}}, {"patientTable", "table.csv"}};
    const auto recipe = [](Json data) {
        return parseRecipe({{"format", "fovea-recipe/1"}, {"id", "t"}, {"method", "m"}, {"task", "denoise"}, {"architecture", {{"type", "dncnn"}}}, {"data", Json::array({std::move(data)})}}, "t");
    };
    ASSERT_TRUE(recipe(source)) << recipe(source).error().message;
    const auto list = listPhotographs(*recipe(source), folder_.path());
    ASSERT_TRUE(list) << list.error().message;
    const auto faults = splitFaults(*list);
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].group, "eyes/1");
    Json two = source;
    two["patient"] = "^(.)";
    EXPECT_FALSE(recipe(two));
    two.erase("patient");
    two["patientTag"] = "eye";
    EXPECT_FALSE(recipe(two));
    Json wrong = source;
    wrong.erase("patientTable");
    wrong["patientTag"] = "finger";
    EXPECT_FALSE(recipe(wrong));
}

}  // namespace
}  // namespace fovea
