# The Debian package: what `cmake --install` installs, with what Debian wants beside it (stage.cmake).
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME quell)
set(CPACK_PACKAGE_VENDOR "The Quell maintainers")
set(CPACK_PACKAGE_CONTACT "The Quell maintainers <maintainers@quell.example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "list and cancel queries that run on Dune and Atoti")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Quell shows every query that runs for you on Dune and on Atoti servers in one
list, and stops the ones that should not run: a cancel is followed until the
query was seen to stop. Keys and passwords lie in the keyring.
.
The package contains the desktop program quell and quell-cli, which does the
same in scripts. A demo inside the program needs no account.")
set(CPACK_PACKAGE_HOMEPAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# What the programs link is found by dpkg-shlibdeps. It cannot see what is loaded at run time: SQLite's driver by Qt, libsecret by
# QtKeychain, and Wayland's platform plugin (that of X11 is part of libqt6gui6; TLS of libqt6network6).
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, qt6-wayland")
# A keyring to put secrets in (a company's machine may have another), and Qt's own texts in the user's language.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "notification-daemon")

# stage.cmake runs before the package is put together, and knows nothing but what is in here.
set(QUELL_DEBIAN_DATE "${QUELL_RELEASED}")
configure_file(${CMAKE_CURRENT_LIST_DIR}/stage.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/stage.cmake @ONLY)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_BINARY_DIR}/stage.cmake)
include(CPack)
