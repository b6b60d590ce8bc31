package harness

import java.util.regex.Matcher
import java.util.regex.Pattern

/** Environment variables as hudson.EnvVars keeps them: names ignore case, `NAME+ANYTHING` prepends, empty removes. */
class EnvVars extends TreeMap<String, String> {
    private static final Pattern VARIABLE = Pattern.compile('\\$([A-Za-z0-9_]+|\\{[A-Za-z0-9_.]+\\}|\\$)')

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

    /** Sets all values, each expanded after those of the same set that it names. */
    void overrideExpandingAll(Map<String, String> values) {
        TreeMap<String, String> byName = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER)
        byName.putAll(values)
        List<String> order = []
        byName.keySet().each { name -> place(name, byName, order, new HashSet<String>()) }
        order.each { name -> override(name, expand(byName[name])) }
    }

    private static void place(String name, Map<String, String> values, List<String> order, Set<String> open) {
        if (order.contains(name) || !open.add(name)) return
        Matcher found = VARIABLE.matcher(values[name] ?: '')
        while (found.find()) {
            String other = found.group(1).replaceAll(/[{}]/, '')
            String key = values.keySet().find { it.equalsIgnoreCase(other) }
            if (key != null) place(key, values, order, open)
        }
        order << name
    }

    /** `$NAME`, `${NAME}` and `$$`, as hudson.Util.replaceMacro reads them; an unknown name stays as it is. */
    String expand(String text) {
        StringBuilder out = new StringBuilder()
        Matcher found = VARIABLE.matcher(text)
        int from = 0
        while (found.find()) {
            String key = found.group(1)
            String value = key == '$' ? '$' : get(key.startsWith('{') ? key.substring(1, key.length() - 1) : key)
            out.append(text, from, found.start()).append(value == null ? found.group() : value)
            from = found.end()
        }
        return out.append(text, from, text.length()).toString()
    }
}
