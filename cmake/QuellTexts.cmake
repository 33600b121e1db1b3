# The texts of Quell in its languages. There is one file for each language, translations/quell_*.ts, for all of Quell; a program
# has in it what its rooms say, so that the command line does not carry the texts of the window, nor the window those of the
# command line. lupdate finds out which they are.

file(GLOB QUELL_LANGUAGES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/quell_*.ts)
# English has only what the sources cannot say, the plurals; the others are complete, and tst_translations names what they lack.
set(QUELL_ENGLISH ${PROJECT_SOURCE_DIR}/translations/quell_en.ts)
set(QUELL_COMPLETE_LANGUAGES ${QUELL_LANGUAGES})
list(REMOVE_ITEM QUELL_COMPLETE_LANGUAGES ${QUELL_ENGLISH})

# quell_texts(TARGET PART FOLDERS …): embeds what the sources in these folders say as :/i18n/PART/quell_*.qm. To be called in the
# directory of the target. Each folder with texts belongs to one part (quell_check_texts).
function(quell_texts target part)
    set(sources)
    foreach(folder IN LISTS ARGN)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h ${folder}/*.ui)
        list(APPEND sources ${found})
    endforeach()
    set_property(GLOBAL APPEND PROPERTY QUELL_TEXT_FOLDERS ${ARGN})
    set(work ${CMAKE_CURRENT_BINARY_DIR}/texts)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/i18n)
    file(MAKE_DIRECTORY ${work} ${made})
    list(JOIN sources "\n" lines)
    file(CONFIGURE OUTPUT ${work}/sources.lst CONTENT "${lines}\n" @ONLY)
    set(complete ${QUELL_COMPLETE_LANGUAGES})
    list(TRANSFORM complete REPLACE ".*/" "${work}/")
    set(outputs)
    set(takes)
    foreach(language IN LISTS QUELL_LANGUAGES)
        get_filename_component(name ${language} NAME_WE)
        list(APPEND takes COMMAND ${CMAKE_COMMAND} -E copy_if_different ${work}/${name}.qm ${made}/${name}.qm)
        list(APPEND outputs ${made}/${name}.qm)
    endforeach()
    # Most changes of sources change no text: then nothing follows. What lupdate guesses of a text that is not translated yet is
    # unfinished, and is left out.
    add_custom_command(OUTPUT ${outputs}
        COMMAND ${CMAKE_COMMAND} -E copy ${QUELL_LANGUAGES} ${work}
        COMMAND Qt6::lupdate -silent -no-obsolete -locations none @${work}/sources.lst -ts ${complete}
        COMMAND Qt6::lupdate -silent -no-obsolete -locations none -pluralonly @${work}/sources.lst -ts ${work}/quell_en.ts
        COMMAND Qt6::lrelease -silent -nounfinished ${complete} ${work}/quell_en.ts
        ${takes}
        DEPENDS ${QUELL_LANGUAGES} ${sources} ${work}/sources.lst
        COMMENT "Translating the texts of ${target}"
        VERBATIM)
    # Packed wherever that saves a tenth: unless told so, rcc leaves as it is what it cannot make smaller by two thirds.
    qt_add_resources(${target} ${target}_texts PREFIX /i18n/${part} BASE ${made} FILES ${outputs} OPTIONS --threshold 10)
endfunction()

# Stops where a folder of the sources is in no part, or in two.
function(quell_check_texts)
    get_property(told GLOBAL PROPERTY QUELL_TEXT_FOLDERS)
    list(SORT told)
    file(GLOB there LIST_DIRECTORIES true CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/* ${PROJECT_SOURCE_DIR}/ui)
    list(FILTER there EXCLUDE REGEX "CMakeLists\\.txt$")
    list(SORT there)
    if(NOT told STREQUAL there)
        message(FATAL_ERROR "quell_texts() is to be told of each folder once.\nFolders: ${there}\nTold: ${told}")
    endif()
endfunction()
