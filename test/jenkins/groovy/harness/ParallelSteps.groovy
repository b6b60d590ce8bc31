package harness

/** `parallel`: each branch on a thread of its own. */
class ParallelSteps {
    static void add(Steps steps) {
        steps.add('parallel', [branches: Map], single: 'branches', required: ['branches']) {
            StepArguments a, Scope scope ->
            return run((Map) a['branches'], scope)
        }
    }

    /** Runs all branches to their ends, then fails with the first failure. */
    static Map run(Map branches, Scope scope) {
        branches.each { name, body ->
            if (body instanceof Closure) return
            String text = name == 'failFast' ? 'failFast is not emulated' : "the branch '${name}' is not a closure"
            throw scope.build.violate('java.lang.IllegalArgumentException', "The step 'parallel': ${text}".toString())
        }
        Map<String, Object> results = Collections.synchronizedMap([:])
        List<Throwable> failures = Collections.synchronizedList([])
        branches.keySet().each { scope.log("[Pipeline] { (Branch: ${it})") }
        List<Thread> threads = branches.collect { name, body ->
            Scope branch = scope.inner(branch: name.toString(), stack: new ArrayList<Frame>(scope.stack))
            return Thread.start {
                try {
                    results[name.toString()] = branch.enter { body.call() }
                } catch (Throwable failure) {
                    branch.log("Failed in branch ${name}")
                    failures << failure
                }
                branch.log('[Pipeline] }')
            }
        }
        threads*.join()
        scope.log('[Pipeline] // parallel')
        if (failures) throw failures[0]
        return results
    }
}
