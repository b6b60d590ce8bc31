package harness

/** Environment variables as hudson.EnvVars keeps them: names ignore case, `NAME+ANYTHING` prepends, empty removes. */
class EnvVars extends TreeMap<String, String> {
    EnvVars(Map<String, String> from) {
        super(String.CASE_INSENSITIVE_ORDER)
        putAll(from)
    }

    void override(String name, String value) {
        if (value == null || value.isEmpty()) {
            remove(name)
            return
        }
        int plus = name.indexOf('+')
        if (plus <= 0) {
            put(name, value)
            return
        }
        String real = name.substring(0, plus)
        put(real, get(real) == null ? value : value + File.pathSeparator + get(real))
    }

    void overrideAll(Map<String, String> values) {
        values.each { name, value -> override(name, value) }
    }
}
