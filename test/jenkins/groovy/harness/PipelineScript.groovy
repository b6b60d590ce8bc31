package harness

import org.codehaus.groovy.runtime.InvokerHelper

/** The base class of the Jenkinsfile and of every file in `vars/`. */
abstract class PipelineScript extends Script {
    Build build() {
        return Scope.current().build
    }

    /** A call that the script does not answer itself: a variable, a global variable's `call`, a step. */
    Object dispatch(String name, Object[] args) {
        Build build = build()
        if (getBinding().variables.containsKey(name)) {
            Object value = getBinding().getVariable(name)
            if (value instanceof Closure) return InvokerHelper.invokeClosure(value, args)
        }
        if (build.library.has(name)) {
            Object variable = build.library.variable(name)
            return InvokerHelper.getMetaClass(variable).invokeMethod(variable, 'call', args)
        }
        if (name == 'pipeline') return new Declarative(build).run(args)
        if (name in ['println', 'print']) {
            return build.steps.call('echo', [args.length == 0 ? '' : String.valueOf(args[0])] as Object[])
        }
        return build.steps.call(name, args)
    }

    @Override
    Object getProperty(String name) {
        if (getBinding().variables.containsKey(name)) return getBinding().getVariable(name)
        Build build = build()
        switch (name) {
            case 'env': return build.env
            case 'params': return build.params
            case 'currentBuild': return build.currentBuild
            case 'scm': return Scm.of(build)
            case ['steps', 'this']: return this
            // `agent any` is a call with a variable.
            case ['any', 'none']: if (build.declarative) return name
        }
        if (build.library.has(name)) return build.library.variable(name)
        if (getMetaClass().hasProperty(this, name)) return super.getProperty(name)
        // A bare name may also be a variable of the environment.
        String value = build.env.getProperty(name)
        if (value != null) return value
        throw new MissingPropertyException(name, getClass())
    }
}
