#!/bin/sh
# Put 6Aika Desktop into the menus of the person at the keyboard, and let a double click on a .sixaika file open it.
# No administrator is needed; this folder stays where it is. `./for-me.sh remove` takes it out of the menus again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
id=fi.sixaika.Desktop

(cd "$here/share" && find . -type f) | while read -r file; do
    if [ "${1:-}" = remove ]; then
        rm -f "$data/$file"
    else
        mkdir -p "$(dirname "$data/$file")"
        cp "$here/share/$file" "$data/$file"
    fi
done
if [ "${1:-}" != remove ]; then
    # a quoted argument, with its characters escaped as a desktop entry wants them: once as text, once as an argument
    program=$(printf '%s' "$here/sixaika-desktop" | sed 's/\\/&&&&/g; s/["`$]/\\\\&/g; s/%/%%/g')
    escaped=$(printf '%s' "$program" | sed 's/[\\&|]/\\&/g')
    sed -i "s|^Exec=sixaika-desktop|Exec=\"$escaped\"|" "$data/applications/$id.desktop"
fi

# where the desktop keeps an index of these, it is made anew
refresh() {
    if command -v "$1" > /dev/null; then "$@" > /dev/null 2>&1 || true; fi
}
refresh update-desktop-database "$data/applications"
refresh update-mime-database "$data/mime"
refresh gtk-update-icon-cache -q -t -f "$data/icons/hicolor"
