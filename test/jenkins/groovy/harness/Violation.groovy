package harness

/**
 * A pipeline broke a rule that Jenkins or this harness keeps. It is an Error, and the build remembers the first one,
 * so that no `catch (Exception)` in a pipeline can hide it from a test.
 */
class Violation extends Error {
    /** The name of the class that Jenkins would throw. */
    final String type

    Violation(String type, String message, Throwable cause = null) {
        super(message, cause)
        this.type = type
    }
}
