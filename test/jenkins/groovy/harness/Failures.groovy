package harness

import hudson.AbortException
import org.codehaus.groovy.runtime.InvokerInvocationException
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException

/** How a failure ends a build and what it leaves in the log. */
class Failures {
    static String type(Throwable failure) {
        return failure instanceof Violation ? failure.type : failure.getClass().name
    }

    static String result(Throwable failure) {
        return failure instanceof FlowInterruptedException ? 'ABORTED' : 'FAILURE'
    }

    /** An abort is logged as its message alone; anything else with the part of its trace that lies in scripts. */
    static List<String> lines(Throwable failure) {
        if (failure instanceof AbortException) return ["ERROR: ${failure.message}".toString()]
        if (failure instanceof FlowInterruptedException) return [failure.message]
        List<String> trace = failure.stackTrace.findAll { it.fileName?.endsWith('.groovy') &&
            !it.className.startsWith('harness.') }
            .collect { "\tat ${it.className}.${it.methodName}(${it.fileName}:${it.lineNumber})".toString() }
        return ["${type(failure)}: ${failure.message}".toString().split('\n').toList(), trace].flatten()
    }

    /** The failure itself, without what reflection wraps around it. */
    static Throwable unwrap(Throwable failure) {
        return failure instanceof InvokerInvocationException && failure.cause != null ? failure.cause : failure
    }
}
