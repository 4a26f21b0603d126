/** Exit codes of the process, by their names in BSD's sysexits.h. docs/operations.md lists them. */
export const EX_OK = 0
/** The command line is wrong. */
export const EX_USAGE = 64
/** Something that is needed is missing: a worker or a package does not start, an address is taken, Node is too old. */
export const EX_UNAVAILABLE = 69
/** The configuration is not valid. */
export const EX_CONFIG = 78
/** Not in sysexits.h: what shells report for a process that SIGINT ended. */
export const EX_INTERRUPTED = 130
