# SPDX-FileCopyrightText: The Mountlens authors
# SPDX-License-Identifier: Apache-2.0
# Completion of mountlens(1) and mountlens-gui(1) for bash.

_mountlens_words() {
    local IFS=$' \t\n'
    # shellcheck disable=SC2207 # words without spaces
    COMPREPLY=($(compgen -W "$1" -- "$2"))
}

_mountlens_files() {
    compopt -o filenames 2>/dev/null
    local IFS=$'\n'
    # shellcheck disable=SC2207 # one name on a line
    COMPREPLY=($(compgen -f -- "$1"))
}

_mountlens_value() { # of the option $1, as far as $2
    case $1 in
    --op)
        _mountlens_words 'traverse list read write append truncate execute create open-create mkdir symlink
            mkfifo mksock mknod-char mknod-block unlink rmdir rename link chmod chown utimes-now utimes-set
            setxattr connect stat' "$2" ;;
    --lang) _mountlens_words 'en es fr pl pt' "$2" ;;
    --colours) _mountlens_words 'system light dark contrast' "$2" ;;
    --persistent) _mountlens_words 'systemd fstab' "$2" ;;
    --format) _mountlens_words 'compose quadlet quadlet-pod quadlet-volume quadlet-kube kubernetes devcontainer oci inspect lxc incus nspawn service commands' "$2" ;;
    --pid) _mountlens_words "$(cd /proc && printf '%s ' [0-9]*)" "$2" ;;
    --compose | --quadlet | --kube | --devcontainer | --oci | --file | --snapshot | --save | --cwd | -o)
        _mountlens_files "$2" ;;
    --container | --service | --command | --user | --as | --caps | --mode | --uid | --gid | --name | --error | \
        --script | --undo-script | --engine | --map) COMPREPLY=() ;;
    *) return 1 ;;
    esac
}

_mountlens() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local subject='--container --pid --command --compose --service --quadlet --kube --devcontainer --oci --file
        --user --as --caps --snapshot'
    local deed='--op --mode --uid --gid --name --nofollow --cwd'
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        _mountlens_words 'check fix list parse collect explain mount-idmapped help --help --version' "$current"
        return
    fi
    _mountlens_value "$previous" "$current" && return
    case $current in
    -*) ;;
    *)
        case ${COMP_WORDS[1]} in
        help) _mountlens_words 'check fix list parse collect explain mount-idmapped' "$current" ;;
        list | explain) ;;
        *) _mountlens_files "$current" ;;
        esac
        return ;;
    esac
    case ${COMP_WORDS[1]} in
    check) _mountlens_words "$subject $deed --json --save --confirm --error --batch --lang --help" "$current" ;;
    fix) _mountlens_words "$subject $deed --script --undo-script --json --lang --help" "$current" ;;
    list) _mountlens_words '--engine --json --lang --help' "$current" ;;
    parse) _mountlens_words '--command --format --json --lang --help' "$current" ;;
    collect) _mountlens_words "$subject $deed -o --redact --lang --help" "$current" ;;
    explain) _mountlens_words '--lang --help' "$current" ;;
    mount-idmapped)
        _mountlens_words '--map --read-only --recursive --dry-run --persistent --json --lang --help' "$current" ;;
    esac
}

_mountlens_gui() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    _mountlens_value "$previous" "$current" && return
    case $current in
    -*) _mountlens_words '--wizard --lang --colours --allow-root --help --version' "$current" ;;
    *) _mountlens_files "$current" ;;
    esac
}

complete -F _mountlens mountlens
complete -F _mountlens_gui mountlens-gui
