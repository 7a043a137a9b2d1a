find_package(Threads REQUIRED)
find_package(Torch REQUIRED)

# Debian ships the CPU-only LibTorch; its imported target drags no include of its own warnings into ours.
add_library(fovea_torch INTERFACE)
target_include_directories(fovea_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
target_link_libraries(fovea_torch INTERFACE ${TORCH_LIBRARIES})
separate_arguments(FOVEA_TORCH_FLAGS UNIX_COMMAND "${TORCH_CXX_FLAGS}")
target_compile_options(fovea_torch INTERFACE ${FOVEA_TORCH_FLAGS})

# Header-only: nlohmann-json and tl-expected, installed or below FOVEA_HEADER_DIR.
add_library(fovea_headers INTERFACE)
if(FOVEA_HEADER_DIR)
  target_include_directories(fovea_headers SYSTEM INTERFACE "${FOVEA_HEADER_DIR}")
endif()

if(NOT FOVEA_TORCH_ONLY)
  find_package(OpenCV REQUIRED COMPONENTS core imgproc imgcodecs quality)
  find_package(PkgConfig REQUIRED)
  find_package(GDCM REQUIRED)
  find_package(GIF REQUIRED)
  find_package(JPEG REQUIRED)
  find_package(PNG REQUIRED)
  find_package(TIFF REQUIRED)
  find_package(fmt REQUIRED)
  if(FOVEA_WINDOW)
    find_package(Qt6 REQUIRED COMPONENTS Core Gui Widgets PrintSupport)  # QCustomPlot links PrintSupport
    find_package(QCustomPlotQt6 REQUIRED)
  endif()
endif()
if(FOVEA_TESTS)
  find_package(GTest REQUIRED)
endif()
