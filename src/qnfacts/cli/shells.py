"""What each shell runs to complete the program's calls."""

SCRIPTS = {
    "bash": """\
_qnfacts() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("${line%%$'\\t'*}")
    done < <(_QNFACTS_COMPLETE=1 qnfacts "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _qnfacts qnfacts
""",
    "zsh": """\
#compdef qnfacts
_qnfacts() {
    local line
    local -a words_found lines_found
    while IFS= read -r line; do
        words_found+=("${line%%$'\\t'*}")
        lines_found+=("${line/$'\\t'/  }")
    done < <(_QNFACTS_COMPLETE=1 qnfacts "${(@)words[2,CURRENT]}" 2>/dev/null)
    if (( $#words_found )); then
        compadd -l -d lines_found -a words_found
    else
        _files
    fi
}
compdef _qnfacts qnfacts
""",
    "fish": """\
function __qnfacts_complete
    set -lx _QNFACTS_COMPLETE 1
    set -l words (commandline -opc) (commandline -ct)
    qnfacts $words[2..-1] 2>/dev/null
end
complete -c qnfacts -a '(__qnfacts_complete)'
""",
}
"""The script of each shell; it defines one function."""
