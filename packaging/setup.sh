# shellcheck shell=bash
# What run and test share: install what is missing, configure, build. Sourced with $root set to the source tree.

: "${root:?}"
build="$root/build/release"

say() { printf '%s\n' "$*" >&2; }
giveUp() {
  say "$*"
  exit 1
}

neededPackages() { sed -e 's/#.*//' "$root/packaging/debian-packages.txt" | awk 'NF { print $1 }'; }

missingPackages() {
  neededPackages | while read -r package; do
    # A virtual or renamed package counts when another one provides it.
    dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s\n' "$package"
  done
}

# apt as root, through sudo if need be; waits for another apt to finish.
asRoot() {
  if [ "$(id -u)" -eq 0 ]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  elif [ -t 0 ]; then
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  else
    sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

installMissing() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This is not a Debian system: packages are not installed for you. Fovea needs what packaging/debian-packages.txt lists."
    return
  fi
  local missing
  read -r -a missing <<<"$(missingPackages | tr '\n' ' ')"
  [ "${#missing[@]}" -gt 0 ] || return 0
  say "Installing with apt: ${missing[*]}"
  local byHand="Install them by hand, then start again:
  sudo apt-get install --no-install-recommends ${missing[*]}"
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    giveUp "Packages are missing, and without root or sudo they cannot be installed. $byHand"
  fi
  local wait=(-o DPkg::Lock::Timeout=600 -o Acquire::Retries=3)
  asRoot apt-get "${wait[@]}" update -q >&2 || say "apt-get update failed; trying with the package lists that are here."
  asRoot apt-get "${wait[@]}" install -y -q --no-install-recommends "${missing[@]}" </dev/null >&2 ||
    giveUp "apt could not install the packages. $byHand"
}

# A file with Torch takes about 2 GB to compile: no more at a time than the memory holds.
buildJobs() {
  local cores memory
  cores=$(nproc 2>/dev/null || echo 1)
  memory=$(awk '/^MemAvailable:/ { print int($2 / 2000000) }' /proc/meminfo 2>/dev/null)
  [ -n "$memory" ] && [ "$memory" -ge 1 ] || memory=1
  echo $((cores < memory ? cores : memory))
}

configure() {
  local options=(-S "$root" --preset release)
  if command -v ccache >/dev/null; then
    options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    # The precompiled header is cached only with these; paths below the tree are cached as relative, so that another
    # clone finds them.
    export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}"
    export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$root}" CCACHE_NOHASHDIR="${CCACHE_NOHASHDIR:-1}"
  fi
  # A tree that was moved or copied with its build folder is configured anew.
  local cache="$build/CMakeCache.txt"
  if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then options+=(--fresh); fi
  say "Configuring $build"
  local log="$build/configure.log"
  mkdir -p "$build"
  if ! cmake "${options[@]}" >"$log" 2>&1; then
    cat "$log" >&2
    giveUp "Configuring failed (see above)."
  fi
}

# buildTargets TARGET...
buildTargets() {
  say "Building"
  cmake --build "$build" --parallel "$(buildJobs)" --target "$@" >&2 || giveUp "Building failed (see above)."
}
