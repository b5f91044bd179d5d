# SPDX-FileCopyrightText: The Mountlens authors
# SPDX-License-Identifier: Apache-2.0
# Completion of mountlens-gui(1) for fish.

complete -c mountlens-gui -l wizard -d 'Start with the guided check'
complete -c mountlens-gui -l lang -x -a 'en es fr pl pt' -d 'Language of the window'
complete -c mountlens-gui -l colours -x -a 'system light dark contrast' -d 'Colours'
complete -c mountlens-gui -l allow-root -d 'Run as root'
complete -c mountlens-gui -l help -d 'Show help'
complete -c mountlens-gui -l version -d 'Show the version'
