# The window's languages. English stands in the source; resources/translations/fovea_<language>.ts hold the others
# (fovea_en.ts the English plural forms). Built into the program, so that no file of a language can be missing.
set(FOVEA_LANGUAGES en de zh_CN)
set(FOVEA_TRANSLATIONS "${CMAKE_SOURCE_DIR}/resources/translations")
find_program(FOVEA_LRELEASE NAMES lrelease PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
find_program(FOVEA_LRELEASE NAMES lrelease-qt6 lrelease6)
find_program(FOVEA_LUPDATE NAMES lupdate PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
find_program(FOVEA_LUPDATE NAMES lupdate-qt6 lupdate6)

# fovea_translations(<target>): compiles the languages into the target as :/translations/fovea_<language>.qm.
function(fovea_translations target)
  if(NOT FOVEA_LRELEASE)
    message(WARNING "No lrelease of Qt 6 (Debian: qt6-l10n-tools): the window will speak English only.")
    return()
  endif()
  set(compiled)
  foreach(language ${FOVEA_LANGUAGES})
    set(source "${FOVEA_TRANSLATIONS}/fovea_${language}.ts")
    set(output "${CMAKE_CURRENT_BINARY_DIR}/fovea_${language}.qm")
    add_custom_command(OUTPUT "${output}" COMMAND "${FOVEA_LRELEASE}" -silent "${source}" -qm "${output}" DEPENDS "${source}" VERBATIM)
    list(APPEND compiled "${output}")
  endforeach()
  qt_add_resources(${target} translations PREFIX /translations BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
endfunction()

# After a text of the window has changed: cmake --build build/release --target update-translations
if(FOVEA_LUPDATE)
  set(where -I . -locations none -no-obsolete)
  set(sources ui app/window resources/translations/core_strings.cpp)
  add_custom_target(update-translations
    COMMAND "${FOVEA_LUPDATE}" ${where} ${sources} -source-language en -target-language en -pluralonly -ts resources/translations/fovea_en.ts
    COMMAND "${FOVEA_LUPDATE}" ${where} ${sources} -source-language en -target-language de -ts resources/translations/fovea_de.ts
    COMMAND "${FOVEA_LUPDATE}" ${where} ${sources} -source-language en -target-language zh_CN -ts resources/translations/fovea_zh_CN.ts
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)
endif()
