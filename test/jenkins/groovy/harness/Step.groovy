package harness

/** What a step takes and what it does. */
class Step {
    final String name
    /** The type of each named argument; Object takes anything. */
    final Map<String, Class> types
    final List<String> required
    /** The argument that may stand alone, without its name. */
    final String single
    /** Whether a block follows: `yes`, `no` or `perhaps`. */
    final String block
    /** The step works on the agent's files. */
    final boolean onAgent
    final Closure action

    Step(Map options, String name, Map<String, Class> types, Closure action) {
        this.name = name
        this.types = types
        this.action = action
        required = (List<String>) options.required ?: []
        single = options.single
        block = options.block ?: 'no'
        onAgent = options.onAgent
    }

    /** The call's arguments by name, or a clear error. */
    StepArguments read(Object[] given) {
        List<Object> rest = given as List<Object>
        Closure body = null
        if (rest && rest[-1] instanceof Closure) {
            if (block == 'no') fail('takes no block')
            body = (Closure) rest[-1]
            rest = rest.subList(0, rest.size() - 1)
        } else if (block == 'yes') {
            fail('needs a block')
        }
        Map<String, Object> named = [:]
        if (rest.size() > 1) {
            fail("takes named arguments, but got ${rest.size()} without names")
        } else if (rest && rest[0] instanceof Map && (types[single] != Map)) {
            rest[0].each { key, value -> named[key.toString()] = value }
        } else if (rest) {
            if (single == null) fail('takes named arguments only')
            named[single] = rest[0]
        }
        Map<String, Object> typed = [:]
        named.each { key, value -> typed[key] = argument(key, value) }
        required.each { if (typed[it] == null) fail("lacks the argument '${it}'") }
        return new StepArguments(typed, body, named)
    }

    private Object argument(String key, Object value) {
        if (!types.containsKey(key)) fail("has no argument '${key}'; it has ${types.keySet().join(', ')}")
        Class type = types[key]
        if (value == null) return null
        if (type == String && value instanceof CharSequence) return value.toString()
        if (type == Integer && value instanceof Number) return value.intValue()
        if (type == List && value instanceof List) return value.collect { it instanceof GString ? it.toString() : it }
        if (type.isInstance(value)) return value
        fail("wants ${type.simpleName} for '${key}', but got ${value.getClass().name}")
        return null
    }

    private void fail(Object what) {
        throw Scope.current().build.violate('java.lang.IllegalArgumentException',
            "The step '${name}' ${what}".toString())
    }
}
