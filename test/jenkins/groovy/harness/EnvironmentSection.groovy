package harness

/** `environment { NAME = value }`: later values may use earlier ones. */
class EnvironmentSection extends Section {
    private final Map<String, String> assigned = [:]
    private final PipelineScript script

    EnvironmentSection(PipelineScript script) {
        super('environment', [:])
        this.script = script
    }

    /** The assignments of a block, as `withEnv` takes them. */
    static List<String> pairs(Closure block) {
        if (block == null) return []
        EnvironmentSection section = new EnvironmentSection((PipelineScript) block.thisObject)
        Closure body = (Closure) block.clone()
        body.delegate = section
        body.resolveStrategy = Closure.DELEGATE_FIRST
        body.call()
        return section.@assigned.collect { name, value -> "${name}=${value}".toString() }
    }

    /** A value may be what a step or a method of the Jenkinsfile returns. */
    @Override
    Object receive(String name, Object[] args) {
        if (name == 'credentials') refuse('the test harness does not emulate credentials() in environment')
        if (Own.has(script, name)) return script.getMetaClass().invokeMethod(script, name, args)
        return script.dispatch(name, args)
    }

    @Override
    Object getProperty(String name) {
        String value = assigned.containsKey(name) ? assigned[name] : Scope.current().env()[name]
        if (value == null) throw new MissingPropertyException(name, EnvironmentSection)
        return value
    }

    @Override
    void setProperty(String name, Object value) {
        if (!(value instanceof CharSequence)) {
            refuse("Environment variable values must be strings: ${name} is ${value?.getClass()?.name}")
        }
        assigned[name] = value.toString()
    }
}
