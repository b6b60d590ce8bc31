package harness

import hudson.AbortException

/** `sh` runs for real; `bat` runs on the small emulation of cmd. */
class ShellSteps {
    private static final Map<String, Class> TYPES = [
        script: String, label: String, returnStdout: Boolean, returnStatus: Boolean, encoding: String
    ]
    /** A script that is still open for writing in a process just forked cannot be executed: one at a time. */
    private static final Object STARTING = new Object()

    static void add(Steps steps) {
        steps.add('sh', TYPES, single: 'script', required: ['script'], onAgent: true) { StepArguments a, Scope scope ->
            if (scope.build.windows) {
                throw new IOException('Cannot run program "nohup" (in directory "' + scope.cwd.path + '"): ' +
                    'CreateProcess error=2, The system cannot find the file specified')
            }
            return run(a, scope, 'script.sh') { File script, EnvVars env ->
                List<String> command = a.text('script').startsWith('#!') ? [script.path] : ['sh', '-xe', script.path]
                return new Running(command, scope, env, a['returnStdout'] as boolean)
            }
        }
        steps.add('bat', TYPES, single: 'script', required: ['script'], onAgent: true) { StepArguments a, Scope scope ->
            if (!scope.build.windows) throw new AbortException('Batch scripts can only be run on Windows nodes')
            return run(a, scope, 'jenkins-wrap.bat') { File script, EnvVars env ->
                return new CmdRunning(a.text('script'), scope, env, a['returnStdout'] as boolean)
            }
        }
    }

    private static Object run(StepArguments a, Scope scope, String file, Closure start) {
        if (a['returnStdout'] && a['returnStatus']) {
            throw scope.build.violate('java.lang.IllegalArgumentException',
                'you may not specify both returnStdout and returnStatus')
        }
        scope.cwd.mkdirs()
        File folder = new File(FileSteps.temporary(scope), 'durable-' + UUID.randomUUID().toString().substring(0, 8))
        folder.mkdirs()
        try {
            File script = new File(folder, file)
            def running
            synchronized (STARTING) {
                script.setText(a.text('script'), a.text('encoding') ?: 'UTF-8')
                script.setExecutable(true)
                running = start.call(script, scope.env())
            }
            int code = running.await()
            String output = running.output()
            if (a['returnStatus']) return code
            if (code != 0) {
                if (a['returnStdout']) output.split('\n').each { scope.log(it) }
                throw new AbortException("script returned exit code ${code}".toString())
            }
            return a['returnStdout'] ? output : null
        } finally {
            folder.deleteDir()
        }
    }
}
