package harness

/** The global variable `currentBuild`. */
class CurrentBuild extends GroovyObjectSupport implements Handle {
    private static final List<String> RESULTS = ['SUCCESS', 'UNSTABLE', 'FAILURE', 'NOT_BUILT', 'ABORTED']
    private static final List<String> READ = ['result', 'currentResult', 'displayName', 'description', 'number',
        'projectName', 'fullProjectName']

    private String outcome
    private final Map<String, Object> shown = [
        displayName: '#1', description: null, number: 1, projectName: 'test', fullProjectName: 'test'
    ]

    /** A result never gets better. */
    synchronized void worsen(String result) {
        if (!(result in RESULTS)) throw new IllegalArgumentException("No such result: ${result}".toString())
        if (outcome == null || RESULTS.indexOf(result) > RESULTS.indexOf(outcome)) outcome = result
    }

    @Override
    synchronized Object getProperty(String name) {
        if (!(name in READ)) throw rejected('get', name)
        if (name == 'result') return outcome
        return name == 'currentResult' ? outcome ?: 'SUCCESS' : shown[name]
    }

    @Override
    synchronized void setProperty(String name, Object value) {
        if (name == 'result') worsen((String) value)
        else if (name in ['displayName', 'description']) shown[name] = value?.toString()
        else throw rejected('set', name)
    }

    private static Violation rejected(String how, String name) {
        String method = "org.jenkinsci.plugins.workflow.support.steps.build.RunWrapper ${how}${name.capitalize()}"
        return Scope.current().build.violate('org.jenkinsci.plugins.scriptsecurity.sandbox.RejectedAccessException',
            "Scripts not permitted to use method ${method}".toString())
    }
}
