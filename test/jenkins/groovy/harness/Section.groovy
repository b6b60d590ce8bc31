package harness

/** A block of a declarative pipeline: what is called in it is looked up among the names that it knows. */
class Section extends GroovyObjectSupport {
    private final String title
    private final Map<String, Closure> handlers

    Section(String title, Map<String, Closure> handlers) {
        this.title = title
        this.handlers = handlers
    }

    Object receive(String name, Object[] args) {
        Closure handler = handlers[name]
        if (handler == null) {
            String known = handlers.keySet().join(', ')
            refuse("Undefined section \"${name}\" in ${title}; the test harness knows ${known}")
        }
        return handler.call(args as List)
    }

    /** Runs a block of the Jenkinsfile with this as the section that its calls go to. */
    void read(Object block) {
        if (!(block instanceof Closure)) refuse("Expected a block for ${title}")
        Closure body = (Closure) block.clone()
        body.delegate = this
        body.call()
    }

    static void refuse(Object what) {
        throw Scope.current().build.violate('org.codehaus.groovy.control.MultipleCompilationErrorsException',
            "startup failed:\nWorkflowScript: ${what}".toString())
    }
}
