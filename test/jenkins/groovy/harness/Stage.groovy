package harness

/** A stage of a declarative pipeline, or the pipeline itself, as its block describes it. */
class Stage {
    String name
    /** `any`, `none`, a label, or null where the stage says nothing. */
    String agent
    /** What a container is started with: `image` and perhaps `args`; null where there is none. */
    Map<String, Object> container
    /** The container belongs to the agent that the pipeline has already. */
    boolean reuseNode = false
    boolean skipCheckout = false
    Closure when
    Closure environment
    Closure steps
    String nodejs
    List<Stage> stages
    List<Stage> parallel
    Map<String, List<String>> axes
    Map<String, Closure> post = [:]

    private static final List<String> OPTIONS = [
        'ansiColor', 'buildDiscarder', 'disableConcurrentBuilds', 'disableResume', 'durabilityHint', 'logRotator',
        'parallelsAlwaysFailFast', 'preserveStashes', 'quietPeriod', 'retry', 'skipDefaultCheckout',
        'skipStagesAfterUnstable', 'timeout', 'timestamps',
    ]

    static Stage pipeline(Closure block, Map<String, Object> params) {
        Stage top = new Stage(name: 'pipeline')
        Map<String, Closure> handlers = top.common()
        handlers.parameters = { List a ->
            new Section('parameters', Parameters.kinds().collectEntries { String kind ->
                [(kind): { List b -> Parameters.declare(kind, (Map) b[0], params) }]
            }).read(a[0])
        }
        handlers.stages = { List a -> top.stages = many('stages', a[0]) }
        new Section('pipeline', handlers).read(block)
        if (top.agent == null) Section.refuse('Missing required section "agent"')
        if (!top.stages) Section.refuse('Missing required section "stages"')
        return top
    }

    private static Stage one(List args) {
        if (args.size() != 2) Section.refuse('Expected stage("name") { … }')
        Stage stage = new Stage(name: args[0])
        Map<String, Closure> handlers = stage.common()
        handlers.when = { List a -> new Section('when',
            [expression: { List b -> stage.when = (Closure) b[0] }]).read(a[0]) }
        handlers.steps = { List a -> stage.steps = (Closure) a[0] }
        handlers.stages = { List a -> stage.stages = many('stages', a[0]) }
        handlers.parallel = { List a -> stage.parallel = many('parallel', a[0]) }
        handlers.matrix = { List a -> stage.matrix(a[0]) }
        new Section("stage \"${stage.name}\"", handlers).read(args[1])
        int bodies = [stage.steps, stage.stages, stage.parallel].count { it != null }
        if (bodies != 1) Section.refuse("Expected one of steps, stages, parallel or matrix for stage \"${stage.name}\"")
        return stage
    }

    private static List<Stage> many(String title, Object block) {
        List<Stage> found = []
        new Section(title, [stage: { List a -> found << one(a) }]).read(block)
        return found
    }

    private Map<String, Closure> common() {
        return [
            agent: { List a -> readAgent(a[0]) },
            environment: { List a -> environment = (Closure) a[0] },
            options: { List a ->
                Map<String, Closure> known = OPTIONS.collectEntries { [(it): { List ignored -> null }] }
                known.skipDefaultCheckout = { List b -> skipCheckout = b ? b[0] : true }
                new Section('options', known).read(a[0])
            },
            tools: { List a -> new Section('tools', [nodejs: { List b -> nodejs = b[0] }]).read(a[0]) },
            post: { List a ->
                Map<String, Closure> conditions = Declarative.CONDITIONS.collectEntries {
                    [(it): { List b -> post[it] = (Closure) b[0] }]
                }
                new Section('post', conditions).read(a[0])
            },
        ]
    }

    private void readAgent(Object given) {
        if (given in ['any', 'none']) agent = given
        else new Section('agent', [label: { List a -> agent = a[0].toString() },
            docker: { List a -> readContainer(a[0]) }]).read(given)
    }

    /** `docker 'node:22'`, or a block; of its settings those that change nothing here are only checked. */
    private void readContainer(Object given) {
        agent = 'any'
        Map<String, Class> types = [image: String, args: String, label: String, registryUrl: String,
            registryCredentialsId: String, alwaysPull: Boolean, reuseNode: Boolean]
        Map<String, Object> read = [:]
        Map<String, Closure> handlers = types.collectEntries { String name, Class type ->
            [(name): { List a ->
                Object value = a[0] instanceof CharSequence ? a[0].toString() : a[0]
                if (!type.isInstance(value)) Section.refuse("Expecting ${type.simpleName} for parameter '${name}'")
                read[name] = value
            }]
        }
        if (given instanceof CharSequence) read.image = given.toString()
        else new Section('docker', handlers).read(given)
        if (!read.image) Section.refuse('Missing required parameter: "image"')
        if (read.label) agent = read.label
        reuseNode = read.reuseNode ?: false
        container = read.subMap(['image', 'args']).findAll { it.value != null }
    }

    private void matrix(Object block) {
        axes = [:]
        Closure axis = { List a ->
            String name = null
            List<String> values = null
            new Section('axis', [name: { List b -> name = b[0] },
                values: { List b -> values = b*.toString() }]).read(a[0])
            axes[name] = values
        }
        Map<String, Closure> handlers = [
            axes: { List a -> new Section('axes', [axis: axis]).read(a[0]) },
            stages: { List a -> stages = many('stages', a[0]) },
            agent: { List a -> readAgent(a[0]) },
        ]
        new Section('matrix', handlers).read(block)
        if (!axes) Section.refuse("Missing axes in the matrix of stage \"${name}\"")
    }
}
