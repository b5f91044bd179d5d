# SPDX-FileCopyrightText: The Mountlens authors
# SPDX-License-Identifier: Apache-2.0

# What Debian wants of a package besides the files that are installed everywhere: manuals and the
# changelog compressed, and the licence.
set(tree ${CPACK_TEMPORARY_DIRECTORY}/usr/share)
set(documents ${tree}/doc/mountlens)
file(MAKE_DIRECTORY ${documents})
file(COPY_FILE ${CPACK_MOUNTLENS_SOURCE_DIR}/packaging/debian/copyright ${documents}/copyright)
file(COPY_FILE ${CPACK_MOUNTLENS_SOURCE_DIR}/packaging/debian/changelog ${documents}/changelog)
file(GLOB_RECURSE manuals ${tree}/man/*.1)
foreach(file IN LISTS manuals ITEMS ${documents}/changelog)
    file(CHMOD ${file} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
    execute_process(COMMAND gzip -9n ${file} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
