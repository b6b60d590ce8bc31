package harness

/** Runs a declarative pipeline: a subset that fails on what it does not know. */
class Declarative {
    /** The conditions of `post`, in the order in which Jenkins looks at them. */
    static final List<String> CONDITIONS = ['always', 'failure', 'success', 'unstable', 'cleanup']

    private final Build build
    private Stage top

    Declarative(Build build) {
        this.build = build
    }

    Object run(Object[] args) {
        build.declarative = true
        if (args.length != 1 || !(args[0] instanceof Closure)) Section.refuse('Expected pipeline { … }')
        top = Stage.pipeline((Closure) args[0], build.params)
        onAgent(top) { surrounded(top) { sequence(top.stages) } }
        return null
    }

    private void sequence(List<Stage> stages) {
        Throwable failure = null
        stages.each { Stage stage ->
            if (failure != null) {
                String text = "Stage \"${stage.name}\" skipped due to earlier failure(s)"
                step('stage', stage.name) { Scope.current().log(text) }
                return
            }
            try {
                step('stage', stage.name) { inside(stage) }
            } catch (Exception caught) {
                failure = caught
            }
        }
        if (failure != null) throw failure
    }

    private void inside(Stage stage) {
        if (stage.axes != null) {
            build.steps.call('parallel', [cells(stage)] as Object[])
            return
        }
        onAgent(stage) {
            surrounded(stage) {
                if (stage.when != null && !stage.when.call()) {
                    Scope.current().log("Stage \"${stage.name}\" skipped due to when conditional")
                    return
                }
                if (stage.steps != null) stage.steps.call()
                else if (stage.stages != null) sequence(stage.stages)
                else build.steps.call('parallel',
                    [stage.parallel.collectEntries { Stage each -> [(each.name): { inside(each) }] }] as Object[])
            }
        }
    }

    private Map<String, Closure> cells(Stage stage) {
        List<Map<String, String>> combinations = stage.axes.values().toList().combinations().collect { List values ->
            [stage.axes.keySet().toList(), values].transpose().collectEntries { it }
        }
        return combinations.collectEntries { Map<String, String> cell ->
            String name = 'Matrix - ' + cell.collect { axis, value -> "${axis} = '${value}'" }.join(', ')
            Closure body = { ->
                onAgent(stage) {
                    step('withEnv', cell.collect { axis, value -> "${axis}=${value}".toString() }) {
                        surrounded(stage) { sequence(stage.stages) }
                    }
                }
            }
            return [(name): body]
        }
    }

    private void onAgent(Stage stage, Closure body) {
        if (stage.agent == null || stage.agent == 'none') {
            body.call()
            return
        }
        Closure inContainer = stage.container == null ? body : { step('withDockerContainer', stage.container, body) }
        if (stage.reuseNode && Scope.current().cwd != null) {
            inContainer.call()
            return
        }
        Closure onNode = { checkedOut(stage, inContainer) }
        if (stage.agent == 'any') build.steps.call('node', [onNode] as Object[])
        else step('node', stage.agent, onNode)
    }

    /** The files of the repository that the Jenkinsfile comes from are the first thing an agent gets. */
    private void checkedOut(Stage stage, Closure body) {
        if (build.request.scm == null || stage.skipCheckout || top.skipCheckout) {
            body.call()
            return
        }
        Map<String, String> found = null
        Closure checkout = { found = (Map) build.steps.call('checkout', [Scm.of(build)] as Object[]) }
        if (stage.is(top)) step('stage', 'Declarative: Checkout SCM', checkout)
        else checkout.call()
        step('withEnv', found.collect { name, value -> "${name}=${value}".toString() }, body)
    }

    /** The stage's environment, tools and `post` around its body. */
    private void surrounded(Stage stage, Closure body) {
        List<String> pairs = EnvironmentSection.pairs(stage.environment)
        Closure withTools = {
            Scope scope = Scope.current()
            Scope inside = stage.nodejs == null ? scope : EnvironmentSteps.withNode(stage.nodejs, scope)
            inside.enter { withPost(stage, body) }
        }
        if (pairs) step('withEnv', pairs, withTools)
        else withTools.call()
    }

    private void withPost(Stage stage, Closure body) {
        Throwable failure = null
        try {
            body.call()
        } catch (Exception caught) {
            failure = caught
            // So that `currentBuild.currentResult` is right in `post`.
            build.currentBuild.worsen(Failures.result(caught))
        }
        String result = failure != null ? 'FAILURE' : build.currentBuild.currentResult
        CONDITIONS.findAll { it in ['always', 'cleanup'] || it == result.toLowerCase() }.each { condition ->
            stage.post[condition]?.call()
        }
        if (failure != null) throw failure
    }

    private Object step(String name, Object argument, Closure body) {
        return build.steps.call(name, [argument, body] as Object[])
    }
}
