# Sourced by ./housing and ./mvnw: finds a JDK new enough for this build wherever the machine keeps it.

java_needed=25

# major JAVA_HOME: its major version, from its own release file; nothing when it is no JDK
jdk_major() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# every place where a JDK may be: what is set, what the system registers, what lies beside it and beside the java on the
# path, and where common tools put theirs
jdk_candidates() {
    local java registered
    printf '%s\n' "${JAVA_HOME:-}"
    if command -v update-alternatives >/dev/null; then
        registered=$(update-alternatives --list java 2>/dev/null | sed 's|/bin/java$||') || true
        printf '%s\n' "$registered"
    fi
    if java=$(command -v java); then
        java=$(readlink -f "$java")
        java=${java%/bin/java}
        printf '%s\n' "$java" "${java%/*}"/*
    fi
    if command -v java_home >/dev/null; then
        java_home -v "$java_needed" 2>/dev/null || true
    fi
    printf '%s\n' "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.m2/jdks/* "$HOME"/.local/share/mise/installs/java/*
}

# sets and exports JAVA_HOME; fails when there is no such JDK
find_jdk() {
    local home version
    while IFS= read -r home; do
        [ -n "$home" ] || continue
        version=$(jdk_major "$home")
        if [ -n "$version" ] && [ "$version" -ge "$java_needed" ]; then
            export JAVA_HOME=$home
            return 0
        fi
    done < <(jdk_candidates)
    return 1
}
