package harness

import hudson.AbortException
import org.jenkinsci.plugins.workflow.steps.MissingContextVariableException

/** `withCredentials` and the kinds of binding that pipelines of this library use. */
class CredentialSteps {
    private static final String AWS_CLASS = 'AmazonWebServicesCredentialsBinding'
    private static final Map<String, List<String>> PARAMETERS = [
        aws: ['credentialsId', 'accessKeyVariable', 'secretKeyVariable'],
        gitUsernamePassword: ['credentialsId', 'gitToolName'],
        usernamePassword: ['credentialsId', 'usernameVariable', 'passwordVariable'],
        sshUserPrivateKey: ['credentialsId', 'keyFileVariable', 'usernameVariable', 'passphraseVariable'],
    ]
    private static final Map<String, List<String>> NEEDED = [
        aws: ['credentialsId'],
        gitUsernamePassword: ['credentialsId'],
        usernamePassword: ['credentialsId', 'usernameVariable', 'passwordVariable'],
        sshUserPrivateKey: ['credentialsId', 'keyFileVariable'],
    ]

    static void add(Steps steps) {
        steps.add('withCredentials', [bindings: List], single: 'bindings', required: ['bindings'], block: 'yes') {
            StepArguments a, Scope scope ->
            List<Map> bindings = a['bindings'].collect { checked(it, scope) }
            List<File> files = []
            try {
                Map<String, String> values = [:]
                List<String> secrets = []
                bindings.each { bind(it, scope, values, secrets, files) }
                List<String> masked = values.findAll { it.value in secrets }.collect { '$' + it.key }
                scope.log('Masking supported pattern matches of ' + masked.join(' or '))
                return Steps.block(scope.withEnvironment({ it.overrideAll(values) }, secrets), 'withCredentials',
                    a.body)
            } finally {
                files*.deleteDir()
            }
        }
        // The bindings that have a function of their own; `aws(…)` does not on every version of its plugin.
        ['gitUsernamePassword', 'usernamePassword', 'sshUserPrivateKey'].each { kind ->
            steps.addValue(kind, Map) { Map given -> new LinkedHashMap(given + [kind: kind]) }
        }
    }

    private static Map checked(Object binding, Scope scope) {
        if (!(binding instanceof Map)) refuse(scope, "wants bindings, but got ${binding?.getClass()?.name}")
        Map given = new LinkedHashMap((Map) binding)
        Object type = given.remove('$class')
        if (type != null && type.toString() != AWS_CLASS) refuse(scope, "does not know the binding ${type}")
        String kind = type != null ? 'aws' : given.remove('kind')
        given.keySet().each { if (!(it in PARAMETERS[kind])) refuse(scope, "knows no '${it}' in ${kind}") }
        NEEDED[kind].each { if (!(given[it] instanceof CharSequence)) refuse(scope, "lacks '${it}' in ${kind}") }
        return given + [kind: kind]
    }

    private static void bind(Map binding, Scope scope, Map<String, String> values, List<String> secrets,
        List<File> files) {
        String id = binding.credentialsId
        Map found = (Map) scope.build.request.credentials[id]
        String wanted = [aws: 'aws', sshUserPrivateKey: 'sshKey'][binding.kind] ?: 'usernamePassword'
        if (found == null) throw new AbortException("Could not find credentials entry with ID '${id}'".toString())
        if (found.kind != wanted) {
            String text = "Credentials '${id}' is of type '${found.kind}' where '${wanted}' was expected"
            throw new AbortException(text)
        }
        switch (binding.kind) {
            case 'aws':
                values[binding.accessKeyVariable ?: 'AWS_ACCESS_KEY_ID'] = found.accessKeyId
                values[binding.secretKeyVariable ?: 'AWS_SECRET_ACCESS_KEY'] = found.secretAccessKey
                secrets.addAll([found.accessKeyId, found.secretAccessKey])
                if (found.sessionToken) {
                    values.AWS_SESSION_TOKEN = found.sessionToken
                    secrets << found.sessionToken
                }
                break
            case 'usernamePassword':
                values[binding.usernameVariable] = found.username
                values[binding.passwordVariable] = found.password
                secrets << found.password
                break
            case 'gitUsernamePassword':
                File script = secretFile(scope, files, 'auth.sh')
                script.text = 'case $1 in\n' + "    Username*) echo ${found.username} ;;\n" +
                    "    Password*) echo ${found.password} ;;\nesac\n"
                script.setExecutable(true)
                values.putAll([GIT_USERNAME: found.username, GIT_PASSWORD: found.password, GIT_ASKPASS: script.path,
                    GIT_TERMINAL_PROMPT: 'false'])
                secrets.addAll([found.username, found.password])
                break
            case 'sshUserPrivateKey':
                File key = secretFile(scope, files, 'ssh-key-test')
                key.bytes = new File((String) found.keyFile).bytes
                key.setReadable(false, false)
                key.setReadable(true, true)
                values[binding.keyFileVariable] = key.path
                if (binding.usernameVariable) values[binding.usernameVariable] = found.username
                if (binding.passphraseVariable) values[binding.passphraseVariable] = found.passphrase ?: ''
                secrets.addAll([key.path, found.passphrase].findAll())
        }
    }

    private static File secretFile(Scope scope, List<File> files, String name) {
        if (scope.cwd == null) {
            throw new MissingContextVariableException('hudson.FilePath', 'withCredentials')
        }
        File folder = new File(FileSteps.temporary(scope), 'secretFiles/' + UUID.randomUUID())
        folder.mkdirs()
        files << folder
        return new File(folder, name)
    }

    private static void refuse(Scope scope, Object what) {
        throw scope.build.violate('java.lang.IllegalArgumentException', "The step 'withCredentials' ${what}".toString())
    }
}
