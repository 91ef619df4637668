# Debian's packages for the tests of the editors; to be sourced. A script that sources it sets `what`,
# the editor's name, and `place`, the folder under build/editors that it fills.

# Say why an editor cannot be set up, and end without an error: its tests will be skipped.
leave() { # REASON
  echo "$what cannot be set up here ($1); its tests will be skipped." >&2
  exit 0
}

# Run a step that needs the network, for at most so many seconds, and a second time if it fails.
fetch() { # SECONDS COMMAND...
  timeout --kill-after=10 "$1" "${@:2}" </dev/null >/dev/null \
    || { sleep 3; timeout --kill-after=10 "$1" "${@:2}" </dev/null >/dev/null; }
}

# Install a program from the system's packages unless it is there.
need() { # PROGRAM [PACKAGE]
  command -v "$1" >/dev/null && return
  local package=${2:-$1}
  command -v apt-get >/dev/null || leave "$1 is missing"
  [ "$(id -u)" = 0 ] || leave "$1 is missing; try: sudo apt-get install $package"
  echo "Installing $package ..."
  export DEBIAN_FRONTEND=noninteractive
  fetch 120 apt-get update -qq || leave "the package lists cannot be had"
  fetch 240 apt-get install -y -qq --no-install-recommends "$package" || leave "no $package"
}

# Unpack packages of a suite of Debian, with all that they depend on, into $place/root, beside the
# system, and let a program there use the libraries there: nothing is installed into the system.
unpack() { # SUITE PROGRAM PACKAGE...
  local suite=$1 program=$2 keys=/usr/share/keyrings/debian-archive-keyring.gpg
  [ -f /etc/debian_version ] && [ -r "$keys" ] || leave "this is not Debian"
  [ "$(dpkg --print-architecture)" = amd64 ] || leave "only amd64 was tried"
  need patchelf
  # The mirror is the one that this machine uses already, in either format of apt's sources.
  local mirror
  mirror=$(apt-get indextargets --format '$(SITE)' 2>/dev/null | grep -m 1 debian || true)
  [ -n "$mirror" ] || leave "apt knows no mirror of Debian; try: apt-get update"

  rm -rf "$place"
  mkdir -p "$place"/{lists/partial,archives/partial,packages,root}
  cd "$place"
  echo "deb [signed-by=$keys] $mirror $suite main" > sources.list
  local apart=(
    -o "Dir::Etc::sourcelist=$place/sources.list" -o Dir::Etc::sourceparts=-
    -o "Dir::State::lists=$place/lists" -o "Dir::Cache::archives=$place/archives"
    -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User=
  )
  fetch 120 apt-get "${apart[@]}" update -qq || leave "the package lists cannot be had"
  local packages
  mapfile -t packages < <(
    apt-cache "${apart[@]}" depends --recurse --no-recommends --no-suggests --no-conflicts \
      --no-breaks --no-replaces --no-enhances "${@:3}" \
      | grep '^[a-z]' | grep -v -E '^(emacs-el|binutils|linux-|.*-dev)' | sort -u
  )
  cd packages
  fetch 240 apt-get "${apart[@]}" download -qq "${packages[@]}" || leave "no packages"
  cd ..
  local package libraries=$place/root/usr/lib/x86_64-linux-gnu
  for package in packages/*.deb; do dpkg-deb -x "$package" root; done
  patchelf --set-interpreter "$libraries/ld-linux-x86-64.so.2" --force-rpath \
    --set-rpath "$libraries" "root/usr/bin/$program"
  rm -rf lists archives packages
}
