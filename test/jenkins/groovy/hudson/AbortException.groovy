package hudson

/** A failure whose message alone is logged, with no stack trace. */
class AbortException extends IOException {
    AbortException(String message) {
        super(message)
    }
}
