# What every target of Quell shares: language rules, warnings, sanitizers. Each library exports its own folder and no
# other, so that an include line says which room it comes from.

add_library(quell_options INTERFACE)
target_compile_definitions(quell_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QUELL_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(quell_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-qual
        -Wconversion -Wno-sign-conversion
        # A designated initializer names what it sets; the rest has its default.
        -Wno-missing-field-initializers)
    if(QUELL_WARNINGS_ARE_ERRORS)
        target_compile_options(quell_options INTERFACE -Werror)
    endif()
elseif(MSVC)
    target_compile_options(quell_options INTERFACE /W4 /permissive- /utf-8)
    if(QUELL_WARNINGS_ARE_ERRORS)
        target_compile_options(quell_options INTERFACE /WX)
    endif()
endif()
if(QUELL_SANITIZE)
    # Of a test every access is looked at, but not its arithmetic: that doubles the time that it takes to compile.
    set(room $<NOT:$<BOOL:$<TARGET_PROPERTY:QUELL_IS_TEST>>>)
    target_compile_options(quell_options INTERFACE
        -fsanitize=address $<${room}:-fsanitize=undefined> -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(quell_options INTERFACE -fsanitize=address,undefined)
endif()
if(QUELL_SANITIZE_THREADS)
    target_compile_options(quell_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
    target_link_options(quell_options INTERFACE -fsanitize=thread)
endif()
if(QUELL_FUZZ)
    target_compile_options(quell_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# A hundred test programs that each hold the rooms again are gigabytes, and minutes of the linker's time. Not on Windows, where a
# library would have to say what it exports.
if(QUELL_SHARED_ROOMS)
    if(WIN32)
        set(QUELL_SHARED_ROOMS OFF)
    else()
        set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)
        set(CMAKE_INSTALL_RPATH ${CMAKE_BINARY_DIR}/lib) # What is installed of such a build is only looked at, by tst_installed.
        # Over a hundred programs are linked; where there is a faster linker, in half the time.
        include(CheckLinkerFlag)
        foreach(linker lld gold)
            check_linker_flag(CXX -fuse-ld=${linker} QUELL_HAS_LINKER_${linker})
            if(QUELL_HAS_LINKER_${linker})
                target_link_options(quell_options INTERFACE -fuse-ld=${linker})
                break()
            endif()
        endforeach()
    endif()
endif()

# What is installed is small (five megabytes without Qt): what nothing calls is left out, relocations are packed, and nothing is
# kept ready for exceptions, which Quell neither throws nor catches. One of a library ends the program, as it would anyway. What is
# known for a debugger is lines and functions, which the package leaves out again.
set(released $<CONFIG:Release,RelWithDebInfo>)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND UNIX AND NOT APPLE)
    include(CheckLinkerFlag)
    target_compile_options(quell_options INTERFACE
        $<${released}:-ffunction-sections> $<${released}:-fdata-sections> $<${released}:-fno-exceptions>
        $<${released}:-g1>)
    target_link_options(quell_options INTERFACE $<${released}:LINKER:--gc-sections>)
    check_linker_flag(CXX LINKER:-z,pack-relative-relocs QUELL_CAN_PACK_RELOCATIONS)
    if(QUELL_CAN_PACK_RELOCATIONS)
        target_link_options(quell_options INTERFACE $<${released}:LINKER:-z,pack-relative-relocs>)
    endif()
endif()

# What makes a mistake of ours in memory end the program rather than serve an attacker: random addresses (PIE), checked stacks,
# containers and string functions, jumps only to where one may jump, and tables of the linker that nothing writes to once the program
# has started. tst_hardening looks at the programs for it.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    include(CheckCXXCompilerFlag)
    target_compile_options(quell_options INTERFACE -fstack-protector-strong -Wformat -Wformat-security)
    target_compile_definitions(quell_options INTERFACE _GLIBCXX_ASSERTIONS)
    foreach(flag -fstack-clash-protection -fcf-protection)
        string(MAKE_C_IDENTIFIER "QUELL_HAS${flag}" has)
        check_cxx_compiler_flag(${flag} ${has})
        if(${has})
            target_compile_options(quell_options INTERFACE ${flag})
        endif()
    endforeach()
    if(NOT QUELL_SANITIZE)
        # It needs an optimizer, and its checks are the sanitizers' own. Some compilers define it themselves, at another level.
        target_compile_options(quell_options INTERFACE $<${released}:-U_FORTIFY_SOURCE> $<${released}:-D_FORTIFY_SOURCE=2>)
    endif()
    if(UNIX AND NOT APPLE)
        target_link_options(quell_options INTERFACE LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)
    endif()
elseif(MSVC)
    target_compile_options(quell_options INTERFACE /guard:cf)
    target_link_options(quell_options INTERFACE /guard:cf /DYNAMICBASE /NXCOMPAT)
endif()

# quell_room(NAME [FAST …] LINKS …): a library of all the sources in the current folder (and below), exporting these folders only.
# FAST: the sources that work through very many rows. Of a release's other sources the size counts more than the speed,
# because what they wait for is Qt, a service, a disk or a person.
function(quell_room name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "FAST;LINKS;PRIVATE_LINKS;WITHOUT")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    foreach(other IN LISTS arg_WITHOUT)
        list(REMOVE_ITEM sources ${CMAKE_CURRENT_SOURCE_DIR}/${other})
    endforeach()
    set(folders ${CMAKE_CURRENT_SOURCE_DIR})
    foreach(source IN LISTS sources)
        get_filename_component(folder ${source} DIRECTORY)
        list(APPEND folders ${folder})
    endforeach()
    list(REMOVE_DUPLICATES folders)
    if(QUELL_SHARED_ROOMS)
        add_library(${name} SHARED ${sources})
    else()
        add_library(${name} STATIC ${sources})
    endif()
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(${name} PUBLIC ${folders})
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE quell_options ${arg_PRIVATE_LINKS})
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
        target_compile_options(${name} PRIVATE $<${released}:-Os>)
        if(arg_FAST AND CMAKE_BUILD_TYPE MATCHES "Rel")
            # The last of two such options counts. A source with one of its own is not compiled together with others.
            set_source_files_properties(${arg_FAST} PROPERTIES COMPILE_OPTIONS -O2 SKIP_UNITY_BUILD_INCLUSION ON)
        endif()
    endif()
endfunction()
