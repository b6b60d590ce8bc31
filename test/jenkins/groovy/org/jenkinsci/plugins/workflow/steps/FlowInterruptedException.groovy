package org.jenkinsci.plugins.workflow.steps

/** A build that was told to stop; `result` is refused in the sandbox, as in Jenkins. */
class FlowInterruptedException extends InterruptedException {
    FlowInterruptedException(String message) {
        super(message)
    }
}
