package harness

import hudson.AbortException

/** Steps that change the environment of a block. */
class EnvironmentSteps {
    static void add(Steps steps) {
        steps.add('withEnv', [overrides: List], single: 'overrides', required: ['overrides'], block: 'yes') {
            StepArguments a, Scope scope ->
            Map<String, String> values = [:]
            a['overrides'].each { pair ->
                if (!(pair instanceof String) || !pair.contains('=')) {
                    throw scope.build.violate('java.lang.IllegalArgumentException',
                        "The step 'withEnv' wants NAME=value, but got: ${pair}".toString())
                }
                values[pair.substring(0, pair.indexOf('='))] = pair.substring(pair.indexOf('=') + 1)
            }
            return Steps.block(scope.withEnvironment { it.overrideAll(values) }, 'withEnv', a.body)
        }
        steps.add('nodejs', [nodeJSInstallationName: String, configId: String, cacheLocationStrategy: Object],
            single: 'nodeJSInstallationName', required: ['nodeJSInstallationName'], block: 'yes', onAgent: true) {
                StepArguments a, Scope scope ->
            return Steps.block(withNode(a.text('nodeJSInstallationName'), scope), 'nodejs', a.body)
        }
    }

    /** The scope with a NodeJS installation first on PATH. */
    static Scope withNode(String name, Scope scope) {
        String folder = scope.build.request.nodejs[name]
        if (folder == null) {
            throw new AbortException("Installation not found: ${name}. Did somebody delete it?".toString())
        }
        return scope.withEnvironment { it.override('PATH+NODEJS', folder) }
    }
}
