// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/mount_program.h"

#include <string_view>

#include <dlfcn.h>
#include <libmount/libmount.h>

namespace mountlens {

namespace {

template <class Function>
Function *resolve(void *library, const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(library, name));
}

bool hasFeature(const char *const *features, std::string_view name)
{
    while (features && *features && *features != name)
        ++features;
    return features && *features;
}

} // namespace

Result<MountProgram> readMountProgram()
{
    void *library = ::dlopen("libmount.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return Error(ErrorId::Unsupported, "libmount");
    auto *const versionOf =
        resolve<decltype(mnt_get_library_version)>(library, "mnt_get_library_version");
    auto *const featuresOf =
        resolve<decltype(mnt_get_library_features)>(library, "mnt_get_library_features");
    if (!versionOf || !featuresOf)
        return Error(ErrorId::Unsupported, "libmount");
    const char *version = nullptr;
    const char **features = nullptr;
    versionOf(&version);
    featuresOf(&features);
    return MountProgram{version ? version : "", hasFeature(features, "idmapping")};
}

} // namespace mountlens
