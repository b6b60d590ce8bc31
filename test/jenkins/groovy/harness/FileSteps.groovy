package harness

import hudson.AbortException
import org.jenkinsci.plugins.workflow.steps.MissingContextVariableException

/** Steps that read and write files of the agent, and the library's resources. */
class FileSteps {
    static void add(Steps steps) {
        steps.add('isUnix', [:]) { StepArguments a, Scope scope ->
            if (scope.cwd == null) {
                throw new MissingContextVariableException('hudson.Launcher', 'isUnix')
            }
            return !scope.build.windows
        }
        steps.add('pwd', [tmp: Boolean], single: 'tmp', onAgent: true) { StepArguments a, Scope scope ->
            return a['tmp'] ? temporary(scope).path : scope.cwd.path
        }
        steps.add('fileExists', [file: String], single: 'file', required: ['file'], onAgent: true) {
            StepArguments a, Scope scope ->
            return at(scope, a.text('file')).exists()
        }
        steps.add('readFile', [file: String, encoding: String], single: 'file', required: ['file'], onAgent: true) {
            StepArguments a, Scope scope ->
            File file = at(scope, a.text('file'))
            if (!file.exists()) throw new java.nio.file.NoSuchFileException(file.path)
            return decode(file.bytes, a.text('encoding'))
        }
        steps.add('writeFile', [file: String, text: String, encoding: String], required: ['file', 'text'],
            onAgent: true) {
            StepArguments a, Scope scope ->
            File file = at(scope, a.text('file'))
            file.absoluteFile.parentFile.mkdirs()
            String encoding = a.text('encoding')
            String text = a.text('text')
            file.bytes = encoding == 'Base64' ? Base64.mimeDecoder.decode(text) : text.getBytes(encoding ?: 'UTF-8')
            return null
        }
        steps.add('libraryResource', [resource: String, encoding: String], single: 'resource', required: ['resource']) {
            StepArguments a, Scope scope ->
            File file = scope.build.library.resource(a.text('resource'))
            if (file == null) {
                throw new AbortException("No such library resource ${a.text('resource')} could be found.".toString())
            }
            return decode(file.bytes, a.text('encoding'))
        }
        steps.add('dir', [path: String], single: 'path', required: ['path'], block: 'yes', onAgent: true) {
            StepArguments a, Scope scope ->
            File folder = at(scope, a.text('path'))
            scope.log("Running in ${folder.path}")
            // As in Jenkins, the folder is made by the first step that needs it.
            return Steps.block(scope.inner(cwd: folder), 'dir', a.body)
        }
        steps.add('deleteDir', [:], onAgent: true) { StepArguments a, Scope scope ->
            scope.cwd.deleteDir()
            return null
        }
    }

    /** `<folder>@tmp`, which this does not create. */
    static File temporary(Scope scope) {
        return new File(scope.cwd.path + '@tmp')
    }

    static File at(Scope scope, String path) {
        String real = scope.build.windows ? path.replace('\\', '/') : path
        File file = new File(real)
        return (file.absolute ? file : new File(scope.cwd, real)).toPath().normalize().toFile()
    }

    private static String decode(byte[] bytes, String encoding) {
        return encoding == 'Base64' ? Base64.encoder.encodeToString(bytes) : new String(bytes, encoding ?: 'UTF-8')
    }
}
