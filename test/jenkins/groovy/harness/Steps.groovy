package harness

import org.jenkinsci.plugins.workflow.steps.MissingContextVariableException

/** All steps by name: checks a call, records it, logs it as Jenkins does, and runs it. */
class Steps {
    private final Build build
    private final Map<String, Step> known = new TreeMap<String, Step>()
    private final Map<String, Value> values = [:]

    Steps(Build build) {
        this.build = build
        FileSteps.add(this)
        ShellSteps.add(this)
        FlowSteps.add(this)
        ParallelSteps.add(this)
        EnvironmentSteps.add(this)
        CredentialSteps.add(this)
        ContainerSteps.add(this)
        PropertySteps.add(this)
        ScmSteps.add(this)
    }

    private static class Value {
        Class takes
        Closure make
    }

    /** Adds a step; `action` gets its StepArguments and the Scope of the call. */
    void add(Map options = [:], String name, Map<String, Class> types, Closure action) {
        known[name] = new Step(options, name, types, action)
    }

    /** Adds a function that only makes an argument for a step, such as `usernamePassword(…)`: no call of its own. */
    void addValue(String name, Class takes, Closure make) {
        values[name] = new Value(takes: takes, make: make)
    }

    Object call(String name, Object[] given) {
        Value value = values[name]
        if (value != null && given.length == 1 && value.takes.isInstance(given[0])) return value.make.call(given[0])
        Step step = known[name]
        if (step == null) {
            String text = "No such DSL method '${name}' found among steps ${known.keySet().toList()} " +
                "or the library's global variables"
            throw build.violate('java.lang.NoSuchMethodError', text)
        }
        Cps.beforeStep(name)
        StepArguments arguments = step.read(given)
        Scope scope = Scope.current()
        build.calls << recorded(name, given, scope)
        String label = arguments.text('label')
        scope.log(label ? "[Pipeline] ${name} (${label})" : "[Pipeline] ${name}")
        if (System.currentTimeMillis() > scope.deadline) throw FlowSteps.expired()
        if (step.onAgent && scope.cwd == null) throw new MissingContextVariableException('hudson.FilePath', name)
        warnOfSecrets(name, arguments, scope)
        return Cps.within(new Frame(Frame.Kind.CPS, name)) { step.action.call(arguments, scope) }
    }

    /** Runs the block of a step in `scope`, between the lines that Jenkins logs around it. */
    static Object block(Scope scope, String step, Closure body, String title = null) {
        scope.log(title ? "[Pipeline] { (${title})" : '[Pipeline] {')
        try {
            return scope.enter { body.call() }
        } finally {
            scope.log('[Pipeline] }')
            scope.log("[Pipeline] // ${step}")
        }
    }

    private static Map recorded(String name, Object[] given, Scope scope) {
        List<Object> values = given.findAll { !(it instanceof Closure) }
        Object first = values ? values[0] : null
        Object shown = values.isEmpty() ? [:] : (values.size() == 1 && first instanceof Map ? first : values)
        Map call = [name: name, arguments: Plain.of(shown)]
        if (scope.branch != null) call.branch = scope.branch
        return call
    }

    private static void warnOfSecrets(String step, StepArguments arguments, Scope scope) {
        if (!scope.secrets) return
        EnvVars env = scope.env()
        List<Object> given = arguments.raw.values().collect { it instanceof List ? it : [it] }.flatten()
        List<Object> spliced = given.findAll { it instanceof GString }
        List<String> names = env.findAll { name, value ->
            value in scope.secrets && spliced.any { it.toString().contains(value) }
        }*.key
        if (!names) return
        scope.log("Warning: A secret was passed to \"${step}\" using Groovy String interpolation, which is insecure.")
        scope.log("\t\t Affected argument(s) used the following variable(s): [${names.join(', ')}]")
        scope.log('\t\t See https://jenkins.io/redirect/groovy-string-interpolation for details.')
    }
}
