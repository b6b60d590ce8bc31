package harness

/** Steps of the plugin Docker Pipeline. No container is started: what was meant for it runs on the agent itself. */
class ContainerSteps {
    static void add(Steps steps) {
        steps.add('withDockerContainer', [image: String, args: String, toolName: String], single: 'image',
            required: ['image'], block: 'yes', onAgent: true) { StepArguments a, Scope scope ->
            scope.log("(not in a container of ${a.text('image')}, but on the agent itself)")
            return Steps.block(scope, 'withDockerContainer', a.body)
        }
    }
}
