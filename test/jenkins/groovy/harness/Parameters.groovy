package harness

/** What a pipeline declares as its parameters: each fills in what the build was not given. */
class Parameters {
    /** Beside `name` and `description`, which all kinds take. */
    private static final Map<String, List<String>> TAKES = [
        string: ['defaultValue', 'trim'], booleanParam: ['defaultValue'], choice: ['choices']
    ]

    static Set<String> kinds() {
        return TAKES.keySet()
    }

    static void declare(String kind, Map given, Map<String, Object> params) {
        Set<String> unknown = given.keySet() - TAKES[kind] - ['name', 'description']
        if (unknown) Section.refuse("Invalid parameter \"${unknown[0]}\" of ${given.name}")
        if (!params.containsKey(given.name)) params[(String) given.name] = initial(kind, given)
    }

    private static Object initial(String kind, Map given) {
        switch (kind) {
            case 'string': return given.defaultValue?.toString() ?: ''
            case 'booleanParam': return given.defaultValue ?: false
            default:
                Object choices = given.choices
                return choices instanceof List ? choices[0] : choices.toString().readLines()[0]
        }
    }
}
