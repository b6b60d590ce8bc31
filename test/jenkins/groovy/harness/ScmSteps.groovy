package harness

import hudson.AbortException

/** `checkout scm`, and the `library` step, which may take a library from a repository too. */
class ScmSteps {
    static void add(Steps steps) {
        steps.add('checkout', [scm: Scm, changelog: Boolean, poll: Boolean], single: 'scm', required: ['scm'],
            onAgent: true) { StepArguments a, Scope scope ->
            return a['scm'].checkOut(scope.cwd, scope)
        }
        steps.add('library', [identifier: String, retriever: Retriever, changelog: Boolean], single: 'identifier',
            required: ['identifier']) { StepArguments a, Scope scope ->
            scope.build.libraries << a.text('identifier')
            // Without one, the library is one that Jenkins' settings name, and here that is always there.
            if (a['retriever'] != null) load(a.text('identifier'), (Retriever) a['retriever'], scope)
            return null
        }
        steps.addValue('legacySCM', Scm) { Scm scm -> new Retriever(scm: scm) }
    }

    private static class Retriever implements Serializable {
        Handle scm
    }

    private static void load(String identifier, Retriever retriever, Scope scope) {
        int at = identifier.indexOf('@')
        String name = at < 0 ? identifier : identifier.substring(0, at)
        if (at < 0) throw new AbortException("Must specify a version for library ${name}".toString())
        scope.log("Loading library ${identifier}")
        // Where Jenkins' controller has it: beside the workspace.
        File folder = new File(scope.build.request.workspace + '@libs', name)
        retriever.scm.checkOut(folder, scope)
        scope.build.library.add(name, new File(folder, 'vars'), new File(folder, 'resources'))
    }
}
