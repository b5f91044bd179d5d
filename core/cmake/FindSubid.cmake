# SPDX-FileCopyrightText: The Mountlens authors
# SPDX-License-Identifier: Apache-2.0

# The header of libsubid: the library itself is loaded when first needed. Distributions install the
# header as <subid.h> or <shadow/subid.h>, without a pkg-config file.
find_path(Subid_INCLUDE_DIR NAMES subid.h PATH_SUFFIXES shadow)
mark_as_advanced(Subid_INCLUDE_DIR)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Subid REQUIRED_VARS Subid_INCLUDE_DIR)
