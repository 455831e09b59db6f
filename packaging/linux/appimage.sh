#!/usr/bin/env bash
# Make the AppImage from the staged tree (`python packaging/linux/build.py stage` lays it). Two programs are fetched and
# held against their hashes, so this runs where there is a network: in the release workflow.
# `appimage.sh folder [TREE FOLDER]` only lays out the folder that goes into the AppImage, and needs no network.
set -euo pipefail

lay() { # TREE FOLDER
    rm -rf "$2"
    mkdir -p "$(dirname "$2")"
    cp -a "$1" "$2"
    ln -s usr/bin/sixaika-desktop "$2/AppRun"
    cp "$2/usr/share/applications/fi.sixaika.Desktop.desktop" "$2/"
    cp "$2/usr/share/icons/hicolor/256x256/apps/fi.sixaika.Desktop.png" "$2/"
    ln -s fi.sixaika.Desktop.png "$2/.DirIcon"
}

if [ "${1:-}" = folder ] && [ $# = 3 ]; then
    lay "$2" "$3"
    exit
fi
cd "$(dirname "$0")/../.."
work=build/linux/appimage
folder=$work/AppDir
lay build/linux/root "$folder"
if [ "${1:-}" = folder ]; then
    exit
fi

releases=https://github.com/AppImage
tool=$releases/appimagetool/releases/download/1.9.1/appimagetool-x86_64.AppImage
tool_sha256=ed4ce84f0d9caff66f50bcca6ff6f35aae54ce8135408b3fa33abfc3cb384eb0
runtime=$releases/type2-runtime/releases/download/20251108/runtime-x86_64
runtime_sha256=2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d

curl --proto '=https' --fail --silent --show-error --location --output "$work/appimagetool" "$tool"
curl --proto '=https' --fail --silent --show-error --location --output "$work/runtime" "$runtime"
sha256sum --check --strict <<< "$tool_sha256  $work/appimagetool
$runtime_sha256  $work/runtime"
chmod +x "$work/appimagetool"

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' sixaika_desktop/__init__.py)
target=dist/sixaika-desktop-$version-x86_64.AppImage
ARCH=x86_64 "$work/appimagetool" --appimage-extract-and-run --no-appstream --runtime-file "$work/runtime" \
    "$folder" "$target"
"$target" --appimage-extract-and-run selftest --lang en
