package harness

/** `properties([…])`, by which a scripted pipeline declares what a declarative one has sections for. */
class PropertySteps {
    static void add(Steps steps) {
        steps.add('properties', [properties: List], single: 'properties', required: ['properties']) {
            StepArguments a, Scope scope ->
            a['properties'].each { if (!(it instanceof Declared)) refuse(scope, "got ${it?.getClass()?.name}") }
            a['properties'].each { Declared each -> each.parameters.each { declare(it, scope) } }
            return null
        }
        steps.addValue('parameters', List) { List given -> new Declared(parameters: given) }
        Parameters.kinds().each { kind ->
            steps.addValue(kind, Map) { Map given -> new LinkedHashMap(given + [kind: kind]) }
        }
    }

    private static class Declared implements Serializable {
        List parameters
    }

    private static void declare(Object parameter, Scope scope) {
        if (!(parameter instanceof Map) || !(parameter.kind in Parameters.kinds())) {
            refuse(scope, "got ${parameter?.getClass()?.name} in parameters")
        }
        Map given = new LinkedHashMap((Map) parameter)
        Parameters.declare((String) given.remove('kind'), given, scope.build.params)
    }

    private static void refuse(Scope scope, Object what) {
        throw scope.build.violate('java.lang.IllegalArgumentException',
            "The step 'properties' is emulated for parameters alone, but ${what}".toString())
    }
}
