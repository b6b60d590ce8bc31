package harness

import hudson.AbortException
import java.util.concurrent.TimeUnit
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException

/** Steps that decide what runs, how often and for how long. */
class FlowSteps {
    static void add(Steps steps) {
        steps.add('echo', [message: String], single: 'message', required: ['message']) { StepArguments a, Scope scope ->
            a.text('message').split('\n', -1).each { scope.log(it) }
            return null
        }
        steps.add('error', [message: String], single: 'message') { StepArguments a, Scope scope ->
            throw new AbortException(a.text('message', ''))
        }
        steps.add('unstable', [message: String], single: 'message', required: ['message']) {
            StepArguments a, Scope scope ->
            scope.log("WARNING: ${a.text('message')}")
            scope.build.currentBuild.worsen('UNSTABLE')
            return null
        }
        steps.add('sleep', [time: Integer, unit: String], single: 'time', required: ['time']) {
            StepArguments a, Scope scope ->
            long wait = TimeUnit.valueOf(a.text('unit', 'SECONDS')).toMillis((int) a['time'])
            long left = scope.deadline - System.currentTimeMillis()
            Thread.sleep(Math.max(0L, Math.min(wait, left)))
            if (left < wait) throw expired()
            return null
        }
        steps.add('retry', [count: Integer], single: 'count', required: ['count'], block: 'yes') {
            StepArguments a, Scope scope ->
            return retry((int) a['count'], a.body, scope)
        }
        steps.add('timeout', [time: Integer, unit: String], single: 'time', required: ['time'], block: 'yes') {
            StepArguments a, Scope scope ->
            long limit = TimeUnit.valueOf(a.text('unit', 'MINUTES')).toMillis((int) a['time'])
            scope.log("Timeout set to expire in ${limit.intdiv(1000)} sec")
            long end = Math.min(scope.deadline, System.currentTimeMillis() + limit)
            return Steps.block(scope.inner(deadline: end), 'timeout', a.body)
        }
        steps.add('catchError',
            [message: String, buildResult: String, stageResult: String, catchInterruptions: Boolean], block: 'yes') {
            StepArguments a, Scope scope ->
            try {
                Steps.block(scope, 'catchError', a.body)
            } catch (Exception caught) {
                if (caught instanceof FlowInterruptedException && a['catchInterruptions'] == false) throw caught
                if (a['message']) scope.log("ERROR: ${a.text('message')}")
                Failures.lines(caught).each { scope.log(it) }
                scope.build.currentBuild.worsen(a.text('buildResult', 'FAILURE'))
            }
            return null
        }
        steps.add('node', [label: String], single: 'label', block: 'yes') { StepArguments a, Scope scope ->
            File workspace = scope.build.allocate()
            scope.log("Running on ${scope.build.request.nodeName} in ${workspace.path}")
            try {
                return Steps.block(scope.inner(workspace: workspace, cwd: workspace), 'node', a.body)
            } finally {
                scope.build.release(workspace)
            }
        }
        steps.add('stage', [name: String], single: 'name', required: ['name'], block: 'yes') {
            StepArguments a, Scope scope ->
            return Steps.block(scope.withEnvironment { it.override('STAGE_NAME', a.text('name')) }, 'stage', a.body,
                a.text('name'))
        }
        steps.add('script', [:], block: 'yes') { StepArguments a, Scope scope ->
            if (!scope.build.declarative) {
                String text = "No such DSL method 'script' outside of a declarative pipeline"
                throw scope.build.violate('java.lang.NoSuchMethodError', text)
            }
            return Steps.block(scope, 'script', a.body)
        }
    }

    static FlowInterruptedException expired() {
        return new FlowInterruptedException('Timeout has been exceeded')
    }

    private static Object retry(int count, Closure body, Scope scope) {
        for (int left = count - 1; ; left--) {
            try {
                return Steps.block(scope, 'retry', body)
            } catch (Exception caught) {
                if (left <= 0 || caught instanceof FlowInterruptedException) throw caught
                Failures.lines(caught).each { scope.log(it) }
                scope.log('Retrying')
            }
        }
    }
}
