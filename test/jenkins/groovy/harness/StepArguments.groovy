package harness

/** The checked arguments of one call of a step. */
class StepArguments {
    final Map<String, Object> named
    final Closure body
    /** As given: a text that Groovy spliced together is still a GString here. */
    final Map<String, Object> raw

    StepArguments(Map<String, Object> named, Closure body, Map<String, Object> raw) {
        this.named = named
        this.body = body
        this.raw = raw
    }

    Object getAt(String name) {
        return named[name]
    }

    String text(String name, String otherwise = null) {
        return named[name] == null ? otherwise : named[name]
    }
}
