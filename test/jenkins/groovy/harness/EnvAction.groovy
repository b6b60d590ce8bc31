package harness

/** The global variable `env`. What is set on it holds for the rest of the build. */
class EnvAction extends GroovyObjectSupport implements Handle {
    private final Build owner
    private final Map<String, String> values = Collections.synchronizedMap(new LinkedHashMap<String, String>())

    EnvAction(Build owner) {
        this.owner = owner
    }

    Map<String, String> getAssigned() {
        return values
    }

    Map<String, String> getEnvironment() {
        return new LinkedHashMap<String, String>(Scope.current().env())
    }

    @Override
    Object getProperty(String name) {
        return Scope.current().env().get(name)
    }

    Object getAt(String name) {
        return getProperty(name)
    }

    @Override
    void setProperty(String name, Object value) {
        if (value == null) values.remove(name)
        else values[name] = value.toString()
    }
}
