package org.jenkinsci.plugins.workflow.steps

/** A step was called outside of the block that gives it what it works on. */
class MissingContextVariableException extends Exception {
    MissingContextVariableException(String type, String step) {
        super(("Required context class ${type} is missing\nPerhaps you forgot to surround the ${step} step " +
            'with a step that provides this, such as: node').toString())
    }
}
